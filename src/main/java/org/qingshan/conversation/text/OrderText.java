package org.qingshan.conversation.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.stream.LineupItem;

/** How orders, carts and addresses are written. */
public final class OrderText {
    private OrderText() {}

    /** "A1 黄桃 2 箱 ¥59.80", one row per item, price and state. */
    public static String rows(Wording words, Stream<OrderLine> lines, String currency) {
        return rows(words, lines, currency, Map.of());
    }

    /** With the places on the waitlist, where they are known, by the key of the line. */
    public static String rows(Wording words, Stream<OrderLine> lines, String currency, Map<Long, Integer> places) {
        return LineSum.of(lines).stream()
                .map(sum -> row(words, sum, currency, places))
                .collect(Collectors.joining("\n"));
    }

    /** As they are said: 黄桃 2 箱、红糖 1 袋. */
    public static String goods(Wording words, Stream<OrderLine> lines) {
        return LineSum.of(lines).stream()
                .map(sum -> words.name(sum.item()) + " " + words.quantity(sum.quantity(), sum.item()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private static String row(Wording words, LineSum sum, String currency, Map<Long, Integer> places) {
        var item = sum.item();
        var row = item.slot() + " " + words.name(item) + " " + words.quantity(sum.quantity(), item) + " "
                + words.money(sum.amount(), currency);
        if (sum.state() != OrderLine.State.WAITING) {
            return row;
        }
        SortedMap<Integer, BigDecimal> known = new TreeMap<>();
        sum.lines().stream()
                .filter(line -> places.containsKey(line.id()))
                .forEach(line -> known.merge(places.get(line.id()), line.quantity(), BigDecimal::add));
        return row + " · " + (known.isEmpty() ? words.chat().waitingShort() : waiting(words, item, known));
    }

    /** What waits at one place, or how much of it at which. */
    private static String waiting(Wording words, LineupItem item, SortedMap<Integer, BigDecimal> places) {
        return places.size() == 1
                ? words.rule().waitingAt(places.firstKey())
                : places.entrySet().stream()
                        .map(at -> words.flash().waitingAt(at.getKey(), words.quantity(at.getValue(), item)))
                        .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    public static String total(Wording words, Charge charge, String currency) {
        var total = words.money(charge.total(), currency);
        var goods = words.money(charge.goods(), currency);
        return charge.shipping() == 0
                ? words.chat().totalFree(total, goods)
                : words.chat().total(total, goods, words.money(charge.shipping(), currency));
    }

    /** The same of an order, whose fee others may bear in whose parcel it lies, or which nobody sends. */
    public static String total(Wording words, CustomerOrder order, String currency) {
        if (order.isCollected()) {
            return words.pickUp().total(words.money(order.charge().total(), currency));
        }
        return total(words, order.charge(), order.isSentAtOthersCost(), currency);
    }

    /** @param atOthersCost whether it is not free to send though it costs nothing */
    public static String total(Wording words, Charge charge, boolean atOthersCost, String currency) {
        return atOthersCost
                ? words.sharing()
                        .totalCarried(words.money(charge.total(), currency), words.money(charge.goods(), currency))
                : total(words, charge, currency);
    }

    /** With what it lies in one parcel. */
    public static String travelsWith(Wording words, CustomerOrder order) {
        var isFree = order.company().charge().shipping() == 0;
        var others = others(words, order);
        return isFree ? words.sharing().travelsFree(others) : words.sharing().travelsWith(others);
    }

    /** How far it is; what its buyer comes for is not sent. */
    public static String status(Wording words, CustomerOrder order) {
        var status = order.status();
        if (!order.isCollected() || status != CustomerOrder.Status.PACKED && status != CustomerOrder.Status.DELIVERED) {
            return status(words, status);
        }
        var pickUp = words.pickUp();
        return status == CustomerOrder.Status.PACKED ? pickUp.statusPacked() : pickUp.statusDelivered();
    }

    public static String status(Wording words, CustomerOrder.Status status) {
        var parcel = words.parcel();
        return switch (status) {
            case OPEN -> parcel.statusOpen();
            case CONFIRMED -> parcel.statusConfirmed();
            case PACKED -> parcel.statusPacked();
            case SHIPPED -> parcel.statusShipped();
            case DELIVERED -> parcel.statusDelivered();
            case RETURNED -> words.after().statusReturned();
            case CANCELLED -> parcel.statusCancelled();
            case EXPIRED -> parcel.statusExpired();
        };
    }

    public static String payment(Wording words, CustomerOrder order, String currency) {
        var payment = order.payment();
        if (payment == null) {
            return "";
        }
        if (payment.isToldAhead()) {
            boolean isGone =
                    order.status() == CustomerOrder.Status.EXPIRED || order.status() == CustomerOrder.Status.CANCELLED;
            return isGone ? words.beside().saidForNothing() : words.beside().saidAhead();
        }
        var parcel = words.parcel();
        return switch (payment.status()) {
            case UNPAID -> payment.left() > 0 ? parcel.partPaid() : parcel.unpaid();
            case PROOF_SENT -> payment.isPaid() ? words.after().paidAndSaid() : said(words, payment, currency);
            case PAID -> parcel.paid();
            case PART_REFUNDED -> parcel.partRefunded();
            case REFUNDED -> parcel.refunded();
            case CASH_ON_DELIVERY -> parcel.cashOnDelivery();
            case CASH_AT_PICKUP -> words.pickUp().unpaid();
        };
    }

    /** What he says to have paid, and what is missing beside it. */
    private static String said(Wording words, Payment payment, String currency) {
        var missing = payment.due() - payment.saidPaid();
        return missing > 0
                ? words.after()
                        .proofSentInPart(words.money(payment.saidPaid(), currency), words.money(missing, currency))
                : words.parcel().proofSent();
    }

    /** The address in parts, as it is read back. */
    public static String destination(Wording words, Destination to) {
        var chat = words.chat();
        return chat.partRecipient(to.recipient()) + "\n" + chat.partPhone(words.phone(to.phone())) + "\n"
                + chat.partPlace(to.line());
    }

    /** "1001、1015": the other orders in its parcel. */
    public static String others(Wording words, CustomerOrder order) {
        return words.numbers(order.company().numbers().stream()
                .filter(number -> number != order.number())
                .toList());
    }
}
