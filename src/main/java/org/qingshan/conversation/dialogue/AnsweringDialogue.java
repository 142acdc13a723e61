package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.Faq;
import org.qingshan.conversation.QuestionDesk;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.outbox.Button;

/** Takes the host's answer to what people asked, passes it on, and keeps it for whoever asks the same later. */
@Singleton
public class AnsweringDialogue implements Dialogue {
    private static final String QUESTION = "question";
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
        turn.say(turn.words().fact().howToAnswer(open.shown()));
        turn.outcome("answer asked");
    }

    @Override
    public boolean answer(Turn turn) {
        var fact = turn.words().fact();
        var open = desk.open(Long.parseLong(turn.chat().draft().get(QUESTION)));
        if (open.isPresent() && turn.said().length() > Faq.LONGEST_ANSWER) {
            turn.say(fact.answerTooLong(Faq.LONGEST_ANSWER));
            return true;
        }
        turn.chat().asksNothing();
        if (open.isEmpty()) {
            turn.say(fact.questionGone());
        } else {
            passOn(turn, open.get());
        }
        turn.outcome("answer passed on");
        return true;
    }

    private void passOn(Turn turn, QuestionDesk.Open open) {
        var fact = turn.words().fact();
        var asked = open.newest().words();
        int people = desk.answer(open, turn.said()).people();
        var told = people == 0 ? fact.nobodyTold() : fact.answerTold(people);
        if (!isPersonal(asked) && Faq.canKeep(turn.round().faqs(), asked)) {
            var faq = desk.keep(turn, List.of(asked), turn.said());
            turn.say(
                    told + turn.words().gap() + fact.answerKept(asked),
                    new Button(fact.onlyOnceButton(), "/faq remove #" + faq.id()));
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
