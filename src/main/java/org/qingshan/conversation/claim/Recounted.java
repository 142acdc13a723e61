package org.qingshan.conversation.claim;

/**
 * What was said between others, or to others, and what was answered: 我跟我妈说来两箱桃，她说家里还有; "I told my mum two boxes, she laughed". And what
 * was eaten: 家里自己吃了两箱黄桃. It may be meant as an order all the same, and is asked about.
 */
final class Recounted {
    private static final String OTHER = "(?:(?:我|俺)?(?:家|们|的)?(?:" + KinWords.PAYER
            + "|[男女]票|孩子|娃儿?|宝宝|舍友|同桌|保姆|阿姨)|[他她]们?|客服|主播|店家|老板娘?|人家|别人|大家|楼[上下]|隔壁\\p{IsHan}{0,2}|有人|[小老]\\p{IsHan})";

    /** Whom it is said to; what is said to the shop is meant for it. */
    private static final String TO = "(?:[跟和同对向给](?!你|您|主播|老板|店|客服)[^,.;!?]{1,5}?)?";

    private static final String JUST = "(?:也|都|就|刚才?|刚刚|昨天|今天|上次|还|又|非|直接|一直|天天|开玩笑){0,2}";

    private static final String SAID = "(?:说|讲|喊|嚷嚷?|问|嘀咕|商量|提|念叨)";

    private static final String MUCH =
            "[^,.;!?]{0,5}?" + Rewriting.NUMBER + Rewriting.UNIT + "[^,.;!?]{0,8}?[,.;!? ]{1,3}";

    private static final String SO = "(?:结果|可是?|但是?|然后|后来|哪知道|谁知道){0,2}";

    private static final String ANSWERED =
            "(?:就|又|还|却|直|都|也|一直|马上|立马|直接|偏|只|先){0,2}(?:说|讲|回|问|笑|骂|嫌|吼|凶|瞪|翻|摇头|拒绝|反对|怼|不|没|劝)";

    private static final Prefiltered TALKED =
            Prefiltered.of("^[^,.;!?]{0,4}?[我俺]" + TO + JUST + SAID + MUCH + SO + OTHER + ANSWERED + "|^[^,.;!?]{0,4}?"
                    + OTHER + TO + JUST + SAID + MUCH + SO + "(?:我|俺|" + OTHER + ")" + ANSWERED);

    private static final String SOMEBODY =
            "(?:he|she|they|(?:my|our|his|her|the) (?:[a-z]{2,10} )?[a-z]{2,12}|every(?:one|body)|somebody|someone)";

    private static final String ENGLISH_MUCH = "[^,.;!?]{0,24}?\\b(?:an?|" + Rewriting.ENGLISH_NUMBER
            + ")\\b[^,.;!?]{0,30}?(?:[,.;!?]{1,2} ?(?:and |but |so |then )?| and | but )";

    private static final String REPLIED =
            " (?:just |only |then |all |already ){0,2}(?:said|laughed|told|replied|answered|rolled|refused|went|was like|were like|shouted|yelled|joked|asked|shook)\\b";

    private static final Prefiltered TALKED_IN_ENGLISH = Prefiltered.of(
            "^(?:(?:so|haha|lol|and|but|well)[, ]{1,2}){0,2}+(?:i|we) (?:just |only |jokingly )?(?:said|told|asked|suggested|joked)(?! you\\b)"
                    + ENGLISH_MUCH + SOMEBODY + REPLIED + "|^(?:(?:so|haha|lol|and|but|well)[, ]{1,2}){0,2}+" + SOMEBODY
                    + " (?:just |only |jokingly )?(?:said|told|asked|suggested|joked)" + ENGLISH_MUCH + "(?:i|we|"
                    + SOMEBODY + ")" + REPLIED);

    /** Who answers so is content with it, and who orders after all says so. */
    private static final Prefiltered AGREED = Prefiltered.of(
            "[,.;!? ][^,]{0,8}(?<![不别没甭])(?:好(?!贵|多|重|几)|行(?!情)|可以|同意|要得|没问题|中|要(?!是|不|命)|爱|喜欢|甜|那就|还是|给我|帮我|下单|听[他她我]|说了算|随便|买(?!过|了|什么|啥))"
                    + "|[,.;!? ].{0,40}\\b(?:yes|yeah|ok|okay|sure|fine|great|good|love\\w*|deal|please|go (?:ahead|for it)|me too|wants?|agreed|i'll|so i)\\b");

    private static final Prefiltered COUNTED_AGAIN =
            Prefiltered.of(Rewriting.NUMBER + Rewriting.UNIT + ".*[,.;!? ].*" + Rewriting.NUMBER + Rewriting.UNIT);

    /** 我们自己吃了两箱黄桃; behind it more may be ordered. */
    private static final Prefiltered EATEN = Prefiltered.of(
            "^[^,.;!?来要再]{0,6}?(?:自己|自家|自个儿?|家里|我家|我们|咱们?|全家|一家人?)(?:都|就|也|又|已经|光|人)?(?:吃|喝|用|造|炫|干)(?:掉|完|光|没)?[了过]"
                    + Rewriting.NUMBER + Rewriting.UNIT + "的?[^,.;!?来要再]{0,8}[!. ]{0,3}$");

    /** Nobody says it in more words. */
    private static final int LONGEST = 80;

    private Recounted() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static boolean isTold(String plain) {
        return plain.length() <= LONGEST
                && (EATEN.isIn(plain)
                        || (TALKED.isIn(plain) || TALKED_IN_ENGLISH.isIn(plain))
                                && !AGREED.isIn(plain)
                                && !COUNTED_AGAIN.isIn(plain));
    }
}
