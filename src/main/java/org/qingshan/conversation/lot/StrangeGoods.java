package org.qingshan.conversation.lot;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Product;

/** So much that a grower can bring of goods that the shop does not know: 20斤山核桃, "20 jin of walnuts". The team is told. */
public final class StrangeGoods {
    /** What is grown, reared or made, by the last character of its name. */
    private static final Pattern NAME = Pattern.compile(
            "的?(?!\\p{IsHan}{0,3}?(?:如果|结果|效果|后果|[里后前外上下对见当路桌表方全]面|[天点能要会来在快]干|完蛋|加油|[喝吃]))\\p{IsHan}{1,4}?(?:[桃梨果瓜豆菜笋菇菌蛋肉鱼虾鸡鸭鹅兔米面粉薯芋椒姜蒜葱藕葡萄橘桔橙柚枣栗莓蕉杏柿梅蜜茶油糖糕饼酒醋酱耳干]|[李柑橘桔栗茄柿]子)"
                    + "|of (?!(?:the|it|them|this|that|mine|my|those|these)\\b)\\p{L}{3,}",
            Pattern.CASE_INSENSITIVE);

    /** Between the goods and how much there is of them. */
    private static final Pattern LINK =
            Pattern.compile("(?:还|也|都|大概|大约|差不多|能|可以|会|剩下?|[,，: ]|有|[送带摘挖收][了来得]?|又|再|得){0,8}+$");

    private static final Pattern NO_NAME = Pattern.compile("(?:如果|结果|效果|[里后前外上下见当路全]面|[能要会来在快]干)$");

    /** A name with what stands ahead of it: 今年樱桃. */
    private static final int LONGEST = 6;

    private StrangeGoods() {}

    /** 今年樱桃还有30箱, 还有樱桃10箱. */
    private static boolean isAhead(String plain, AnnouncedAmount amount) {
        var before = Normaliser.simplified(plain.substring(0, plain.indexOf(amount.said())));
        var link = LINK.matcher(before);
        var end = link.find() ? link.start() : before.length();
        var name = NAME.matcher(before);
        return !NO_NAME.matcher(before.substring(0, end)).find()
                && IntStream.range(Math.max(0, end - LONGEST), end)
                        .anyMatch(at -> name.region(at, end).matches());
    }

    /** Of nobody else's words. Queries, once so much is said. */
    public static boolean areSaid(Turn turn) {
        var plain = AnnouncementWords.heard(turn.said());
        return AnnouncedAmount.in(plain)
                        .filter(AnnouncedAmount::isCounted)
                        .filter(amount -> NAME.matcher(amount.rest()).lookingAt() || isAhead(plain, amount))
                        .isPresent()
                && !GrowerQuestion.growersOf(turn).isEmpty()
                && GoodsSaid.in(plain, Product.all()).isEmpty();
    }
}
