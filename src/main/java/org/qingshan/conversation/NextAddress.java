package org.qingshan.conversation;

import java.util.Map;
import java.util.Optional;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;

/** The kept address that whatever is wanted next goes to. */
public final class NextAddress {
    static final String ADDRESS = "address";

    /** In the open question. */
    private static final String NEXT = "next";

    private NextAddress() {}

    /** Nothing is there yet that could go there: what is wanted next does. */
    public static void note(Turn turn, Address address) {
        var id = String.valueOf(address.id());
        turn.chat()
                .asks(ADDRESS, Map.of("confirm", "true", NEXT, id), turn.sale().now());
        tell(turn, address);
    }

    /** It goes to where it usually goes after all. */
    static void forget(Turn turn, Address usual) {
        turn.chat().asksNothing();
        tell(turn, usual);
    }

    private static void tell(Turn turn, Address address) {
        turn.outcome("address chosen");
        var to = address.destination();
        turn.say(turn.words().address().nextGoesTo(to.recipient(), to.line()));
    }

    /** The address that was chosen before anything was wanted; empty where none was. */
    static Optional<Address> chosen(Turn turn) {
        return isAsked(turn)
                ? Optional.ofNullable(turn.chat().draft().get(NEXT))
                        .flatMap(id -> AddressBook.of(turn.buyer()).find("#" + id))
                : Optional.empty();
    }

    static boolean isAsked(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ADDRESS::equals)
                .isPresent();
    }
}
