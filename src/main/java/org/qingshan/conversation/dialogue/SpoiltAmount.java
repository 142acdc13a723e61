package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.AgreedTerms;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.SaidNumber;
import org.qingshan.domain.Refused;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.product.Unit;

/** Reads how much of something is bad, and how long ago it came, as buyers say it. */
final class SpoiltAmount {
    private static final Set<String> ALL =
            Set.of("全部", "全坏", "全坏了", "都坏了", "全烂了", "都烂了", "所有", "all", "all of it", "everything");
    private static final Set<String> HALF = Set.of("一半", "半箱", "half", "half of it");
    private static final Pattern AROUND = Pattern.compile(
            "^(?:坏了|烂了|碎了|坏|烂|大概|大约|差不多|有|about|around|some)+\\s*|\\s*(?:左右|坏了|烂了|碎了|坏的|是坏的|的|了|are bad|were bad|bad|rotten)+$");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*(?:%|％|percent)");
    private static final Map<String, Integer> ENGLISH = Map.of("one", 1, "two", 2, "three", 3, "four", 4, "five", 5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** As finely as quantities are kept. */
    private static final int SCALE = 3;

    private static final Pattern HOURS = Pattern.compile("(.+?)\\s*(?:个)?(?:半)?(?:小时|钟头|hours?|h)(?:前|以前| ago)?");
    private static final Pattern DAYS = Pattern.compile("(.+?)\\s*(?:天|days?)(?:前|以前| ago)?");
    private static final Map<String, Integer> SOON = Map.ofEntries(
            Map.entry("刚收到", 0),
            Map.entry("刚刚", 0),
            Map.entry("刚才", 0),
            Map.entry("刚", 0),
            Map.entry("今早", 6),
            Map.entry("昨晚", 24),
            Map.entry("last night", 24),
            Map.entry("this morning", 6),
            Map.entry("just now", 0),
            Map.entry("今天早些", 6),
            Map.entry("今天", 6),
            Map.entry("早上", 6),
            Map.entry("earlier today", 6),
            Map.entry("today", 6),
            Map.entry("昨天", 24),
            Map.entry("yesterday", 24),
            Map.entry("前天或更早", 72),
            Map.entry("前天", 48),
            Map.entry("更早", 72),
            Map.entry("before that", 72));
    private static final int DAY = 24;

    /** That it came; when, is asked. */
    private static final Pattern CAME = Pattern.compile(
            "^(?:我(?:是|就|大概)*|(?:是|就|大概)+)|(?:才|就)?(?:收到|到货|到|签收|拿到|取到|取|拿|送到|送来|来)(?:的|了|货)*$|^(?:i |it |they )?(?:got|received|arrived|came|was delivered|were delivered|picked up)(?: it| them)?\\s+|\\s+(?:it )?(?:arrived|received|came|delivered)$");

    private static final Pattern PART_OF_DAY =
            Pattern.compile("(?<=[今昨前]天)(?:早上|上午|中午|下午|晚上|夜里)|(?<=yesterday) (?:morning|afternoon|evening|night)");

    private SpoiltAmount() {}

    /** Nothing but an amount, as whoever was asked how much answers: 1箱, 坏了两个, 30%. */
    static boolean isBare(String said) {
        var plain = Amounts.plain(said).toLowerCase(Locale.ROOT).replaceAll("[。.!！~～]+$", "");
        var bare = inFigures(AROUND.matcher(plain).replaceAll("").strip());
        return !plain.startsWith("+")
                && (ALL.contains(plain)
                        || HALF.contains(plain)
                        || HALF.contains(bare)
                        || PERCENT.matcher(bare).matches()
                        || SaidNumber.begin(bare)
                                .filter(number -> number.rest().isEmpty()
                                        || !Unit.called(number.rest()).isEmpty())
                                .isPresent());
    }

    /** In the product's unit; empty where it says none. More than came is read as it is said. */
    static Optional<BigDecimal> of(String said, Bought bought) {
        var plain = Amounts.plain(said).toLowerCase(Locale.ROOT).replaceAll("[。.!！~～]+$", "");
        if (ALL.contains(plain)) {
            return Optional.of(bought.rest());
        }
        var bare = AROUND.matcher(plain).replaceAll("").strip();
        if (HALF.contains(bare)) {
            return Optional.of(share(bought, BigDecimal.valueOf(50)));
        }
        var written = PERCENT.matcher(bare);
        var percent = written.matches() ? Optional.of(new BigDecimal(written.group(1))) : AgreedTerms.percent(bare);
        return percent.filter(share -> share.compareTo(HUNDRED) <= 0)
                .map(share -> share(bought, share))
                .or(() -> counted(inFigures(bare), bought))
                .filter(quantity -> quantity.signum() > 0);
    }

    private static BigDecimal share(Bought bought, BigDecimal percent) {
        return bought.delivered().multiply(percent).movePointLeft(2).setScale(SCALE, RoundingMode.HALF_UP);
    }

    private static String inFigures(String text) {
        var first = text.split("\\s+", 2);
        var number = ENGLISH.get(first[0]);
        return number == null ? text : (number + " " + (first.length == 2 ? first[1] : "")).strip();
    }

    /** Pieces out of a box are no boxes: that is asked about. */
    private static Optional<BigDecimal> counted(String text, Bought bought) {
        try {
            return Amounts.quantity(text, bought.item().product());
        } catch (Refused otherUnit) {
            return Optional.empty();
        }
    }

    /** Whole hours. */
    static OptionalInt hours(String said) {
        var words = Amounts.plain(said).toLowerCase(Locale.ROOT).replaceAll("[。.!！~～]+$", "");
        var when = SOON.containsKey(words)
                ? words
                : CAME.matcher(words).replaceAll("").strip();
        var plain = PART_OF_DAY.matcher(when).replaceAll("");
        var word = SOON.get(plain);
        if (word != null) {
            return OptionalInt.of(word);
        }
        var hours = HOURS.matcher(plain);
        if (hours.matches()) {
            return number(hours.group(1), 1);
        }
        var days = DAYS.matcher(plain);
        return days.matches() ? number(days.group(1), DAY) : OptionalInt.empty();
    }

    private static OptionalInt number(String text, int times) {
        return SaidNumber.begin(inFigures(text))
                .filter(said -> said.rest().isEmpty() && said.value().compareTo(BigDecimal.valueOf(1000)) < 0)
                .map(said -> OptionalInt.of(said.value()
                        .multiply(BigDecimal.valueOf(times))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
