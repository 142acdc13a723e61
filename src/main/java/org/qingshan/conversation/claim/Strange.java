package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Token.Unknown;

/** How much of a message is not known at all. */
final class Strange {
    private static final int MOST = 60;

    private Strange() {}

    static boolean isTooMuch(List<Token> tokens) {
        return tokens.stream()
                        .filter(Unknown.class::isInstance)
                        .mapToInt(token -> weight((Unknown) token))
                        .sum()
                > MOST;
    }

    /** A Chinese word has two signs, an English one five or six letters. */
    private static int weight(Unknown unknown) {
        int length = unknown.text().length();
        return unknown.isHanzi() ? length : (length + 2) / 3;
    }
}
