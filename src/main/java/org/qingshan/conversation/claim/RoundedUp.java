package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 红糖凑五袋吧，一共五袋: what is had and what is wanted make so much. */
final class RoundedUp {
    private static final Set<String> TOLD = Set.of("了", "我们", "咱们", "邻居", "大家", "他们", "她们", "同事", "拼单");

    private RoundedUp() {}

    static boolean isIn(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token ->
                        token instanceof Word word && word.text().startsWith("凑") && word.sense() == Sense.VERB);
    }

    /** 我们邻居凑了五箱. */
    static boolean isTold(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Word word && TOLD.contains(word.text())
                        || token instanceof Unknown unknown && TOLD.contains(unknown.text()));
    }
}
