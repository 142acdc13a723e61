package org.qingshan.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.order.CustomerOrder;

/**
 * Hears where something shall go that is said with no whole address. It goes to the kept address that is called so; where none is, it is
 * asked for, and nothing is ordered to the usual one meanwhile.
 */
@Singleton
class ToldWhereDesk {
    private static final String ADDRESS = NextAddress.ADDRESS;

    private final List<Dialogue> dialogues;
    private final ClaimDesk claims;
    private final WhereTo whereTo;
    private final Ordering ordering;
    private final ComingAddress coming;

    ToldWhereDesk(
            @All List<Dialogue> dialogues, ClaimDesk claims, WhereTo whereTo, Ordering ordering, ComingAddress coming) {
        this.coming = coming;
        this.ordering = ordering;
        this.dialogues = dialogues;
        this.claims = claims;
        this.whereTo = whereTo;
    }

    /** Whether it was said, and has been answered. */
    boolean answers(Turn turn) {
        if (!turn.isPrivate()) {
            return false;
        }
        if ((OwnPlace.isSaid(turn)
                        || (isWaiting(turn) || NextAddress.isAwaited(turn)) && OwnPlace.isAgreed(turn.said()))
                && isToOwn(turn)) {
            return true;
        }
        if (NextAddress.isBegun(turn)) {
            var beside = ToldWhere.besidePhone(turn);
            return beside.filter(one -> isBesideTaken(turn, one.claim(), Objects.requireNonNull(one.part())))
                            .isPresent()
                    || BesidesClaim.ofOpen(turn)
                            .filter(both -> isPutRight(turn, both))
                            .isPresent();
        }
        if (NextAddress.isOtherAsked(turn)) {
            return false;
        }
        if (turn.buyer().address() != null
                && BesidesClaim.correction(turn)
                        .filter(both -> isCorrected(turn, both))
                        .isPresent()) {
            return true;
        }
        var person = ToldWhere.ofPerson(turn)
                .or(() -> BesidesClaim.street(turn))
                .filter(one -> !NextAddress.isAsked(turn) || !one.claim().isEmpty());
        return person.filter(one -> isPartTaken(turn, one, Objects.requireNonNull(one.part())))
                        .isPresent()
                || ToldWhere.alone(turn)
                        .filter(one -> turn.buyer().address() == null ? isFirst(turn, one.whose()) : isTaken(turn, one))
                        .isPresent()
                || coming.isSaid(turn);
    }

    private static boolean isWaiting(Turn turn) {
        return NextAddress.isAsked(turn) && OwnOrders.current(turn).stream().anyMatch(ToldWhereDesk::isOpen);
    }

    /** What is wanted waits for the address that is put right beside it. */
    private boolean isCorrected(Turn turn, BesidesClaim both) {
        var isHeld = isHeld(turn, both.claim());
        if (isHeld && !isAnswered(turn, both.where())) {
            ask(turn, both.where(), List.of(), OwnOrders.current(turn));
        }
        return isHeld;
    }

    /** What is wanted is taken or offered, and the address that is looked at read back as it is now. */
    private boolean isPutRight(Turn turn, BesidesClaim both) {
        if (isCorrected(turn, both)) {
            return true;
        }
        var all = turn.said();
        turn.readOnly(both.claim());
        var wanted = Wanted.of(turn, Hearing.of(turn));
        var buttons = wanted.buttons();
        if (buttons.isEmpty()) {
            turn.readOnly(all);
            return false;
        }
        turn.offer(wanted.askedBack(), buttons);
        answer(turn, both.where());
        return true;
    }

    /** Whether an order was sent elsewhere in the same breath as more was wanted. All of it is one parcel. */
    boolean movesBeside(Turn turn) {
        return turn.isPrivate()
                && turn.buyer().address() != null
                && !NextAddress.isOtherAsked(turn)
                && !OwnOrders.current(turn).isEmpty()
                && BesidesClaim.moved(turn).filter(both -> isMoved(turn, both)).isPresent();
    }

    private boolean isMoved(Turn turn, BesidesClaim both) {
        var kept = CalledAddress.meant(turn, both.where());
        if (kept.size() == 1) {
            take(turn, kept.get(0), OwnOrders.current(turn));
        }
        var isHeld = isHeld(turn, both.claim());
        if (isHeld && kept.size() != 1) {
            ask(turn, both.where(), kept, OwnOrders.current(turn));
        }
        return isHeld || kept.size() == 1;
    }

    /** What is missing of the address is asked for; what is wanted waits for it. */
    private boolean isPartTaken(Turn turn, ToldWhere told, String part) {
        if (!told.claim().isEmpty() && !isHeld(turn, told.claim())) {
            return false;
        }
        boolean isHeld = !ElsewhereDesk.isOrdered(turn);
        turn.chat()
                .asks(
                        ADDRESS,
                        Map.of("confirm", Boolean.toString(isHeld)),
                        turn.sale().now());
        answer(turn, part);
        return true;
    }

