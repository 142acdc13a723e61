package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Word;

/** What begins a condition, in one list: whatever hangs on it is not simply wanted. */
final class Conditions {
    /** As part of a pattern. */
    static final String IN_CHINESE = "如果|要是|的话|假如|万一|除非";

    private static final Set<String> WORDS =
            Set.of("if", "unless", "only if", "如果", "要是", "的话", "假如", "万一", "除非", "若", "只要", "要不是", "等", "等到");

    private Conditions() {}

    static boolean isOne(Word word) {
        return WORDS.contains(word.text());
    }

    static boolean areIn(Clause clause) {
        return clause.tokens().stream().anyMatch(token -> token instanceof Word word && isOne(word));
    }
}
