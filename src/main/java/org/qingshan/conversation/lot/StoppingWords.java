package org.qingshan.conversation.lot;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowersGoods;

/**
 * Whether a grower says that he sells no more, or takes home what is left: 桃子不卖了, 剩下的我拿回去, "I'll take the rest back".
 *
 * <p>The whole text must say so, and name no goods but his own. A condition (低于十块别卖), a size, baskets, an order of his own is
 * something else: better not heard than heard wrongly. Pure.
 */
final class StoppingWords {
    private static final String I = "[我俺咱]们?";
    private static final String OWN = "我的货(?:[、和跟]?我的货){0,9}";
    private static final String REST = "(?:剩下?|余下?|没卖(?:完|掉|出去|脱)?)的(?:" + OWN + "|货)?";
    private static final String GOODS = "(?:" + OWN + "|(?:" + I + ")?" + REST + ")";
    private static final String TAKE = "(?:拿|带|背|挑|拉|搬|领|提|扛|运|收)";
    private static final String HOME = TAKE + "回(?:去|家|家去)[了吧]?";
    private static final String DAY = "(?:今天|今晚|明天|明早|下午|晚上)?";

    private static final String MY = "my goods(?: and my goods){0,9}";
    private static final String LEFT =
            "(?:(?:the rest|what(?:'?s| is) left)(?: of my goods)?|(?:the|my) (?:remaining|unsold) my goods)";
    private static final String ANY = "(?:" + MY + "|" + LEFT + ")";

    /** His own goods stand there as 我的货 and "my goods". */
    private static final Pattern STOPS = Pattern.compile(String.join(
            "|",
            GOODS + "?(?:" + I + ")?[都全也]?先?不(?:想|打算)?再?卖(?:了|啦|喽|咯)",
            "把?" + GOODS + "(?:" + I
                    + ")?[都全]?(?:要|想|得|就){0,2}(?:给?(?:自己|自家|家里)){1,2}(?:要|得)?留(?:着|下)?(?:自己|自家)?[吃用]?[了吧]?",
            "(?:" + I + ")?不(?:想|打算)?再?卖" + GOODS + "(?:了|啦|喽|咯)",
            DAY + "的?" + GOODS + "[都全也]?先?(?:别|不要|莫|勿)再?卖(?:了|啦|喽|咯)?",
            "(?:请|麻烦)?先?(?:别|不要|莫|勿)再?卖" + GOODS + "(?:了|啦|喽|咯)?",
            GOODS + "[都全也]?先?(?:别|不要|莫|勿)再?卖(?:了|啦|喽|咯)?",
            "(?:请|麻烦|帮我|给我|把){0,3}" + GOODS + "(?:都|全|先|给我|帮我|麻烦|请){0,3}(?:下架|撤(?:下来?|掉)?|停[卖售])(?:了|吧|啦|掉)?",
            "(?:请|麻烦|帮我|给我|把){0,3}(?:下架|撤下)" + GOODS + "(?:了|吧|啦)?",
            "(?:" + I + ")?把?(?:" + I + ")?" + REST + "(?:" + I + ")?" + DAY + "[来要想就都全]*" + HOME,
            "(?:" + I + ")?" + DAY + "[要想]?把" + OWN + "[都全]?" + HOME,
            OWN + "(?:" + I + ")" + DAY + "[都全]?" + HOME,
            "(?:" + I + ")?没卖(?:完|掉|出去|脱)?的(?:" + OWN + ")?(?:" + I + ")[都全]?(?:拿|带|背|挑|拉|搬|扛|运)走[了吧]?",
            "把?(?:" + I + ")?(?:剩下?|余下?|没卖(?:完|掉|出去|脱)?)的" + OWN + "[都全]?[退还]回?给?" + I,
            "(?:i|we) (?:no longer|do not|don't) (?:want|wish) to sell(?: " + ANY + ")?(?: any ?more| any longer)?",
            "(?:i|we) (?:do not|don't|will not|won't) sell(?: " + ANY + ")? any ?more",
            "(?:can you |could you )?(?:take|pull) " + ANY + " (?:off(?: sale| the (?:list|lineup|shelf))?|down)",
            "(?:stop selling|do not sell|don't sell) " + ANY + "(?: any ?more)?",
            "(?:i|we)(?:'ll| will| want to| would like to|'d like to)? take (?:" + ANY + " back|back " + ANY + "|"
                    + LEFT + " home|home " + LEFT + ")",
            "(?:(?:i|we) want|give me) (?:" + MY + "|" + LEFT + " of my goods) back"));

    /** Says so only beside a part that does: alone it may be an order of his own, or baskets that he comes for. */
    private static final Pattern BESIDES = Pattern.compile("(?:" + OWN + ")?(?:" + I + ")?" + DAY + "(?:" + HOME
            + "|[来要想就都全]+" + TAKE + "(?:走|回(?:去|来|家|家去)?)?[了吧]?)");

