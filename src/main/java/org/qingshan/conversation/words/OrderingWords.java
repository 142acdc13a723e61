package org.qingshan.conversation.words;

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

    private static final String CALL = "(?:" + YesWords.SELLER + ")?";
    private static final String YES = "(?:(?:好++的?|好了|看过了|对的?|是的|嗯++|行|ok)[吧啊呀哈]?)";
    private static final String NO_MORE = "就要?这些了?|不加了|不要别的了|没有别的了";
    private static final String WELL =
            "(?:" + YES + "|(?:(?:地址|信息)?(?:" + YesWords.NO_FAULT + "|是?对的?)|不用改了|" + NO_MORE + ")[吧啊呀哈]?)";
    private static final String HURRY = "(?:直接|赶[紧快]|快点?儿?|马上|立[刻马即]|尽快|现在|都|全部?|一起)?";
    private static final String HELP = "(?:请|麻烦)?" + HURRY + "(?:帮我|给我|帮忙)?" + HURRY;

    /** Who goes on from a yes with 就 may make a condition: only what begins with it orders. */
    private static final String LEAD = "(?:" + WELL + "{0,2}" + CALL + "(?:那就?|我现在)?" + HELP
            + "|" + YES + "?" + CALL + "(?:那我要?|我们?要?|我想)" + HELP
            + "|" + CALL + "(?:就|我们?就|那我们?就|这就)" + HELP + ")";

    private static final String TAIL = "(?:[咯喽" + YesWords.URGING + "]|一?下|(?:" + YesWords.THANKS + ")[你您啦了]?|"
            + YesWords.SELLER + "|快点发|尽快发){0,4}";

    private static final String AND = "(?:(?:" + YesWords.IN_ENGLISH
            + "|alright|please|pls|just|now|then|so|well|and|let's|let us|go ahead and|that's all|that is all|that's it) ){0,5}+";
    private static final String I =
            "(?:(?:i want to|i'd like to|i would like to|i'm ready to|i am ready to|ready to|i'll|ill|i will) (?:please |just |now ){0,2}+)?";
    private static final String THEN =
            "(?: (?:" + YesWords.POLITELY + "|now|then|for me|today|right away|right now|asap)){0,4}";
    private static final String IT = YesWords.IT;
    private static final String MY_ORDER = " (?:it|them|all|everything|(?:(?:the|my|an|this|that) )?order)";

    /** Asks for it with a please, and not whether it can be. */
    private static final String REQUEST =
            "(?:can|could|would|will) you (?:(?:please|pls) (?:just )?(?:place|submit|complete|finali[sz]e)" + MY_ORDER
                    + THEN + "|(?:just )?(?:place|submit|complete|finali[sz]e)" + MY_ORDER
                    + "(?: (?:now|for me)){0,2} (?:please|pls)(?: now| thanks)?)";

    /** Said so of a cart, whatever else is asked: "yes confirm". Only a mark parts praise from it: "correct, order" is no "correct order". */
    private static final String CONFIRMS = "(?:(?:" + YesWords.IN_ENGLISH
            + "|right|correct|please|pls|now|that's right|looks? (?:good|great|right|fine|ok|okay|perfect|correct)|all good) ){0,5}+(?:(?:i|i want to|i'd like to) )?"
            + "(?:confirm(?:,? (?:it|this|the order|my order|order|all|confirm)){0,2}|(?<=\\b(?:" + YesWords.IN_ENGLISH
            + "|please|pls|now) )order|order (?:it|them)|place (?:(?:the|my|an) )?order)" + THEN;

    private static final List<Form> CHINESE = List.of(
            new Form(
                    Needs.CART_ALONE,
                    LEAD
                            + "(?:下单(?:下单)?|下订单|(?:帮我|给我)下了?(?=吧)|下了(?=吧)|确认(?:下单|订单)|买这些|(?:提交(?:订单)?|确定(?:下单|订单|购买|要了|了)?|(?:确认|立即|马上)购买|落单|落咗单)啦?)"
                            + TAIL
                            + "|(?:" + WELL + "|可以){0,2}(?:那就?|我们?就|就)?(?:(?:这么|这样|这么着|就)定(?:了|下来)?|定下来|这[样么]下单)" + TAIL
                            + "|要(?:下单|确认下单|确认订单)"
                            + "|" + WELL + "{0,2}(?:那就?|直接)?(?:(?:确认){1,4}了?|我确认了?(?!一?下))" + TAIL + "|(?:就|直接)确认了?"
                            + TAIL),
            new Form(
                    Needs.CART_SHOWN,
                    LEAD + "(?:成交|买了|拍下)" + TAIL + "|" + CALL
                            + "(?:那就?|就|好)?下[吧啊咯喽]?|(?:那就?|我|就|好|行){0,4}买[了吧啊撒呗]{0,2}|(?:" + WELL + "{0,2}" + CALL
                            + "(?:那就?)?|" + CALL + "就)" + HELP + "发货" + TAIL),
            new Form(
                    Needs.BUTTON_SHOWN,
                    WELL + "{0,2}" + CALL + "(?:那?就|我要?|请|帮我|给我|直接){0,3}(?:安排上?|定了|就要这些了?|拍下)啦?" + TAIL));

    private static final List<Form> ENGLISH = List.of(
            new Form(Needs.CART, CONFIRMS),
            new Form(
                    Needs.CART_ALONE,
                    AND + "(?:" + I + "(?:order(?:" + IT + ")?|(?:place|submit|complete|finali[sz]e|finish|confirm)"
                            + MY_ORDER + "|(?:go ahead|proceed) with" + MY_ORDER
                            + "|submit|finali[sz]e|confirm|check ?out)" + THEN + "|" + REQUEST + ")"),
            new Form(
                    Needs.CART_SHOWN,
                    AND + "(?:(?:(?:great|fine) (?=i))?" + I + "(?:buy|purchase|take|have|book)(?:" + IT
                            + "(?: all)?)?|do" + IT + "|(?:send|ship)(?:" + IT + ")?|deal)" + THEN),
            new Form(Needs.BUTTON_SHOWN, AND + "(?:right )?(?:done|go ahead)" + THEN));

    private static final Pattern BESIDE = Pattern.compile(
            "(?:好++[的嘞咧]?|对[的哒]?|是的?|嗯++|行|可以|ok|" + YesWords.NO_FAULT + "|" + YesWords.THANKS + "|"
                    + YesWords.SELLER + "|[你您啦了吧啊呀哈]){1,6}"
                    + "|(?:地址|信息|电话|名字|以上|都|全部?|也|是){0,4}(?:" + YesWords.NO_FAULT + "|对的?|可以)[了的吧]{0,2}"
                    + "|(?:那?就|还是|都|帮我|麻烦){0,3}(?:寄|发|送|用)?(?:到|去)?这(?:里|儿|边|个地址|个)[吧啊呀]?|不用?改(?:地址)?了?|(?:那|就|先|暂时|目前|今天|我|嗯|好){0,4}(?:要|买|拿)?(?:这些|这样|这么多|到这[里儿]?)[了吧啊哈呀]{0,2}|"
                    + YES + "{0,2}(?:" + NO_MORE + ")|那就?|就|我|请|帮我|给我|直接"
                    + "|(?:辛苦|麻烦|请|拜托|那就){0,2}(?:尽快|快点?|赶紧|早点)(?:发货?|寄|送)?[吧啊呀哈]?|等着(?:吃|收)?"
                    + "|(?:把|我|怎么|咋|如何|请|麻烦|然后|再|来|马上|好|,){0,4}(?:付款|支付|转账|收款|付钱|付)(?:的?(?:方式|码|链接|信息|二维码))?(?:是什么|呢|啊|呀|吧|了|发(?:给)?我|发一?下|给我|告诉我|一下|多少){0,3}[?？]?");

    private static final Pattern BESIDE_IN_ENGLISH = Pattern.compile(
            "(?:(?:" + YesWords.IN_ENGLISH + "|"
                    + YesWords.POLITELY
                    + "|now|then|alright|right|correct|great|perfect|fine|good|cool|all good) ?){1,5}"
                    + "|(?:(?:" + YesWords.IN_ENGLISH
                    + ") )?(?:(?:(?:that|this|it|everything|all|(?:the|my) (?:address|details))(?:'s| is| are| looks?)? )?(?:looks? |sounds? |is |all )?(?:right|correct|good|great|fine|ok|okay|perfect)(?: to me)?(?: thanks)?"
                    + "|no changes?|no more|that is all|(?:that's|thats|that is) (?:all|it|my address|the address|everything)(?: (?:for (?:now|today|me)|i (?:want|need))){0,2}|asap|(?:as )?(?:quickly|soon)(?: as possible| as you can)?)"
                    + "|(?:and |then )?(?:(?:how|where) (?:do|can|should|shall) i pay|how to pay|(?:please )?(?:send|tell|give)(?: me)? (?:the )?(?:payment (?:details|info|link|method)|how to pay|qr code))(?: please)?[?]?");

    /** With a question mark behind it, it is asked whether it can be. */
    private static final Pattern ORDERS_ANYWHERE =
            Pattern.compile("(?:下单吧|确认吧|可以下单了|就这[样么]下单吧?|帮我下单吧|confirm my order|place (?:(?:the|my) )?order)[。.!~ ]*");

    private static final List<String> NAMED = List.of(
            "下单",
            "买",
            "确认",
            "提交",
            "确定",
            "购买",
            "这些",
            "下",
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
        return isConditional(plain)
                ? Optional.empty()
                : Stream.of(Needs.values())
                        .filter(needs -> isOrdered(plain, needs))
                        .findFirst();
    }

    /** Whether they say so of a cart, whatever was shown last. */
    public static boolean areOf(String plain) {
        return needs(plain)
                .filter(needs -> needs.compareTo(Needs.CART_ALONE) <= 0)
                .isPresent();
    }

    /** Whether one piece at least orders where so much is there, and each of the others does too, or stands beside it. */
    private static boolean isOrdered(String plain, Needs met) {
        boolean isChinese = HAN.matcher(plain).find();
        var forms = (isChinese ? CHINESE : ENGLISH)
                .stream().filter(form -> form.needs.compareTo(met) <= 0).toList();
        var beside = isChinese ? BESIDE : BESIDE_IN_ENGLISH;
        boolean isOrdered = false;
        for (var part : (isChinese ? BETWEEN : BETWEEN_ENGLISH).split(plain)) {
            var piece = part.strip();
            boolean orders =
                    forms.stream().anyMatch(form -> form.pattern.matcher(piece).matches());
            if (!orders && !piece.isEmpty() && !beside.matcher(piece).matches()) {
                return false;
            }
            isOrdered |= orders;
        }
        return isOrdered;
    }

    /** Whether it is ordered only where something is so: 行就买. */
    static boolean isConditional(String plain) {
        return CONDITION.matcher(plain).find();
    }

    /** @param pattern of a piece */
    private record Form(Needs needs, Pattern pattern) {
        Form(Needs needs, String pattern) {
            this(needs, Pattern.compile(pattern));
        }
    }
}
