package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.ClaimReading.Amends;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** What stands around an order: goods that are not sold here, what is not meant, for how many people, a house, a price. */
final class Around {
    private Around() {}

    static ClaimReading told(List<Token> tokens, ClaimReading reading, Lineup lineup, Amends amends) {
        if (reading.kind() == Kind.CLAIMS && LeftOpen.isForSoMany(tokens)) {
            var slot = reading.claims().get(0).slot();
            var least = lineup.offers().stream()
                    .filter(offer -> offer.slot().equals(slot))
                    .map(offer -> new Suggestion(slot, Fit.least(offer)))
                    .toList();
            return ClaimReading.doubt(least, null);
        }
        var beside = reading.kind() == Kind.NONE ? OrderBeside.offered(tokens, amends) : reading;
        var offered = beside.kind() == Kind.NONE ? AskedAtLeast.offered(tokens, lineup) : beside;
        var swapped = RatherThan.told(tokens, SwapFor.offered(tokens, offered));
        return AllBut.offered(tokens, NotHere.told(tokens, NotThat.told(tokens, swapped)), lineup);
    }
}
