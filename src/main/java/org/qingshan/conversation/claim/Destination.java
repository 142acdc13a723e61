package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/**
 * Where the parcel shall go, said behind how much is wanted: 黄桃两箱给我寄到哈尔滨. It is no part of the order; the address is asked
 * for by itself.
 */
final class Destination {
    private static final String PLACE = "[\\p{IsHan}&&[^吗么多少几钱费能会要包不没别再也了哪过话行可就才付半一二两三四五六七八九十百各]]";

    /** After a measured amount, up to the end of what is said. */
    private static final Prefiltered CHINESE =
            Prefiltered.of("(?<=[箱盒袋斤份个只瓶包桃笋糖蛋肉])(?:都|就|全)?(?:给我|帮我|麻烦)?(?:寄|发|邮|快递|送)(?:到|去|往|回)" + PLACE + "{1,8}"
                    + "(?=$|[ ,.!;\\n])");

    private Destination() {}

    /** Who asks where it is has not just ordered it. */
    private static final Prefiltered WISHED = Prefiltered.of("[要来拿买订留加整搞称]");

    private static final Pattern MEASURED = Pattern.compile("[一二两俩三四五六七八九十百半几\\d][箱盒袋斤份个只瓶包]");

    /** The text without it; where several amounts are said, each may go elsewhere. */
    static String leftOut(String plain) {
        boolean once = MEASURED.matcher(plain).results().limit(2).count() == 1;
        return once && WISHED.isIn(plain) ? CHINESE.replaceAll(plain, "") : plain;
    }
}
