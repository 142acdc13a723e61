package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.regex.Pattern;

/** The words that a host says prices in, once for all who read them. */
final class PriceWords {
    static final String YUAN = "\\s?(?:元|块钱?|[¥￥]|yuan|rmb|kuai)";

    /** Any price that is said in figures. */
    static final String NUMBER = "(?<to>[¥￥]?\\s?\\d{1,6}(?:\\.\\d{1,2})?)";

    /** What the number behind it is, whatever else could be. */
    static final String PRICE = "(?:价格?|价钱|售价|单价|定价|卖价|特价|直播价|一口价|优惠价|到手价|开价|报价)";

    private static final String UNIT = "[箱盒袋斤个瓶份件包罐筐只双坛桶盆块条把棵颗]";

    /** Of one of them, in its unit, if that is said. */
    static final String EACH = "(?:(?:[一每/]|(?<=[元块钱\\s]|yuan|rmb|kuai)1)\\s?(?<per>" + UNIT
            + ")|each|apiece|(?:a|an|one|per|each|/) ?(?<each>box|bag|jin|kg|tray|jar|bottle|pack|piece|pair|pot|bar|tub|bunch|head|fish|basket|pound|carton|one))";

    /** Of one of them, ahead of the price. */
    static final String OF_EACH = "[一每]\\s?(?<per>" + UNIT + ")";

    /** Before what it is changed to, be it a price or how many there are. */
    static final String CHANGED_TO =
            "(?:[改调降涨减变定设][成为到至做作]|[改调降涨变]回到?|回到|[改变](?=\\s*[\\d¥￥])|恢复[成到](?!原)|恢复(?=\\s*[\\d¥￥]))";

    /** What is named, where anything is, behind how a host begins. */
    static final String NAMED = "(?:好了?|那|先|现在|[,， ]){0,4}(?<what>.{0,24}?)[,，: ]{0,2}";

    static final String END = "(?:了|吧|哈|啊|啦|\\s?(?:now|please|today|tonight|from now on)\\b|[,， ]){0,4}[。.!！~～ ]*";

    private static final String ENGLISH_WHAT = "(?:(?:ok|okay|now|so|the),? ){0,4}(?<what>\\S.{0,30}?)";
    private static final String IS =
            "(?:(?:is|are|goes?|costs?|sells?|selling|now|only|just|at|for|back|down|@) ?){0,4}";
    private static final String ONLY = "(?:就|只要|只|都|现在|今天|今晚|卖){0,3}\\s?";

    private static Pattern way(String said) {
        return Pattern.compile(said, Pattern.CASE_INSENSITIVE);
    }

    private static final String CLEARANCE = "(?:清仓|清货|甩卖|处理|促销|尾货|特卖)[,，]?";
    private static final String CLEARED = CLEARANCE + "(?:价|卖|只要|就|只|全部|一律){0,2}\\s?";
    private static final String OF_ANY =
            "(?:\\s?" + EACH.replace("(?<per>", "(?:").replace("(?<each>", "(?:") + ")";

    /** What can be nothing but a price: 22 each, 一箱22, "A1 at 22", 单价22, 按22卖. */
    static final List<Pattern> PRICED = List.of(
            way(NAMED + "(?:" + ONLY + "|" + IS + ")" + NUMBER + "(?:" + YUAN + ")?,?\\s?" + EACH + END),
            way(NAMED + "(?:降价|涨价|便宜)(?:到|至|成)\\s?" + NUMBER + "(?:" + YUAN + ")?" + END),
            way(NAMED + "(?:现在|今天|今晚)?" + OF_EACH + "(?:就|只要|只|卖|改成?|要){0,3}\\s?" + NUMBER + "(?:" + YUAN + ")?" + END),
            way(NAMED + "(?:今天|今晚|现在|最后|直播间|给大家){0,3}的?(?:" + PRICE
                    + "(?:就|都|给我|先|现在){0,2}(?:是|为|改|" + CHANGED_TO + ")?|改(?:一?下|一?个)价格?)[,，: ]{0,2}" + NUMBER + "(?:"
                    + YUAN
                    + ")?" + END),
            way(
                    "(?<what>)(?:(?:please|now|ok|okay),? ){0,2}(?:change|set|make|put|drop|lower|raise|bring|move)(?: the| its)? price(?: up| down)?(?: to| at)? "
                            + NUMBER + "(?:" + YUAN + ")?" + END),
            way(NAMED + CLEARED + NUMBER + "(?:" + YUAN + OF_ANY + "?|" + OF_ANY + ")" + END),
            way(NAMED + "(?:" + CLEARED + "(?=[¥￥])|" + CLEARANCE + "(?:就|只|全部|一律)?(?:价|卖|只要)(?:只要|就|只|全部|一律)?\\s?)"
                    + NUMBER + END),
            way(NAMED
                    + "原价\\s?[¥￥]?\\d{1,6}(?:\\.\\d{1,2})?(?:元|块钱?)?[,，。 ]{0,2}(?:现价|现在|今天|今晚|直播价|特价|只要|卖)(?:只要|只|卖|是){0,2}\\s?"
                    + NUMBER + "(?:" + YUAN + ")?" + END),
            way(
                    "(?:(?:ok|okay|now|so),? ){0,2}(?:clear(?:ing)?(?: out)?|clearance on|clear out sale on) (?:the )?(?<what>\\S.{0,30}?) (?:at|for) "
                            + NUMBER + "(?:" + YUAN + ")?" + END),
            way(ENGLISH_WHAT + "(?: is| are)?(?: on)? (?:special|on offer)[,:]? (?:at |for |only |just |price )?"
                    + NUMBER + "(?:" + YUAN + ")?" + END),
            way(NAMED + "按\\s?" + NUMBER + "(?:" + YUAN + ")?来?卖" + END),
            way(
                    "(?:(?:ok|okay|now|so|set|make),? ){0,3}(?:the )?price (?:of|for|on) (?:the )?(?<what>\\S.{0,30}?)(?: (?:is|now|to|at)|:){0,2} "
                            + NUMBER + "(?:" + YUAN + ")?" + END),
            way(
                    "(?:(?:ok|okay|now|so|let's|we|we'll),? ){0,3}(?:sell|selling) (?:the )?(?<what>\\S.{0,30}?) (?:at|for) "
                            + NUMBER + "(?:" + YUAN + ")?" + END),
            way(ENGLISH_WHAT
                    + " (?:(?:(?:is|are|now|back|goes?|selling|sells?) ){1,3}(?:at|for|@) ?|(?:at|for|@) ?(?=[¥￥]|[\\d.]{1,9}"
                    + YUAN + ")|@ ?)" + NUMBER + "(?:" + YUAN + ")?" + END));

