package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What would come along with the goods and is not wanted: 发票就算了, "gift wrap not required". It gives back nothing. */
final class Extras {
    /** 发票就算了, 赠品不用了. */
    private static final Prefiltered DECLINED = Prefiltered.of(
            "(?:那|那个|就|这次)?(?:开?发票|发?票|收据|小票|赠品|贺卡|礼盒|礼品袋|包装袋|袋子|冰袋|卡片|说明书|优惠券)(?:就|也|都)?(?:算了|不用了?|不要了?|免了|不必了?)[吧哈啦啊]?");

    private static final Prefiltered NEEDLESS = Prefiltered.of("((is|are) )?not (needed|required)");
    private static final Set<String> GOODS = Set.of(
            "box", "boxes", "bag", "bags", "carton", "cartons", "jin", "second", "third", "other", "last", "rest");

    private Extras() {}

    /** "receipt not needed", "gift wrap not required": what would come with the goods; not "second box not needed". */
    static boolean areDeclined(Clause clause) {
        return DECLINED.isAllOf(Wondering.said(clause))
                || clause.has(Sense.CANCEL)
                        && !clause.unknowns().isEmpty()
                        && clause.unknowns().stream().noneMatch(unknown -> GOODS.contains(unknown.text()))
                        && clause.tokens().stream()
                                .allMatch(token -> token instanceof Unknown
                                        || token instanceof Word word
                                                && switch (word.sense()) {
                                                    case CHAT, LINK, POLITE -> true;
                                                    case CANCEL -> NEEDLESS.isAllOf(word.text());
                                                    default -> false;
                                                });
    }
}
