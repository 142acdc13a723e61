package org.qingshan.conversation;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.text.AfterText;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.Payment;

/** What of a buyer's money came, what has gone back to him, what still will, and what is to be paid: a line for each order. Queries. */
public final class OwnMoney {
    /** As many as fit on a phone. */
    private static final int SHOWN = 5;

    private final Turn turn;
    private final List<CustomerOrder> all;
    private final Map<Long, Long> onItsWay;

    private OwnMoney(Turn turn, List<CustomerOrder> all, Map<Long, Long> onItsWay) {
        this.turn = turn;
        this.all = all;
        this.onItsWay = onItsWay;
    }

    /** Of whoever speaks. Two queries, however many orders he has. */
    public static OwnMoney of(Turn turn) {
        var all = PaymentFinding.of(turn.buyer().id());
        var paid = all.stream()
                .filter(order -> payment(order).received() > 0)
                .map(CustomerOrder::id)
                .toList();
        return new OwnMoney(turn, all, CardRefund.openOf(paid));
    }

    /** The newest, and all of which something will go back. */
    public List<CustomerOrder> orders(Predicate<CustomerOrder> wanted) {
        var some = all.stream().filter(wanted).toList();
        return IntStream.range(0, some.size())
                .filter(at -> at < SHOWN || isExpected(some.get(at)))
                .mapToObj(some::get)
                .toList();
    }

    /** All that has come, gone back or was said to be paid, a line for each order; empty where there is nothing of that. */
    String facts() {
        return told(orders(order -> isOfMoney(order)
                && (payment(order).received() > 0
                        || payment(order).isUnderWay()
                        || payment(order).isToldAhead()
                        || payment(order).status() != Payment.Status.UNPAID)));
    }

    /** What he paid for what is off, and what is to go back to him; empty where there is nothing of that. */
    public String owedBack() {
        return told(orders(order ->
                isExpected(order) || order.status().isOff() && payment(order).received() > 0));
    }

    /** Whether something has come for it, or is said to have been paid. */
    public static boolean isPaid(CustomerOrder order) {
        return payment(order).received() > 0
                || payment(order).status() == Payment.Status.PROOF_SENT
                || payment(order).isToldAhead() && order.isJoinable();
    }

    /** A line for each of these. */
    public String told(List<CustomerOrder> orders) {
        return orders.stream().map(this::told).distinct().collect(Collectors.joining("\n"));
    }

    /** Whether that answers who asks where his money is, or wants it back: it goes back, or is looked for; else somebody of the shop has to. */
    public boolean isSettled(Concern concern) {
        var orders = orders(OwnMoney::isOfMoney);
        return orders.stream().anyMatch(this::isExpected)
                || concern == Concern.MONEY_ASKED && orders.stream().anyMatch(OwnMoney::isLookedFor);
    }

    private static boolean isLookedFor(CustomerOrder order) {
        return payment(order).status() == Payment.Status.PROOF_SENT
                || payment(order).isUnderWay();
    }

    /** Whether he himself can do something about it now. */
    public static boolean isToPay(CustomerOrder order) {
        var payment = payment(order);
        return PayingWords.toPay(order) > 0
                && payment.status() != Payment.Status.CASH_ON_DELIVERY
                && !payment.isUnderWay();
    }

    public static boolean isOfMoney(CustomerOrder order) {
        var payment = payment(order);
        return payment.received() > 0
                || payment.due() > 0
                || payment.status() == Payment.Status.PROOF_SENT
                || payment.isToldAhead() && order.isJoinable();
    }

    public boolean isOfRefund(CustomerOrder order) {
        return payment(order).refunded() > 0 || isExpected(order);
    }

    /** Whether something will go back that has not yet. */
    public boolean isExpected(CustomerOrder order) {
        var payment = payment(order);
        return payment.surplus() > 0
                || payment.status() == Payment.Status.PROOF_SENT
                        && (payment.due() == 0 || PayingWords.beyond(order) > 0)
                || payment.received() > 0 && onItsWay(order) > 0;
    }

    private long onItsWay(CustomerOrder order) {
        return onItsWay.getOrDefault(order.id(), 0L);
    }

    /** What is on its way, or the courier collects, is not asked for. */
    private String told(CustomerOrder order) {
        var payment = payment(order);
        if (payment.isToldAhead()) {
            return turn.words().beside().moneyAhead(order.number());
        }
        var coming = payment.isUnderWay()
                ? turn.words().pay().underWay(order.number())
                : PayingWords.collected(turn, order).strip();
        if (coming.isEmpty()) {
            return line(order);
        }
        return payment.received() == 0 && payment.status() != Payment.Status.PROOF_SENT
                ? coming
                : line(order) + turn.words().gap() + coming;
    }

    private String line(CustomerOrder order) {
        var words = turn.words();
        var text = words.after();
        var payment = payment(order);
        var onItsWay = onItsWay(order);
        var rest = Math.max(0, payment.surplus() - onItsWay);
        var parts = new StringJoiner(text.moneyAnd() + words.gap());
        if (payment.received() > 0 || payment.status() != Payment.Status.PROOF_SENT) {
            parts.add(text.moneyCame(turn.money(payment.received())));
        }
        if (payment.status() == Payment.Status.PROOF_SENT) {
            parts.add(said(turn, text, payment));
        }
        if (payment.refunded() > 0) {
            parts.add(text.moneyGoneBack(turn.money(payment.refunded())));
        }
        if (onItsWay > 0) {
            parts.add(text.moneyOnItsWay(turn.money(onItsWay)));
        }
        if (rest > 0) {
            parts.add(text.moneyStillToGo(turn.money(rest)));
        }
        var toPay = PayingWords.toPay(order);
        if (toPay > 0 && !payment.isUnderWay()) {
            parts.add(text.moneyDue(turn.money(toPay)));
        } else if (order.status() == CustomerOrder.Status.RETURNED && payment.left() > payment.surplus()) {
            parts.add(text.moneyToDecide(turn.money(payment.left() - payment.surplus())));
        } else if (payment.received() > 0 && payment.due() == 0 && payment.surplus() == 0 && payment.amount() > 0) {
            parts.add(text.moneySettled());
        }
        var beyond = PayingWords.beyond(order);
        return text.moneyOf(order.number(), parts.toString())
                + (beyond > 0 ? words.gap() + text.moneyBeyond(turn.money(beyond)) : "");
    }

    private static String said(Turn turn, AfterText text, Payment payment) {
        return payment.proofSum() > 0 ? text.moneySaidSum(turn.money(payment.proofSum())) : text.moneySaid();
    }

    private static Payment payment(CustomerOrder order) {
        var payment = order.payment();
        if (payment == null) {
            throw new IllegalStateException("Only orders with a payment are asked for");
        }
        return payment;
    }
}
