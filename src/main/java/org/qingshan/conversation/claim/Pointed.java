package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Word;

/** 那两箱黄桃(不要了): the amount says which; nobody gives more than that back. */
final class Pointed {
    private Pointed() {}

    /** What goes back; null where an amount says something else, or does not fit. */
    static @Nullable Claim givenUp(Clause clause, Pair pair) {
        var amount = pair.amount();
        var offer = pair.mention().offer();
        var atMost = amount == null ? BigDecimal.ZERO : null;
        if (amount != null && isAt(clause, amount)) {
            atMost = Fit.of(amount, offer, pair.mention().isSlot()).quantity();
        }
        return atMost == null ? null : new Claim(offer.slot(), Action.CANCEL, atMost);
    }

    private static boolean isAt(Clause clause, Amount amount) {
        var tokens = clause.tokens();
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Amounted amounted
                    && amounted.amount().equals(amount)
                    && tokens.get(at - 1) instanceof Word that) {
                return that.text().endsWith("那");
            }
        }
        return false;
    }

    /** It counts nothing else. */
    static boolean isAllOf(Clause clause) {
        return clause.amounts().size() == 1
                && isAt(clause, clause.amounts().get(0).amount());
    }

    /** 链接3: it shows where to look. */
    static boolean isLink(Clause clause) {
        return clause.named().stream().anyMatch(name -> name.mention().text().startsWith("链接"));
    }
}
