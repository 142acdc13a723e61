package org.qingshan.conversation.question;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** Whether words ask, and what kind of answer they wait for, where no record has it. Pure. */
public final class AskingWords {
    /** 肥的多还是瘦的多, 係咪, 點煮; and what is noted for the shop. */
    private static final Pattern MAY_ASK = Pattern.compile(
            "还是|[是系係]咪|有[冇无]|点(?:样|解|煮|食|做|整|先|用|算|搞)|乜|边[个度位]|几[箱盒袋斤份个样种号点次天]|备注|留言|发票|抬头|保质期|保存期|赏味期|配料|成分|口感|甜度|糖度|果径|等级|品种|防腐剂|农药|检测报告|(?:怎么|如何|咋)(?:保存|储存|存放|吃|做)|\\bor\\b|\\b(?:note|invoice|receipt|shelf life|best before|expiry|expiration|storage|ingredients|pesticides?|organic)\\b");

    private static final Pattern COMPARED = Pattern.compile(
            "(?:哪个|哪种|哪样|哪一[个种样]|谁)(?:更|比较|最|要|卖得){0,2}(?:便宜|贵|划算)|(?:便宜|贵)的?(?:是|一点是)?(?:哪个|哪种|哪样|谁)"
                    + "|\\bwhich (?:one |of them |of these |of those )?(?:is |are |costs? |would be )?(?:the )?(?:cheaper|cheapest|more expensive|most expensive|dearer|dearest|less|most|more)\\b");

    /** Which company brings it: told of what has left, by its number. */
    private static final Pattern COURIER = Pattern.compile(
            "(?:什么|啥|哪家|哪个|哪种)(?:的)?快递|快递是(?:哪|什么|啥)|\\b(?:what|which) (?:courier|carrier|delivery company|delivery service)\\b");

    private static final Pattern ENOUGH = Pattern.compile(
            "够(?:不够)?(?:我们?|一?家)?(?:几个?|多少个?|[一二两三四五六七八九十\\d]{1,3}个?)?(?:人|口人?|家人?)?(?:[吃喝用送分]|人|口)|\\benough (?:for|to feed)\\b|\\b(?:feed|feeds|serve|serves) (?:how many|\\w+ people)|\\bhow many (?:people|persons) (?:does|do|will|can|is|are)\\b");

    private AskingWords() {}

    /** Whether it may ask, said by somebody of whose words nothing else could be made: wider than {@link QuestionReader#wantsAnAnswer}, which nothing that is wanted may be taken for. */
    public static boolean mayAsk(String text) {
        return QuestionReader.wantsAnAnswer(text)
                || MAY_ASK.matcher(Normaliser.plain(text)).find();
    }

    /** Whether it asks which of several costs less, or more. */
    public static boolean compares(String text) {
        return COMPARED.matcher(Normaliser.plain(text)).find();
    }

    /** Whether it is asked which company brings the parcels. */
    public static boolean asksCourier(String text) {
        return COURIER.matcher(Normaliser.plain(text)).find();
    }

    /** Whether it asks for how many people so much is enough, which nobody here can tell. */
    public static boolean asksWhetherEnough(String text) {
        return ENOUGH.matcher(Normaliser.plain(text)).find() && QuestionReader.wantsAnAnswer(text);
    }
}
