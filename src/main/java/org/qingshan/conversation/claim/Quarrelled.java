package org.qingshan.conversation.claim;

/** What others want and others again do not allow, and what is gone already: 我妈要两箱脐橙，我爸不让; 三口人一人一袋，一晚上就没了. Nobody orders by that. */
final class Quarrelled {
    private static final String WHO = "(?:[我俺他她]?(?:" + KinWords.PAYER + "|[他她]|娃|孩子|老[公婆]))";

    private static final Prefiltered REFUSED = Prefiltered.of(
            WHO + "(?:非|就|一直|老)?(?:要|想要|想买|想订|要买|买|拍|囤|吵着要|闹着要)[^,.!?]{0,4}" + Rewriting.NUMBER + Rewriting.UNIT
                    + "\\p{IsHan}{0,6}[,.! ]{0,2}(?:结果|可是|但是?)?" + WHO
                    + "[父夫]?(?:嫌\\p{IsHan}{1,3}?)?(?:偏|就|死活|硬是|一直)?(?:没让|没给|没同意|不让|不许|不准|不肯|不同意|不答应|不批|不给|骂|拦|反对|凶|吼|训|打)");

    private static final Prefiltered GONE = Prefiltered.of(
            "(?:一人|每人|一家|每家|各)" + Rewriting.NUMBER + Rewriting.UNIT
                    + "[^,.!?]{0,6}[,. ]{1,2}[^,.!?]{0,4}(?:一(?:个)?(?:晚上?|晚|天|会儿?|下子?|下午|上午|顿|周|礼拜|星期)|[两三几]天|没几天|当天|转眼|眨眼|分分钟)(?:时间|功夫)?(?:就|都|全)(?:被)?(?:全|都)?(?:没|吃|喝|用|造|干|抢|炫|嗑|啃|嗦)(?:没|光|完|掉|个精光)?了");

    /** How it ended, or what somebody says for himself. */
    private static final Prefiltered AFTER_ALL = Prefiltered.of(
            "不管|别管|不理|不听|听(?:我)?[妈爸老他她]|还是|最后|那就|就买|偷偷|我(?:做主|来|要|再|说了算|给|还要|又)|再(?:来|要|加|买|拿|给|补|囤)|这[次回]|今天|给我|[来要]"
                    + Rewriting.NUMBER + Rewriting.UNIT + "(?:吧|呗|算了|压)");

    private static final Prefiltered BOUGHT = Prefiltered.of("(?:不让|不许|不准|不肯|不同意)[^买]{0,4}[,.!? ]+[^,.!?]{0,4}买");

    private static final Prefiltered ORDERED =
            Prefiltered.of("[没光完掉]了[^,.!?]{0,3}[,.!? ]+[^,.!?]{0,6}(?:[买补]|" + Rewriting.NUMBER + Rewriting.UNIT + ")");

    private static final int LONGEST = 80;

    private Quarrelled() {}

    static boolean isTold(String plain) {
        return plain.length() <= LONGEST
                && (REFUSED.isIn(plain) && !BOUGHT.isIn(plain) || GONE.isIn(plain) && !ORDERED.isIn(plain))
                && !AFTER_ALL.isIn(plain);
    }
}
