package org.qingshan.conversation.turn;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.platform.TraditionalScript;

/** In which of the two scripts Chinese is written. Told by characters that the character set of one has and that of the other has not. */
final class ChineseScript {
    private static final int FIRST = 0x4e00;
    private static final int LAST = 0x9fff;

    // An encoder is no table; they cost some milliseconds once.
    private static final BitSet TRADITIONAL =
            only("Big5", "GB2312", sign -> !Normaliser.simplified(written(sign)).equals(written(sign)));
    private static final BitSet SIMPLIFIED =
            only("GB2312", "Big5", sign -> !TraditionalScript.of(written(sign)).equals(written(sign)));

    private ChineseScript() {}

    /** Empty where all of it is written in either, or some of it in each: 你好, 著名, 黄桃係邊度. */
    static Optional<Language> of(String text) {
        var isTraditional = text.chars().anyMatch(TRADITIONAL::get);
        var isSimplified = text.chars().anyMatch(SIMPLIFIED::get);
        return isTraditional == isSimplified
                ? Optional.empty()
                : Optional.of(isTraditional ? Language.TRADITIONAL : Language.CHINESE);
    }

    /** Neither 里 and 后, which both have, nor 堃, which looks the same in both. */
    private static BitSet only(String one, String other, IntPredicate differs) {
        CharsetEncoder has = Charset.forName(one).newEncoder();
        CharsetEncoder hasNot = Charset.forName(other).newEncoder();
        var all = new BitSet(LAST + 1);
        for (int sign = FIRST; sign <= LAST; sign++) {
            if (has.canEncode((char) sign) && !hasNot.canEncode((char) sign) && differs.test(sign)) {
                all.set(sign);
            }
        }
        return all;
    }

    private static String written(int sign) {
        return String.valueOf((char) sign);
    }
}
