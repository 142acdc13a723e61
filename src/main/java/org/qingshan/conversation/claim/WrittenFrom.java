package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** Where somebody writes from, said before what he wants: "Greetings from Manchester 3 boxes of peaches". */
final class WrittenFrom {
    private static final Prefiltered FROM = Prefiltered.of(
            "(?:hi|hello|hey|hiya|dear|greetings|good(?:evening|morning|afternoon|day)|love|watching|joining|writing|messaging|i'?m|i am)"
                    + "(?:there|all|everyone|again|you|guys|folks|host|boss|sister|sir|madam|friend|in|live){0,2}"
                    + "(?:i'?m|i am)?(?:watching|joining|writing)?from\\p{L}{1,30}");

    private static final Set<String> PAST = Set.of("got", "ordered", "bought", "had", "took");

    private WrittenFrom() {}

    /** "+1 from Manila", not "+1 from me for the idea". */
    static boolean isPlace(List<Token> tokens) {
        return tokens.get(0) instanceof Token.Sign plus
                && plus.sign() == '+'
                && tokens.get(tokens.size() - 1) instanceof Token.Unknown;
    }

    static boolean isEndOf(OpenClause open, Token token, @Nullable Token next) {
        boolean content = token instanceof Numeral
                || token instanceof Word a && a.sense() == Sense.LINK && next instanceof Token.Measured
                || token instanceof Word wish && wish.sense() == Sense.VERB && next instanceof Numeral;
        boolean i = token instanceof Word me
                && (me.text().equals("i") || me.text().equals("we"))
                && next instanceof Word wish
                && wish.sense() == Sense.VERB
                && !PAST.contains(wish.text());
        return (content && open.last() instanceof Token.Unknown || i)
                && !open.names()
                && !open.counts()
                && FROM.isAllOf(open.text());
    }
}
