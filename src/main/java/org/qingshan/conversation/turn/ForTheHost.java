package org.qingshan.conversation.turn;

import java.util.function.Function;
import org.qingshan.conversation.question.ComplaintWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.Wording;
import org.qingshan.platform.lane.Lane;

/** What the bot cannot answer waits for the host at his rescue desk, and the person is told so. */
public final class ForTheHost {
    private static final long OF_NO_MESSAGE = 0;

    private ForTheHost() {}

    /** Keeps these words until the host has answered them. */
    public static void keep(Turn turn, String words) {
        new Unanswered(turn.chat(), turn.id(), words, turn.sale().now()).persist();
    }

    /** Keeps what the turn says, and tells the person that it is heard. */
    public static void passOnTrouble(Turn turn) {
        keep(turn, turn.said());
        turn.outcome("passed on");
        turn.say(turn.words().fact().troublePassedOn());
    }

    /** The same of what became of something that was said in this chat before. */
    public static void keep(Chat chat, String words) {
        new Unanswered(chat, OF_NO_MESSAGE, words, Lane.current().now()).persist();
    }

    /** Says something else now of what waits for him; where that has been looked at, it waits anew. */
    public static void put(Turn turn, Function<Wording, String> before, String now) {
        var open = Wording.all()
                .flatMap(words -> Unanswered.openSaying(before.apply(words)).stream())
                .findFirst();
        if (open.isPresent()) {
            open.get().says(now);
        } else {
            keep(turn, now);
        }
    }

    /** Whether something is wrong with what the shop has sold or done. */
    public static boolean isOfTrouble(Turn turn) {
        return Concerns.isTrouble(turn)
                || Upset.isSaid(turn)
                || Concerns.isOf(turn, Concern.COMPLAINT)
                || QuestionReader.tellsOfTrouble(turn.said()) && !ComplaintWords.isFear(turn.said());
    }

    /** What the person hears of it; of trouble with what the shop says of that. */
    public static String passedOn(Turn turn) {
        var fact = turn.words().fact();
        if (!isOfTrouble(turn)) {
            return fact.passedOn();
        }
        var own =
                turn.words().inScript(turn.shop().words().afterSale(turn.words().isChinese()));
        return fact.troublePassedOn() + (own.isEmpty() ? "" : "\n" + own);
    }
}
