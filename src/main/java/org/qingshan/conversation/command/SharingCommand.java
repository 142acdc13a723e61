package org.qingshan.conversation.command;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;

/** Something that a buyer says of the parcel that an order of his shares, or might share. */
abstract class SharingCommand implements Command {
    @Override
    public final boolean takesArguments() {
        return true;
    }

    /** Among friends these are ordinary words: only a number, or nothing, makes them meant for the bot. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.matches("(?:#?\\d{4,9})?[。.!！~～ ]*");
    }

    @Override
    public final String summary(Wording words) {
        return "";
    }

    @Override
    public final Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public final void run(Turn turn, String arguments) {
        meant(turn, arguments).ifPresentOrElse(order -> share(turn, order), () -> turn.say(nothing(turn.words())));
    }

    /** The one that is named, else his newest that this could be said of. */
    private Optional<CustomerOrder> meant(Turn turn, String arguments) {
        var digits = arguments.replaceAll("\\D", "");
        if (digits.isEmpty()) {
            return turn.sale().unpackedOf(turn.buyer().id()).stream()
                    .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED && suits(order))
                    .max(Comparator.comparing(CustomerOrder::number));
        }
        return Optional.of(turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> digits.equals(String.valueOf(order.number())))
                .findFirst()
                .orElseThrow(() -> refusal(turn, digits)));
    }

    private static Refused refusal(Turn turn, String digits) {
        var known = digits.length() < 10
                && CustomerOrder.numbered(Integer.parseInt(digits))
                        .filter(order -> order.buyerId() == turn.buyer().id())
                        .isPresent();
        var reason = known ? Refused.Reason.TOO_LATE : Refused.Reason.UNKNOWN_ORDER;
        return new Refused(reason, Map.of("number", digits));
    }

    abstract boolean suits(CustomerOrder order);

    /** What is answered where there is no such order. */
    abstract String nothing(Wording words);

    abstract void share(Turn turn, CustomerOrder order);
}
