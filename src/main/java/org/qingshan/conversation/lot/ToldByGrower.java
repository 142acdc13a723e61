package org.qingshan.conversation.lot;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.stream.LineupItem;

/** What a grower tells the team of herself and her own goods that nothing here understands, and no buyer says: 我生病了来不了, 桃子不够了, "running late". */
final class ToldByGrower {
    private static final Pattern OF_HERSELF = Pattern.compile(
            "(?:来|送|带|拿|挑|摘|挖)不(?:了|成|到|得)|不(?:能|得)来|不来(?:了|啦|咯)|[没冇](?:有|得)(?:[送带摘挖]|货)|没货|[摘挖收]完|不够(?:了|啦|咯)|断货|生病|病了|[拿带背挑拉搬领扛]回(?:去|家)"
                    + "|(?:晚|迟)(?:点|些|一?会儿?)?(?:到|来|送)|(?:晚|迟)(?:到|来)?.{0,3}(?:小时|钟头|分钟)|(?:到|在)(?:你们?)?(?:门口|村口|收货点)|(?:叫|让|喊)我?(?:家)?\\p{IsHan}{1,4}(?:送|带|拿|背)"
                    + "|[莫别](?:再)?卖(?:了|咯|啦)?$"
                    + "|\\b(?:can't|cannot|can not|won't) (?:come|make it|bring|deliver|pick|harvest)\\b|\\bnot coming\\b|\\brunning late\\b|\\b(?:be|am|i'm) late\\b|\\bat (?:the|your) (?:gate|door)\\b|\\b(?:sick|ill|unwell)\\b|\\b(?:son|daughter|husband|wife|brother|neighbou?r) (?:will|is going to|comes?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Of goods that she names: what they are to cost. */
    private static final Pattern PRICED = Pattern.compile(
            "(?:卖|改[成到为]?|定|[涨提]到?)(?:价)?[¥￥]?\\s?\\d|\\b(?:at|for|to) [¥￥]?\\d{1,4}\\b", Pattern.CASE_INSENSITIVE);

    private ToldByGrower() {}

    /** Queries, once a price is said beside goods. */
    static boolean isSaid(Turn turn) {
        var said = Normaliser.simplified(turn.said());
        var named = turn.round().named(turn.said());
        return OF_HERSELF.matcher(said).find() && (named.isEmpty() || isOwn(turn))
                || !named.isEmpty()
                        && (ToldTheHost.isOfPrice(said) || PRICED.matcher(said).find())
                        && isOwn(turn);
    }

    private static boolean isOwn(Turn turn) {
        var own = GrowerQuestion.goodsOf(turn).stream().map(Product::id).toList();
        var named = turn.round().named(turn.said());
        return turn.round().shelf().stream()
                .filter(item -> named.contains(item.slot()))
                .map(LineupItem::product)
                .allMatch(product -> own.contains(product.id()));
    }
}
