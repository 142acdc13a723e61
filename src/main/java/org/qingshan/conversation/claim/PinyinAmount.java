package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts typed where there are no Chinese characters: "liang xiang", "banjin", "1he". */
final class PinyinAmount {
    private static final Map<String, BigDecimal> NUMBERS = Map.ofEntries(
            Map.entry("ban", new BigDecimal("0.5")),
            Map.entry("yi", BigDecimal.ONE),
            Map.entry("liang", BigDecimal.valueOf(2)),
            Map.entry("er", BigDecimal.valueOf(2)),
            Map.entry("san", BigDecimal.valueOf(3)),
            Map.entry("si", BigDecimal.valueOf(4)),
            Map.entry("wu", BigDecimal.valueOf(5)),
            Map.entry("liu", BigDecimal.valueOf(6)),
            Map.entry("qi", BigDecimal.valueOf(7)),
            Map.entry("ba", BigDecimal.valueOf(8)),
            Map.entry("jiu", BigDecimal.valueOf(9)),
            Map.entry("shi", BigDecimal.TEN));
    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("xiang", "箱"),
            Map.entry("he", "盒"),
            Map.entry("dai", "袋"),
            Map.entry("bao", "包"),
            Map.entry("jin", "斤"),
            Map.entry("gongjin", "公斤"),
            Map.entry("fen", "份"),
            Map.entry("ge", "个"),
            Map.entry("zhi", "只"),
            Map.entry("ping", "瓶"),
            Map.entry("guan", "罐"),
            Map.entry("tiao", "条"),
            Map.entry("shuang", "双"));

    /** Words of other languages too; after a digit they count only without a space. */
    private static final Set<String> AMBIGUOUS = Set.of("he", "ge");

    private PinyinAmount() {}

    /** A number, only where a measure follows. */
    static Phrases.@Nullable Hit<BigDecimal> number(String text, int from) {
        int stop = Latin.endOfWord(text, from);
        for (int end = Math.min(stop, from + 5); end > from; end--) {
            var number = NUMBERS.get(text.substring(from, end));
            if (number != null && measure(text, end == stop ? afterSpace(text, end) : end) != null) {
                return new Phrases.Hit<>(number, end);
            }
        }
        return null;
    }

    /** The measure of a number that ends at {@code number}, a space or none before {@code from}. */
    static Phrases.@Nullable Hit<Measure> measureOf(String text, int number, int from) {
        var hit = measure(text, from);
        boolean loose = hit != null
                && from > number
                && Latin.isDigit(text.charAt(number - 1))
                && AMBIGUOUS.contains(text.substring(from, hit.end()));
        return loose ? null : hit;
    }

    private static Phrases.@Nullable Hit<Measure> measure(String text, int from) {
        if (from >= text.length() || !Latin.is(text.charAt(from))) {
            return null;
        }
        int stop = Latin.endOfWord(text, from);
        var zh = MEASURES.get(text.substring(from, stop));
        var hit = zh == null ? null : Measure.at(zh, 0, zh.length());
        return hit == null ? null : new Phrases.Hit<>(hit.value(), stop);
    }

    private static int afterSpace(String text, int place) {
        return place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
    }
}
