package org.qingshan.conversation.command;

import java.util.Set;
import java.util.stream.Collectors;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.stream.Doubt;

/** Why a host is asked whether a price is meant, in words. */
final class Doubts {
    private Doubts() {}

    static String of(Wording words, Set<Doubt> doubts) {
        return doubts.stream()
                .map(doubt -> of(words, doubt))
                .collect(Collectors.joining(words.gap() + words.flash().and() + words.gap()));
    }

    private static String of(Wording words, Doubt doubt) {
        return switch (doubt) {
            case FAR -> words.flash().far();
            case NOT_LOWER -> words.flash().notLower();
            // Said in a group, the floor itself would be nobody's secret any more.
            case BELOW_FLOOR -> words.flash().belowFloor();
        };
    }
}
