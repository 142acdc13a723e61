package org.qingshan.conversation.question;

import java.util.regex.Pattern;

/** 坏了怎么办, 可以退货吗, "what if they arrive broken?": asks beforehand what becomes of what comes spoilt, or is not wanted any more. */
final class AmendsWords {
    private static final String BAD = "(?:坏|烂|碎|破|臭|发霉|变质)(?:了|的|果|掉|损|嘅|咗)?";

    private static final Pattern ASKED = Pattern.compile(
            "(?:如果|要是|万一|假如|假设|收到|到货|寄到|路上)?(?:有|是|时|后|再|又|还|发现|买到|东西|货|果子|水果|不新鲜|,| ){0,3}(?:"
                    + BAD
                    + "(?:,| |你们|店家|都|能|可以|会|是){0,3}(?:包赔|包退|赔吗|赔么|赔不赔|会赔|怎么办|点算|点办|咋办|咋整|怎么赔|咋赔|咋个赔|咋个办|啷个办|怎么处理|怎么算|管吗|管不管|能退|可以退|退吗|退不退|给退|有售后)"
                    + "|(?:坏|烂)(?:果|单)?包赔|包赔|包退|包换|不好吃(?:,|的话|能|可以|给|包){0,3}退|(?:不满意|不喜欢|不合适)(?:,|的话|能|可以|给|包){0,3}退(?:货)?"
                    + "|(?:七|7)天无理由|无理由退货?|(?:你们?家?|店里|店家|问下|请问){0,2}(?:的)?(?:退换?货?|退款|售后)的?(?:政策|规则|规定|流程|规矩|制度)(?:是)?(?:什么|啥|乜嘢?|怎么样|怎样|如何|咋样)?(?:样)?|(?:可以|能|可|支持|接受|怎么|如何)(?:不可以|不能)?退货|(?:可以|能)退(?=[吗么不?]|$)|有?售后(?:吗|怎么样|如何|怎么|有保障|保障|政策|好不好))"
                    + "(?:的话|的|不|没|啊|呀|呢|吗|么|嘛|吧|处理|行|算|[?。.!~ ]){0,6}"
                    + "|(?:路上|快递|运输|寄过去|寄到|到货|这个?|东西|货|一路上?|时|会){0,3}(?:会不会|容易不?容易|容易|怕|不会|会)(?:在路上|路上|在快递上|被|给|快递)?(?:压|摔|磕|碰|颠|挤)?(?:坏|碎|烂|破)(?:在路上|掉|了|在半路)?(?:吗|吧|啊|呢|么|呀|[?。.!~ ]){0,4}"
                    + "|(?:will|would|won't|could|can|do|might) (?:it|they|the [a-z]{3,12}|my [a-z]{3,12}|these|those) (?:not )?(?:(?:break|get (?:broken|damaged|squashed|crushed|bruised|cracked)|be (?:broken|damaged|squashed|crushed|bruised|cracked)|arrive (?:broken|damaged|squashed|crushed|bruised|cracked))(?: (?:on the way|in the post|in transit|in the mail|during (?:shipping|transport|delivery)))?|(?:spoil|rot|go bad|go off|be (?:bad|spoilt|rotten)) (?:on the way|in the post|in transit|in the mail|during (?:shipping|transport|delivery)))[?.! ]{0,3}"
                    + "|.{0,12}(?:what is |what's |whats |do you have |is there |any )?(?:(?:your|a|the|any) )?(?:refund|return|returns|after-?sales|money.back) (?:policy|rule|rules|guarantee|service)[?.! ]{0,3}"
                    + "|(?:is|are) (?:there|they|it) (?:a |any )?(?:guarantee|guaranteed|warranty|refunds?|returns?)[?.! ]{0,3}"
                    + "|(?:can|could|may) (?:i|we|one) (?:return|send back|get a refund(?: for| on)?)(?: (?:it|them|the goods|things|something|bad ones|goods))?(?: if .{0,40})?[?.! ]{0,3}"
                    + "|(?:and |but )?what (?:if|happens if|happens when|do i do if) .{0,30}\\b(?:broken|bad|rotten|damaged|spoilt|spoiled|mouldy|moldy|bruised|crushed)\\b.{0,20}"
                    + "|do you (?:refund|replace|compensate(?: for)?|pay for) .{0,30}\\b(?:broken|bad|rotten|damaged|spoilt|spoiled|bruised)\\b.{0,20}");

    /** Nobody asks it in more words. */
    private static final int LONGEST = 60;

    private AmendsWords() {}

    /** Said of what lies there: 坏了怎么办, 收到坏的赔吗. */
    private static final Pattern LIES_THERE = Pattern.compile("(?:坏|烂|碎|破|臭|发霉|变质)[了的掉]");

    private static final Pattern BEFOREHAND = Pattern.compile("会不会|容易|怕|不会|如果|要是|万一|假如|假设|的话|包[赔退换]|\\bif\\b");

    /** Whether who has a parcel may ask it of that one, so that it tells of damage. */
    static boolean mayTell(String plain) {
        return ask(plain)
                && LIES_THERE.matcher(plain).find()
                && !BEFOREHAND.matcher(plain).find();
    }

    /** @param plain the text as {@code Normaliser.plain} makes it */
    static boolean ask(String plain) {
        return plain.length() <= LONGEST && ASKED.matcher(plain.strip()).matches();
    }
}
