package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** "Can I have two boxes of peaches and a carton of eggs?": the mark at the end is of all that was asked for, as of one thing alone. */
final class AskedTogether {
    private static final String LISTED = "&、,";

    /** Nobody asks for more at once; it keeps the time for a hostile text linear. */
    private static final int MOST = 6;

    private AskedTogether() {}

    /** The clause, without its question mark where it goes on with what those before it ask for politely. */
    static Clause in(List<Clause> before, Clause clause) {
        boolean last = clause.has(Sense.QUERY)
                && clause.names()
                && isCounted(clause)
                && clause.tokens().stream().allMatch(AskedTogether::isOfList);
        return last && isAskedFor(before, clause)
                ? Clause.of(
                        clause.tokens().stream()
                                .filter(token -> !(token instanceof Word word && word.sense() == Sense.QUERY))
                                .toList(),
                        clause.before())
                : clause;
    }

    private static boolean isAskedFor(List<Clause> before, Clause clause) {
        var next = clause;
        for (int at = before.size() - 1; at >= 0 && at >= before.size() - MOST; at--) {
            var earlier = before.get(at);
            boolean goesOn = LISTED.indexOf(next.before()) >= 0
                    && earlier.names()
                    && isCounted(earlier)
                    && !earlier.has(Sense.QUERY, Sense.ASKING, Sense.TAG);
            if (!goesOn) {
                return false;
            }
            if (earlier.tokens().stream().anyMatch(token -> token instanceof Word word && Senses.isAsked(word))) {
                return true;
            }
            next = earlier;
        }
        return false;
    }

    private static boolean isCounted(Clause clause) {
        return clause.amounts().size() == 1 && clause.amounts().get(0).amount().measure() != null;
    }

    private static boolean isOfList(Token token) {
        return token instanceof Named
                || token instanceof Amounted
                || token instanceof Word word
                        && switch (word.sense()) {
                            case LINK, POLITE, QUERY -> true;
                            default -> false;
                        };
    }
}
