package org.qingshan.conversation.words;

import java.util.regex.Pattern;
import org.qingshan.conversation.amount.SmallNumber;

/** Which of several things is meant by its place: 第二个, "the last one". */
public final class Ordinal {
    private static final String SOFT = "[呢" + YesWords.SOFT + "]*(?:谢谢)?";

    private static final Pattern NTH = Pattern.compile(
            "(?:我?(?:就|要|选|是|来|拿){0,20})第([一二三四五六七八九1-9])(?:个|种|样|项|款)?" + SOFT
                    + "|(?:i(?:ll|want|take|lltake)?)?(?:take)?(?:the)?(first|second|third|[1-3](?=st|nd|rd))(?:st|nd|rd)?(?:one)?(?:please)?");

    private static final Pattern FIRST = Pattern.compile(
            "(?:我?(?:就|要|选|是){0,20})(?:前面|上面|前)(?:那|这|一)个" + SOFT + "|(?:the)?formerone|(?:the)?former");
    private static final Pattern LAST = Pattern.compile(
            "(?:我?(?:就|要|选|是){0,20})(?:后面那|下面那|最后一|最后那|后一|后)个" + SOFT + "|(?:the)?(?:last|latter)(?:one)?(?:please)?");

    private Ordinal() {}

    /** Which is meant, from 0; negative if none. */
    public static int place(String said, int count) {
        if (FIRST.matcher(said).matches()) {
            return 0;
        }
        if (LAST.matcher(said).matches()) {
            return count - 1;
        }
        var nth = NTH.matcher(said);
        if (!nth.matches()) {
            return -1;
        }
        return SmallNumber.of(nth.group(1) == null ? nth.group(2) : nth.group(1)) - 1;
    }

    /** By a number; not the first or the last of however many. */
    public static boolean isNth(String said) {
        return NTH.matcher(said).matches();
    }
}
