package org.qingshan.conversation.claim;

import static org.qingshan.conversation.claim.AmendingWords.*;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one clause of a masked text does to what somebody has. The first rule that fits all of it says so. */
final class AmendingGrammar {
    enum Does {
        /** All of what it names goes. */
        GIVES_BACK,
        /** So much less of it. */
        LESSENS,
        /** So much more of it. */
        ADDS,
        /** So much of it in all. */
        SETS,
        /** The first goes for so much of the second. */
        SWAPS,
        /** So much of what it names: more, or in all, as the message has it. */
        COUNTS,
        /** So much, of what is named elsewhere. */
        COUNTS_IT,
        /** What it names stays. */
        KEEPS,
        /** It only names what the next is about. */
        NAMES,
        /** What was said before does not count. */
        ANNULS,
        /** So much of it was too many. */
        HAS_TOO_MANY,
        /** It goes, whatever is named elsewhere, or so much of it as was too many. */
        GIVES_IT_BACK,
        /** It is so much. */
        IS,
        /** It is not so much. */
        IS_NOT,
        /** So much of it was ordered before. */
        HAS,
        /** So much was said by a slip. */
        MISTYPED,
        /** It was said by a slip. */
        SLIPS,
        /** Somebody is to blame for it: 那双是我妈点错的. */
        BLAMES,
        /** It shall not be sent yet. */
        HOLDS,
        /** It tells of somebody else, or of what has happened. */
        TELLS
    }

    record Rule(Does does, List<Prefiltered> forms) {
        static Rule of(Does does, String... regex) {
            return new Rule(does, Stream.of(regex).map(Prefiltered::of).toList());
        }
    }

    /** Goods, how much, or a word of the grammar. */
    private static final Prefiltered WORTH =
            Prefiltered.of("[" + Masked.ALL + "]|[不唔别莫勿甭覅照留保退删撤划勾抹去减扣消弃免错重误手改更以按定多]|取消|没说|作废");

    /** It keeps the time for a hostile text short. */
    private static final int LONGEST = 30;

    private static final int LONGEST_IN_ENGLISH = 80;

    private static final String THE_REST = "(?:其他|其它|别的|其余|剩下|余下|另外(?:的|那些)?|其他东西)(?:的)?(?:几样|东西|商品)?";

    private static final String OTHERS =
            "(?![^,]*(?:帮|麻烦|我的?同[事学]))(?=[^,]*[了喇啦咗][啊呀哈哦呢]?$)(?:(?:那|这)?(?:他|她|ta|他们|她们|楼[上下]|隔壁|别人|人家|有人|某人|群友|前面那位|(?:我的?)?(?:闺蜜|同[事学]|朋友|邻居|室友|网友))(?:的|那|说|把|也|都|又)?)[^,]{0,4}"
                    + SOME + "[^,]{0,3}(?:" + REFUSED + "|" + AWAY
                    + ")(?:了|喇|啦)?[啊呀哈哦呢]?|(?:有人|刚有人|刚才有人|谁)(?:退|取消|撤|不要)[掉了]{0,2}" + Q + "?" + G;

    private static final String HAPPENED =
            "(?![^,]*(?:[帮麻]|[把将][^,]*(?:昨|前天|上[次回周]|早上|之前|以前|去年)))(?=[^,]*了$)[^,]{0,6}(?:昨[天晚]|前天|上[次回周]|早上|之前|以前|去年)(?:[把将]我的|[^,那这的]{0,4})"
                    + G + "[^,]{0,2}" + AWAY + "了?";

