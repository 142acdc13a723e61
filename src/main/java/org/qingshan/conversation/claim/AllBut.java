package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Everything but the pork, 除了腊肉全都要: the rest is offered, and never what is left out. */
final class AllBut {
    private static final Set<String> ALL = Set.of("all", "everything", "all of", "the lot", "全", "全部", "所有");
    private static final Set<String> OUT =
            Set.of("除", "除外", "外", "以外", "之外", "but", "all but", "apart", "other than", "minus");

    private AllBut() {}

    static ClaimReading offered(List<Token> tokens, ClaimReading reading, Lineup lineup) {
        if (reading.kind() == Kind.CLAIMS || !isMeant(tokens)) {
            return reading;
        }
        var leftOut = tokens.stream()
                .filter(Named.class::isInstance)
                .flatMap(named -> ((Named) named).mention().offers().stream())
                .toList();
        return ClaimReading.doubt(
                lineup.offers().stream()
                        .filter(offer -> !leftOut.contains(offer))
                        .map(offer -> new Suggestion(offer.slot(), Fit.least(offer)))
                        .toList(),
                null);
    }

    /** It names only what is left out, and says nothing else than that all the rest is wanted. */
    private static boolean isMeant(List<Token> tokens) {
        boolean named = false;
        boolean all = false;
        boolean out = false;
        for (var token : tokens) {
            named |= token instanceof Named;
            all |= isAll(token);
            out |= isOut(token);
            if (!isAll(token) && !isOut(token) && !isBeside(token)) {
                return false;
            }
        }
        return named && all && out;
    }

    private static boolean isAll(Token token) {
        return token instanceof Word word
                        && (word.sense() == Sense.EVERY
                                || word.sense() == Sense.EACH
                                || word.text().startsWith("全"))
                || ALL.contains(SentenceEnd.text(token))
                || SentenceEnd.text(token).equals("all but");
    }

    private static boolean isOut(Token token) {
        return token instanceof Word word && word.sense() == Sense.EXCEPT || OUT.contains(SentenceEnd.text(token));
    }

    private static boolean isBeside(Token token) {
        return token instanceof Named
                || token instanceof Token.Numeral
                || token instanceof Token.Measured
                || token instanceof Break mark && mark.mark() != '?'
                || token instanceof Unknown other && other.text().equals("for")
                || token instanceof Word word
                        && switch (word.sense()) {
                            case VERB, MORE, LINK, POLITE, AND, SOME -> true;
                            case CHAT -> word.text().equals("it") || word.text().equals("都");
                            default -> false;
                        };
    }
}
