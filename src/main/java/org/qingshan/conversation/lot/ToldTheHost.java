package org.qingshan.conversation.lot;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;

/**
 * What a grower tells the team: of the price of his goods, 价格太低了，改成30, that he has others than are sold here, 20斤山核桃, or another
 * day for what nobody has announced here, 周日改周六. It orders nothing, and waits for the host.
 */
public final class ToldTheHost {
    private static final Pattern OF_PRICE = Pattern.compile(
            "价|(?:太|有点|这么|那么|好|忒|也太|更)(?:便宜|低|贱|少钱)|便宜了|(?:便宜|贵|高|涨|低|降)(?:点|一点|些|一些)|贱卖|亏(?:本|了|死)|赔(?:本|了)|本钱|成本|划不来|不划算|不合算|划不着"
                    + "|[一每]\\s?[箱盒袋斤个瓶份件包筐]\\s?(?:要|就|得|起码|至少|给)?\\s?\\d|\\d\\s?(?:元|块|毛)|[¥￥]\\s?\\d"
                    + "|\\b(?:prices?|too (?:cheap|low|little)|cheap|yuan|rmb|kuai|(?:a|per|each) (?:box|jin|kg|bag|tray|jar)|lose money|not worth it)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What the shop pays is no price of the lineup: 桃子多少钱收, "what do you pay for peaches". */
    private static final Pattern ASKED = Pattern.compile(
            "(?:多少钱?|什么价钱?|啥价|几块钱?|怎么)(?:一?[斤箱盒袋个])?(?:来)?收|收购价|收(?:我的?)?\\p{IsHan}{0,4}(?:多少钱|什么价|啥价|几块)"
                    + "|价格?.{0,4}(?:能不能|可不可以|可以|能).{0,6}(?:[涨提加高贵]|改[成到]?\\s?\\d)|(?:能不能|可不可以|可以|能)(?:再|给我|帮我|把)?.{0,4}(?:[涨提加卖改]|高|贵)(?:点|一点|成|到|个|价){0,3}\\s?\\d{1,4}(?:\\.\\d)?\\s?(?:元|块)?[一每/]\\s?[箱盒袋斤个瓶份件包筐]|(?:能不能|可不可以|可以|能).{0,4}[涨提加](?:点|一?下|一点)?价"
                    + "|[送带交拉挑背运拿].{0,14}(?:记|收|登记|入账|到).{0,2}[没吗]"
                    + "|\\b(?:what|how much) (?:do|would|will|can) you (?:pay|give)\\b",
            Pattern.CASE_INSENSITIVE);

    private ToldTheHost() {}

    /** Whether it speaks of the price. */
    public static boolean isOfPrice(String said) {
        return OF_PRICE.matcher(Normaliser.simplified(said)).find();
    }

    /** What is said of the price beside an announcement is kept for the host too: 鸡蛋明天送30盒，价太低了要涨. */
    public static void tellBeside(Turn turn) {
        if (isOfPrice(turn.said())) {
            ForTheHost.keep(turn, turn.said());
            turn.say(turn.words().fact().passedOn());
        }
    }

    /** Whether it was that, and is kept for the host. */
    public static boolean isTold(Turn turn) {
        var isSaid = isSaid(turn);
        if (isSaid) {
            turn.outcome("for the host");
            ForTheHost.keep(turn, turn.said());
            turn.say(turn.words().fact().passedOn());
        }
        return isSaid;
    }

    /** Whether a grower says it. Of what he names on the lineup he may speak as a buyer. */
    private static boolean isSaid(Turn turn) {
        return turn.isPrivate()
                && !GrowerQuestion.growersOf(turn).isEmpty()
                && (ASKED.matcher(Normaliser.simplified(turn.said())).find()
                        || !QuestionReader.wantsAnAnswer(turn.said())
                                && (turn.round().named(turn.said()).isEmpty() && isOfPrice(turn.said())
                                        || StrangeGoods.areSaid(turn)
                                        || ToldByGrower.isSaid(turn)
                                        || OtherDay.isSaid(turn)));
    }
}