    private static final String WONDERS =
            "[^,]{0,4}(?:想想|考虑|商量|琢磨|纠结|犹豫|看看)[^,]{0,3}" + SOME + "[^,]{0,3}要不要(?:了)?[啊呀呢吧]?";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    Does.KEEPS,
                    LEAD + "(?:" + THE_REST + "|" + SOME + ")" + LEAD
                            + "(?:照(?:旧|发|常|样|寄|要|原样?|单)发?|不(?:变|动|改|用动|用改|用管|受影响)|留着|留下|还要|还?是?保留|正常发?(?:货)?|(?:还是)?一样(?:发)?|原样|没变|还是原来那?么?(?:多|样)|还是原来的?(?:数|数量)?|(?:可以|照样|继续)发)"
                            + TAIL,
                    LEAD + "(?:保留|留着|留下|[只就][留剩]|光留)" + SOME + TAIL),
            Rule.of(
                    Does.TELLS,
                    "(?:我|俺)?" + KinWords.PAYER + "(?:又|也|都|就|从来|一向)?不(?:要|吃|喝|爱|喜欢|碰)(?:吃|喝)?" + SOME,
                    OTHERS,
                    HAPPENED,
                    WONDERS),
            Rule.of(
                    Does.MISTYPED,
                    LEAD + GAP + "(?:" + ONE + ")?" + LEAD + GAP + "(?:打|写|按|输|看|扣|说|报|点|拍|发|填)(?:错)?成了?" + Q + G
                            + "?了?" + TAIL,
                    LEAD + "那?" + Q + G + "?(?:是|系)" + LEAD + "(?:" + SLIPPED + "|误[触点扣操]作?|多打)的?" + TAIL),
            Rule.of(
                    Does.ANNULS,
                    LEAD + "(?:" + ANNULLED + ")" + TAIL,
                    LEAD + "(?:" + SOME + ")?" + LEAD + "(?:" + SLIPPED + TAIL + ")?" + ANEW + TAIL),
            Rule.of(Does.SLIPS, LEAD + "(?:" + SOME + ")?" + LEAD + SLIPPED + TAIL + "(?:" + SLIPPED + TAIL + ")?"),
            Rule.of(
                    Does.HOLDS,
                    LEAD + "(?:" + SOME + ")?" + LEAD + "先(?:别|不要|不用|莫|唔好)(?:[给帮]我)?(?:发|寄|送|装|打包|邮)货?" + TAIL),
            Rule.of(
                    Does.BLAMES,
                    "(?![^,]*(?:收件|地址|电话|名|价|链接|标题|备注|群|号))[^," + Masked.ALL
                            + "]{0,10}(?:扣|拍|下|点|按|打|写|报|喊|发)(?:错|重|多)[了的咗]{1,2}" + TAIL),
            Rule.of(
                    Does.GIVES_BACK,
                    LEAD + SOME + LEAD + "(?:" + REFUSED + "|" + AWAY + "(?:" + AWAY + ")?|" + RID + ")" + LEAD + TAIL,
                    LEAD + SOME + LEAD + "说过?了?" + REFUSED + TAIL,
                    LEAD + AWAY + LEAD + SOME + TAIL,
                    LEAD + "(?:不想要|不要|唔要|勿要|覅|别[发寄]|不用[发寄])" + SOME + "(?:了|喇|啦)" + TAIL),
            Rule.of(
                    Does.SETS,
                    LEAD + SOME + LEAD + "(?:的?数量)?" + IN_ALL + LEAD + COUNTS + Q + G + "?" + LEAD + TAIL + REST),
            Rule.of(
                    Does.SETS,
                    LEAD + IN_ALL + LEAD + COUNTS + "(?:" + Q + "的?" + ONE + "|" + ONE + COUNTS + Q + ")" + LEAD
                            + TAIL),
            Rule.of(Does.SETS, LEAD + ONE + LEAD + BECOMES + LEAD + Q + LEAD + TAIL + REST),
            Rule.of(
                    Does.SWAPS,
                    LEAD + ONE + LEAD + "(?:" + REFUSED + "|" + AWAY + ")?" + TAIL + "(?:换成?|换为|改成|改为|改要|换)" + LEAD
                            + "(?:" + Q + ONE + "|" + ONE + Q + ")" + TAIL),
            Rule.of(
                    Does.LESSENS,
                    LEAD + ONE + LEAD + FEWER + Q + "(?:" + G + ")?(?:出来|出去|回去|下来)?" + TAIL + LEAD + TAIL + REST,
                    LEAD + FEWER + Q + "的?" + ONE + TAIL),
            Rule.of(Does.HAS_TOO_MANY, LEAD + ONE + LEAD + "(?:多" + PAST + "|" + PAST + "[多重错])(?:了|咗)?" + Q + TAIL),
            Rule.of(
                    Does.ADDS,
                    LEAD + "再?" + INTO_ORDER + LEAD + "(?:再|多|另外?|额外|还)?" + LEAD + "多?" + PUT + LEAD + Q + "的?" + ONE
                            + COMES_IN + TAIL,
                    LEAD + "再?" + INTO_ORDER + LEAD + "(?:再|多|另外?|额外|还)" + LEAD + Q + "的?" + ONE + COMES_IN + TAIL,
                    LEAD + "(?:再|另外?|额外|还)" + LEAD + "多?" + PUT + LEAD + Q + "的?" + ONE + COMES_IN + TAIL,
                    LEAD + "多" + PUT + LEAD + Q + "的?" + ONE + COMES_IN + TAIL,
                    LEAD + PUT + LEAD + Q + "的?" + ONE + "(?:进来|进去|到我(?:那|这)?(?:个)?单(?:子)?(?:里|上))" + TAIL,
                    LEAD + ONE + LEAD + "(?:再|另外?|额外|还)?" + LEAD + "(?:加多|多|加|添|追加)(?:" + PUT + ")?" + LEAD + Q
                            + COMES_IN + TAIL,
                    LEAD + ONE + LEAD + "再多?" + PUT + Q + COMES_IN + TAIL),
            Rule.of(
                    Does.COUNTS,
                    LEAD + "(?:" + PUT + "|换成?|改成|改要|改为|换为)?个?" + LEAD + "(?:" + Q + "的?" + ONE + "[ ]?|" + ONE + LEAD
                            + "(?:" + PUT + ")?" + Q + "[ ]?){1,5}(?:顶上|代替|抵上|补上|尝尝|试试)?" + COMES_IN + TAIL),
            Rule.of(
                    Does.HAS,
                    LEAD + "(?:数了?一?下)?" + LEAD + "(?:" + IN_ALL + ")?" + LEAD + PAST + "[了过]" + Q + "的?" + ONE + TAIL,
                    LEAD + ONE + LEAD + "(?:" + IN_ALL + ")?" + PAST + "[了过]" + Q + TAIL),
            Rule.of(
                    Does.IS_NOT,
                    LEAD + "(?:并)?(?:不|唔)(?:是|系|要)" + Q + G + "?" + TAIL,
                    LEAD + "(?:别|不要|莫|唔好|甭)(?:[给帮]我)?(?:再)?(?:发|按|算|寄|送|记|弄|搞)(?:成|错|错成)?" + Q + G + "?(?:了|算|发)?"
                            + TAIL),
            Rule.of(
                    Does.IS,
                    LEAD + "(?:" + ONE + ")?" + LEAD + "(?:(?:要的|我要)?(?:是|系)|要的)" + Q + G + "?(?:咋|啫|而已|哟)?" + TAIL),
            Rule.of(Does.LESSENS, LEAD + FEWER + Q + TAIL),
            Rule.of(
                    Does.ADDS,
                    LEAD + "再?" + INTO_ORDER + LEAD + "(?:再|多|另外?|额外|还)?" + LEAD + "多?" + PUT + LEAD + Q + COMES_IN
                            + TAIL),
            Rule.of(
                    Does.GIVES_IT_BACK,
                    LEAD + "(?:(?:那|这|刚才那|刚刚那)(?:" + M + "|个|单|" + Q + ")|它)?" + LEAD + "(?:" + REFUSED + "|" + AWAY
                            + "(?:" + AWAY + ")?|" + RID + ")" + LEAD + TAIL),
            Rule.of(
                    Does.COUNTS_IT,
                    LEAD + "(?:" + PUT + "|" + BECOMES + "|" + IN_ALL + COUNTS + "|只要|就要|留)?" + LEAD + Q + LEAD + TAIL),
            Rule.of(
                    Does.NAMES,
                    LEAD + SOME + LEAD
                            + "(?:(?:还没|没|有没有|还未|未)(?:打包|发货?|寄|装|出库|下架)[了啊呀]?(?:吧|呢|吗|没|么)?|(?:的)?(?:数量|那边)|凑个?整数?)?"
                            + TAIL,
                    "[^,]{0,10}(?:想要|想吃|爱吃|要吃|想尝|喜欢|看上)了?" + G + "了?"));

    private AmendingGrammar() {}

    /** What the clause does; null if no rule knows it. */
    static @Nullable Does does(AmendingClauses clause) {
        if (clause.chinese() && !WORTH.isIn(clause.text())) {
            return null;
        }
        if (clause.text().length() > (clause.chinese() ? LONGEST : LONGEST_IN_ENGLISH)) {
            return null;
        }
        for (var rule : clause.chinese() ? RULES : AmendingEnglish.RULES) {
            if (Prefiltered.isOneAllOf(rule.forms, clause.text())) {
                return rule.does;
            }
        }
        return null;
    }
}
