package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.address.NumberPutRight;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Trait;

/**
 * A number put right that may be of the house instead of the goods. "89 not 88" of whoever has no 88 boxes but lives in number 88 orders
 * nothing; where it cannot be told it is asked.
 */
public final class HouseOrAmount {
    private static final Pattern NUMBER = Pattern.compile("(?i)[a-z]?\\d{1,4}[a-z]?");

    /** Less is more likely an amount. */
    private static final int NO_AMOUNT = 10;

    private static final Trait<Boolean> MAY_BE =
            Trait.of(said -> NumberPutRight.of(said.words()).isPresent()
                    || NumberPutRight.alone(said.words(), false).isPresent());

    private HouseOrAmount() {}

    /** Whether the number that is called wrong stands in an address of the speaker's and is no amount that he has. */
    public static boolean isHouse(Turn turn) {
        return turn.sentence().tells(MAY_BE)
                && Hearing.namesNothing(turn)
                && NumberPutRight.of(turn.said())
                        .filter(one ->
                                !isHeld(turn, one.wrong()) && houses(turn).anyMatch(one.wrong()::equalsIgnoreCase))
                        .isPresent();
    }

    /** No claim where it is of the house, a question where it may be; empty for anything else. */
    static Optional<ClaimReading> of(Turn turn) {
        if (!turn.isPrivate() || !turn.sentence().tells(MAY_BE) || !Hearing.namesNothing(turn)) {
            return Optional.empty();
        }
        if (isHouse(turn)) {
            return Optional.of(ClaimReading.doubt(List.of(), null));
        }
        var isToldHowMany = !turn.askedSlots().isEmpty() || Replied.card(turn).isPresent();
        return !isToldHowMany && mayBeHouse(turn) && houses(turn).findAny().isPresent()
                ? Optional.of(asked(turn))
                : Optional.empty();
    }

    /** Nothing is held that a number could be put right of, or hardly in such a number. */
    private static boolean mayBeHouse(Turn turn) {
        return OwnOrders.linesOfToday(turn).findAny().isEmpty()
                || NumberPutRight.alone(turn.said(), true)
                        .filter(number -> number >= NO_AMOUNT)
                        .isPresent();
    }

    private static ClaimReading asked(Turn turn) {
        var reading = turn.round().reading(turn.said(), MeantCard.of(turn));
        return reading.kind() == ClaimReading.Kind.NONE
                ? reading
                : ClaimReading.doubt(Hearing.suggested(turn, reading).toList(), null);
    }

    private static boolean isHeld(Turn turn, String number) {
        return number.chars().allMatch(Character::isDigit)
                && OwnOrders.linesOfToday(turn)
                        .anyMatch(line -> Keeping.had(turn, line.item().slot()).compareTo(new BigDecimal(number)) == 0);
    }

    private static Stream<String> houses(Turn turn) {
        var usual = turn.buyer().destination();
        return Stream.concat(
                        Optional.ofNullable(turn.chat().draft().get(Part.DETAIL.name())).stream(),
                        Optional.ofNullable(usual).map(to -> to.detail()).stream())
                .flatMap(detail -> NUMBER.matcher(detail).results().map(one -> one.group()));
    }
}
