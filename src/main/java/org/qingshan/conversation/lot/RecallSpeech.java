package org.qingshan.conversation.lot;

import java.util.Map;
import java.util.stream.Collectors;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.Recalling.Concerned;
import org.qingshan.outbox.Button;

/** What is said before and after a lot is taken off sale. */
public final class RecallSpeech {
    private RecallSpeech() {}

    /**
     * Asks whether it is meant. Refuses a lot that is not on sale.
     *
     * @param yes what the button says that means it
     */
    public static void ask(Turn turn, Lot lot, String yes) {
        if (!lot.isForSale()) {
            throw new Refused(Reason.LOT_STATE, Map.of("number", lot.number(), "state", lot.state()));
        }
        var words = turn.words();
        turn.outcome("recall asked");
        turn.say(
                words.recall()
                        .askRecall(
                                lot.number(),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.held().add(lot.sold()), words)),
                new Button(words.recall().recallButton(), yes),
                new Button(words.recall().keepButton(), "/recall " + lot.number() + " no -"));
    }

    public static void done(Turn turn, Lot lot, Concerned concerned) {
        var words = turn.words();
        var text = words.recall().recalledNow(lot.number(), words.name(lot.product()), concerned.open());
        var underway = concerned.underway().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(words.isChinese() ? "、" : ", "));
        turn.say(underway.isEmpty() ? text : text + "\n" + words.recall().underway(underway));
    }
}
