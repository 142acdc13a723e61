package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 改成腊肉吧, "swap it for sugar": something else for what the person has, and no more than that. */
final class SwapFor {
    private static final Set<String> INTO =
            Set.of("改成", "改为", "换成", "变成", "for", "to", "with", "change it to", "change to", "switch to");
    private static final Set<String> THAT = Set.of("it", "them", "that", "this", "the", "some", "those", "mine");

    private SwapFor() {}

    static ClaimReading offered(List<Token> tokens, ClaimReading reading) {
        if (reading.kind() == Kind.CLAIMS || !reading.suggestions().isEmpty()) {
            return reading;
        }
        boolean swaps = false;
        boolean into = false;
        Named named = null;
        for (var token : tokens) {
            if (token instanceof Named name && into && named == null) {
                named = name;
            } else if (token instanceof Word word && isPart(word)) {
                swaps |= word.sense() == Sense.SWAP || word.sense() == Sense.CHANGE;
                into |= swaps && INTO.contains(word.text());
            } else if (!(token instanceof Unknown that && THAT.contains(that.text()))) {
                return reading;
            }
        }
        return named != null && named.mention().isClear()
                ? ClaimReading.doubt(Swap.exchanging(Suggestions.of(named.mention(), null), Suggestion.WHATEVER), null)
                : reading;
    }

    private static boolean isPart(Word word) {
        return THAT.contains(word.text())
                || switch (word.sense()) {
                    case SWAP, CHANGE, LINK, POLITE -> true;
                    default -> false;
                };
    }
}
