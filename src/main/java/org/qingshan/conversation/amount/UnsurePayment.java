package org.qingshan.conversation.amount;

import java.util.regex.Pattern;
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

    private UnsurePayment() {}

    /** Whether he asks something beside it. */
    public static boolean isAsked(String said) {
        return ASKED.matcher(Normaliser.plain(said)).find();
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
