package org.qingshan.conversation.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** Where English goes on behind an order in full, without a comma: "A1 x2 they look amazing", "2 bags of sugar as discussed". */
final class SaidOfIt {
    private static final Set<String> BEGINNINGS = Set.of(
            "they",
            "these",
            "those",
            "it's",
            "you",
            "you're",
            "i'm",
            "i'll",
            "we'll",
            "hope",
            "hoping",
            "whenever",
            "if",
            "as",
            "to",
            "will",
            "paying",
            "payment",
            "cash",
            "love",
            "greetings",
            "wrapped",
            "firm",
            "ripe",
            "take",
            "looks",
            "look",
            "delicious",
            "keep",
            "revert",
            "did",
            "got",
            "can't",
            "bless",
            "best",
            "that's",
            "thats",
            "when",
            "because",
            "cos",
            "cause",
            "coz",
            "since");

    private SaidOfIt() {}

    static boolean begins(OpenClause open, Token token, @Nullable Token next) {
        var text = SentenceEnd.text(token);
        int end = text.indexOf(' ');
        boolean counts = next instanceof Numeral || next instanceof Word each && each.sense() == Sense.EACH;
        return BEGINNINGS.contains(end < 0 ? text : text.substring(0, end))
                && !counts
                && !(token instanceof Word word && word.sense() == Sense.POLITE)
                && !(open.last() instanceof Word link && link.sense() == Sense.LINK)
                && isOrder(open);
    }

    /** "2 bags of brown sugar please", "A1 x2": how much of what, and nothing else. "The two boxes" are spoken of. */
    private static boolean isOrder(OpenClause open) {
        return open.names()
                && open.counts()
                && !open.anyMatch(token -> !isOfOrder(token) || open.isFirst(token) && InContext.isText(token, "the"));
    }

    private static boolean isOfOrder(Token token) {
        return token instanceof Named
                || token instanceof Numeral
                || token instanceof Measured
                || token instanceof Token.Sign
                || token instanceof Word word
                        && !word.text().isEmpty()
                        && Latin.is(word.text().charAt(0))
                        && switch (word.sense()) {
                            case VERB, MORE, POLITE, LINK -> true;
                            default -> false;
                        };
    }
}
