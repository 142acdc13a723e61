package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people say it, for whoever reads one outside of a claim: 28.5, 十二, 三百五, 半.
 *
 * @param rest what stands behind it, stripped
 */
public record SaidNumber(BigDecimal value, String rest) {
    private static final Pattern FIGURES = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?(?![\\d.])");

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
