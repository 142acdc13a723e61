package org.qingshan.conversation.lot;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.Recalling;
import org.qingshan.domain.order.Recalling.Concerned;
import org.qingshan.outbox.Button;

/** What is said before and after a lot is taken off sale. */
public final class RecallSpeech {
    private RecallSpeech() {}

    /**
     * Asks whether it is meant. Refuses a lot of which there is nothing to recall.
     *
     * @param yes what the button says that means it
     */
    public static void ask(Turn turn, Lot lot, String yes) {
        Recalling.require(lot);
        var words = turn.words();
        turn.outcome("recall asked");
        turn.choose(
                words.recall()
                        .askRecall(
                                lot.number(),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.held().add(lot.sold()), words)),
                new Button(words.recall().recallButton(), yes),
                new Button(words.recall().keepButton(), "/recall " + lot.number() + " #no -"));
    }

    public static void done(Turn turn, Lot lot, Concerned concerned) {
        turn.say(told(turn.words(), lot, concerned));
    }

    /** What was done, and whom somebody has to see to. */
    public static String told(Wording words, Lot lot, Concerned concerned) {
        var text = words.recall().recalledNow(lot.number(), words.name(lot.product()), concerned.open());
        var more = new StringJoiner("\n").add(text);
        if (!concerned.underway().isEmpty()) {
            more.add(words.recall().underway(numbers(concerned.underway(), words)));
        }
        if (!concerned.paid().isEmpty()) {
            more.add(words.recall().giveBack(numbers(concerned.paid(), words)));
        }
        return more.toString();
    }

    private static String numbers(List<Integer> orders, Wording words) {
        return orders.stream().map(String::valueOf).collect(Collectors.joining(words.isChinese() ? "、" : ", "));
    }
}
