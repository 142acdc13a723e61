package org.qingshan.conversation.command;

import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.turn.Command;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.shop.Role;

/** Something that a packer tells the bot of an order. */
abstract class PackerCommand implements Command {

    @Override
    public final Optional<Role> audience() {
        return Optional.of(Role.PACKER);
    }

    @Override
    public final boolean takesArguments() {
        return true;
    }

    /** Everybody else says these words of a parcel too: only a number, or nothing, makes them meant for the bot. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty() || Character.isDigit(arguments.charAt(0));
    }

    /** The order whose number stands on the parcel: what another one shares with it is packed and sent with it. */
    static CustomerOrder numbered(String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .map(order -> order.company().first())
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }
}
