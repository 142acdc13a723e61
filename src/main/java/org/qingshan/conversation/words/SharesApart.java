package org.qingshan.conversation.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;

/**
 * A share for each of two places, without a word of sending: 妈妈家一箱公司一箱, 公司和家里各来一箱, "one for the office and one for home". Two people
 * may eat at one table; two places are two parcels.
 */
public final class SharesApart {
    private static final String MINE = "(?:[我俺咱](?:们)?的?)?";
    private static final String PLACE = "(?:" + MINE + "(?:" + KinWords.KIN
            + "(?:他们|她们)?(?:家里?|那[边里儿])|公司|单位|学校|宿舍|办公室|老家|娘家|婆家|工地|店里|厂里|家里|(?<!(?:大|自|店|老|人|一|两|商))家)|自己家里?)";
    private static final String WHO = "(?:" + PLACE + "|" + MINE + KinWords.KIN + "|我自己?)";
    private static final String AMOUNT = "(?:[一二两三四五六七八九十半]|\\d{1,3}) ?(?:大|小)?[箱斤盒袋包瓶罐份件个只]";
    private static final String VERB = "(?:也|再|要|来|拿|寄到?|发到?|送到?|放|留|买|订|各){0,3}";
    private static final String GAP = "[,，、;；。\\s]{0,3}(?:另外?|还有|再|和|跟|然后|剩下的?){0,2}[,，\\s]{0,2}";
    private static final String ENDS = "(?=[\\s,，。;；、.!！~～吧哈啊谢]|就|$)";

    private static final String ENGLISH_AMOUNT = "(?:an?|one|two|three|four|five|six|another|\\d{1,3})";
    private static final String ENGLISH_PLACE =
            "(?:(?:my|the|our) )?(?:home|house|office|work|workplace|school|dorm|shop|company|" + KinWords.IN_ENGLISH
                    + "['’]?s['’]? ?(?:place|house|home|flat|address)?)";
    private static final String ENGLISH_WHO =
            "(?:" + ENGLISH_PLACE + "|(?:my |our )?" + KinWords.IN_ENGLISH + "|me|myself)";
    private static final String TO = " (?:for|to|at) ";
    /** "For my friend at work" is one place. */
    private static final String ENGLISH_GAP =
            "(?:[,;.] ?(?:(?:and|plus|then) )?| (?:and|&|plus|then) )(?:the )?(?:other |another )?";

