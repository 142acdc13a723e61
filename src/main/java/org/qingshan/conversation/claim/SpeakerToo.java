package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;

/** Whether he who speaks stands beside those whom he counts, and wants his share too: 我和三个朋友, "three friends and I". */
final class SpeakerToo {
    private static final Prefiltered BEFORE =
            Prefiltered.of("(?:.* )?(?:我|俺) ?(?:和|跟|同|与|加|加上|还有|外加|带|带上)(?: (?:我|我的|俺))?"
                    + "|(?:.* )?(?:我和|我跟|我同|我与|我加)(?: (?:我|我的))?"
                    + "|(?:.* )?(?:i|me|myself) (?:and|plus|with)(?: (?:my|our|the))?");
    private static final Prefiltered BEHIND = Prefiltered.of(
            ".*? ?(?:和|跟|与|加|加上|还有|外加|再加)(?: 上)? ?(?:我|俺)(?:自己)?(?: (?:自己|.*))?|.* (?:and|plus) (?:i|me|myself)(?: .*)?");
    private static final Prefiltered SOMEBODY = Prefiltered.of("(?:和|跟|与|加) ?我(?:们|的|家| ?[妈爸姐哥弟妹爷奶姨叔舅婆公])");
    /** They are counted with him: 连我三个人, "three of us including me". */
    private static final Prefiltered WITH_HIM =
            Prefiltered.of("连|包括|算上|一共|总共|合计|including|in all|in total|altogether|of us");

    private static final int NEAR = 4;
    private static final int NEAR_BEHIND = 6;

    private SpeakerToo() {}

    /** How many there are with him. */
    static BigDecimal with(List<Token> tokens, int counted, BigDecimal many) {
        var all = text(tokens);
        int from = counted;
        while (from > 0 && counted - from < NEAR && !isEnd(tokens.get(from - 1))) {
            from--;
        }
        int to = counted + 1;
        while (to < tokens.size() && to - counted < NEAR_BEHIND && !isEnd(tokens.get(to))) {
            to++;
        }
        var behind = text(tokens.subList(counted + 1, to));
        boolean isToo =
                BEFORE.isAllOf(text(tokens.subList(from, counted))) || BEHIND.isAllOf(behind) && !SOMEBODY.isIn(behind);
        return isToo && !WITH_HIM.isIn(all) ? many.add(BigDecimal.ONE) : many;
    }

    private static boolean isEnd(Token token) {
        return token instanceof Break || token instanceof Named;
    }

    private static String text(List<Token> tokens) {
        return tokens.stream()
                .map(SentenceEnd::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
