package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.Withdrawing;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** What is said before and after a grower takes home what is left of a lot, or a part of that. */
public final class WithdrawalSpeech {
    private WithdrawalSpeech() {}

    /**
     * Asks whether all that is left goes home. Refuses a lot of which nothing is.
     *
     * @param first what is said before the question; empty for nothing
     */
    public static void ask(Turn turn, Lot lot, String first) {
        Withdrawing.require(lot);
        var words = turn.words();
        var text = words.announcing();
        turn.outcome("withdrawal asked");
        turn.choose(
                first
                        + text.askWithdraw(
                                lot.number(),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.left(), words),
                                LotSentences.grower(lot, words))
                        + LotSentences.stillSent(lot, words),
                new Button(text.withdrawYes(), "/withdraw " + lot.number() + " yes " + Wording.number(lot.left())),
                new Button(text.withdrawNo(), "/withdraw " + lot.number() + " no"));
    }

    /** The lot is off sale. */
    public static void done(Turn turn, Lot lot) {
        var words = turn.words();
        turn.outcome("lot withdrawn");
        turn.say(words.announcing()
                        .withdrawn(
                                lot.number(),
                                words.name(lot.product()),
                                LotSentences.quantity(lot, lot.left(), words),
                                LotSentences.grower(lot, words))
                + LotSentences.stillSent(lot, words));
    }

    /** Takes so much of it home: where that is all that is left it is asked first. Refuses what is not in steps. */
    public static void takeSome(Turn turn, Withdrawing withdrawing, Lot lot, BigDecimal quantity) {
        Withdrawing.require(lot);
        var words = turn.words();
        if (quantity.compareTo(lot.left()) >= 0) {
            var isMore = quantity.compareTo(lot.left()) > 0;
            var left = LotSentences.quantity(lot, lot.left(), words);
            ask(turn, lot, isMore ? words.announcing().onlyLeft(lot.number(), left) + words.gap() : "");
            return;
        }
        var item = turn.sale().shelf().stream()
                .filter(one -> one.product().id().equals(lot.product().id()))
                .findFirst();
        var before = item.map(LineupItem::offered).orElse(BigDecimal.ZERO);
        withdrawing.withdrawSome(turn.sale(), lot, quantity, turn.actor());
        turn.outcome("taken home");
        var less = before.subtract(item.map(LineupItem::offered).orElse(BigDecimal.ZERO));
        var offered = item.filter(one -> less.signum() > 0)
                .map(one -> words.gap()
                        + words.announcing()
                                .offeredLess(one.slot(), Wording.number(before), words.quantity(one.offered(), one)))
                .orElse("");
        var back = "/withdraw " + lot.number() + " back " + Wording.number(quantity) + " was "
                + Wording.number(lot.brought()) + " offered " + Wording.number(less);
        var brought = LotSentences.quantity(lot, lot.brought().add(quantity), words);
        turn.offer(
                words.announcing()
                                .tookHome(
                                        lot.number(),
                                        words.name(lot.product()),
                                        LotSentences.grower(lot, words),
                                        LotSentences.quantity(lot, quantity, words),
                                        LotSentences.quantity(lot, lot.left(), words))
                        + offered
                        + LotSentences.stillSent(lot, words),
                Turn.column(Stream.of(new Button(words.announcing().notTakenButton(brought), back))));
    }
}
