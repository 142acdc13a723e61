package org.qingshan.conversation.text;

import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.parcel.Shown;
import org.qingshan.domain.parcel.Weighed;
import org.qingshan.domain.payment.Payment;

/** How it is written what the scale said, and what of an order has changed. */
public final class ScaleText {
    private ScaleText() {}

    /** What a buyer reads of what weighs otherwise than he ordered; empty where all is as ordered. */
    public static String of(Wording words, CustomerOrder order, List<Weighed> weighed, String currency) {
        var parcel = words.parcel();
        var rows = weighed.stream()
                .filter(one -> !one.isAsOrdered())
                .map(one -> parcel.weighed(
                                one.item().slot() + " " + words.name(one.item()),
                                words.quantity(one.ordered(), one.item()),
                                words.quantity(one.weight(), one.item()))
                        + (one.back() <= 0 ? "" : words.gap() + parcel.weighedLess(words.money(one.back(), currency))))
                .collect(Collectors.joining("\n"));
        if (weighed.stream().allMatch(one -> one.back() == 0)) {
            return rows;
        }
        var company = order.company();
        var surplus = company.orders().stream()
                .map(CustomerOrder::payment)
                .filter(payment -> payment != null && payment.isPaid())
                .mapToLong(Payment::surplus)
                .sum();
        return rows + "\n" + parcel.nowInAll(words.money(company.charge().total(), currency))
                + (surplus == 0 ? "" : words.gap() + parcel.surplusComesBack(words.money(surplus, currency)))
                + missing(words, order, currency);
    }

    /** Of orders that share a parcel one may be paid too much by now, and another not in full. */
    private static String missing(Wording words, CustomerOrder order, String currency) {
        return order.company().orders().stream()
                .filter(one -> one.payment() != null
                        && one.payment().status() == Payment.Status.UNPAID
                        && one.payment().left() > 0)
                .map(one -> words.gap()
                        + words.pay()
                                .dueRest(
                                        one.number(),
                                        words.money(one.payment().due(), currency),
                                        words.money(one.payment().left(), currency)))
                .collect(Collectors.joining());
    }

    /** "A1 黄桃 1 箱 → 2 箱；地址改了". */
    public static String changes(Wording words, List<Shown.Change> changes) {
        return changes.stream()
                .map(change -> change(words, change))
                .distinct()
                .collect(Collectors.joining(words.isChinese() ? "；" : "; "));
    }

    private static String change(Wording words, Shown.Change change) {
        var parcel = words.parcel();
        var item = change.item();
        if (item == null || change.kind() == Shown.Kind.UNKNOWN) {
            return change.kind() == Shown.Kind.ADDRESS ? parcel.changedAddress() : parcel.changedOtherwise();
        }
        var named = item.slot() + " " + words.name(item);
        return change.kind() == Shown.Kind.LOT
                ? parcel.changedLot(named)
                : parcel.changedQuantity(
                        named, words.quantity(change.before(), item), words.quantity(change.now(), item));
    }
}
