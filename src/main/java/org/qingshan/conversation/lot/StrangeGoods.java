package org.qingshan.conversation.lot;

import java.util.regex.Pattern;
import org.qingshan.conversation.GrowerQuestion;
import org.qingshan.conversation.Turn;
import org.qingshan.domain.product.Product;

/** So much that a grower can bring of goods that the shop does not know: 20斤山核桃, "20 jin of walnuts". The team is told. */
public final class StrangeGoods {
    /** What is grown, reared or made, by the last character of its name. */
    private static final Pattern NAME = Pattern.compile(
            "的?(?!\\p{IsHan}{0,3}?(?:如果|结果|效果|后果|[里后前外上下对见当路桌表方全]面|[天点能要会来在快]干|完蛋|加油|[喝吃]))\\p{IsHan}{1,4}?(?:[桃梨果瓜豆菜笋菇菌蛋肉鱼虾鸡鸭鹅兔米面粉薯芋椒姜蒜葱藕葡萄橘桔橙柚枣栗莓蕉杏柿梅蜜茶油糖糕饼酒醋酱耳干]|[李柑橘桔栗茄柿]子)"
                    + "|of (?!(?:the|it|them|this|that|mine|my|those|these)\\b)\\p{L}{3,}",
            Pattern.CASE_INSENSITIVE);

    private StrangeGoods() {}

    /** Of nobody else's words. Queries, once so much is said. */
    public static boolean areSaid(Turn turn) {
        var plain = AnnouncementWords.heard(turn.said());
        return AnnouncedAmount.in(plain)
                        .filter(AnnouncedAmount::isCounted)
                        .filter(amount -> NAME.matcher(amount.rest()).lookingAt())
                        .isPresent()
                && !GrowerQuestion.growersOf(turn).isEmpty()
                && GoodsSaid.in(plain, Product.all()).isEmpty();
    }
}