    private static final List<Pattern> SAID = List.of(
            Pattern.compile("(?<one>" + WHO + ")" + VERB + AMOUNT + "\\p{IsHan}{0,4}?" + GAP + "(?<two>" + WHO + ")"
                    + VERB + AMOUNT),
            Pattern.compile("(?<!第)" + AMOUNT + "\\p{IsHan}{0,4}?" + VERB + "(?<one>" + WHO + ")" + GAP + AMOUNT
                    + "\\p{IsHan}{0,4}?" + VERB + "(?<two>" + WHO + ")" + ENDS),
            Pattern.compile("(?<one>" + WHO + ")(?:[,，、\\s]|和|跟|与|还有|以及){1,3}(?:给)?(?<two>" + WHO
                    + ")(?:都|分别)?(?:各|一人|每[边家处个]|一边|一家|分别)(?:自|要|来|拿|寄|发|送|放|留|买|订)?"),
            Pattern.compile(
                    "\\b" + ENGLISH_AMOUNT + "(?: [a-z]+){0,4}?" + TO + "(?<one>" + ENGLISH_WHO + ")\\b" + ENGLISH_GAP
                            + "(?:" + ENGLISH_AMOUNT + " )?(?:(?:box(?:es)?|bags?|more) )?(?:for|to|at) (?<two>"
                            + ENGLISH_WHO + ")\\b",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\beach" + TO + "(?<one>" + ENGLISH_WHO + ")\\b,? (?:and|&)(?: for| to)? (?<two>" + ENGLISH_WHO
                            + ")\\b",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:for|to) (?:both )?(?<one>" + ENGLISH_WHO + ") (?:and|&)(?: for| to)? (?<two>" + ENGLISH_WHO
                            + "),? each\\b",
                    Pattern.CASE_INSENSITIVE));

    /** 一箱寄给我一箱寄给我妈: what is sent to two people is two parcels. */
    private static final Pattern SENT = Pattern.compile(AMOUNT + "\\p{IsHan}{0,4}?(?:寄|发|送|邮)(?:给|到)?(?<one>" + WHO
            + "|我)" + GAP + AMOUNT + "\\p{IsHan}{0,4}?(?:寄|发|送|邮)(?:给|到)?(?<two>" + WHO + "|我)" + ENDS);

    private static final String CITY =
            "(?:北京|上海|广州|深圳|长沙|武汉|成都|重庆|杭州|南京|西安|天津|苏州|郑州|青岛|济南|合肥|福州|厦门|南昌|昆明|贵阳|南宁|海口|沈阳|大连|长春|哈尔滨|石家庄|太原|兰州|香港|澳门|株洲|湘潭|岳阳|常德)市?";
    private static final String ENGLISH_CITY =
            "(?:Beijing|Shanghai|Guangzhou|Shenzhen|Changsha|Wuhan|Chengdu|Chongqing|Hangzhou|Nanjing|Xi'?an|Tianjin|Suzhou|Zhengzhou|Qingdao|Jinan|Hong Kong|Macau|London|Manchester|Singapore|Paris|Sydney|Toronto|New York|Dublin)";

    /** 一箱长沙一箱武汉, "one to London one to Manchester", 给我两个姨妈一人寄一箱: two places, or two people to whom it is sent. */
    private static final List<Pattern> TO_SEVERAL = List.of(
            Pattern.compile(AMOUNT + "\\p{IsHan}{0,4}?(?:寄到?|发到?|送到?|到)?(?<one>" + CITY + ")" + GAP + AMOUNT
                    + "\\p{IsHan}{0,4}?(?:寄到?|发到?|送到?|到)?(?<two>" + CITY + ")"),
            Pattern.compile(
                    "(?:分别|分开|各)?(?:寄|发|送|邮)(?:到|往|去|给)?(?<one>" + CITY + ")[、,，和跟与\\s]{0,2}(?<two>" + CITY + ")"),
            Pattern.compile("\\bto (?<one>" + ENGLISH_CITY + "),?(?: and)? " + ENGLISH_AMOUNT
                    + "(?: (?:box(?:es)?|bags?|more))? to (?<two>" + ENGLISH_CITY + ")\\b"),
            Pattern.compile(
                    "\\bto (?<one>" + ENGLISH_CITY + ")(?:,| and| &) (?:and |to )?(?<two>" + ENGLISH_CITY + ")\\b"));

    private static final Pattern TO_EACH = Pattern.compile("(?:给|帮|为)?我?(?:[两二三四五六]|[2-6])(?:个|位|家)" + KinWords.KIN
            + "(?:们)?(?:一人|每人|各自?|分别|一家|每家)(?:都)?(?:给)?(?:寄|发|邮|快递)");

    private static final Pattern OTHER_ADDRESSES = Pattern.compile(
            "地址(?:都)?(?:不一样|不同|不是一个)|不同的?地址|\\b(?:different|separate|two) address(?:es)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARED = Pattern.compile(
            AMOUNT + ".{0,12}?" + KinWords.KIN + ".{0,6}?" + AMOUNT + ".{0,12}?" + KinWords.KIN + "|\\b"
                    + ENGLISH_AMOUNT
                    + "(?: [a-z]+){0,2} for (?:my |our )?" + KinWords.IN_ENGLISH + "(?:,| and|,? and) " + ENGLISH_AMOUNT
                    + "(?: [a-z]+){0,2} for (?:my |our )?" + KinWords.IN_ENGLISH + "\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_CHINESE_PLACE = Pattern.compile(PLACE);
    private static final Pattern OF_ENGLISH_PLACE = Pattern.compile(ENGLISH_PLACE, Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND =
            Pattern.compile("^(?:[我俺咱](?:们)?的?|自己|my |the |our )|(?:[里边儿]|那[边里儿]?)$", Pattern.CASE_INSENSITIVE);

    private static final Set<String> ONES_OWN = Set.of("", "我", "家", "me", "myself", "home", "house");

    private SharesApart() {}

    public static boolean areSaid(String said) {
        var plain = Normaliser.simplified(said);
        var sent = SENT.matcher(plain);
        return SAID.stream().map(pattern -> pattern.matcher(plain)).anyMatch(found -> found.find() && areApart(found))
                || TO_SEVERAL.stream()
                        .map(pattern -> pattern.matcher(plain))
                        .anyMatch(found -> found.find() && !found.group("one").equals(found.group("two")))
                || TO_EACH.matcher(plain).find()
                || OTHER_ADDRESSES.matcher(plain).find()
                        && SHARED.matcher(plain).find()
                || sent.find() && !core(sent.group("one")).equals(core(sent.group("two")));
    }

    private static boolean areApart(Matcher found) {
        var one = found.group("one");
        var two = found.group("two");
        return Stream.of(one, two).anyMatch(SharesApart::isPlace) && !core(one).equals(core(two));
    }

    private static boolean isPlace(String who) {
        return OF_CHINESE_PLACE.matcher(who).matches()
                || OF_ENGLISH_PLACE.matcher(who).matches();
    }

    private static String core(String who) {
        var core = AROUND.matcher(who.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        return ONES_OWN.contains(core) ? "家" : core;
    }
}