    /** Why he sells no more. */
    private static final Pattern WHY = Pattern.compile(
            "(?:" + I
                    + ")?(?:自家|自己|家里|屋里|我?(?:儿子|女儿|孙子|亲戚|媳妇|老伴))(?:人)?(?:也|还)?(?:要|想|得)?(?:留着?|吃|用|做种|送人|办酒|过年)(?:着|点|一点|一些)?(?:自己|自家)?(?:吃|用)?(?:了|的|呢)?|(?:"
                    + I
                    + ")?(?:要|想)?留(?:着|点|一点|一些)?(?:给)?(?:自家|自己|家里|做种|过年)(?:吃|用)?(?:了|的)?|(?:价钱?|价格)(?:太)?低(?:了)?|不划算(?:了)?|(?:都|全|被)?(?:下雨|雨|冰雹|太阳|虫|霜)?(?:都|全)?[打晒淋咬泡压冻]?[坏烂]了"
                    + "|(?:because )?(?:i|we)(?: want to| will| must|'ll)? (?:need|keep) (?:it|them|the rest|some) (?:ourselves|myself|at home|for (?:us|myself|ourselves|the family|my family))|(?:it is|it's|they are|they're) for (?:us|ourselves|the family|my family)");

    /** Without one of these the names of the goods need not be looked up. */
    private static final Pattern HINT =
            Pattern.compile("[卖剩余]|留[着下吃用]|下架|撤|停售|[拿带背挑拉搬领提扛运收]回|\\bsell|\\bback\\b|\\bhome\\b|\\boff\\b|\\bdown\\b");

    private static final Pattern ENDS = Pattern.compile("[,;.!~]+\\s*|(?<=卖[了啦喽咯])(?=\\p{IsHan})");
    private static final Pattern GAPS = Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Pattern PLEASE = Pattern.compile("^please |,? please$");

    /** What was not to be sold any more shall be after all. */
    private static final Pattern AFTER_ALL = Pattern.compile(
            "(?:哦|噢|啊|哎呀?|等等|等一?下|算了|那|不|我|[,，。.!！~ ]){0,8}(?:我的货)?[都也]?(?:还是|接着|继续|照样|仍旧?)(?:给我|接着|继续|先|照样){0,2}卖(?:吧|了|啊|呀|掉|着)?[。.!！~ ]*"
                    + "|(?:哦|噢|等等|等一?下|算了|那|[,，。.!！~ ]){0,6}(?:不拿(?:回去?)?了|不拉(?:回去?)?了|不带(?:回去?)了)[,，]?(?:还是|接着|继续)?(?:卖(?:吧|了)?)?[。.!！~ ]*"
                    + "|(?:oh |no |wait |ok |actually |never ?mind |[,.]){0,6}(?:please )?(?:keep selling|sell)(?: (?:it|them|the rest|what's left|my goods))?(?: (?:after all|then|instead|anyway))?[.! ]*");

    private static final Pattern SELL_HINT = Pattern.compile("卖|不[拿拉带]|\\bsell");

    /** Alone it tells whoever hears it to sell. */
    private static final Pattern BARE_SELL = Pattern.compile("(?:please )?sell[.! ]*");

    private StoppingWords() {}

    /**
     * Whether a grower wants them sold after all: 哦等等还是卖吧. Only of who did not want so before.
     *
     * @param own the names of his goods, the longest first
     */
    static boolean sellOn(String said, Supplier<? extends Collection<String>> own) {
        var plain = Normaliser.plain(said);
        return SELL_HINT.matcher(plain).find()
                && AFTER_ALL.matcher(owned(plain, own.get())).matches()
                && !BARE_SELL.matcher(plain).matches();
    }

    /**
     * Whether the text says so, and no part of it anything else.
     *
     * @param own the names of his goods, the longest first
     */
    static boolean tell(String said, Supplier<? extends Collection<String>> own) {
        var plain = GAPS.matcher(Normaliser.plain(said)).replaceAll("");
        if (!HINT.matcher(plain).find()) {
            return false;
        }
        var names = own.get();
        var parts = Arrays.stream(ENDS.split(PLEASE.matcher(plain).replaceAll("")))
                .map(part -> owned(part.strip(), names))
                .toList();
        return parts.stream().anyMatch(STOPS.asMatchPredicate())
                && parts.stream()
                        .allMatch(STOPS.asMatchPredicate()
                                .or(BESIDES.asMatchPredicate())
                                .or(WHY.asMatchPredicate()));
    }

    private static String owned(String part, Collection<String> own) {
        var words = part;
        for (var name : own) {
            words = GrowersGoods.owned(words, List.of(name));
        }
        return words;
    }
}
