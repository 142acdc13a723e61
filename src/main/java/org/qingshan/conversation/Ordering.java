package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** What follows once it is known where a parcel goes. */
@Singleton
public class Ordering {
    private final OrderTaking orders;
    private final Receipts receipts;
    private final PayingInChat inChat;
    private final AddressTold told;

    Ordering(OrderTaking orders, Receipts receipts, PayingInChat inChat, AddressTold told) {
        this.told = told;
        this.orders = orders;
        this.receipts = receipts;
        this.inChat = inChat;
    }

    /** Confirms everything that the buyer holds, each parcel to where it goes. Refuses where there is nothing. */
    public void confirm(Turn turn) {
        confirm(turn, turn.sale().cartsOf(turn.buyer().id()));
    }

    void confirm(Turn turn, List<CustomerOrder> carts) {
        confirm(turn, carts, Stream.of());
    }

    private void confirm(Turn turn, List<CustomerOrder> carts, Stream<Button> ways) {
        if (carts.isEmpty()) {
            throw new Refused(Reason.NOTHING_HELD);
        }
        carts.forEach(cart -> turn.shop().shipping().requireDelivery(destination(turn, cart)));
        if (BeyondMainland.isAsked(turn, carts, cart -> destination(turn, cart))) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (var cart : carts) {
            orders.confirm(turn.sale(), cart, destination(turn, cart));
            History.write(turn.actor(), "order.confirmed", "order " + cart.number(), Map.of());
            texts.add(receipts.confirmed(turn, cart));
        }
        turn.outcome("confirmed");
        turn.say(
                String.join("\n\n", texts),
                Stream.of(
                                Stream.of(inChat.buttons(turn, carts)),
                                carts.stream().flatMap(cart -> Receipts.apart(turn, cart)),
                                ways)
                        .flatMap(buttons -> buttons)
                        .toArray(Button[]::new));
    }

    /** Confirms the cart of this number, or the newest, to where his orders usually go. Refuses where none is to be sent. */
    public void confirmToOwn(Turn turn, @Nullable Integer number) {
        var usual = Objects.requireNonNull(turn.buyer().address(), "who has a usual address");
        var meant = OwnOrders.open(turn)
                .filter(cart -> !cart.isCollected() && (number == null || cart.number() == number))
                .max(Comparator.comparingInt(CustomerOrder::number));
        meant.ifPresent(cart -> orders.sendTo(turn.sale(), cart, usual.destination()));
        confirm(turn, meant.stream().toList());
    }

    private static Destination destination(Turn turn, CustomerOrder cart) {
        return Objects.requireNonNull(cart.destinationFor(turn.buyer()), "who confirms has an address");
    }

    /** Whether it is known of everything held where it goes. */
    public boolean isAddressed(Turn turn) {
        return turn.sale().cartsOf(turn.buyer().id()).stream()
                .allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
    }

    /** There is nothing to confirm because it has been confirmed: says so. Returns whether that was it. */
    public boolean isConfirmedBefore(Turn turn) {
        var order = turn.sale()
                .parcelOf(turn.buyer().id())
                .or(() -> Parcels.of(turn.buyer().id(), 1).stream().findFirst());
        var done = order.filter(found -> found.taken().findAny().isPresent() && found.destination() != null);
        done.ifPresent(found -> {
            turn.outcome("confirmed before");
            turn.say(turn.words()
                            .change()
                            .confirmedBefore(found.number(), OrderText.status(turn.words(), found.status()))
                    + "\n" + goes(turn, found)
                    + AddressTold.onlyKept(turn).map(kept -> "\n" + kept).orElse(""));
        });
        return done.isPresent();
    }

    private static String goes(Turn turn, CustomerOrder order) {
        var to = Objects.requireNonNull(order.destination(), "what is confirmed has a destination");
        return to.isCollected()
                ? turn.words().pickUp().goes(order.number(), to.detail())
                : turn.words().chat().parcel(order.number(), to.recipient(), to.line());
    }

    /** Another address is about to be kept: what is held for the usual one is bound to it first. */
    public void beforeAddress(Turn turn, @Nullable Address instead) {
        var usual = turn.buyer().address();
        if (usual == null || usual.equals(instead) || isOutOfReach(turn, usual.destination())) {
            return;
        }
        OwnOrders.open(turn)
                .filter(cart -> cart.destination() == null)
                .forEach(cart -> orders.sendTo(turn.sale(), cart, usual.destination()));
    }

