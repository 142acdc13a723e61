package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** Where English goes on behind an order in full, without a comma: "A1 x2 they look amazing", "2 bags of sugar as discussed". */
final class SaidOfIt {
    private static final Set<String> BEGINNINGS = Set.of(
            "they",
            "these",
            "it's",
            "you're",
            "i'm",
            "i'll",
            "we'll",
            "hope",
            "hoping",
            "if",
            "as",
            "to",
            "paying",
            "cash",
            "love",
            "greetings",
            "wrapped",
            "firm",
            "ripe",
            "looks",
            "delicious",
            "keep",
            "can't",
            "bless",
            "best",
            "when",
            "because",
            "cos",
            "cause",
            "coz",
            "since");

    /** Nobody says more of it; it keeps the time for a hostile text linear. */
    private static final int FURTHEST = 12;

    /** What was done to it already, is put off or undone: no order. */
    private static final Prefiltered DOUBTED = Prefiltered.of(
            "\\b(?:forg[eo]t|owe|sent|bad|rotten|rotted|mould|mold|lost|fail|return|give back|refund|had|already|(?:a|on|the|next) sale|cheap|deal|discount|decid|confirm|too (?:much|many|late)|wrong|missing|broken|damaged|cancel|never|(?<!pay )later|maybe|perhaps|not\\b|no\\b|none)|n't\\b(?! wait)|can't(?! wait)|cant(?! wait)|\\bif .*(?:can|get|come|arrive|price|cost|less)");

    private SaidOfIt() {}

    static boolean begins(OpenClause open, List<Token> tokens, int at) {
        var token = tokens.get(at);
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        var text = SentenceEnd.text(token);
        int end = text.indexOf(' ');
        boolean counts = next instanceof Numeral || next instanceof Word each && each.sense() == Sense.EACH;
        return BEGINNINGS.contains(end < 0 ? text : text.substring(0, end))
                && !counts
                && !(token instanceof Word word && word.sense() == Sense.POLITE)
                && !(open.last() instanceof Word link && link.sense() == Sense.LINK)
                && isOrder(open)
                && !DOUBTED.isIn(rest(tokens, at));
    }

    private static String rest(List<Token> tokens, int from) {
        return tokens.subList(from, Math.min(tokens.size(), from + FURTHEST)).stream()
                .takeWhile(token -> !(token instanceof Token.Break))
                .map(SentenceEnd::text)
                .collect(Collectors.joining(" "));
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
