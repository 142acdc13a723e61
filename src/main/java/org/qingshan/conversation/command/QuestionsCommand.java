package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.dialogue.AnsweringDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;

/** Shows what people asked and nobody has answered; the host answers once, and everyone who asked is told. */
@Singleton
class QuestionsCommand extends HostCommand {
    private static final String PAGE = "questions";

    private static final Pattern ABOUT = Pattern.compile("(answer|ignore)\\s+#?(\\d{1,18})");
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
    public void run(Turn turn, String arguments) {
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
