package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** What a person has and speaks of without wanting more or less of it: 只要红糖, 红糖留着，黄桃不要了. It stays as it is. */
public final class Keeping {
    /** It is not said for whom: "keep the sugar for me" is an order. */
    private static final Pattern KEEPS = Pattern.compile(
            "(?:(?:ok(?:ay)?|no|yes|just|please|actually|but|and|also|then|sorry|wait|i'll|ill|i will|let's|lets|i want to|i'd like to)[,.! ]{1,3}){0,4}+keep (?!me\\b|a\\b|one\\b|some\\b|\\d)(?!.{0,40}\\bfor (?:me|us|my)\\b)[a-z' ]{2,40}[.! ]{0,3}"
                    + "|(?:那|就|还是|算了|把|我|[, ]){0,6}(?!.{0,12}[给帮替]我)\\p{IsHan}{1,6}(?:还是|就|都|也|先)?留着[吧了啊哈嘛]{0,2}[.!~ ]{0,3}|(?:那|就|还是|算了|[, ]){0,6}(?:保留|留着)\\p{IsHan}{1,6}[吧了啊哈嘛]{0,2}[.!~ ]{0,3}");

    private Keeping() {}

    static ClaimReading kept(Turn turn, ClaimReading reading) {
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            return reading;
        }
        if (isOnlyKept(turn, reading)) {
            return keptOfNone(turn, reading);
        }
        boolean givesUp = reading.claims().stream().anyMatch(claim -> claim.action() == Claim.Action.CANCEL);
        return reading.with(reading.claims().stream()
                .map(claim -> isKept(turn, reading, claim, givesUp) ? asItIs(turn, claim) : claim)
                .toList());
    }

    /** "Keep the sugar", 红糖留着 of whoever has none of it. */
    private static boolean isOnlyKept(Turn turn, ClaimReading reading) {
        return KEEPS.matcher(turn.sentence().plain()).matches()
                && reading.claims().stream()
                        .allMatch(claim -> claim.action() == Claim.Action.ADD
                                && reading.implied().contains(claim.slot())
                                && !reading.further().contains(claim.slot())
                                && had(turn, claim.slot()).signum() == 0);
    }

    /** It is no order of one: he means as much as was asked about; where nothing was, it is asked. */
    private static ClaimReading keptOfNone(Turn turn, ClaimReading reading) {
        boolean isAsked = reading.claims().stream()
                .allMatch(claim -> asked(turn, claim.slot()).isPresent());
        return isAsked
                ? reading.with(reading.claims().stream()
                        .map(claim -> new Claim(
                                claim.slot(),
                                Claim.Action.ADD,
                                asked(turn, claim.slot()).orElse(claim.quantity())))
                        .toList())
                : ClaimReading.doubt(
                        reading.claims().stream().map(Suggestion::of).toList(), null);
    }

    private static Optional<BigDecimal> asked(Turn turn, String slot) {
        return turn.offered().flatMap(offered -> offered.takes(slot));
    }

    /** 只要红糖 names what stays; so does what is named beside what is given up. */
    private static boolean isKept(Turn turn, ClaimReading reading, Claim claim, boolean givesUp) {
        boolean only = claim.action() == Claim.Action.REPLACE;
        return (only || givesUp && claim.action() == Claim.Action.ADD)
                && reading.implied().contains(claim.slot())
                && !reading.further().contains(claim.slot())
                && had(turn, claim.slot()).signum() > 0;
    }

    static Claim asItIs(Turn turn, Claim claim) {
        return new Claim(claim.slot(), Claim.Action.REPLACE, had(turn, claim.slot()));
    }

    /** Of a thing that he has: it stays as much. */
    static Claim asItIs(Turn turn, LineupItem item) {
        return new Claim(item.slot(), Claim.Action.REPLACE, Phrasing.had(turn, item));
    }

    /** Nothing where there is no such slot. */
    public static BigDecimal had(Turn turn, String slot) {
        return turn.sale().slot(slot).map(item -> Phrasing.had(turn, item)).orElse(BigDecimal.ZERO);
    }
}
