package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody's name whose signs stand apart, as it is typed to fill a line: 张 三, 李 小 龙, 欧阳 娜娜, 张 三丰. */
final class SpacedName {
    private static final String GAP = "[ 　\\t]{1,6}";

    /** What leads to a name, or ends what stood before one. */
    private static final String BEFORE = "(?<=^|[\\s　,，、;；:：/|。.(（）)\\d]|收[件货貨][人给給]|[系係]人|名字|姓名|[改换換][成为為]|[叫是找给給收])";

    /** Behind a name nothing goes on that could be of a street; a phone may be glued to it. */
    private static final String BEHIND = "(?=$|[\\s　,，、;；:：/|。.!！(（）)+\\d]|[收电電手联聯TtPp])";

    private static final Pattern SPACED = Pattern.compile(BEFORE + "(?<family>\\p{IsHan}{1,2})" + GAP
            + "(?<given>\\p{IsHan}(?:" + GAP + "(?![收男女启啟代先])\\p{IsHan}|\\p{IsHan})?)" + BEHIND);

    /** Behind a surname they tell what comes, or who somebody is. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[收男女叫是在住寄送发要的了].?|.?[收的了]|.*[号栋室楼路区县市省镇乡村组].?|电话|手机|先生|女士|小姐|太太|男士|老师|同学|阿姨|师傅|地址|联系|.*[箱斤袋盒份包]");

    /** Where a number counts what stands before a surname, or the surname is what is numbered. */
    private static final Pattern OF_HOUSE = Pattern.compile("[路坊厂房坝坪塘里东南西北门]");

    private SpacedName() {}

    /** The text with each such name as one word; what else has gaps keeps them. */
    static String closed(String text) {
        if (text.length() > PastedLine.LONGEST) {
            return text;
        }
        var closed = new StringBuilder();
        var found = SPACED.matcher(text);
        int told = 0;
        for (int from = 0; from < text.length() && found.find(from); ) {
            from = found.start() + 1;
            if (isName(found)) {
                closed.append(text, told, found.start()).append(found.group().replaceAll(GAP, ""));
                told = found.end();
                from = told;
            }
        }
        return closed.append(text.substring(told)).toString();
    }

    private static boolean isName(Matcher found) {
        var family = Folding.fold(found.group("family"));
        var given = Folding.fold(found.group("given")).replaceAll(GAP, "");
        return PersonName.surnameLength(family + "某") == family.length()
                && !NO_NAME.matcher(given).matches()
                && !OF_HOUSE.matcher(family).matches()
                && DivisionTree.get().named(given).isEmpty()
                && (given.length() == 1 || PersonName.score(given) > 0)
                && PersonName.isLikely(family + given);
    }
}
