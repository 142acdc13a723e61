package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** "A1 or A2", 黄桃还是竹笋: nobody but the viewer can choose, so that each is offered. */
final class Alternatives {
    private static final Set<String> OR = Set.of("or", "还是", "或者", "或", "或是", "要么");

    private Alternatives() {}

    /** Null if the text says anything else than that. */
    static @Nullable ClaimReading in(List<Token> tokens) {
        var offered = new ArrayList<Suggestion>();
        boolean chosen = false;
        for (var token : tokens) {
            if (token instanceof Named named && named.mention().isClear()) {
                var offer = named.mention().offer();
                offered.add(new Suggestion(offer.slot(), Fit.least(offer)));
            } else if (token instanceof Word or && OR.contains(or.text()) && !offered.isEmpty()) {
                chosen = true;
            } else if (!isCourtesy(token)) {
                return null;
            }
        }
        return chosen && offered.stream().distinct().limit(2).count() == 2 ? ClaimReading.doubt(offered, null) : null;
    }

    private static boolean isCourtesy(Token token) {
        return token instanceof Token.Break
                || token instanceof Word word
                        && (word.text().equals("?")
                                || word.sense() == Sense.POLITE
                                || word.sense() == Sense.LINK
                                || word.sense() == Sense.VERB);
    }
}
