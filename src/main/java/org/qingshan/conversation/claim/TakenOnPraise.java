package org.qingshan.conversation.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** "The quilt looks warm, I'll take two" wants two of what is praised; "the eggs were broken, I'll take two" may want anything. */
final class TakenOnPraise {
    private static final Prefiltered PRAISED = Prefiltered.of(
            "\\b(?:looks?|sounds?|smells?|tastes?|seems?|feels?|is|are|was|were)\\b.*\\b(?:good|great|nice|warm|lovely|cosy|cozy|pretty|beautiful|gorgeous|fresh|sweet|tasty|delicious|yummy|amazing|awesome|wonderful|fantastic|fab|perfect|cute|cheap|juicy|tempting)\\b"
                    + "|\\b(?:loves?|adores?)\\b");

    private static final Prefiltered BLAMED = Prefiltered.of(
            "\\b(?:not|no|never|nobody|nothing|hardly|too|less|used to|if|cannot)\\b|n't\\b|\\b(?:dont|isnt|arent|wasnt|werent|doesnt|didnt)\\b");

    /** Nobody says more in between; it keeps the time for a hostile text linear. */
    private static final int FURTHEST = 3;

    private TakenOnPraise() {}

    static boolean is(List<Clause> message, Clause amount) {
        return isOnlyTaken(amount.tokens()) && isPraisedBefore(message, message.indexOf(amount));
    }

    private static boolean isOnlyTaken(List<Token> tokens) {
        return tokens.get(0) instanceof Word verb
                && verb.sense() == Sense.VERB
                && Latin.is(verb.text().charAt(0))
                && tokens.size() > 1
                && tokens.get(1) instanceof Token.Amounted
                && tokens.stream()
                        .skip(2)
                        .allMatch(token -> token instanceof Word soft && soft.sense() == Sense.POLITE);
    }

    private static boolean isPraisedBefore(List<Clause> message, int end) {
        for (int at = end - 1; at >= Math.max(0, end - FURTHEST); at--) {
            if (message.get(at).names()) {
                var said = message.subList(at, end);
                var text = said.stream()
                        .flatMap(clause -> clause.tokens().stream())
                        .map(TakenOnPraise::text)
                        .collect(Collectors.joining(" "));
                return said.stream()
                                .noneMatch(clause -> clause.has(Sense.TALKING, Sense.BUT, Sense.ASKING, Sense.QUERY))
                        && PRAISED.isIn(text)
                        && !BLAMED.isIn(text);
            }
        }
        return false;
    }

    private static String text(Token token) {
        if (token instanceof Word word) {
            return word.text();
        }
        return token instanceof Unknown unknown
                ? unknown.text()
                : token instanceof Named named ? named.mention().text() : "";
    }
}
