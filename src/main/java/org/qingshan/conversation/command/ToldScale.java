package org.qingshan.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** What somebody has just told of the scales, where he says that it is packed instead of tapping so: it is not to be lost. */
final class ToldScale {
    /** In place of weights: it is packed without what the scales said. */
    static final String WITHOUT = "bare";

    private static final Pattern OFFERED =
            Pattern.compile("/(?<asked>packed|weigh) (?<order>\\d{4,9}) (?!" + WITHOUT + "$)(?<weights>.+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    private ToldScale() {}

    /**
     * One thing that it may be.
     *
     * @param isSure whether nothing but the tap is missing
     */
    private record Told(String label, boolean isSure, String order, String weights) {
        Button button() {
            return new Button(label, "/packed " + order + " " + weights);
        }
    }

    /** Of which order it is, with what the scales said, where that is sure; else as it was said. */
    static String before(Turn turn, String said) {
        var wanted = said.strip();
        var told = offered(turn).stream()
                .filter(one -> wanted.isEmpty() || one.order().equals(wanted))
                .toList();
        if (told.isEmpty() || !wanted.isEmpty() && !NUMBER.matcher(wanted).matches()) {
            return said;
        }
        var first = told.get(0);
        var isSure = told.size() == 1 && first.isSure();
        return first.order() + (isSure ? " " + first.weights() : "");
    }

    /** Only that it is packed was said, and he has another order before him than he has told the scales of: either may be meant, which a tap says. */
    static boolean isAskedWhich(Turn turn, String said, Supplier<Optional<CustomerOrder>> inHand) {
        var told = said.isBlank() ? offered(turn) : List.<Told>of();
        var held = told.isEmpty() ? Optional.<CustomerOrder>empty() : inHand.get();
        var isOther = held.isPresent() && told.stream().noneMatch(one -> isOf(one, held.get()));
        if (isOther) {
            var number = held.get().number();
            var other = new Button(turn.words().parcel().packedButton(number), "/packed " + number);
            turn.choose(
                    turn.words().sharing().whichPacked(told.get(0).order(), number),
                    Stream.concat(told.stream().map(Told::button), Stream.of(other))
                            .toArray(Button[]::new));
        }
        return isOther;
    }

    private static boolean isOf(Told told, CustomerOrder order) {
        return order.company().numbers().stream().map(String::valueOf).anyMatch(told.order()::equals);
    }

    /** It was asked what the scales said is of, and that is open still: it is asked again, and packed with the answer, or without. */
    static boolean isAskedAgain(Turn turn, int order) {
        var open = offered(turn).stream()
                .filter(one -> one.order().equals(String.valueOf(order)))
                .toList();
        if (open.isEmpty()) {
            return false;
        }
        var without = new Button(turn.words().sharing().packedUnweighed(), "/packed " + order + " " + WITHOUT);
        turn.choose(
                turn.words().parcel().weightOpen(order),
                Stream.concat(open.stream().map(Told::button), Stream.of(without))
                        .toArray(Button[]::new));
        return true;
    }

    private static List<Told> offered(Turn turn) {
        return turn.shown().flatMap(button -> told(button).stream()).toList();
    }

    private static Optional<Told> told(Button button) {
        return OFFERED.matcher(button.text())
                .results()
                .findFirst()
                .map(one -> new Told(button.label(), one.group(1).equals("packed"), one.group(2), one.group(3)));
    }
}
