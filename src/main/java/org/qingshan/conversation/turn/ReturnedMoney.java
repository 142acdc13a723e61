package org.qingshan.conversation.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.Payment;

/**
 * The money of orders whose parcel is back in the shop; sums are minor units.
 *
 * @param numbers of the orders
 * @param surplus what is still to be given back
 * @param goingBack what is on its way back to a card already
 * @param kept what the shop has besides, for goods that cannot be sold again and for the way: nobody has said whose it is
 * @param isProved whether the buyer says that he has paid, and nobody has looked yet
 * @param isUnderWay whether money is on its way to the shop
 */
public record ReturnedMoney(
        List<Integer> numbers, long surplus, long goingBack, long kept, boolean isProved, boolean isUnderWay) {

    /** Of all orders in the parcel. Queries. */
    public static ReturnedMoney of(CustomerOrder order) {
        return of(order.company().orders());
    }

    /** Of this one alone. Queries. */
    static ReturnedMoney ofOne(CustomerOrder order) {
        return of(List.of(order));
    }

    private static ReturnedMoney of(List<CustomerOrder> orders) {
        var payments = orders.stream()
                .map(CustomerOrder::payment)
                .filter(Objects::nonNull)
                .toList();
        var goingBack = orders.stream()
                .mapToLong(order -> CardRefund.openOf(order.id()))
                .sum();
        var left = payments.stream().mapToLong(Payment::left).sum() - goingBack;
        var surplus = Math.max(0, payments.stream().mapToLong(Payment::surplus).sum() - goingBack);
        return new ReturnedMoney(
                orders.stream().map(CustomerOrder::number).toList(),
                surplus,
                goingBack,
                left - surplus,
                payments.stream().anyMatch(payment -> payment.status() == Payment.Status.PROOF_SENT),
                payments.stream().anyMatch(Payment::isUnderWay));
    }

    public List<String> forTeam(Wording words, String currency) {
        var text = words.after();
        List<String> said = new ArrayList<>();
        if (surplus > 0) {
            said.add(text.returnedMoney(words.money(surplus, currency)));
        }
        if (kept > 0) {
            said.add(text.returnedKept(words.money(kept, currency), numbers.get(0)));
        }
        if (isUnderWay) {
            said.add(text.returnedUnderWay());
        }
        return said;
    }

    public String forBuyer(Wording words, String currency) {
        var text = words.after();
        List<String> said = new ArrayList<>();
        if (surplus > 0) {
            said.add(text.buyerGetsBack(words.numbers(numbers), words.money(surplus, currency)));
        }
        if (goingBack > 0) {
            said.add(text.buyerGoesBack(words.money(goingBack, currency)));
        }
        if (kept > 0) {
            said.add(text.buyerKept(words.money(kept, currency)));
        }
        if (isProved) {
            said.add(text.proofOfReturned());
        }
        if (isUnderWay) {
            said.add(words.recall().buyerUnderWay());
        }
        return said.isEmpty() ? words.recall().buyerOwesNothing() : String.join(words.gap(), said);
    }
}
