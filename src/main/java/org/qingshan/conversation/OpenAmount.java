package org.qingshan.conversation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/**
 * What was asked just before of what lies in the cart, as whether it shall be so much in all or so much more: nothing is ordered before that is
 * answered, or confirmed once more.
 */
public final class OpenAmount {
    /** Orders the cart as it is, whatever was asked. */
    public static final String AS_IT_IS = "as it is";

    /** The button that does. */
    static final String ORDERS = "/confirm " + AS_IT_IS;

    private static final Pattern CHANGES = Pattern.compile("/(?:buy|cancel) (?<slot>[A-Za-z]\\d{1,3})\\b.*");

    private OpenAmount() {}

    /** Whether it is open, and has been asked again. */
    public static boolean isAskedAgain(Turn turn) {
        List<Button> open = turn.offered()
                .filter(offered -> turn.isPrivate() && (offered.asked() || offered.isLeftOpen()))
                .map(Offered::buttons)
                // That was asked of something apart from the cart.
                .filter(buttons -> buttons.stream().noneMatch(button -> GoesAlongAsked.isOne(button.text())))
                .orElse(List.of());
        boolean isOpen = open.stream().anyMatch(button -> isOfCart(turn, button)) && !turn.wasShown(ORDERS);
        if (isOpen) {
            turn.outcome("doubt");
            var asIs = new Button(turn.words().change().orderAsItIsButton(), ORDERS);
            Guessing.ask(
                    turn,
                    turn.words().change().openBeforeOrder(),
                    Turn.column(Stream.concat(open.stream(), Stream.of(asIs))));
        }
        return isOpen;
    }

    private static boolean isOfCart(Turn turn, Button button) {
        var changes = CHANGES.matcher(button.text());
        return changes.matches()
                && turn.sale().cartsOf(turn.buyer().id()).stream()
                        .flatMap(CustomerOrder::held)
                        .anyMatch(line -> line.item().slot().equalsIgnoreCase(changes.group("slot")));
    }
}
