package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Why so much of one thing was not taken: none at all, no step of what it is sold in, more than anybody is given unasked. */
record WhyNotSoMuch(String reason, List<Button> instead) {
    /** In figures: who writes them in words has no 0.3. */
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z\\d.])\\d{1,6}(?:\\.\\d{1,3})?(?![\\d.])");

    /** 半箱, 两箱半, "half a box": no whole number, whatever else is said. */
    private static final Pattern HALF =
            Pattern.compile("半(?!天|年|月|夜|路|价|个月|小时|熟|肥)|\\bhalf\\b(?! ?(?:price|off|an? hour|a year))|[½]");

    private static final BigDecimal A_HALF = new BigDecimal("0.5");

    private static final BigDecimal MANY = BigDecimal.valueOf(500);

    /** Empty where it is not the amount that is at fault, or several things or numbers are named. */
    static Optional<WhyNotSoMuch> of(Turn turn, ClaimReading reading) {
        var slots = reading.suggestions().isEmpty()
                ? turn.round().named(turn.said())
                : reading.suggestions().stream()
                        .map(Suggestion::slot)
                        .distinct()
                        .toList();
        // 减一半 is half of what he has, which there is.
        var isReckoned = !reading.suggestions().isEmpty()
                && reading.suggestions().stream().allMatch(one -> one.action() != Claim.Action.ADD);
        return slots.size() == 1
                        && !isReckoned
                        && reading.kind() != ClaimReading.Kind.CLAIMS
                        && reading.unknown() == null
                ? turn.sale().slot(slots.get(0)).flatMap(item -> of(turn, item, reading.suggestions()))
                : Optional.empty();
    }

    private static Optional<WhyNotSoMuch> of(Turn turn, LineupItem item, List<Suggestion> near) {
        var text = turn.round().plain(turn.said()).replaceAll("(?i)" + Pattern.quote(item.slot()), " ");
        return number(text)
                .flatMap(number -> reason(turn, item, number, near))
                .map(reason -> new WhyNotSoMuch(reason, instead(turn, near)));
    }

    /** The one number in figures, else a half. */
    private static Optional<BigDecimal> number(String text) {
        var numbers = NUMBER.matcher(text)
                .results()
                .map(found -> new BigDecimal(found.group()))
                .toList();
        boolean isHalf = numbers.isEmpty() && HALF.matcher(text).find();
        return numbers.size() == 1
                ? Optional.of(numbers.get(0))
                : Optional.of(A_HALF).filter(half -> isHalf);
    }

    private static Optional<String> reason(Turn turn, LineupItem item, BigDecimal number, List<Suggestion> near) {
        var words = turn.words();
        var change = words.change();
        var step = item.product().step();
        if (number.signum() == 0) {
            return Optional.of(change.amountIsNothing(words.name(item), item.slot()));
        }
        if (near.isEmpty()) {
            return Optional.empty();
        }
        if (number.remainder(step).signum() != 0) {
            return Optional.of(change.amountIsNoStep(words.name(item), item.slot(), words.quantity(step, item)));
        }
        boolean many = number.compareTo(MANY) > 0
                && near.stream().allMatch(one -> one.quantity().compareTo(number) == 0);
        return many
                ? Optional.of(change.amountIsMuch(
                        words.name(item), item.slot(), words.quantity(number, item), words.quantity(item.left(), item)))
                : Optional.empty();
    }

    /** So much in all instead of what the words got before. */
    private static List<Button> instead(Turn turn, List<Suggestion> near) {
        return Choices.ofSuggestions(turn, near.stream().map(Suggestion::inAll).toList()).stream()
                .flatMap(List::stream)
                .toList();
    }
}
