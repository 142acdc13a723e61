package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is only a piece of a part that was given: a number that was left out behind the street (还差个单元号 3单元502), or the last digits of the
 * phone (最后一位是2).
 */
final class Piece {
    private static final Pattern LEFT_OUT = Pattern.compile(Correction.AROUND + "(?:"
            + "(?:[还我]|刚才)*(?:差|少|漏|缺|忘|没写|没填)(?:了|记|写|填|个)*(?:单元号?|门牌号?|房间?号|楼栋?号|室号)?(?:了|没写|没填)?"
            + "|i (?:forgot|left out)(?: the)?(?: (?:unit|room|flat|building|apartment))?(?: number)?)"
            + Correction.GAP
            + "(?<right>(?=.*(?:\\d{2}|[号栋幢座楼室元层房户號棟樓層戶]))(?:" + Amendment.OF_HOUSES
            + "|(?:room|unit|flat|building|apartment|apt) [a-z]?\\d[a-z0-9-]*))[ ,.!~]*");

    /** 后面加上3栋502, 地址再补个2单元: of a place where it is said so, else of what counts a house. */
    private static final Pattern ADDED = Pattern.compile(Correction.AROUND
            + "(?:(?:(?:地址|门牌|街道|\\p{IsHan}{0,12}?(?:[路街道巷弄园苑院区村]|\\d号))的?(?:后[面边]|最后|末尾)?|后[面边]|最后|末尾)(?:再|还|要|得|给|我)*(?:加|补|添)(?:上|个|一个|一下|充)*(?:一下)?"
            + Correction.GAP
            + "(?<right>(?!.*\\d{7})(?!.*\\d ?(?:公?斤|千克|[箱盒袋份包瓶罐个]))(?!.*[省市].*[区县].*[路街道]).*\\d.*)|(?:再|还|要|得|给|我)*(?:加|补|添)(?:上|个|一个|一下|充)*(?:一下)?"
            + Correction.GAP
            + "(?<house>(?=.*[号栋幢座楼室元层房户號棟樓層戶])" + Amendment.OF_HOUSES + "))[ ,.!~]*");

    /** What a number counts, where it stands before it: 楼号2, 单元号是3单元. */
    private static final String LABEL = "(?:单元号?|门牌号?码?|房间?号|楼栋号?|楼号|栋号|室号|楼层|房间|楼栋)";

    /** 还有楼号2栋, 补充一下：3单元502, 楼号：2, "also building 2": another number of the same house, which no bare 2号 surely is. */
    private static final Pattern FURTHER = Pattern.compile(Correction.AROUND
            + "(?:(?<lead>(?:还有|还得|另外|以及|外加|补充|再补充|再说一?下|忘了说|漏了说|加|补|添|再)(?:写|填|上|说|个|一个|一?下|充)?(?:一?下)?"
            + Correction.GAP + "(?:是|加|个)?)?(?<label>" + LABEL + ")?(?:是|为|:)? ?)(?<right>(?=.{0,30}\\d)"
            + Amendment.OF_HOUSES
            + ")[的吧啊呀哦了 ,.!~]{0,6}");

    /** 小区叫湘江花园，3栋: the house has a name that was left out. */
    private static final Pattern CALLED = Pattern.compile(Correction.AROUND
            + "(?:小区|楼盘|大厦|写字楼|公寓|大楼|园区)(?:的?名(?:字|称)?)?(?:叫做?|是|为|:) ?(?<right>\\p{IsHan}{2,12}(?:[ ,]{0,2}"
            + Amendment.OF_HOUSES + ")?)[的吧啊呀哦了 ,.!~]{0,4}");

    private static final Pattern NAMED = Pattern.compile("(?:小区|花园|家园|公寓|大厦|广场|山庄|新村|[苑园府庭])");

    private static final Pattern COUNTED = Pattern.compile("\\d[a-z]?(?:[栋幢座楼室元层房户]|单元|号楼)");

    /** A phone, whole or broken: of no house. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ -]?\\d){6}");

    private Piece() {}

    /** The reading with the piece; unchanged where none was said. */
    static AddressReading in(AddressReading earlier, String text) {
        var said = text.strip();
        if (said.length() > Correction.LONGEST || AddressLikeness.isQuestion(said)) {
            return earlier;
        }
        var folded = Folding.fold(said);
        if (LONG_NUMBER.matcher(folded).find()) {
            return earlier;
        }
        var postcode = AbroadPutRight.postcode(earlier, said);
        if (postcode.isPresent()) {
            return postcode.get();
        }
        var ending = PhoneEnding.in(said);
        if (ending.isPresent()) {
            return ending.get().put(earlier);
        }
        var added = ADDED.matcher(folded);
        if (added.matches()) {
            return added.group("right") == null
                    ? Amendment.detail(earlier, "", Correction.withoutEnd(Correction.written("house", added, said)))
                    : AddressCompletion.behind(
                            earlier, Correction.withoutEnd(Correction.written("right", added, said)));
        }
        var called = CALLED.matcher(folded);
        var detail = earlier.detail();
        if (called.matches() && detail != null && !NAMED.matcher(detail).find()) {
            return AddressCompletion.behind(
                    earlier, Correction.written("right", called, said).replaceAll("[ ,，、]+", ""));
        }
        var further = FURTHER.matcher(folded);
        if (further.matches() && isFurther(further)) {
            return further(earlier, said, further);
        }
        var leftOut = LEFT_OUT.matcher(folded);
        return leftOut.matches()
                ? AddressCompletion.behind(earlier, Correction.withoutEnd(Correction.written("right", leftOut, said)))
                : earlier;
    }

    /** In the place of its like, where there is one; 还有3号 may be of goods. */
    private static AddressReading further(AddressReading earlier, String text, Matcher said) {
        var right = Correction.withoutEnd(Correction.written("right", said, text));
        var label = said.group("label");
        boolean isBare = right.matches("[A-Za-z]?\\d{1,5}[A-Za-z]?");
        if (label == null && !COUNTED.matcher(Folding.fold(right)).find()) {
            return earlier;
        }
        var counted = isBare && label != null ? right + LabelledNumber.unitOf(label) : right;
        return isBare && counted.equals(right)
                ? Amendment.byNumber(earlier, right)
                : Amendment.detail(earlier, "", counted);
    }

    /** 门牌号15 alone is the number that is asked for. */
    private static boolean isFurther(Matcher said) {
        var label = said.group("label");
        return said.group("lead") != null || label != null && !label.startsWith("门牌");
    }
}
