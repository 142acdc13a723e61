package org.qingshan.conversation.claim;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** "I'd rather have sugar than peaches": the one is offered for the other, and the other never to be bought. */
final class RatherThan {
    private static final Prefiltered WISHED = Prefiltered.of("\\brather (?:have|take|get)|更想要|宁[愿可]|情愿");

    private RatherThan() {}

    /** "I'd rather have eggs", 我更想要鸡蛋: in the place of something that need not be named. */
    static boolean isWished(Word verb) {
        return WISHED.isIn(verb.text());
    }

    static ClaimReading told(List<Token> tokens, ClaimReading reading) {
        int than = IntStream.range(0, tokens.size())
                .filter(at -> text(tokens, at).endsWith("than"))
                .findFirst()
                .orElse(-1);
        boolean rather = IntStream.rangeClosed(0, than)
                .anyMatch(at -> text(tokens, at).matches(".*\\b(?:rather|prefer|instead)\\b.*"));
        if (reading.kind() == Kind.CLAIMS || !rather) {
            return reading;
        }
        var comes = only(tokens.subList(0, than));
        var goes = only(tokens.subList(than, tokens.size()));
        if (comes == null || goes == null || comes.slot().equals(goes.slot())) {
            return reading;
        }
        var wanted = reading.suggestions().stream()
                .filter(one -> one.slot().equals(comes.slot()))
                .toList();
        var offered = wanted.isEmpty() ? List.of(new Suggestion(comes.slot(), Fit.least(comes))) : wanted;
        return ClaimReading.doubt(Swap.exchanging(offered, goes.slot()), null);
    }

    private static String text(List<Token> tokens, int at) {
        return SentenceEnd.text(tokens.get(at));
    }

    /** The one thing that is named; null if it is none, or several. */
    private static @Nullable Offer only(List<Token> tokens) {
        var named = tokens.stream()
                .filter(Named.class::isInstance)
                .map(token -> ((Named) token).mention())
                .toList();
        return named.size() == 1 && named.get(0).isClear() ? named.get(0).offer() : null;
    }
}
