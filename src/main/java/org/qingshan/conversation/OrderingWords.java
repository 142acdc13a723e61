package org.qingshan.conversation;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a buyer says that what he has in his cart is to be ordered, in a few pieces: 对，下单，付款方式发我, "that's correct, order please". One piece at least
 * says so, and each of the others agrees, is in a hurry, thanks or asks how to pay. What denies, asks whether, praises, makes a condition, or says
 * that it is done is none.
 */
public final class OrderingWords {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,.!~;:、。！，；]+");
    private static final Pattern BETWEEN_ENGLISH = Pattern.compile("[,.!~;:]+ *|\\s*\\n\\s*");

    /** 没问题就下单: only then. */
    private static final Pattern CONDITION = Pattern.compile("(?:没问题|没错|可以|行|好|对|合适|ok)(?:我们?)?就(?!要?这|定)");

    private static final String YES = "(?:(?:好++的?|好了|看过了|对的?|是的|嗯++|行|ok)[吧啊呀哈]?)";
    private static final String WELL = "(?:" + YES + "|(?:(?:地址|信息)?(?:没问题|没错|对的?|是对的|无误)|不用改了)[吧啊呀哈]?)";
    private static final String CALL = "(?:老板娘?|主播|亲)?";
    private static final String HURRY = "(?:直接|赶[紧快]|快点?儿?|马上|立[刻马即]|尽快|现在|都|全部?|一起)?";
    private static final String HELP = "(?:请|麻烦)?" + HURRY + "(?:帮我|给我|帮忙)?" + HURRY;

    /** Who goes on from a yes with 就 may make a condition: only what begins with it orders. */
    private static final String LEAD = "(?:" + WELL + "{0,2}" + CALL + "(?:那就?|我现在)?" + HELP
            + "|" + YES + "?" + CALL + "(?:那我要?|我们?要?|我想)" + HELP
            + "|" + CALL + "(?:就|我们?就|那我们?就|这就)" + HELP + ")";

    private static final String TAIL = "(?:[吧啊呀哈撒嘛咯呗哦喽嘞]|一?下|谢谢[你您啦了]?|谢了|多谢|辛苦了?|麻烦了?|老板娘?|主播|快点发|尽快发){0,4}";

    private static final Pattern ORDERS = Pattern.compile(LEAD
            + "(?:下单(?:下单)?|下订单|落单|(?:帮我|给我)下了?(?=吧)|下了(?=吧)|提交(?:订单)?|确认(?:下单|订单)|买这些)"
            + TAIL
            + "|(?:" + WELL + "|可以){0,2}(?:那就?|我们?就|就)?(?:(?:这么|这样|这么着|就)定(?:了|下来)?|定下来|这[样么]下单)" + TAIL
            + "|要(?:下单|确认下单|确认订单)"
            + "|" + WELL + "{0,2}(?:那就?|直接)?(?:确认了?|我确认了?(?!一?下))" + TAIL + "|(?:就|直接)确认了?" + TAIL);

    /** Of the cart only while that, or the address for it, is what was shown last. */
    private static final Pattern ORDERS_WHAT_IS_SHOWN = Pattern.compile(LEAD + "(?:成交|买了|拍下)" + TAIL + "|(?:" + WELL
            + "{0,2}" + CALL + "(?:那就?)?|" + CALL + "就)" + HELP + "发货" + TAIL);

    private static final Pattern BESIDE = Pattern.compile(
            "(?:好++[的嘞咧]?|对[的哒]?|是的?|嗯++|行|可以|没问题|没错|ok|无误|谢谢|多谢|辛苦|麻烦|[你您啦了吧啊呀哈]|老板娘?|主播){1,6}"
                    + "|(?:地址|信息|电话|名字|以上|都|全部?|也|是){0,4}(?:没问题|没错|对的?|正确|无误|可以)[了的吧]{0,2}"
                    + "|(?:那?就|还是|都|帮我|麻烦){0,3}(?:寄|发|送|用)?(?:到|去)?这(?:里|儿|边|个地址|个)[吧啊呀]?|不用?改(?:地址)?了?|(?:那?就)?(?:这些|这样)[了吧]{0,2}|不加了"
                    + "|(?:尽快|快点?|赶紧|早点)(?:发货?|寄|送)?[吧啊呀哈]?|等着(?:吃|收)?"
                    + "|(?:把|我|怎么|咋|如何|请|麻烦|然后|再|来|马上|好|,){0,4}(?:付款|支付|转账|收款|付钱|付)(?:的?(?:方式|码|链接|信息|二维码))?(?:是什么|呢|啊|呀|吧|了|发(?:给)?我|发一?下|给我|告诉我|一下|多少){0,3}[?？]?");

    private static final String AND =
            "(?:(?:yes|yep|yeah|ok|okay|alright|sure|please|pls|just|now|then|so|well|and|let's|let us|go ahead and) ){0,5}+";
    private static final String I =
            "(?:(?:i want to|i'd like to|i would like to|i'm ready to|i am ready to|ready to|i'll|i will) (?:please |just |now ){0,2}+)?";
    private static final String THEN =
            "(?: (?:please|pls|now|then|thanks|thank you|for me|today|right away|right now|asap)){0,4}";
    private static final String IT = " (?:it|them|that|this|these|those|all|everything|all of (?:it|them)|the lot)";
    private static final String MY_ORDER = " (?:it|them|all|everything|(?:the|my|an|this|that) order)";

    /** Asks for it with a please, and not whether it can be. */
    private static final String REQUEST =
            "(?:can|could|would|will) you (?:(?:please|pls) (?:just )?(?:place|submit|complete|finali[sz]e)" + MY_ORDER
                    + THEN + "|(?:just )?(?:place|submit|complete|finali[sz]e)" + MY_ORDER
                    + "(?: (?:now|for me)){0,2} (?:please|pls)(?: now| thanks)?)";

    private static final Pattern ORDERS_IN_ENGLISH = Pattern.compile(AND + "(?:" + I + "(?:order(?:" + IT
            + ")?|(?:place|submit|complete|finali[sz]e|finish|confirm)"
            + MY_ORDER + "|(?:go ahead|proceed) with" + MY_ORDER + "|submit|finali[sz]e|confirm|check ?out)" + THEN
            + "|" + REQUEST + ")");

    private static final Pattern ORDERS_WHAT_IS_SHOWN_IN_ENGLISH =
            Pattern.compile(AND + "(?:" + I + "(?:buy|purchase|take|have|book)(?:" + IT + ")?|(?:do" + IT
                    + "|(?:send|ship)(?:" + IT + ")?)|deal)" + THEN);

    private static final Pattern BESIDE_IN_ENGLISH = Pattern.compile(
            "(?:(?:yes|yep|yeah|ok|okay|alright|sure|right|correct|great|perfect|fine|good|cool|please|pls|thanks|thank you|all good) ?){1,5}"
                    + "|(?:(?:that|this|it|everything|all|(?:the|my) (?:address|details))(?:'s| is| are| looks?)? )?(?:looks? |sounds? |is |all )?(?:right|correct|good|great|fine|ok|okay|perfect)(?: to me)?(?: thanks)?"
                    + "|no changes?|that's (?:all|it|my address|the address)|asap|(?:as )?(?:quickly|soon)(?: as possible| as you can)?"
                    + "|(?:and |then )?(?:(?:how|where) (?:do|can|should|shall) i pay|how to pay|(?:please )?(?:send|tell|give)(?: me)? (?:the )?(?:payment (?:details|info|link|method)|how to pay|qr code))(?: please)?[?]?");

    private OrderingWords() {}

    /**
     * Whether they say so of a cart.
     *
     * @param plain as they are compared with, in small and simplified letters
     * @param isShown the cart, or the address that it would go to, is what was shown last
     */
    public static boolean areOf(String plain, boolean isShown) {
        boolean isChinese = HAN.matcher(plain).find();
        var pieces = Stream.of((isChinese ? BETWEEN : BETWEEN_ENGLISH).split(plain))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        var orders = isChinese ? ORDERS : ORDERS_IN_ENGLISH;
        var ordersWhatIsShown = isChinese ? ORDERS_WHAT_IS_SHOWN : ORDERS_WHAT_IS_SHOWN_IN_ENGLISH;
        var beside = isChinese ? BESIDE : BESIDE_IN_ENGLISH;
        return !isConditional(plain)
                && pieces.stream().anyMatch(piece -> orders(piece, orders, ordersWhatIsShown, isShown))
                && pieces.stream()
                        .allMatch(piece ->
                                beside.matcher(piece).matches() || orders(piece, orders, ordersWhatIsShown, isShown));
    }

    /** Whether it is ordered only where something is so: 行就买. */
    public static boolean isConditional(String plain) {
        return CONDITION.matcher(plain).find();
    }

    private static boolean orders(String piece, Pattern orders, Pattern ordersWhatIsShown, boolean isShown) {
        return orders.matcher(piece).matches()
                || isShown && ordersWhatIsShown.matcher(piece).matches();
    }
}
