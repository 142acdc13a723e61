package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.damage.Bought;

/** Reads how many of all that were counted are bad, where pieces are no unit of what was bought. */
final class CountedOut {
    private static final String NUMBER = "(?:\\d{1,4}|[一二两三四五六七八九十百]{1,4}|\\b(?:one|two|three|four|five)\\b)";

    private static final String PIECE = "(?:" + SpoiltAmount.MEASURE + "|个|只|颗|粒|枚|条|根|块)";

    /** 20个坏了3个, "3 out of 20"; 一箱20个坏了3个 counts one box. */
    private static final Pattern OUT_OF = Pattern.compile("(?:(?<![第\\d十百])[一1]\\s*(?<box>" + SpoiltAmount.MEASURE
            + ")(?:里面|里|中|有|总共|一共|共|[,，\\s])*)?(?<![第\\d.])(?<all>" + NUMBER + ")\\s*(?<kind>" + PIECE
            + ")?(?:里面|里|当中|其中|中|就|都|[,，\\s])*(?:有|" + SpoiltAmount.BAD
            + "[了掉]*)(?:有|大概|大约|差不多|\\s)*(?<bad>" + NUMBER
            + ")(?![\\d.%％/一二两三四五六七八九十百半成分多几])\\s*(?<unit>" + PIECE
            + ")?|\\b(?<bad2>" + NUMBER + ") (?:out )?of (?:the |about )?(?<all2>" + NUMBER + ")\\b(?: (?<unit2>"
            + SpoiltAmount.MEASURE
            + "))?");

    private CountedOut() {}

    static boolean isBare(String said) {
        return OUT_OF.matcher(said).matches();
    }

    /** The share of those that were counted; what is counted as it is sold needs none. */
    static Optional<BigDecimal> of(String plain, Bought bought) {
        var found = OUT_OF.matcher(plain).results().toList();
        if (found.size() != 1) {
            return Optional.empty();
        }
        var told = OUT_OF.matcher(found.get(0).group());
        if (!told.matches()) {
            return Optional.empty();
        }
        var kind = told.group("kind");
        var unit = Stream.of("unit", "unit2", "kind")
                .flatMap(name -> Stream.ofNullable(told.group(name)))
                .findFirst();
        var all = number(told.group("all") == null ? told.group("all2") : told.group("all"));
        var bad = number(told.group("bad") == null ? told.group("bad2") : told.group("bad"));
        var sold = unit.flatMap(one -> SpoiltAmount.counted(bad.toPlainString() + " " + one, bought));
        if (sold.isPresent()) {
            return sold.filter(quantity -> told.group("bad2") != null);
        }
        var isShare = bad.signum() > 0
                && bad.compareTo(all) <= 0
                && (kind == null || unit.filter(kind::equals).isPresent());
        var whole = told.group("box") == null
                ? Optional.of(bought.delivered())
                : SpoiltAmount.counted("1 " + told.group("box"), bought);
        return whole.filter(one -> isShare)
                .map(one -> one.multiply(bad)
                        .divide(all, SpoiltAmount.SCALE, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }

    private static BigDecimal number(String said) {
        return SaidNumber.begin(SpoiltAmount.inFigures(said))
                .map(SaidNumber::value)
                .orElse(BigDecimal.ZERO);
    }
}
