package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds two people who may both take the parcel, or one for the other: 张三或李四, 张三/李四, 张三代李四. */
final class TwoNames {

    private static final Pattern TWO =
            Pattern.compile("(\\p{IsHan}{2,4}?) ?(?:或者?|和|跟|与|代|转|[/&,]) ?(\\p{IsHan}{2,4})(?=[ ,;:|/!?()\n\\[\\]]|"
                    + PastedLine.TAKEN + "|$)");

    private TwoNames() {}

    /** Where both stand, with what is between them. */
    static @Nullable Span find(PastedLine line) {
        for (Span segment : line.segments()) {
            Matcher two = TWO.matcher(line.view()).region(segment.start(), line.length());
            if (two.lookingAt()
                    && !isParted(line, two)
                    && PersonName.isWithSurname(two.group(1))
                    && PersonName.isWithSurname(two.group(2))) {
                return new Span(two.start(), two.end());
            }
        }
        return null;
    }

    /** A comma parts what belongs together from what does not; 、 lists what is alike. */
    private static boolean isParted(PastedLine line, Matcher two) {
        String between = line.original(new Span(two.end(1), two.start(2)));
        return between.indexOf(',') >= 0 || between.indexOf('，') >= 0;
    }
}
