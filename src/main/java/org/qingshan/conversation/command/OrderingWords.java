package org.qingshan.conversation.command;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a buyer says that what he has in his cart is to be ordered, in a few pieces: 对，下单，付款方式发我, "that's correct, order please". One piece at least
 * says so, and each of the others agrees, is in a hurry, thanks or asks how to pay. What denies, asks whether, or says that it is done is none.
 */
final class OrderingWords {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,.!~;:、。！，；]+");
    private static final Pattern BETWEEN_ENGLISH = Pattern.compile("[,.!~;:]+ *|\\s*\\n\\s*");

    private static final String LEAD =
            "(?:好++的?|对的?|是的?|嗯++|行|可以|没问题|没错|ok|那|这|我们?|要|就|请|麻烦|帮忙|帮我|给我|直接|老板娘?|主播|亲|赶[紧快]|快点?儿?|马上|立[刻马即]|尽快|现在|先|都|全部?|一起|确定|无误){0,8}";
    private static final String TAIL = "(?:[吧啊呀哈撒嘛咯呗哦喽嘞]|一下|谢谢[你您啦了]?|老板娘?|主播){0,4}";

    private static final Pattern ORDERS = Pattern.compile(LEAD
            + "(?:下单(?:下单)?|下订单|落单|(?:帮我|给我)下了?(?=吧)|下了(?=吧)|(?:这么|这样|这么着|就)定(?:了|下来)?|定下来|提交(?:订单)?|确认(?:下单|订单)|买这些)"
            + TAIL);

    /** Of the cart only while that, or the address for it, is what was shown last. */
    private static final Pattern ORDERS_WHAT_IS_SHOWN = Pattern.compile(LEAD + "(?:成交|买了|拍下)" + TAIL
            + "|(?:好++的?|对的?|是的?|嗯++|行|可以|没问题|没错|ok|那|就|请|麻烦|帮我|给我|直接|老板娘?|主播){0,6}发货" + TAIL);

    private static final Pattern BESIDE = Pattern.compile(
            "(?:好++[的嘞咧]?|对[的哒]?|是的?|嗯++|行|可以|没问题|没错|ok|无误|谢谢|多谢|辛苦|麻烦|[你您啦了吧啊呀哈]|老板娘?|主播){1,6}"
                    + "|(?:地址|信息|电话|名字|以上|都|全部?|也|是){0,4}(?:没问题|没错|对的?|正确|无误|可以)[了的吧]{0,2}"
                    + "|(?:那?就|还是|都|帮我|麻烦){0,3}(?:寄|发|送|用)?(?:到|去)?这(?:里|儿|边|个地址|个)[吧啊呀]?|不用?改(?:地址)?了?|(?:那?就)?(?:这些|这样)[了吧]{0,2}|不加了"
                    + "|(?:尽快|快点?|赶紧|早点)(?:发货?|寄|送)?[吧啊呀哈]?|等着(?:吃|收)?"
                    + "|(?:把|我|怎么|咋|如何|请|麻烦|然后|再|来|马上|好|,){0,4}(?:付款|支付|转账|收款|付钱|付)(?:的?(?:方式|码|链接|信息|二维码))?(?:是什么|呢|啊|呀|吧|了|发(?:给)?我|发一?下|给我|告诉我|一下|多少){0,3}[?？]?");

    private static final String AND =
            "(?:(?:yes|yep|yeah|ok|okay|alright|sure|right|correct|great|perfect|fine|cool|please|pls|just|now|then|so|well|and|let's|let us|go ahead and|i want to|i'd like to|i would like to|i'm ready to|i am ready to|ready to|i'll|i will|can you|could you|would you) ){0,6}+";
    private static final String THEN =
            "(?: (?:please|pls|now|then|thanks|thank you|for me|today|right away|right now|asap)){0,4}";
    private static final String IT =
            "(?: (?:it|them|that|this|these|those|all|everything|all of (?:it|them)|the lot))?";
    private static final String MY_ORDER = " (?:it|them|all|everything|(?:the|my|an|this|that) order)";

    private static final Pattern ORDERS_IN_ENGLISH =
            Pattern.compile(AND + "(?:order" + IT + "|(?:place|submit|complete|finali[sz]e|finish|confirm)" + MY_ORDER
                    + "|(?:go ahead|proceed) with" + MY_ORDER + "|submit|finali[sz]e|confirm|check ?out)" + THEN);

    private static final Pattern ORDERS_WHAT_IS_SHOWN_IN_ENGLISH =
            Pattern.compile(AND + "(?:(?:buy|purchase|take|have|book|do|send|ship)" + IT + "|deal)" + THEN);

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
    static boolean areOf(String plain, boolean isShown) {
        boolean isChinese = HAN.matcher(plain).find();
        var pieces = Stream.of((isChinese ? BETWEEN : BETWEEN_ENGLISH).split(plain))
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
        var orders = isChinese ? ORDERS : ORDERS_IN_ENGLISH;
        var ordersWhatIsShown = isChinese ? ORDERS_WHAT_IS_SHOWN : ORDERS_WHAT_IS_SHOWN_IN_ENGLISH;
        var beside = isChinese ? BESIDE : BESIDE_IN_ENGLISH;
        return pieces.stream().anyMatch(piece -> orders(piece, orders, ordersWhatIsShown, isShown))
                && pieces.stream()
                        .allMatch(piece ->
                                beside.matcher(piece).matches() || orders(piece, orders, ordersWhatIsShown, isShown));
    }

    private static boolean orders(String piece, Pattern orders, Pattern ordersWhatIsShown, boolean isShown) {
        return orders.matcher(piece).matches()
                || isShown && ordersWhatIsShown.matcher(piece).matches();
    }
}
