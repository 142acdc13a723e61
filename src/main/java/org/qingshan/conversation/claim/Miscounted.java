package org.qingshan.conversation.claim;

/**
 * That so much was ordered, and another amount of it was sent: 我说两箱你发了三箱, "I asked for 3 bags and you sent 2", "you sent me three boxes". It is
 * for the host, and orders nothing.
 */
public final class Miscounted {
    private static final String ONE = "(?:\\d{1,3}|[一二两俩三四五六七八九十半]{1,3})";
    private static final String UNIT = "[箱袋盒斤份只包瓶罐桶条个件]";

    private static final String SAID = "(?:说|讲|要|买|拍|订|定|点|下单?|付|选|写|喊|报)(?:了|的|过|好|是|来|要|就|只|单|钱|给你){0,4}";

    private static final String SENDER = "(?:(?:结果|怎么|却|可是?|但是?|然后|后来|为什么|为啥|咋|你们?|您|店家|店里|老板娘?|主播|商家|他们|家){1,4}+)";

    private static final String SENT =
            "(?:只|就|才|却|怎么|又|还|给我|帮我|实际){0,3}(?:(?:发|寄|送|给|来|到|装|配)(?:给我|过来|到|我|出){0,2}(?:了|来了|来|的是|的却是|的)|收到了?|到手)(?:给我|我)?(?:只有|才|就)?";

    private static final Prefiltered OTHERWISE = Prefiltered.of("(?:^|[,.;!? ]|我|俺|咱|明明|们|上次|上回|昨天|之前)" + SAID
            + "(" + ONE + ")(" + UNIT + ")[^,.;!?]{0,6}?[,.;!? ]{0,3}(?:" + SENDER + "|我|实际)" + SENT + "(?!\\1)" + ONE
            + "(?:\\2|(?!"
            + UNIT + "|[天日号年月点]))");

    private static final Prefiltered SENT_ONLY = Prefiltered.of("^(?:那个|不是|喂|哎|,| ){0,2}(?:上次|昨天|这次|刚才?)?" + SENDER
            + "(?:只|就|才|给我|多|少|却){0,3}(?:发|寄)(?:给我|我|过来|来)?了(?:我|给我)?" + ONE + UNIT
            + "[^,.;!?再来要]{0,6}[啊呀呢了吧!.? ]{0,4}$");

    private static final String NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";

    private static final String ADVERB =
            "(?: (?:clearly|only|just|definitely|specifically|had|have|already|guys|people|then|still|actually)|'d|'ve){0,3}+";

    private static final String MANNER = "(?: (?:me|us|out|over|only|just|back|him|her|my mum)){0,2}+";

    private static final Prefiltered OTHERWISE_IN_ENGLISH = Prefiltered.of("\\b(?:i|we)" + ADVERB
            + " (?:said|asked for|ordered|wanted|bought|paid for|told you|requested|asked you for)(?: only| just)? ("
            + NUMBER
            + ")\\b(?: [a-z]{2,12}){0,6}?[,.;!]{0,2} (?:(?:and|but|yet|so|then|though|why did|how come) ){0,2}(?:(?:you|they|u|the (?:shop|seller))"
            + ADVERB + " (?:sent|shipped|delivered|posted|gave|packed|send)" + MANNER + "|(?:i|we)" + ADVERB
            + " (?:got|received)(?: only| just)?) (?!\\1\\b)" + NUMBER + "\\b");

    private static final Prefiltered SENT_ONLY_IN_ENGLISH =
            Prefiltered.of("^(?:(?:hey|hi|hello|but|sorry|excuse me|well|no)[,! ]{1,2}){0,3}+(?:you|they|u)" + ADVERB
                    + " (?:sent|shipped|delivered|posted)" + MANNER + " " + NUMBER
                    + "(?: (?!please|pls|more)[a-z]{2,12}){1,6}[.!? ]{0,3}$");

    /** What is wanted beside that is another matter. */
    private static final Prefiltered WISH = Prefiltered.of(
            "再[来买加要拿订拍]|另外|顺便|还[要想]|\\b(?:another|more|please (?:add|send)|i'll take|i'd like|also (?:want|need))\\b");

    /** Nobody says it in more words. */
    private static final int LONGEST = 90;

    private Miscounted() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    public static boolean isTold(String plain) {
        return plain.length() <= LONGEST
                && (OTHERWISE.isIn(plain)
                        || SENT_ONLY.isIn(plain)
                        || OTHERWISE_IN_ENGLISH.isIn(plain)
                        || SENT_ONLY_IN_ENGLISH.isIn(plain))
                && !WISH.isIn(plain);
    }
}
