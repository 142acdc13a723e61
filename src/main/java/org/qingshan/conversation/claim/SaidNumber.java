package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people say it, for whoever reads one outside of a claim: 28.5, 十二, 三百五, 半.
 *
 * @param rest what stands behind it, stripped
 */
public record SaidNumber(BigDecimal value, String rest) {
    private static final Pattern DOZEN = Pattern.compile(
            "\\b(?:(\\d{1,4}(?:\\.\\d)?)\\s+|a\\s+|an\\s+)?dozens?(?:\\s+of)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?:,\\d{3})+(?![\\d,])");

    private static final Pattern FIGURES = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?(?![\\d.])");

    /** The same with English numbers in figures: "thirty boxes" as 30 boxes, "two dozen" as 24, "1,200" as 1200. */
    public static String inFigures(String text) {
        var figures = new StringBuilder();
        var lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length()) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            var hit = begins && isLatin(lower.charAt(at)) ? NumberWords.english(lower, at) : null;
            figures.append(
                    hit == null ? text.substring(at, at + 1) : hit.value().toPlainString());
            at = hit == null ? at + 1 : hit.end();
        }
        var plain =
                THOUSANDS.matcher(figures).replaceAll(number -> number.group().replace(",", ""));
        return DOZEN.matcher(plain)
                .replaceAll(dozen -> (dozen.group(1) == null ? BigDecimal.ONE : new BigDecimal(dozen.group(1)))
                        .multiply(BigDecimal.valueOf(12))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** The number that a text begins with; none where it begins otherwise, or with 两三, which is no number. */
    public static Optional<SaidNumber> begin(String text) {
        var plain = text.strip();
        var figures = FIGURES.matcher(plain);
        if (figures.lookingAt()) {
            return Optional.of(new SaidNumber(
                    new BigDecimal(figures.group()),
                    plain.substring(figures.end()).strip()));
        }
        var said = plain.isEmpty() ? null : ChineseNumber.at(plain, 0);
        return said == null || said.vague()
                ? Optional.empty()
                : Optional.of(
                        new SaidNumber(said.value(), plain.substring(said.end()).strip()));
    }
}
