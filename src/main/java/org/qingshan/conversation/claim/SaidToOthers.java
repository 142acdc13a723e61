package org.qingshan.conversation.claim;

/**
 * What is called out to all who watch, or asked of whoever shows the goods: 要三箱的朋友扣3, 两箱桃拍照给我看看, "hold up two peaches". It has goods and so
 * much of them, and nobody orders by it.
 */
public final class SaidToOthers {
    private static final String WHOEVER =
            "(?:家人|朋友|姐妹|姐姐|哥哥|兄弟|宝宝|宝贝|宝子?|亲|老铁|友友|伙伴|小伙伴|粉丝|阿姨|叔叔|大哥|大姐|同学|邻居|顾客|客人|人|各位|位|自己|那[个位些]){0,2}们?";

    private static final String SIGN = "(?:(?:请|都|快|可以|赶紧|抓紧|麻烦|记得|就|先|来|在公屏上?|公屏上?|在?评论区?|在?弹幕上?|给我|帮我)[, ]?){0,3}"
            + "(?:(?:扣|打|刷|敲|飘|回复?|发|按|滴滴?)(?:个|一下|上|数字|波|一波)?[+ ]?(?:\\d{1,3}|[一二两三四五六七八九十]|数字|弹幕|字)|举(?:个|一下)?手|吱(?:一|个)?声|冒(?:个|一下)?泡|看过来|看这里|报(?:个|一下)?(?:数|名)|喊一声|说一声|站出来|集合)";

    /** 想要两箱桃的姐妹举手, 没抢到的扣1; whoever speaks of himself beside it may order. */
    private static final Prefiltered CALLED = Prefiltered.of(
            "^[^,.;!?我俺咱]{0,10}?(?:要|买|拍|订|抢|拿|囤|吃|收|下|付|喜欢|爱|信|觉得|没)[^,.;!?我俺咱]{0,14}?的[, ]?" + WHOEVER + "[, ]?"
                    + SIGN
                    + "|^(?:(?:ok|okay|hey|hi|guys|so|now|everyone|all right|alright|friends|folks)[,! ]{1,2}){0,3}+"
                    + "(?:who(?:ever)?|any(?:one|body)|every(?:one|body)|those|all|people|folks|friends|if you|if any(?:one|body))(?: (?:who|that|of you|of you who))?(?: (?:also|still|else|here|really|just))? (?:want(?:s|ed)?|needs?|would like|'?d like|likes?|loves?|missed|got|bought|ordered|paid|is after)\\b(?!.*\\b(?:i|me|my|we|us)\\b)[^.;!?]{0,60}?\\b(?:type|comment|drop a|reply|press|put a|say|raise|hands? up|dm|shout|speak up)\\b");

    private static final String TO_SEE = "(?:拍|录|照)(?:个|张|一张|一下|下|段|几张)?(?:照片?|图片?|视频|相片?|片子?)";

    /** Beside a mark it would be a wish for what was ordered: 两箱桃，拍照给我看看. */
    private static final Prefiltered SHOWN = Prefiltered.of(
            "^(?:(?:老板娘?|主播|掌柜|亲|请|麻烦|帮我|你|您|能不能|可以)[, ]{0,2}){0,4}+(?:把|拿|举起?|摆)?(?:那|这)?"
                    + Rewriting.NUMBER + "[箱袋盒斤份只包瓶罐桶条个]的?[^,.;!?买要订来]{0,6}?(?:放一起|摆一起|打开|切开)?" + TO_SEE
                    + "(?:给|发|让)?(?:我|我们|大家|俺|咱)?[^,.;!?]{0,3}(?:看看?|瞧瞧?|瞅瞅?|看一下|瞧一下)[吧呗啊呀嘛吗!.? ]{0,4}$"
                    + "|^(?:(?:can|could|would|will) you |please |just |hey,? |hi,? ){0,3}+(?:hold(?:ing)?|lift|pick|bring|turn|put) (?:up |over )(?:\\d|an? |one |two |three |four |five |six |ten )[^,.;!?]{2,40}[?!. ]{0,3}$"
                    + "|^(?:(?:can|could|would|will) you |please |just |hey,? |hi,? ){0,3}+(?:(?:take|snap|get|send|show) (?:me |us )?(?:an? )?(?:photos?|pics?|pictures?|videos?|close-?ups?|shots?) of|film|zoom in on|point (?:the |your )?camera at) (?:\\d|an? |one |two |three |four |five |six |ten )[^,.;!?]{2,40}[?!. ]{0,3}$");

    /** 想要两箱桃的姐妹举手，我先来一箱. */
    private static final Prefiltered OWN = Prefiltered.of(
            "[,.;!? ](?:那|就|先|也)?(?:给我|帮我|[我俺咱](?:先|也|就|要|来|拿|想)|再?来" + Rewriting.NUMBER + Rewriting.UNIT + ")");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private SaidToOthers() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean isAll(String plain) {
        return isCall(plain) || plain.length() <= LONGEST && SHOWN.isIn(plain);
    }

    /** Whoever wants some, or got none, is called upon to give a sign. */
    public static boolean isCall(String plain) {
        return plain.length() <= LONGEST && CALLED.isIn(plain) && !OWN.isIn(plain);
    }
}
