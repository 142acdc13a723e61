package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import org.qingshan.conversation.claim.Token.Word;

/** Numbers that tell about the goods: what so much of it costs, how much is in one. Nobody orders with them. */
final class Figures {
    private static final Prefiltered CHEAP = Prefiltered.of("便宜|实惠|划算|值|cheap|bargain|good deal|great price");

    private Figures() {}

    /** 黄桃15一斤, 腊肉一斤58, 一箱29.9; 一箱5斤, 一盒30个. */
    static boolean areOfGoods(Clause clause) {
        var amounts = clause.amounts();
        boolean bySlot =
                clause.named().stream().anyMatch(named -> named.mention().isSlot());
        if (amounts.size() != 2
                || clause.named().size() > 1
                || bySlot
                || clause.has(Sense.ADDRESS)
                || ClauseJudge.wants(clause)) {
            return false;
        }
        var one = amounts.get(0).amount();
        var other = amounts.get(1).amount();
        return isPriceOf(one, other) || isPriceOf(other, one) || isContentOf(one, other);
    }

    /** 29块9太便宜了: who finds the price good haggles over nothing. */
    static boolean areOfGoodPrice(Clause clause) {
        return !clause.names()
                && clause.has(Sense.PRICE)
                && clause.amounts().stream().allMatch(amount -> amount.amount().isBare())
                && !clause.has(Sense.COUNTED, Sense.QUERY, Sense.TAG, Sense.WAVERING, Sense.VERB, Sense.OTHER)
                && clause.tokens().stream()
                        .anyMatch(token ->
                                token instanceof Word word && word.sense() == Sense.CHAT && CHEAP.isIn(word.text()));
    }

    private static boolean isPriceOf(Amount price, Amount of) {
        return price.isLikelyPrice() && of.measure() != null;
    }

    private static boolean isContentOf(Amount whole, Amount content) {
        var packed = whole.measure();
        var inside = content.measure();
        return packed != null
                && inside != null
                && whole.number().equals(BigDecimal.ONE)
                && packed.style() == Measure.Style.UNIT
                && (inside.isWeight() || content.isPieces());
    }
}
