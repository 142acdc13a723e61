package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** So many times as much as there is: 加倍, 翻两番, "double it". Of how much, only what somebody has says. */
public enum Times {
    FOUR(4, "翻(?:两|二|2)番|(?:加到|变成|改成|要)四倍|\\bquadruple\\b|\\bfour times as (?:much|many)\\b"),
    THREE(3, "(?:加到|变成|改成|要)三倍|\\b(?:triple|treble)\\b|\\b(?:three times|thrice) as (?:much|many)\\b"),
    TWO(
            2,
            "翻(?:一)?[倍番]|加倍|加一倍|双倍|多一倍|\\bdouble\\b(?! (?:check|wrap|pack|box|bag|layer))|\\btwice as (?:much|many)\\b|\\bas (?:much|many) again\\b");

    /** "Double yolk eggs" and "double sealed" are no more of it: behind an English word there is what shall be so much more. */
    private static final Prefiltered OPEN = Prefiltered.of(
            "[倍番]|\\b(?:double|triple|treble|quadruple) (?:it|my|our|that|this|them|those|these|the|both|everything|all|up)\\b"
                    + "|^\\D*\\b(?:double|triple|treble|quadruple)(?:,? (?:please|thanks))?[.! ]*$|\\b(?:as (?:much|many))\\b");

    private final BigDecimal factor;
    private final Pattern said;

    Times(int factor, String said) {
        this.factor = BigDecimal.valueOf(factor);
        this.said = Pattern.compile(said);
    }

    /** Whether it is plain that more of what there is is meant, whatever else is said. */
    static boolean isOpen(String plain) {
        return OPEN.isIn(plain) && of(plain).isPresent();
    }

    /** How many times as much; empty where nothing of the kind is said. */
    public static Optional<BigDecimal> of(String plain) {
        return Stream.of(values())
                .filter(times -> times.said.matcher(plain).find())
                .map(times -> times.factor)
                .findFirst();
    }
}
