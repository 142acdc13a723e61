package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;

/** How orders, carts and addresses are written. */
public final class OrderText {
    private OrderText() {}

    /** What belongs together in print: lines of one item at one price in one state. */
    private record Group(Long item, long price, OrderLine.State state) {}

    /** "A1 黄桃 2 箱 ¥59.80", one row per item, price and state. */
    public static String rows(Wording words, Stream<OrderLine> lines, String currency) {
        Map<Group, List<OrderLine>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(
                        new Group(line.item().id(), line.unitPrice(), line.state()), none -> new ArrayList<>())
                .add(line));
        return String.join(
                "\n",
                groups.values().stream()
                        .map(group -> row(words, group, currency))
                        .toList());
    }

    private static String row(Wording words, List<OrderLine> lines, String currency) {
        var first = lines.get(0);
        var quantity = lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        var amount = lines.stream().mapToLong(OrderLine::amount).sum();
        var row = first.item().slot() + " " + words.name(first.item()) + " " + words.quantity(quantity, first.item())
                + " " + words.money(amount, currency);
        return first.state() == OrderLine.State.WAITING
                ? row + " · " + words.chat().waitingShort()
                : row;
    }

    public static String total(Wording words, Charge charge, String currency) {
        var total = words.money(charge.total(), currency);
        var goods = words.money(charge.goods(), currency);
        return charge.shipping() == 0
                ? words.chat().totalFree(total, goods)
                : words.chat().total(total, goods, words.money(charge.shipping(), currency));
    }

    public static String status(Wording words, CustomerOrder.Status status) {
        var parcel = words.parcel();
        return switch (status) {
            case OPEN -> parcel.statusOpen();
            case CONFIRMED -> parcel.statusConfirmed();
            case PACKED -> parcel.statusPacked();
            case SHIPPED -> parcel.statusShipped();
            case DELIVERED -> parcel.statusDelivered();
            case CANCELLED -> parcel.statusCancelled();
            case EXPIRED -> parcel.statusExpired();
        };
    }

    public static String payment(Wording words, CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            return "";
        }
        var parcel = words.parcel();
        return switch (payment.status()) {
            case UNPAID, PROOF_SENT -> parcel.unpaid();
            case PAID -> parcel.paid();
            case PART_REFUNDED, REFUNDED -> parcel.refunded();
            case CASH_ON_DELIVERY -> parcel.cashOnDelivery();
        };
    }

    /** The address in parts, as it is read back. */
    public static String destination(Wording words, Destination to) {
        var chat = words.chat();
        return chat.partRecipient(to.recipient()) + "\n" + chat.partPhone(to.phone()) + "\n"
                + chat.partPlace(to.line());
    }
}