    /** "Peaches for 4" may be his own order, and so may 只要25. */
    static final List<Pattern> PRICE_OR_OWN = List.of(
            way("(?<what>)(?:(?:now|only|just|today|tonight)(?: only)? ){1,2}" + NUMBER + END),
            way(ENGLISH_WHAT + " (?:at|for) " + NUMBER + END),
            way("(?<what>.{0,24}?)[,， ]{0,2}(?:就|只要|只需|仅需|今天|今晚|现在|依家|而家|只卖|都卖){1,3}\\s?" + NUMBER + END));

    /** Of 今天卖30 it is not known: it may tell how many were sold; 黄桃尾货20, how many are left. */
    static final List<Pattern> PRICE_OR_SOLD = List.of(
            way("(?<what>.{0,12}?)(?:今天|今晚)(?:就|只|统统){0,2}卖\\s?" + NUMBER + END), way(NAMED + CLEARED + NUMBER + END));

    /** The price, or how many: "A1 back to 22", "eggs 32 now", 改22 of the card. */
    static final List<Pattern> CHANGED = List.of(
            way(ENGLISH_WHAT
                    + " (?:(?:(?:is|are|now|goes?|going|drops?|dropped) ){0,2}(?:back |down )?to|is|are|now|is now|are now) "
                    + NUMBER + END),
            way("(?:" + ENGLISH_WHAT + " )?" + NUMBER + " (?:now|from now on)[.! ]*"),
            way("(?:(?:please|ok|okay|now),? ){0,3}make (?:the )?(?!it\\b)(?<what>\\S.{0,30}?) " + NUMBER + END),
            way("(?<what>)(?:(?:now|ok|okay|please),? ){0,2}make it(?: to| at)? " + NUMBER + END),
            way("(?<what>)(?:(?:now|ok|okay),? ){0,2}(?:back|down|change it) to " + NUMBER + END),
            way("(?<what>)(?:好了?|那|先|现在|[,， ]){0,4}" + CHANGED_TO + "\\s?" + NUMBER + "(?:" + YUAN + ")?" + END));

    /** What is counted has no parts: A1 25.9. */
    static final Pattern DECIMAL = way("(?<what>.{1,24}?)[,，: ]{1,2}(?<to>[¥￥]?\\d{1,6}\\.\\d{1,2})" + END);

    /** Of the card, and of no question: 22块. */
    static final Pattern MONEY_ALONE = Pattern.compile(
            "(?<what>)" + ONLY + "(?:[¥￥]\\s?" + NUMBER.replace("<to>[¥￥]?\\s?", "<to>")
                    + "|(?<some>\\d{1,6}(?:\\.\\d{1,2})?)" + YUAN + ")" + END,
            Pattern.CASE_INSENSITIVE);

    /** So many times another price is none. */
    private static final BigDecimal FAR = new BigDecimal(3);

    /** 8块8，不对，9块: what was said first is taken back. */
    private static final Pattern TAKEN_BACK = Pattern.compile(
            "[¥￥]?\\d{1,6}(?:\\.\\d{1,2})?\\s?(?:(?:块|元)\\d?|yuan|rmb|kuai)?[,，。. ]{0,3}(?:(?:不对|不是|错了|说错了?|口误|哦不|啊不|no,? wait|no|sorry|wait|i mean|make that)[,，:： ]{0,3}){1,3}(?:应该|是|就){0,3}\\s?(?=[¥￥]?\\d)",
            Pattern.CASE_INSENSITIVE);

    private PriceWords() {}

    /** With the last of the numbers, where he puts right what he has just said. */
    static String corrected(String said) {
        return TAKEN_BACK.matcher(said).replaceFirst("");
    }

    /** Whether a number is not far from this price, which is in minor units. */
    static boolean isNear(BigDecimal number, long price, String currency) {
        var said = minor(number, currency);
        var usual = BigDecimal.valueOf(price);
        return said.multiply(FAR).compareTo(usual) >= 0 && said.compareTo(usual.multiply(FAR)) <= 0;
    }

    /** The number as money. */
    static BigDecimal minor(BigDecimal number, String currency) {
        return number.movePointRight(Currency.getInstance(currency).getDefaultFractionDigits());
    }
}
