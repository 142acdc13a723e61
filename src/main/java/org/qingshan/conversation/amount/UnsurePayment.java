package org.qingshan.conversation.amount;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;

/** Words in which somebody asks whether he may pay so, or says that it failed: nothing came, whatever sum he names. */
public final class UnsurePayment {
    private static final Pattern ASKED = Pattern.compile(
            "\\?|[吗嘛]|么(?=$|[,.!~ ])|行不|成不|好不好|可不可以|能不能|可以不|要不要|是不是|有没有|多久|多少|几天|什么时候|啥时候|几时|怎么|咋|如何|为什么|为啥");

    private static final Pattern CANNOT =
            Pattern.compile("(?:付|转|支付|汇)(?:款|钱|账)?(?:不了|不出|不上|不成|不过去|失败)|没(?:有)?(?:付|转|支付)(?:款|账)?(?:成|上|出去|过去)"
                    + "|\\b(?:can't|cannot|could not|couldn't) pay\\b");

    private static final Pattern PAID =
            Pattern.compile("付|转账|转了|已转|汇款|\\b(?:pay|paid|paying|payment|transfer|transferred|sent)\\b");

    private static final Pattern FAILED = Pattern.compile(
            "失败|不成功|没有?成功|未成功|被退|退回"
                    + "|\\b(?:fail|failed|fails|failing|declined|rejected|bounced|(?:didn't|did not|doesn't|does not|not) (?:work|working|go through|gone through|come through)|came back|was returned|got returned)\\b");

    private static final Pattern DONE =
            Pattern.compile("已经?(?:付|转|支付|汇)|(?:付|转|打|汇|支付)(?:款|账|钱|过去|给你)?(?:好|完)?了|\\b(?:paid|sent|transferred)\\b");

    /** A point between digits is none; nor is the space in an English sentence. */
    private static final Pattern BETWEEN = Pattern.compile("[,;!~\n]+|\\.(?!\\d)|(?<=[\\p{IsHan}\\d]) +(?=\\p{IsHan})");

    /** Behind the number of an order: it is not paid, yet. */
    public static final String NOT_YET =
            "(?:(?:我|还|先|就|等|再| ){0,4}(?:没有?|未|不|明天|后天|晚点|下次|以后|回头|待会儿?|等会儿?|过几天)(?:我|还|先|就|等|再|才|会|来|给|你们?|一起| ){0,4}"
                    + "(?:(?:付|转|汇|打|支付|结)(?:款|钱|账|清|完|过去|给|你们?){0,3})?(?:呢|哦|哈|吧|啊|啦|噢)?"
                    + "|(?= ?.{0,30}(?:\\bnot\\b|n't|tomorrow|tonight|later|next|soon|\\bwill\\b|'ll\\b)) ?(?:(?:i|i'll|we|will|is|isn't|was|wasn't|has|hasn't|have|haven't|not|yet|be|been|to|going|only|still) ){0,6}"
                    + "(?:(?:paid|pay(?: for it)?|transfer(?:red)?|not yet|not|isn't|later|tomorrow|tonight|soon)(?: yet| tomorrow| tonight| later| soon| next \\w{1,9}| on \\w{1,9}){0,2}))[。.!！~～ ]*";

    private static final Pattern ONLY_NOT_YET = Pattern.compile(NOT_YET, Pattern.CASE_INSENSITIVE);

    private UnsurePayment() {}

    /** Whether of an order, whose number stood ahead, no more is said than that it is not paid yet: 还没付, 明天付, "not yet". */
    public static boolean isNotYet(String said) {
        return ONLY_NOT_YET.matcher(Normaliser.simplified(said)).matches();
    }

    /** Whether he asks if he may; who has paid and then asks something else (已付67.8，什么时候发货) has paid. */
    public static boolean isAsked(String said) {
        var parts = BETWEEN.split(Normaliser.plain(said));
        return Stream.of(parts)
                .filter(part -> DONE.matcher(part).find())
                .findFirst()
                .map(part -> ASKED.matcher(part).find())
                .orElseGet(() ->
                        Stream.of(parts).anyMatch(part -> ASKED.matcher(part).find()));
    }

    /** Whether it failed, or came back to him. */
    public static boolean isFailed(String said) {
        var plain = Normaliser.plain(said);
        return CANNOT.matcher(plain).find()
                || PAID.matcher(plain).find() && FAILED.matcher(plain).find();
    }

    /** Whether nobody may take it for paid. */
    public static boolean is(String said) {
        return isAsked(said) || isFailed(said);
    }
}
