package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
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

    /** With a question mark behind it, it is asked whether it can be. */
    private static final Pattern ORDERS_ANYWHERE =
            Pattern.compile("(?:下单吧|确认吧|可以下单了|就这[样么]下单吧?|帮我下单吧|confirm my order|place (?:(?:the|my) )?order)[。.!~ ]*");

    /** Said so of a cart alone: "yes confirm". A mark parts praise from it: "correct, order" is no "correct order". */
    private static final Pattern ORDERS_CART = Pattern.compile(
            "(?:(?:yes|yep|yeah|ok|okay|sure|right|correct|please|pls|now|that's right|looks? (?:good|great|right|fine|ok|okay|perfect|correct)|all good)[,.! ]+){0,20}(?:(?:i|i want to|i'd like to) )?"
                    + "(?:confirm(?: (?:it|this|the order|my order|order|all))?|(?<=[,.!]|[,.!] |\\b(?:yes|yep|yeah|ok|okay|sure|please|pls|now) )order|order (?:it|them)|place (?:(?:the|my|an) )?order)(?:[,. ]+(?:please|pls|now|thanks|thank you)){0,20}[.!~ ]*");

    /** Not in the language of carts, and said of one all the same. */
    private static final Pattern SUBMITS = Pattern.compile(
            "(?:(?:好++的?|对的?|行|嗯++|ok|就这些了?|就要这些了?|不加了|不要别的了|没有别的了|那?就|我要?|请|帮我|给我|直接)[,.!~ ]*){0,6}"
                    + "(?:提交(?:订单)?|确定(?:下单|订单|购买|要了|了)?|(?:确认|立即|马上)购买|就要这些了?|(?:就这些|不加了)[, ]*下单|安排上?|定了|拍下|落单|落咗单)[吧啊呀哈啦]*[,.!~ ]*(?:谢谢[你您啦了]?)?[.!~ ]*"
                    + "|(?:(?:yes|ok|okay|sure|right|please|pls|that's all|that is all|that's it|no more)[,.! ]+){0,6}"
                    + "(?:submit(?: (?:it|(?:the|my) order|order))?|(?:complete|finish|finalise|finalize) (?:it|(?:the |my )?order)|check ?out|order now|order,? please|go ahead|done)(?:[,. ]+(?:please|pls|now|thanks|thank you)){0,3}[.!~ ]*");

    /** Of what was shown last, where that is the cart; of a card it is an order. */
    private static final Pattern TAKES = Pattern.compile(
            "(?:(?:那就?|我|就|好|行)[,. ]?){0,4}买(?:了|吧|啊|撒|呗){0,2}[.!~ ]*|(?:(?:yes|ok|okay|sure|fine|great)[,.! ]+){0,3}i(?:'ll| will|ll) (?:take|have|buy) (?:it|them|that|those|it all|them all)(?:[,. ]+(?:please|pls|then|thanks)){0,2}[.!~ ]*");

    /** Said of much else; only to the button that says so. */
    private static final Pattern LOOSE = Pattern.compile(
            ".{0,40}(?:done|go ahead|安排上?|定了|拍下|就(?:要)?这些了?|check ?out)[吧啊呀哈啦,.!~ ]{0,6}(?:谢谢[你您啦了]?|(?:[,. ]{0,2}(?:please|pls|now|thanks|thank you)){0,3})[.!~ ]{0,4}");

    private static final List<String> NAMED = List.of(
            "下单",
            "买",
            "确认",
            "提交",
            "确定",
            "购买",
            "这些",
            "下了",
            "就定",
            "样定",
            "么定",
            "着定",
            "定下来",
            "成交",
            "发货",
            "安排",
            "定了",
            "拍下",
            "落",
            "go ahead",
            "take it",
            "take them",
            "have it",
            "buy",
            "purchase",
            "book",
            "deal",
            "ship",
            "send",
            "do it",
            "place it",
            "finali",
            "confirm",
            "order",
            "submit",
            "check",
            "done",
            "finish",
            "complete");

    /** Nobody says it in more words. */
    private static final int LONGEST = 60;

    /** What has to be there for the words to order; of two the one that is there more often. */
    public enum Needs {
        NOTHING,
        CART,
        /** A cart, while nothing else was asked. */
        CART_ALONE,
        /** That, and the cart, or the address that it would go to, is what was shown last. */
        CART_SHOWN,
        /** That, and the button that orders is what was shown last. */
        BUTTON_SHOWN
    }

    private OrderingWords() {}

    /** Whether it is worth while to ask {@link #needs}. */
    public static boolean mayBe(String plain) {
        return plain.length() <= LONGEST && NAMED.stream().anyMatch(plain::contains);
    }

    /**
     * What they need to order a cart; empty where they order none.
     *
     * @param plain as they are compared with, in small and simplified letters
     */
    public static Optional<Needs> needs(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        if (ORDERS_ANYWHERE.matcher(plain).matches()) {
            return Optional.of(Needs.NOTHING);
        }
        return isConditional(plain) ? Optional.empty() : needsOfCart(plain);
    }

    private static Optional<Needs> needsOfCart(String plain) {
        if (ORDERS_CART.matcher(plain).matches()) {
            return Optional.of(Needs.CART);
        }
        boolean submits = SUBMITS.matcher(plain).matches();
        boolean isLoose = submits && LOOSE.matcher(plain).matches();
        if (areOf(plain) || submits && !isLoose) {
            return Optional.of(Needs.CART_ALONE);
        }
        if (areOf(plain, true) || TAKES.matcher(plain).matches()) {
            return Optional.of(Needs.CART_SHOWN);
        }
        return submits ? Optional.of(Needs.BUTTON_SHOWN) : Optional.empty();
    }

    /** Whether piece by piece they say so of a cart, whatever was shown last. */
    static boolean areOf(String plain) {
        return areOf(plain, false);
    }

    /** @param isShown the cart, or the address that it would go to, is what was shown last */
    private static boolean areOf(String plain, boolean isShown) {
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
    static boolean isConditional(String plain) {
        return CONDITION.matcher(plain).find();
    }

    private static boolean orders(String piece, Pattern orders, Pattern ordersWhatIsShown, boolean isShown) {
        return orders.matcher(piece).matches()
                || isShown && ordersWhatIsShown.matcher(piece).matches();
    }
}
