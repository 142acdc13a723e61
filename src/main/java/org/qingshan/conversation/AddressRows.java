package org.qingshan.conversation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.outbox.Button;

/** Kept addresses as they are shown to whoever shall choose one: a numbered row for each, and a button of that number. */
public final class AddressRows {
    private AddressRows() {}

    public static String list(Turn turn, List<Address> some) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> row(turn, some.get(i), i + 1))
                .collect(Collectors.joining("\n"));
    }

    /** What it is called, and who lives there where that is not the same. */
    public static String row(Turn turn, Address address, int n) {
        var words = turn.words();
        var to = address.destination();
        var name = address.name().equals(to.recipient()) ? address.name() : address.name() + " " + to.recipient();
        return words.address().row(n, name, words.phone(to.phone()), to.line());
    }

    /** They send an order there. */
    public static List<Button> buttons(Turn turn, List<Address> some, int order) {
        return buttons(turn, some, "/address use #%d " + order);
    }

    /** They have what is wanted next go there. */
    static List<Button> nextButtons(Turn turn, List<Address> some) {
        return buttons(turn, some, "/address next #%d");
    }

    private static List<Button> buttons(Turn turn, List<Address> some, String command) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> new Button(
                        turn.words().address().useButton(i + 1),
                        command.formatted(some.get(i).id())))
                .toList();
    }
}
