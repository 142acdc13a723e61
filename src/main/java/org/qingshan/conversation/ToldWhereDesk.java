package org.qingshan.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.order.CustomerOrder;

/**
 * Hears where something shall go that is said with no whole address. It goes to the kept address that is called so; where none is, it is
 * asked for, and nothing is ordered to the usual one meanwhile.
 */
@Singleton
class ToldWhereDesk {
    private static final String ADDRESS = "address";

    /** In the open question: the kept address that whatever is wanted next goes to. */
    private static final String NEXT = "next";

    private final List<Dialogue> dialogues;
    private final ClaimDesk claims;
    private final WhereTo whereTo;

    ToldWhereDesk(@All List<Dialogue> dialogues, ClaimDesk claims, WhereTo whereTo) {
        this.dialogues = dialogues;
        this.claims = claims;
        this.whereTo = whereTo;
    }

    /** The address that was chosen before anything was wanted; empty where none was. */
    static Optional<Address> chosen(Turn turn) {
        return isAsked(turn)
                ? Optional.ofNullable(turn.chat().draft().get(NEXT))
                        .flatMap(id -> AddressBook.of(turn.buyer()).find("#" + id))
                : Optional.empty();
    }

    private static boolean isAsked(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ADDRESS::equals)
                .isPresent();
    }

    /** Whether it was said, and has been answered. */
    boolean answers(Turn turn) {
        if (!turn.isPrivate()) {
            return false;
        }
        if (isAsked(turn) && isRead(turn)) {
            var beside = ToldWhere.besidePhone(turn);
            beside.ifPresent(one -> takeBeside(turn, one.claim(), Objects.requireNonNull(one.part())));
            return beside.isPresent();
        }
        if (isAboutSomething(turn)) {
            return false;
        }
        var person = ToldWhere.ofPerson(turn)
                .filter(one -> !isAsked(turn) || !one.claim().isEmpty());
        person.ifPresent(one -> takePart(turn, one, Objects.requireNonNull(one.part())));
        return person.isPresent()
                || turn.buyer().address() != null
                        && ToldWhere.alone(turn)
                                .filter(one -> isTaken(turn, one.whose()))
                                .isPresent();
    }

    /** Another question is open, or an address is being looked at, which the words may be of. */
    private static boolean isAboutSomething(Turn turn) {
        var open = turn.chat().openDialogue(turn.sale().now());
        return open.isPresent() && !isAsked(turn);
    }

    private static boolean isRead(Turn turn) {
        return Arrays.stream(Part.values()).map(Part::name).anyMatch(turn.chat().draft()::containsKey);
    }

    /** What is missing of the address is asked for; what is wanted waits for it. */
    private void takePart(Turn turn, ToldWhere told, String part) {
        if (!told.claim().isEmpty()) {
            hold(turn, told.claim());
        }
        boolean isHeld = !ElsewhereDesk.isOrdered(turn);
        turn.chat()
                .asks(
                        ADDRESS,
                        Map.of("confirm", Boolean.toString(isHeld)),
                        turn.sale().now());
        answer(turn, part);
    }

    /** The address that is being looked at goes on with its phone. */
    private void takeBeside(Turn turn, String claim, String part) {
        hold(turn, claim);
        answer(turn, part);
    }

    private void hold(Turn turn, String claim) {
        if (!ElsewhereDesk.isOrdered(turn)) {
            turn.sendElsewhere();
        }
        turn.readOnly(claim);
        claims.take(turn, Hearing.of(turn));
    }

    private void answer(Turn turn, String part) {
        turn.readOnly(part);
        dialogues.stream().filter(one -> one.name().equals(ADDRESS)).forEach(one -> one.answers(turn));
    }

    private boolean isTaken(Turn turn, String whose) {
        var book = AddressBook.of(turn.buyer());
        var place = AddressReader.read(whose);
        var called = CalledAddress.allIn(book, whose);
        var kept = called.isEmpty() && place.province() != null
                ? CalledAddress.at(book, turn.buyer().address(), place).stream().toList()
                : called;
        var orders = Ordering.current(turn);
        boolean isMeant =
                !kept.isEmpty() || place.province() != null && !orders.isEmpty() || SomebodyElse.isSentTo(whose);
        if (!isMeant || orders.isEmpty() && turn.sale().stream().isEmpty()) {
            return false;
        }
        if (kept.size() == 1) {
            return orders.isEmpty() && isNoted(turn, kept.get(0));
        }
        ask(turn, whose, kept, orders);
        return true;
    }

    /** Nothing is there yet that could go there: what is wanted next does. */
    private boolean isNoted(Turn turn, Address address) {
        var id = String.valueOf(address.id());
        turn.chat()
                .asks(ADDRESS, Map.of("confirm", "true", NEXT, id), turn.sale().now());
        turn.outcome("address chosen");
        var to = address.destination();
        turn.say(turn.words().address().nextGoesTo(to.recipient(), to.line()));
        return true;
    }

    private void ask(Turn turn, String whose, List<Address> kept, List<CustomerOrder> orders) {
        turn.outcome("address asked");
        var open = orders.stream()
                .filter(order -> order.status() == CustomerOrder.Status.OPEN)
                .findFirst();
        var ordered = orders.stream()
                .filter(order -> order.destinationFor(turn.buyer()) != null)
                .findFirst();
        if (open.isPresent()) {
            turn.chat().asks(ADDRESS, Map.of("confirm", "true"), turn.sale().now());
            whereTo.ask(turn, whose, kept, open.get());
        } else if (ordered.isPresent()) {
            var number = String.valueOf(ordered.get().number());
            turn.chat()
                    .asks(
                            ADDRESS,
                            Map.of("confirm", "false", "order", number),
                            turn.sale().now());
            whereTo.askOfOrdered(turn, whose, kept, ordered.get());
        } else {
            turn.chat().asks(ADDRESS, Map.of("confirm", "true"), turn.sale().now());
            turn.say(turn.words().address().whereIs(whose));
        }
    }
}
