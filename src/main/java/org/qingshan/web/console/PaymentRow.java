package org.qingshan.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.SameTransfer;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.photo.SentPhoto;

/**
 * An order's money as a page shows it; what its buyer says he has paid by one payment is looked at together.
 *
 * @param buyer as the team calls him; empty for who shows no name
 * @param seen the name of the proof to look at, 0 for none
 * @param pictures that the buyer sent of his payment
 * @param transfer what he says that his payment is for
 * @param beside the rows of the others that are shown in this one
 * @param obstacle why it could not have again what it had when it was cancelled; null where it could
 */
public record PaymentRow(
        CustomerOrder order,
        String buyer,
        Payment payment,
        long seen,
        boolean packed,
        List<SentPicture> pictures,
        String alike,
        Transfer transfer,
        List<PaymentRow> beside,
        @Nullable Refused obstacle) {
    /**
     * Whether it is still to be packed though all that came for it has gone back.
     *
     * @param open what of it is on its way back, in minor units
     */
    public boolean isSentUnpaid(long open) {
        return payment.received() > 0 && payment.left() <= open && order.isJoinable();
    }

    /** Whether its buyer says that one payment is for others, too: it is booked once. */
    public boolean isTogether() {
        return !transfer.said().isEmpty();
    }

    /** All that his payment is for, the one that the row is of ahead. */
    public List<CustomerOrder> orders() {
        return transfer.orders();
    }

    /** How much of what he says he has paid is for which of them, where he names a sum. */
    public List<Part> parts() {
        return transfer.parts(told()).entrySet().stream()
                .map(part -> new Part(part.getKey().number(), part.getValue()))
                .toList();
    }

    /** @param sum in minor units */
    public record Part(int number, long sum) {}

    /** How much he says that he has paid, by one payment for all of them; 0 where he names no sum. */
    public long told() {
        return isTogether() ? transfer.sum() : payment.proofSum();
    }

    /** What is due for all that his payment is for. */
    public long due() {
        return orders().stream()
                .flatMap(one -> Stream.ofNullable(one.payment()))
                .mapToLong(Payment::due)
                .sum();
    }

    /**
     * What its buyer says he paid where that is looked at, without a sum what was due when he said so; else what is due. What is more than that, and was perhaps paid for all of its
     * parcel before that changed, nobody books by a tap.
     */
    public long expected() {
        var isOfParcel = !isTogether() && beyond() > 0 && order.company().isShared();
        return told() > 0 && !isOfParcel ? told() : Math.max(payment.due() - unsaid(), dueWhenSaid());
    }

    /** What was due when he said, without a sum, that he has paid, where it is more than is due now; else 0. */
    private long dueWhenSaid() {
        var then = payment.saidPaid();
        var isBare = !isTogether() && told() == 0 && !order.company().isShared();
        return isBare && then < Long.MAX_VALUE && then > payment.due() ? then : 0;
    }

    /** What is due beyond what its buyer says he paid; 0 where he says nothing. */
    public long lacking() {
        return isTogether() ? Math.max(0, due() - told()) : unsaid();
    }

    private long unsaid() {
        return payment.saidPaid() == 0 ? 0 : Math.max(0, payment.due() - payment.saidPaid());
    }

    /** What he says he paid beyond what is due for it, and for what he says he paid by the same payment, unless it is just what is due for all of its parcel. */
    public long beyond() {
        if (isTogether()) {
            return told() == transfer.dueTogether() ? 0 : Math.max(0, told() - due());
        }
        return payment.proofSum() <= payment.due() ? 0 : transfer.beyond();
    }

    /** Whose it is, with the name on his parcel where that is another one: money comes by either. */
    public String who() {
        var to = order.destination();
        return Stream.of(buyer, to == null ? "" : Objects.requireNonNullElse(to.recipient(), ""))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** What it has. */
    public List<LineSum> goods() {
        return LineSum.of(order.taken());
    }

    /** What sending it costs, in minor units. */
    public long shipping() {
        return order.charge().shipping();
    }

    /**
     * How much more this would be than is due for all that it may be for; 0 where its buyer says so or the page has filled in just that, and
     * where nothing is due and more is noted as more.
     */
    long doubtful(long sum) {
        return payment.due() == 0 || sum == told() || sum == expected() ? 0 : transfer.beyondAll(sum);
    }

    /** What it had when it was cancelled, and may have again. */
    public List<LineSum> gone() {
        return LineSum.of(CallingOff.returnable(order).stream());
    }

    /** Its name; empty where there is none. */
    public String why() {
        return obstacle == null ? "" : obstacle.reason().name();
    }

    /** The order that its buyer has besides, where that is the obstacle. */
    public String other() {
        return obstacle == null ? "" : obstacle.fact("other");
    }

    /** Whether the shop can still cancel it. */
    public boolean isOpen() {
        return order.isJoinable();
    }

    /** Whether its buyer comes for it. */
    public boolean isCollected() {
        return order.isCollected();
    }

    static List<PaymentRow> of(List<CustomerOrder> orders, Function<CustomerOrder, Optional<Refused>> obstacle) {
        var alike = SameTransfer.of(orders);
        var names =
                Buyer.namesForTeam(orders.stream().map(CustomerOrder::buyerId).toList());
        var pictures =
                SentPhoto.ofPayments(orders.stream().map(CustomerOrder::id).toList());
        return orders.stream()
                .flatMap(order -> Stream.ofNullable(order.payment())
                        .map(payment -> new PaymentRow(
                                order,
                                names.getOrDefault(order.buyerId(), ""),
                                payment,
                                PaymentForm.nameOf(payment),
                                order.isBoxed(),
                                SentPicture.of(pictures.getOrDefault(order.id(), List.of())),
                                alike.getOrDefault(order.number(), ""),
                                transferOf(order, orders),
                                List.of(),
                                CallingOff.returnable(order).isEmpty()
                                        ? null
                                        : obstacle.apply(order).orElse(null))))
                .toList();
    }

    /** The same with one row for each payment, though it be for several of them. */
    static List<PaymentRow> ofPayments(
            List<CustomerOrder> orders, Function<CustomerOrder, Optional<Refused>> obstacle) {
        List<PaymentRow> rows = new ArrayList<>();
        var all = of(orders, obstacle);
        for (var row : all) {
            if (rows.stream().noneMatch(one -> one.transfer().said().contains(row.order()))) {
                rows.add(row);
            }
        }
        return rows.stream()
                .map(row -> row.with(all.stream()
                        .filter(one -> row.transfer().said().contains(one.order()))
                        .toList()))
                .toList();
    }

    private PaymentRow with(List<PaymentRow> others) {
        var shown = Stream.concat(Stream.of(this), others.stream()).toList();
        return new PaymentRow(
                order,
                buyer,
                payment,
                seen,
                packed,
                shown.stream().flatMap(one -> one.pictures().stream()).toList(),
                shown.stream()
                        .flatMap(one -> Stream.of(one.alike().split(", ?|、")))
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                transfer,
                others,
                obstacle);
    }

    /** All that the row shows of cancelled orders, each to be taken anew by itself. */
    public List<PaymentRow> shown() {
        return Stream.concat(Stream.of(this), beside.stream()).toList();
    }

    /** Of many it is asked only where another of them was told of in the same moment. */
    private static Transfer transferOf(CustomerOrder order, List<CustomerOrder> orders) {
        var at = order.payment() == null ? null : order.payment().proofAt();
        boolean isAlone = orders.size() > 1
                && orders.stream()
                        .filter(one -> !one.equals(order))
                        .flatMap(one -> Stream.ofNullable(one.payment()))
                        .noneMatch(payment -> Objects.equals(at, payment.proofAt()));
        return at == null || isAlone ? new Transfer(order, List.of()) : Transfer.of(order);
    }
}
