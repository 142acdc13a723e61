package org.qingshan.conversation.address;

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
            + "(?:(?:(?:地址|门牌|街道)的?(?:后[面边]|最后|末尾)?|后[面边]|最后|末尾)(?:再|还|要|得|给|我)*(?:加|补|添)(?:上|个|一个|一下|充)*(?:一下)?"
            + Correction.GAP
            + "(?<right>(?!.*\\d{7})(?!.*\\d ?(?:公?斤|千克|[箱盒袋份包瓶罐个]))(?!.*[省市].*[区县].*[路街道]).*\\d.*)|(?:再|还|要|得|给|我)*(?:加|补|添)(?:上|个|一个|一下|充)*(?:一下)?"
            + Correction.GAP
            + "(?<house>(?=.*[号栋幢座楼室元层房户號棟樓層戶])" + Amendment.OF_HOUSES + "))[ ,.!~]*");

    private static final Pattern ENDING = Pattern.compile(Correction.AROUND
            + "(?:手机号码|电话号码|手机号|电话|手机|号码|(?:phone|mobile)(?: number)?)?(?: ?" + Correction.WRONG
            + ")?(?:的|[ ,.])*(?:(?:最后|末)(?:[一两二三四]位)?(?:数字?)?|尾号|后[两二三四]位|(?:the )?last (?:digit|two digits|four digits)(?: of (?:my|the) (?:phone|number))?)"
            + Correction.GAP + "(?:" + Correction.WRONG + ")?" + Correction.GAP + Correction.IS + Correction.GAP
            + "(?<right>\\d{1,4})");

    private Piece() {}

    /** The reading with the piece; unchanged where none was said. */
    static AddressReading in(AddressReading earlier, String text) {
        var said = text.strip();
        if (said.length() > Correction.LONGEST || AddressLikeness.isQuestion(said)) {
            return earlier;
        }
        var folded = Folding.fold(said);
        var ending = ENDING.matcher(Correction.withoutEnd(folded));
        if (ending.matches()) {
            return ending(earlier, ending.group("right"));
        }
        var added = ADDED.matcher(folded);
        if (added.matches()) {
            var group = added.group("right") == null ? "house" : "right";
            return AddressCompletion.behind(earlier, Correction.withoutEnd(Correction.written(group, added, said)));
        }
        var leftOut = LEFT_OUT.matcher(folded);
        return leftOut.matches()
                ? AddressCompletion.behind(earlier, Correction.withoutEnd(Correction.written("right", leftOut, said)))
                : earlier;
    }

    /** The last digits alone take the place of the last digits. */
    private static AddressReading ending(AddressReading earlier, String right) {
        var before = earlier.phone();
        if (before == null || before.contains(AddressReading.EXTENSION)) {
            return earlier;
        }
        return earlier.with(Part.PHONE, before.substring(0, before.length() - right.length()) + right);
    }
}