    /**
     * The address was saved: what is held and has no address goes there and is confirmed, or offered for it; what is held
     * for another address is moved to it, with a button back, unless it is fetched or the address is for another order or takes another's place.
     *
     * @param replaced where nobody lives any more
     * @param meant the number of the order that it was said for, which goes there next; null for none
     * @param joined whether something joined a confirmed order while the address was asked about
     */
    public void afterAddress(
            Turn turn,
            Address address,
            boolean thenConfirm,
            @Nullable Destination replaced,
            @Nullable Integer meant,
            boolean joined) {
        var to = address.destination();
        var carts = turn.sale().cartsOf(turn.buyer().id());
        Map<CustomerOrder, Destination> before = new LinkedHashMap<>();
        OwnOrders.open(turn)
                .filter(cart -> !thenConfirm && isMeant(cart, to, replaced, meant))
                .forEach(cart -> before.put(cart, Objects.requireNonNull(cart.destination())));
        // An order that more has joined meanwhile goes where its address was put right to: all of it is one parcel.
        turn.sale().parcelOf(turn.buyer().id()).stream()
                .filter(cart -> joined && cart.status() == CustomerOrder.Status.CONFIRMED && isReplaced(cart, replaced))
                .forEach(cart -> {
                    before.put(cart, Objects.requireNonNull(replaced));
                    redirect(turn, cart, to);
                });
        OwnOrders.open(turn)
                .filter(cart -> thenConfirm || isWithoutAddress(turn, cart, replaced) || before.containsKey(cart))
                .forEach(cart -> orders.sendTo(turn.sale(), cart, to));
        if (thenConfirm) {
            // What only waits in line goes there too, once it is served.
            turn.sale()
                    .parcelOf(turn.buyer().id())
                    .filter(parcel -> parcel.status() == CustomerOrder.Status.OPEN && !to.equals(parcel.destination()))
                    .ifPresent(parcel -> orders.sendTo(turn.sale(), parcel, to));
        }
        if (thenConfirm && !carts.isEmpty()) {
            var usual = turn.buyer().address();
            confirm(
                    turn,
                    carts,
                    usual == null || usual.equals(address)
                            ? Stream.of()
                            : carts.stream().map(cart -> AddressTold.stillThere(turn, cart, usual)));
            return;
        }
        told.tell(turn, address, carts, meant, before);
    }

    /** Whoever gives a new address while he has something unconfirmed means it for that, unless it is for another order, or fetched. */
    private static boolean isMeant(
            CustomerOrder cart, Destination to, @Nullable Destination replaced, @Nullable Integer meant) {
        var now = cart.destination();
        return replaced == null && meant == null && now != null && !now.isCollected() && !now.equals(to);
    }

    private static boolean isReplaced(CustomerOrder cart, @Nullable Destination replaced) {
        return replaced != null && !cart.isCollected() && replaced.equals(cart.destination());
    }

    private static boolean isWithoutAddress(Turn turn, CustomerOrder cart, @Nullable Destination replaced) {
        var now = cart.destination();
        return now == null || now.equals(replaced) || isOutOfReach(turn, now);
    }

    private static boolean isOutOfReach(Turn turn, Destination to) {
        return turn.shop().shipping().undeliverableAt(to).isPresent();
    }

    /**
     * Sends to this address what is not packed yet: the order of this number, else what the buyer orders now, else his newest one.
     * Refuses where there is nothing of the kind.
     */
    public void sendTo(Turn turn, Address address, @Nullable Integer number) {
        sendTo(turn, address, number, List.of());
    }

    /** @param back the buttons that undo it */
    void sendTo(Turn turn, Address address, @Nullable Integer number, List<Button> back) {
        var to = address.destination();
        var open = number == null ? OwnOrders.current(turn) : OwnOrders.numbered(turn, number);
        if (open.isEmpty()) {
            throw new Refused(Reason.NO_OPEN_ORDER);
        }
        turn.shop().shipping().requireDelivery(to);
        var ordered = open.stream()
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .toList();
        if (BeyondMainland.isAsked(turn, ordered, order -> to)) {
            return;
        }
        List<String> lines = new ArrayList<>();
        List<Button> apart = new ArrayList<>();
        for (var order : open) {
            redirect(turn, order, to);
            lines.add(turn.words().address().sentThere(order.number(), to.recipient(), to.line()));
            lines.add(receipts.price(turn, order));
            if (!order.isCarried() && order.company().isShared()) {
                lines.add(turn.words().sharing().goesAlong(OrderText.others(turn.words(), order)));
                order.company().orders().stream()
                        .flatMap(other -> Receipts.apart(turn, other))
                        .forEach(apart::add);
            }
        }
        turn.outcome("redirected");
        turn.say(
                lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")),
                Stream.of(receipts.nextSteps(turn, open.get(0)), apart, back)
                        .flatMap(List::stream)
                        .toArray(Button[]::new));
        if (open.size() == 1) {
            CartAgreed.readsBack(turn);
        }
    }

    private void redirect(Turn turn, CustomerOrder order, Destination to) {
        orders.sendTo(turn.sale(), order, to);
        History.write(turn.actor(), "order.redirected", "order " + order.number(), Map.of());
    }

    /** Refuses where the speaker has no order of this number that is not packed. */
    public static void requireOpen(Turn turn, int number) {
        if (OwnOrders.numbered(turn, number).isEmpty()) {
            throw new Refused(Reason.NO_OPEN_ORDER);
        }
    }
}
