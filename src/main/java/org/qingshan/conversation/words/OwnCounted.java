package org.qingshan.conversation.words;

import java.util.regex.Pattern;

/**
 * Whether it is asked that what somebody has is noted, or how much of it: 确定是两箱吧, 都记上了吧, 桃子一共几箱了, "so that's four peaches right?". It
 * orders nothing, and is answered with what there is. Only who has something can mean it. Pure.
 */
public final class OwnCounted {
    private static final int LONGEST = 60;

    private static final String LEAD = "(?:(?:那|所以|哎|诶|老板娘?|主播|请问|我再?问下|现在|我的?|我这|那我|咱|是不是|[,， ])){0,5}+";
    private static final String END = "(?:[啊呀呢哈哦的了]|[,.!?~ ]){0,4}";
    private static final String MUCH = "(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})[箱盒袋斤份个件瓶罐包]";
    private static final String NO_GOODS =
            "(?!.{0,6}(?:再|还要|多来|多要))(?!.{0,12}(?:主播|老板|直播|有人|客服|地址|电话|名字|备注|钱|优惠|券|[寄发付]))";

    /** It is so, isn't it. */
    private static final String IS_SO = "(?:对吧|是吧|没错吧|对不对|对[吗么]|是不是|没记错吧|没错)";

    private static final Pattern CHINESE = Pattern.compile(NO_GOODS + LEAD
            + "(?:(?:确定|确认|肯定|应该)(?:一下)?[,， ]?(?:我的?|要的|是|有|就是|一共|总共){0,4}+\\p{IsHan}{0,6}?" + MUCH
            + "\\p{IsHan}{0,6}?(?:吧|"
            + IS_SO + ")" + END
            + "|(?:一共|总共|现在|目前|加起来|合起来|就|是|有|要了?|拿了?|买了?|订了?){0,4}+\\p{IsHan}{0,4}?" + MUCH + "\\p{IsHan}{0,6}?[,， ]?"
            + IS_SO + END
            + "|(?:一共|总共|合计|总价|加起来|全部)(?:要付|要|是|得)?(?:¥ ?)?\\d{1,5}(?:\\.\\d{1,2})?(?:元|块\\d?钱?)?[,， ]?(?:吧|" + IS_SO
            + ")" + END
            + "|(?:都|全|全都|刚才的|那些|这些|单子|几样){0,4}+\\p{IsHan}{0,4}?(?:(?:记[上下好]|留[好上](?=了)|算[上进]|登记好?|加[上进])了?(?:吧|吗|没有?|么|不)|留着了?(?:吗|没有?|么|不))"
            + END
            + "|(?!还)\\p{IsHan}{1,6}?(?:应该|都|总)?还(?:在|留着|给我留着|留着呢)(?:的)?(?:吧|吗|么|不|没)" + END
            + "|(?!.{0,6}[卖剩库])\\p{IsHan}{0,4}?(?:一共|总共|现在|加起来|到现在)(?:是|有|要|记)?(?:了)?(?:多少|几)[箱盒袋斤份个件瓶罐包]了" + END
            + ")");

    private static final String SO =
            "(?:(?:so|ok|okay|and|oh|wait|just checking|just to check|to be sure|then|well|sorry|hey|hi)[,.:! ]{1,2}){0,4}+";

    private static final Pattern ENGLISH = Pattern.compile(
            SO
                    + "(?:(?:that's|thats|that is|that makes|it's|its|i have|i've got|i got|i should have|i'm at|im at|you(?:'ve| have)? (?:got )?me (?:down )?(?:for|at)|you have me (?:down )?(?:for|with)|my order is|i'm having)"
                    + " (?!(?:it|all|fine|ok|okay|good|right|correct|great)\\b)[a-z0-9' ]{1,40}?,? ?(?:,|\\b)(?:is that )?(?:right|correct|yes|yeah|isn't it|is it|innit|no)(?: now| then)?\\?[? ]{0,3}"
                    + "|(?:the|my) (?:total|sum|bill|order) (?:is|was|comes to|came to|should be|would be) (?:¥ ?)?\\d{1,5}(?:\\.\\d{1,2})?(?: ?(?:yuan|rmb|kuai))?,? ?(?:right|correct|yes|isn't it|is it)?\\?[? ]{0,3}"
                    + "|(?:is|are) (?:that|those|it|my) [a-z0-9' ]{0,24}?(?:noted|written down|put down|down|in there|counted)(?: too| now| as well| already)?\\??[?. ]{0,3}"
                    + "|(?:did|have) you (?:(?:get|got) (?:all (?:of )?(?:it|that|them|those)|my order|everything)|(?:note|noted|write down|put down|count) (?:all (?:of )?)?(?:it|that|them|those|my order|everything))(?: down)?\\?[?. ]{0,3})");

    private OwnCounted() {}

    /** @param plain as {@link Sentence#plain} has it */
    public static boolean isAsked(String plain) {
        var said = plain.replace('’', '\'');
        return said.length() <= LONGEST
                && (CHINESE.matcher(said).matches() || ENGLISH.matcher(said).matches());
    }
}
