package org.qingshan.domain.shop;

import java.util.regex.Pattern;

/** Whether somebody may be called so who brings goods. Pure. */
public final class GrowerName {
    /** Letters; as long as the chat lets a name be. */
    public static final int LONGEST = 20;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** What begins like a sum of a spreadsheet is none. */
    private static final Pattern SUM = Pattern.compile("[=+@-].*", Pattern.DOTALL);

    /** Letters with what stands in names: 阿依古丽·买买提, O'Brien, J. R. Smith-Jones, 老张（东头）. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M} .,·•・'’()（）-]+");

    /** What programs write where there is no name. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("nan|nil|null|none|undefined|n\\.?a\\.?|true|false|无|没有|空|不详|未知", Pattern.CASE_INSENSITIVE);

    private GrowerName() {}

    /** Nobody is called so: nothing in it is a letter, or it is a sum. */
    public static boolean isNone(String said) {
        return !LETTER.matcher(said).find() || SUM.matcher(said).matches();
    }

    /** It is hardly a name: digits and signs are in it, or it is what stands for none. Somebody may be known by it all the same. */
    public static boolean isDoubtful(String said) {
        return !PLAIN.matcher(said).matches() || PLACEHOLDER.matcher(said).matches();
    }
}
