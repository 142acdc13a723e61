package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Faq;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.outbox.Button;

/** Takes the host's answer to what people asked, passes it on, and keeps it for whoever asks the same later. */
@Singleton
public class AnsweringDialogue implements Dialogue {
    private static final String QUESTION = "question";
    /** What may be the answer, and was read back. */
    private static final String ANSWER = "answer";

    private static final String LEAVE = "/cancel";
    private static final Pattern PERSONAL =
            Pattern.compile("\\d|[我俺咱]|\\b(?:i|my|me|mine)\\b", Pattern.CASE_INSENSITIVE);

    private final QuestionDesk desk;

    AnsweringDialogue(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "answering";
    }

    public void begin(Turn turn, QuestionDesk.Open open) {
        turn.chat()
                .asks(
                        name(),
                        Map.of(QUESTION, open.newest().id().toString()),
                        turn.sale().now());
        var text = turn.words().answering();
        turn.say(text.howToAnswer(open.shown()), new Button(text.leaveButton(), LEAVE));
        turn.outcome("answer asked");
    }

    /** It was answered in the same breath as it was named. */
    public void answerAtOnce(Turn turn, QuestionDesk.Open open, String answer) {
        if (answer.length() > Faq.LONGEST_ANSWER) {
            begin(turn, open);
        } else {
            passOn(turn, open, answer);
        }
    }

    @Override
    public boolean answer(Turn turn) {
        var draft = turn.chat().draft();
        var open = desk.open(Long.parseLong(draft.get(QUESTION)));
        var waiting = draft.get(ANSWER);
        if (open.isEmpty()) {
            turn.chat().asksNothing();
            turn.say(turn.words().fact().questionGone());
            turn.outcome("answered before");
        } else if (waiting != null && isYes(turn)) {
            passOn(turn, open.get(), waiting);
        } else if (waiting != null && isNo(turn)) {
            turn.chat().asksNothing();
            turn.say(turn.words().answering().notSent(open.get().shown()));
            turn.outcome("answer not sent");
        } else {
            hear(turn, open.get());
        }
        return true;
    }

    /** What follows the question at once is the answer to it. Whoever said anything else in between may mean something else: it is read back before anybody is told. */
    private void hear(Turn turn, QuestionDesk.Open open) {
        var text = turn.words().answering();
        if (turn.said().length() > Faq.LONGEST_ANSWER) {
            turn.say(text.answerTooLong(Faq.LONGEST_ANSWER), new Button(text.leaveButton(), LEAVE));
        } else if (turn.wasShown(LEAVE)) {
            passOn(turn, open, turn.said());
        } else {
            turn.chat()
                    .asks(
                            name(),
                            Map.of(QUESTION, open.newest().id().toString(), ANSWER, turn.said()),
                            turn.sale().now());
            turn.say(
                    text.isThisTheAnswer(open.shown(), turn.said()),
                    new Button(text.sendButton(), text.sendButton()),
                    new Button(text.notTheAnswerButton(), text.notTheAnswerButton()));
            turn.outcome("answer read back");
        }
    }

    private static boolean isYes(Turn turn) {
        return YesOrNo.isYes(turn.said())
                || YesOrNo.isSame(turn.said(), turn.words().answering().sendButton());
    }

    private static boolean isNo(Turn turn) {
        return YesOrNo.isNo(turn.said())
                || YesOrNo.isSame(turn.said(), turn.words().answering().notTheAnswerButton());
    }

    private void passOn(Turn turn, QuestionDesk.Open open, String answer) {
        turn.chat().asksNothing();
        turn.outcome("answer passed on");
        var text = turn.words().answering();
        var asked = open.newest().words();
        int people = desk.answer(open, answer).people();
        var told = people == 0 ? text.nobodyTold() : text.answerTold(people);
        if (!isPersonal(asked) && Faq.canKeep(turn.round().faqs(), asked)) {
            var faq = desk.keep(turn, List.of(asked), answer);
            turn.say(
                    told + turn.words().gap() + text.answerKept(asked),
                    new Button(text.onlyOnceButton(), "/faq remove #" + faq.id()));
        } else {
            turn.say(told);
        }
    }

    /** The answer to "where is my order" is nobody else's; nor is that to what went wrong, of which the host shall hear each time. */
    private static boolean isPersonal(String asked) {
        return PERSONAL.matcher(asked).find()
                || AddressReader.looksLikeAddress(asked)
                || QuestionReader.tellsOfTrouble(asked)
                || QuestionReader.tellsOfDelay(asked)
                || ConcernReader.read(asked).filter(Concern::isTrouble).isPresent();
    }
}
