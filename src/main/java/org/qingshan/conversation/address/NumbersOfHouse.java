package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** The numbers of a house with what they count and no street, in whatever spacing: 12 弄 3 号 501, 5栋2单元301. Nobody orders so. */
final class NumbersOfHouse {
    private static final String NUMBER = "[a-z]?\\d{1,4}(?:-\\d{1,4})?[a-z]?";

    private static final Pattern SAID = Pattern.compile("(?:" + NUMBER
            + " ?(?:支?弄|巷|胡同|号楼|[号栋幢座楼层室房条里]|单元)[, ]{0,2}){1,5}(?:" + NUMBER + " ?[室房]?)?[的吧啊呀哦. !]{0,4}");

    /** A number is of goods as well; a lane, a building or a room is not. */
    private static final Pattern OF_NO_GOODS =
            Pattern.compile("\\d ?(?:支?弄|巷|胡同|号楼|[栋幢座楼层室房]|单元)|\\d ?[条里][, ]{0,2}\\d|号[, ]{0,2}\\d{3,4}(?<!00)(?!\\d)");

    private static final int LONGEST = 40;

    private NumbersOfHouse() {}

    static boolean areAll(String text) {
        var said = Folding.fold(text.strip());
        return said.length() <= LONGEST
                && SAID.matcher(said).matches()
                && OF_NO_GOODS.matcher(said).find();
    }
}
