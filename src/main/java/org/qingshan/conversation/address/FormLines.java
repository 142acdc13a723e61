package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** A form with each label on a line of its own: whoever is called by two words there is called by both, 收货人：铁扇 公主. */
final class FormLines {
    private static final Pattern TWO_WORDS = Pattern.compile("(\\p{IsHan}{1,4}) (\\p{IsHan}{1,4}) *(?=\n|$)");

    private static final Pattern TITLE = Pattern.compile("先生|女士|小姐|太太|男士|老师|同学|收");

    private FormLines() {}

    /** Where the name ends that begins here. */
    static int nameEnd(PastedLine line, int start) {
        var two = TWO_WORDS.matcher(line.view()).region(start, line.length());
        boolean isName = two.lookingAt()
                && line.hasLineBreak()
                && !TITLE.matcher(two.group(2)).matches()
                && PersonName.score(two.group(2)) > 0
                && DivisionTree.get().named(two.group(2)).isEmpty();
        return isName ? two.end(2) : line.segmentEnd(start);
    }
}