    /** The address that is being looked at goes on with its phone. */
    private boolean isBesideTaken(Turn turn, String claim, String part) {
        var isHeld = isHeld(turn, claim);
        if (isHeld) {
            answer(turn, part);
        }
        return isHeld;
    }

    /** What is only perhaps wanted is not held: all that was said is heard on. */
    private boolean isHeld(Turn turn, String claim) {
        var all = turn.said();
        turn.readOnly(claim);
        var reading = Hearing.of(turn);
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            turn.readOnly(all);
            return false;
        }
        if (!ElsewhereDesk.isOrdered(turn)) {
            turn.sendElsewhere();
        }
        claims.take(turn, reading);
        return true;
    }

    private void answer(Turn turn, String part) {
        isAnswered(turn, part);
    }

    private boolean isAnswered(Turn turn, String part) {
        turn.readOnly(part);
        return dialogues.stream().filter(one -> one.name().equals(ADDRESS)).anyMatch(one -> one.answers(turn));
    }

    /** What was asked about, or was sent elsewhere, goes to the usual address after all. */
    private boolean isToOwn(Turn turn) {
        var usual = turn.buyer().address();
        if (usual == null
                || NextAddress.isOtherAsked(turn)
                || turn.chat().draft().containsKey(Part.DETAIL.name())) {
            return false;
        }
        boolean isOpen = OwnOrders.current(turn).stream().anyMatch(ToldWhereDesk::isOpen);
        if (NextAddress.isAsked(turn) && isOpen) {
            turn.chat().asksNothing();
            ordering.confirmToOwn(turn, null);
            return true;
        }
        if (NextAddress.chosen(turn).isPresent()
                || NextAddress.isAwaited(turn) && elsewhere(turn, usual).isEmpty()) {
            NextAddress.forget(turn, usual);
            return true;
        }
        var elsewhere = elsewhere(turn, usual);
        elsewhere.ifPresent(order -> {
            turn.chat().asksNothing();
            ordering.sendTo(turn, usual, order.number());
        });
        return elsewhere.isPresent();
    }

    private static Optional<CustomerOrder> elsewhere(Turn turn, Address usual) {
        return OwnOrders.current(turn).stream()
                .filter(order ->
                        !order.isCollected() && !usual.destination().equals(order.destinationFor(turn.buyer())))
                .findFirst();
    }

    private static boolean isOpen(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.OPEN;
    }

    /** Of whoever has given no address yet, and has something that waits for one: it is asked for, and is of whom he names. */
    private static boolean isFirst(Turn turn, String whose) {
        boolean isOwn = OwnPlace.isCalled(whose) || OwnPlace.isOther(whose);
        boolean isAsked = (isOwn || SomebodyElse.isRelative(whose))
                && OwnOrders.open(turn).anyMatch(order -> !order.isCollected());
        if (isAsked) {
            turn.outcome("address asked");
            NextAddress.ask(turn, Map.of("confirm", "false"), isOwn ? null : whose);
            turn.say(
                    OwnPlace.isCalled(whose)
                            ? turn.words().chat().askAddress()
                            : turn.words().address().whereIs(whose));
        }
        return isAsked;
    }

    private boolean isTaken(Turn turn, ToldWhere told) {
        var whose = told.whose();
        var place = AddressReader.read(whose);
        var kept = CalledAddress.meant(turn, whose);
        var orders = OwnOrders.current(turn);
        boolean isMeant =
                !kept.isEmpty() || place.province() != null && !orders.isEmpty() || SomebodyElse.isSentTo(whose, true);
        if (!isMeant || orders.isEmpty() && turn.sale().stream().isEmpty()) {
            return false;
        }
        if (orders.isEmpty() && ToldWhere.isShared(turn.said(), !kept.isEmpty())) {
            return false;
        }
        if (kept.size() == 1) {
            take(turn, kept.get(0), orders);
            return true;
        }
        ask(turn, whose, kept, orders);
        return true;
    }

    private void take(Turn turn, Address address, List<CustomerOrder> orders) {
        if (orders.isEmpty()) {
            NextAddress.note(turn, address);
            return;
        }
        if (NextAddress.isAsked(turn)) {
            turn.chat().asksNothing();
        }
        ordering.sendTo(turn, address, null);
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
            NextAddress.ask(turn, Map.of("confirm", "true"), whose);
            whereTo.ask(turn, whose, kept, open.get());
        } else if (ordered.isPresent()) {
            var number = String.valueOf(ordered.get().number());
            NextAddress.ask(turn, Map.of("confirm", "false", "order", number), whose);
            whereTo.askOfOrdered(turn, whose, kept, ordered.get());
        } else {
            NextAddress.ask(turn, Map.of("confirm", "true"), whose);
            whereTo.askOfNext(turn, whose, kept);
        }
    }
}
