package org.qingshan.conversation.claim;

import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Word;

/** 那两箱黄桃(不要了): the amount does not say how much, but which: all of what he has. */
final class Pointed {
    private Pointed() {}

    static boolean isAt(Clause clause, Amount amount) {
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
}
