package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Asks where something goes that is for somebody else, or not for the usual place. One tap sends it to the buyer's own address. */
@Singleton
class WhereTo {
    /**
     * Asks it of what is only held.
     *
     * @param whose as it was said; null where nobody was named
     * @param kept the addresses that it may mean
     */
    void ask(Turn turn, @Nullable String whose, List<Address> kept, CustomerOrder order) {
        var text = turn.words().address();
        choose(
                turn,
                whose == null ? text.whereElse() : kept.isEmpty() ? text.whereIs(whose) : text.whichOf(whose),
                kept,
                order);
    }

    /** Asks it of what is ordered already and not packed: it goes where it goes until another address is given. */
    void askOfOrdered(Turn turn, String whose, List<Address> kept, CustomerOrder order) {
        var to = Objects.requireNonNull(order.destinationFor(turn.buyer()), "what is ordered has an address");
        var text = turn.words().address();
        var buttons = rows(turn, kept, order);
        turn.choose(
                kept.isEmpty()
                        ? text.orderGoesStill(whose, order.number(), to.recipient(), to.line())
                        : text.whichOfOrder(whose, order.number()) + "\n" + list(turn, kept),
                buttons.toArray(Button[]::new));
    }

    /** Asks it of what is wanted next. */
    void askOfNext(Turn turn, String whose, List<Address> kept) {
        var text = turn.words().address();
        if (kept.isEmpty()) {
            turn.say(text.whereIs(whose));
            return;
        }
        turn.choose(
                text.whichOf(whose) + "\n" + list(turn, kept),
                kept.stream()
                        .map(one -> new Button(text.useButton(kept.indexOf(one) + 1), "/address next #" + one.id()))
                        .toArray(Button[]::new));
    }

    private static void choose(Turn turn, String question, List<Address> kept, CustomerOrder order) {
        var text = turn.words().address();
        var usual = Objects.requireNonNull(turn.buyer().address(), "who has a usual address");
        List<String> lines = new ArrayList<>(List.of(question));
        if (!kept.isEmpty()) {
            lines.add(list(turn, kept));
        }
        var buttons = rows(turn, kept, order);
        if (!kept.contains(usual)) {
            lines.add(text.orToOwn(
                    usual.destination().recipient(), usual.destination().line()));
            buttons.add(new Button(text.toOwnButton(), "/address own " + order.number()));
        }
        turn.choose(String.join("\n", lines), buttons.toArray(Button[]::new));
    }

    private static String list(Turn turn, List<Address> kept) {
        return kept.stream()
                .map(one -> turn.words()
                        .address()
                        .row(
                                kept.indexOf(one) + 1,
                                one.destination().recipient(),
                                turn.words().phone(one.destination().phone()),
                                one.destination().line()))
                .collect(Collectors.joining("\n"));
    }

    private static List<Button> rows(Turn turn, List<Address> kept, CustomerOrder order) {
        var text = turn.words().address();
        return new ArrayList<>(kept.stream()
                .map(one -> new Button(
                        text.useButton(kept.indexOf(one) + 1), "/address use #" + one.id() + " " + order.number()))
                .toList());
    }
}
