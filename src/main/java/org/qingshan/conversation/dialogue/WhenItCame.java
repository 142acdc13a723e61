package org.qingshan.conversation.dialogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.SaidNumber;

/** Reads how long ago a parcel came, as buyers say it. */
final class WhenItCame {
    private static final Pattern HOURS = Pattern.compile("(.{1,40}?)\\s*(?:个)?(?:半)?(?:小时|钟头|hours?|h)(?:前|以前| ago)?");
    private static final Pattern DAYS = Pattern.compile("(.{1,40}?)\\s*(?:天|days?)(?:前|以前| ago)?");
    private static final Map<String, Integer> SOON = Map.ofEntries(
            Map.entry("刚收到", 0),
            Map.entry("刚刚", 0),
            Map.entry("刚才", 0),
            Map.entry("刚", 0),
            Map.entry("今天刚", 0),
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
    /** 昨天下午收到的. */
    private static final Pattern ARRIVED = Pattern.compile("收到|到的|到了|到货|拿到|取的|came|arrived|got it|received");

    private static final int DAY = 24;

    /** That it came; when, is asked. */
    private static final Pattern CAME = Pattern.compile(
            "^(?:我(?:是|就|大概){0,20}|(?:是|就|大概){1,20})|(?:才|就)?(?:收到|到货|到|签收|拿到|取到|取|拿|送到|送来|来)(?:的|了|货){0,20}$|^(?:i |it |they )?(?:got|received|arrived|came|was delivered|were delivered|picked up)(?: it| them)?\\s+|\\s+(?:it )?(?:arrived|received|came|delivered)$");

    private static final Pattern PART_OF_DAY =
            Pattern.compile("(?<=[今昨前]天)(?:早上|上午|中午|下午|晚上|夜里)|(?<=yesterday) (?:morning|afternoon|evening|night)");

    private WhenItCame() {}

    /** Whole hours, as a part of it says, else all of it. */
    static OptionalInt hours(String said, String part) {
        var hours = hours(part);
        return hours.isPresent() ? hours : hours(said);
    }

    /** Whole hours. */
    static OptionalInt hours(String said) {
        var words = SpoiltAmount.plain(said);
        var when = SOON.containsKey(words)
                ? words
                : CAME.matcher(words).replaceAll("").strip();
        var plain = PART_OF_DAY.matcher(when).replaceAll("");
        var word = SOON.get(plain);
        if (word != null) {
            return OptionalInt.of(word);
        }
        var within = SOON.entrySet().stream()
                .filter(soon ->
                        soon.getKey().length() > 1 && ARRIVED.matcher(words).find() && words.contains(soon.getKey()))
                .max(Comparator.comparingInt(soon -> soon.getKey().length()));
        if (within.isPresent()) {
            return OptionalInt.of(within.get().getValue());
        }
        var hours = HOURS.matcher(plain);
        if (hours.matches()) {
            return number(hours.group(1), 1);
        }
        var days = DAYS.matcher(plain);
        return days.matches() ? number(days.group(1), DAY) : OptionalInt.empty();
    }

    private static OptionalInt number(String text, int times) {
        return SaidNumber.begin(SpoiltAmount.inFigures(text))
                .filter(said -> said.rest().isEmpty() && said.value().compareTo(BigDecimal.valueOf(1000)) < 0)
                .map(said -> OptionalInt.of(said.value()
                        .multiply(BigDecimal.valueOf(times))
                        .setScale(0, RoundingMode.CEILING)
                        .intValueExact()))
                .orElse(OptionalInt.empty());
    }
}
