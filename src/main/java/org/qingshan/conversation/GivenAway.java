package org.qingshan.conversation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.PersonName;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.words.SomebodyElse;

/**
 * What is wanted for somebody, or for a place, that is said with it and whose address follows: 送两袋红糖给李婶, 给老师寄一盒土鸡蛋, "send a box of
 * peaches to Dr. Zhou".
 *
 * @param what is wanted
 * @param whom it is for, as it was said; empty where that is not said, or is no name
 */
record GivenAway(String what, String whom) {
    private static final String ASKED = "^(?:我|俺|咱|们|想|要|帮我|帮忙|麻烦|请|老板娘?|主播|那|就|再|还|也|[,， ]){0,12}";

    private static final String GIVES = "(?:寄送|赠送|快递|[送寄发给邮买订拍])";

    private static final String AMOUNT = "[一二两三四五六七八九十半\\d]";

    /** Who it is for, where he gives it: 送一箱黄桃给我朋友, 给李婶寄两袋红糖, "send a box of peaches to Dr. Zhou". */
    private static final Pattern GIVEN = Pattern.compile(
            ASKED + GIVES + "(?!给|到)(?:上|出|去)?(?<what>.{1,30}?)(?:给|到)(?<to>\\p{IsHan}{0,8}?)(?:收|家)?[:：,， ]*$"
                    + "|" + ASKED
                    + "(?:给|为|替|帮)(?<whom>(?!我?(?:寄|送|发|邮))\\p{IsHan}{1,8}?)(?:那边|家里?)?(?:也|再|先|都){0,2}(?<verb>"
                    + GIVES + ")(?:上|去|个|点)?(?<goods2>(?:.{0,20})" + AMOUNT + ".{1,30}|.{1,12}" + AMOUNT
                    + ".{0,6})[:：,， ]*$"
                    + "|^(?:please |pls |i want to |i'd like to |can you |could you ){0,12}(?:send|ship|give|deliver) (?<goods>.{1,40}?) to (?:(?:my|our|a) (?:"
                    + KinWords.IN_ENGLISH + "|(?!" + KinWords.IN_ENGLISH
                    + "\\b)(?:\\w+ ?){1,2})|(?<name>(?:(?:mr|mrs|ms|miss|dr|prof|aunt|auntie|uncle)\\.? )?(?-i:\\p{Lu}[\\p{L}'’-]*)(?: (?-i:\\p{Lu}[\\p{L}'’-]*)){0,2}))?[:, ]*$",
            Pattern.CASE_INSENSITIVE);

    /** 两箱黄桃寄我新家, "two boxes to my new place": where it is follows, and what is wanted stands before it. */
    private static final Pattern SENT_THERE = Pattern.compile(
            "^(?<what>.{1,50}?)[,，;；\\s]{0,3}(?:麻烦|请|帮我|都|就|直接){0,3}(?:[寄发送邮寄郵發]|快递)(?:到|往|去|给|給|回)?(?:[我俺咱](?:们|們)?的?)?(?:"
                    + KinWords.KIN
                    + "|新?家|老家|娘家|婆家|公司|单位|單位|学校|學校|宿舍|办公室|辦公室|店里?|工地|[他她]|这|這|那|(?:新|另一?个|别的)?(?:地址|地方|住处))(?:家|那)?[里边儿裡邊兒]?[:：,，\\s]{0,3}$"
                    + "|^(?<goods>.{1,60}?)[, ]{1,2}(?:(?:please |pls ){0,2}(?:send|ship|deliver|mail)(?: it| them)? )?to (?:my|our) (?:[a-z'’]{1,14} ){0,2}(?:place|home|house|flat|apartment|office|work|workplace|school|dorm|address|shop|store|company)[:, ]{0,3}$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LATIN = Pattern.compile("\\p{Lu}.*");

    /** Of somebody who is called by name before what he gets, and of what goes somewhere. */
    static Optional<GivenAway> in(String claim) {
        return Stream.of(GIVEN, SENT_THERE)
                .map(pattern -> pattern.matcher(Normaliser.simplified(claim)))
                .filter(Matcher::matches)
                .findFirst()
                .map(given -> {
                    var goods = first(given, claim, "what", "goods2", "goods");
                    var whom = first(given, claim, "whom").strip();
                    if (whom.isEmpty() || !isKnownOtherwise(whom)) {
                        return new GivenAway(
                                goods, first(given, claim, "to", "whom", "name").strip());
                    }
                    boolean isPresent = first(given, claim, "verb").endsWith("送");
                    return new GivenAway(isPresent ? "给" + whom + "寄" + goods : claim, "");
                });
    }

    /** The buyer himself, or who is called by what he is to him: that is said with the goods. */
    private static boolean isKnownOtherwise(String whom) {
        return SomebodyElse.isRelative(whom) || SomebodyElse.isOwn(whom);
    }

    /** Who is called by name is the recipient, where no other is named with the address. */
    String withRecipient(String address) {
        boolean isName = LATIN.matcher(whom).matches() || PersonName.isWithSurname(Normaliser.plain(whom));
        return isName
                        && !SomebodyElse.isRelative(whom)
                        && AddressReader.read(address).recipient() == null
                ? "收货人：" + whom + "，" + address
                : address;
    }

    /** What the first of these groups has found that this pattern has at all, as it was written. */
    private static String first(Matcher found, String written, String... groups) {
        return Stream.of(groups)
                .filter(group -> found.pattern().pattern().contains("(?<" + group + ">"))
                .filter(group -> found.start(group) >= 0)
                .map(group -> written.substring(found.start(group), found.end(group)))
                .findFirst()
                .orElse("");
    }
}
