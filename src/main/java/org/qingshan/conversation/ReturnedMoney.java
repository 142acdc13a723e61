package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.payment.Payment;

/**
 * The money of a parcel that is back in the shop, of all orders in it; sums are minor units.
 *
 * @param number of the parcel
 * @param surplus what is to be given back
 * @param kept what was paid for goods that cannot be sold again: nobody has said whose it is
 * @param isProved whether the buyer says that he has paid, and nobody has looked yet
 * @param isUnderWay whether money is on its way
 */
public record ReturnedMoney(int number, long surplus, long kept, boolean isProved, boolean isUnderWay) {

    public static ReturnedMoney of(CustomerOrder order) {
        var payments = order.company().orders().stream()
                .flatMap(one -> Stream.ofNullable(one.payment()))
                .toList();
        var surplus = payments.stream().mapToLong(Payment::surplus).sum();
        return new ReturnedMoney(
                order.company().first().number(),
                surplus,
                payments.stream().mapToLong(Payment::left).sum() - surplus,
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
            said.add(text.returnedKept(words.money(kept, currency)));
        }
        if (isProved || isUnderWay) {
            said.add(text.returnedProof());
        }
        return said;
    }

    public String forBuyer(Wording words, String currency) {
        List<String> said = new ArrayList<>();
        if (surplus > 0) {
            said.add(words.pay().moneyOfCancelled(number, words.money(surplus, currency)));
        }
        if (kept > 0) {
            said.add(words.after().buyerKept(words.money(kept, currency)));
        }
        if (isProved) {
            said.add(words.after().buyerProved());
        }
        if (isUnderWay) {
            said.add(words.recall().buyerUnderWay());
        }
        return said.isEmpty() ? words.recall().buyerOwesNothing() : String.join(words.gap(), said);
    }
}
