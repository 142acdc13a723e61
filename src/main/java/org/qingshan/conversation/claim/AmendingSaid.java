package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.AmendingGrammar.Does;

/**
 * What one clause says that may change what somebody has.
 *
 * @param does null if it only tells
 */
record AmendingSaid(String text, @Nullable Does does, List<Mention> goods, List<Amount> amounts) {
    /** "Another jar of honey": one of them goes without saying. */
    static List<Amount> amounts(Masked masked, AmendingClauses clause, @Nullable Does does) {
        var amounts = masked.amountsIn(clause.text());
        boolean one = amounts.isEmpty()
                && !clause.chinese()
                && masked.goodsIn(clause.text()).stream()
                        .noneMatch(mention -> mention.offer().unit().isWeight());
        boolean counts = does == Does.ADDS || does == Does.LESSENS || does == Does.SWAPS || does == Does.COUNTS;
        return one && counts ? List.of(new Amount(BigDecimal.ONE, null, ' ', false)) : amounts;
    }
}
