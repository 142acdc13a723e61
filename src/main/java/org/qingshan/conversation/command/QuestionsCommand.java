package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.dialogue.AnsweringDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** Shows what people asked and nobody has answered; the host answers once, and everyone who asked is told. */
@Singleton
class QuestionsCommand extends HostCommand {
    private static final String PAGE = "questions";

    private static final Pattern ABOUT = Pattern.compile("(answer|ignore)\\s+#?(\\d{1,18})");

    /** 回答第一个：周五发, 答1：…, "answer 1: about five days". */
    private static final List<Pattern> ANSWERED = List.of(
            Pattern.compile(
                    "(?:回答|回复|回覆|回復|答复|答覆|答|回)\\s?(?:第\\s?)?(?<n>[1-9一二两兩三四五])(?:个|個|条|條|题|題|号|號)?(?:问题|問題)?\\s*[:：,，]\\s*(?<answer>\\S.*)",
                    Pattern.DOTALL),
            Pattern.compile(
                    "第\\s?(?<n>[1-9一二两兩三四五])(?:个|個|条|條|题|題)?(?:问题|問題)?(?:就)?(?:回答|回复|回覆|回復|答复|答覆|答|回)\\s*[:：,，]\\s*(?<answer>\\S.*)",
                    Pattern.DOTALL),
            Pattern.compile(
                    "(?:answer|reply to|tell)(?: the)?(?: question| number| no\\.?)? ?#?(?<n>[1-9]|first|second|third|fourth|fifth)(?: one| question)?\\s*[:：,]\\s*(?<answer>\\S.*)",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE));

    private static final List<String> PLACES =
            List.of("1 一 first", "2 二 两 兩 second", "3 三 third", "4 四 fourth", "5 五 fifth");

    private static final Pattern BY_PLACE = Pattern.compile("place (\\d)\\s(.+)", Pattern.DOTALL);

    /** More do not fit on a phone beside the stream. */
    private static final int MOST_SHOWN = 5;

    private final QuestionDesk desk;
    private final AnsweringDialogue answering;

    QuestionsCommand(QuestionDesk desk, AnsweringDialogue answering) {
        this.desk = desk;
        this.answering = answering;
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public List<String> words() {
        return List.of("提问", "questions");
    }

    @Override
    public boolean takesArguments() {
        return false;
    }

    @Override
    public String summary(Wording words) {
        return words.help().questions();
    }

    @Override
    public boolean canBe(Sentence said) {
        return answered(said.words()).isPresent();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate()
                ? answered(turn.said())
                        .map(found -> "place " + place(found.group("n")) + " "
                                + found.group("answer").strip())
                : Optional.empty();
    }

    private static Optional<Matcher> answered(String said) {
        return ANSWERED.stream()
                .map(way -> way.matcher(said.strip()))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static int place(String said) {
        for (int i = 0; i < PLACES.size(); i++) {
            if (List.of(PLACES.get(i).split(" ")).contains(said.toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return Integer.parseInt(said);
    }

    /** By the page as he sees it: what was asked since has moved the others down. */
    private void answer(Turn turn, int place, String words) {
        var label = turn.words().fact().answerButton(place);
        var open = turn.shown()
                .filter(button -> button.label().equals(label))
                .flatMap(button -> Stream.of(ABOUT.matcher(button.text().replaceFirst("^/questions ", ""))))
                .filter(Matcher::matches)
                .flatMap(about -> desk.open(Long.parseLong(about.group(2))).stream())
                .findFirst();
        if (open.isPresent()) {
            answering.answerAtOnce(turn, open.get(), words);
        } else {
            turn.say(turn.words().talk().answerByNumber(), again(turn));
        }
    }

    @Override
    public void run(Turn turn, String arguments) {
        var byPlace = BY_PLACE.matcher(arguments);
        if (byPlace.matches()) {
            answer(turn, Integer.parseInt(byPlace.group(1)), byPlace.group(2));
            return;
        }
        var about = ABOUT.matcher(arguments);
        if (!about.matches()) {
            turn.speak(page(turn));
            return;
        }
        var fact = turn.words().fact();
        var open = desk.open(Long.parseLong(about.group(2)));
        if (open.isEmpty()) {
            sayOnPage(turn, fact.questionGone());
        } else if (about.group(1).equals("answer")) {
            answering.begin(turn, open.get());
        } else {
            desk.ignore(List.of(open.get().newest().id()));
            sayOnPage(turn, fact.questionIgnored(open.get().shown()));
        }
    }

    private OutgoingMessage page(Turn turn) {
        var fact = turn.words().fact();
        var all = desk.open();
        if (all.isEmpty()) {
            return OutgoingMessage.text(fact.noQuestions(), List.of()).ofView(PAGE);
        }
        var text = new StringJoiner("\n").add(fact.questionsTitle(all.size()));
        var rows = new ArrayList<List<Button>>();
        all.stream().limit(MOST_SHOWN).forEach(open -> {
            int number = rows.size() + 1;
            var id = open.newest().id();
            text.add(fact.question(number, open.shown(), open.times()));
            rows.add(List.of(
                    new Button(fact.answerButton(number), "/questions answer #" + id),
                    new Button(fact.ignoreButton(number), "/questions ignore #" + id)));
        });
        if (all.size() > MOST_SHOWN) {
            text.add(turn.words().rule().questionsMore(MOST_SHOWN, all.size()));
        }
        return OutgoingMessage.text(text.toString(), rows).ofView(PAGE);
    }

    private void sayOnPage(Turn turn, String said) {
        turn.sayOnPage(PAGE, said, () -> page(turn), again(turn));
    }

    private static Button again(Turn turn) {
        return new Button(turn.words().fact().questionsButton(), "/questions");
    }
}
