package org.qingshan.conversation.turn;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Paying;

/** What buyers are told of paying. */
public final class PayingWords {
    private PayingWords() {}

    /** How the shop wants to be paid; empty where it has not said. */
    public static Optional<String> ways(Wording words, Paying paying) {
        return ways(words, paying, true);
    }

    /** @param brought whether somebody brings it who could take the money */
    private static Optional<String> ways(Wording words, Paying paying, boolean brought) {
        var pay = words.pay();
        var orAtTheDoor = brought && paying.isOnDelivery() ? "\n" + pay.orOnDelivery() : "";
        if (paying.code() != null && paying.transfer().isEmpty()) {
            return Optional.of(pay.byCode() + orAtTheDoor);
        }
        return paying.transfer()
                .map(where -> pay.byTransfer(where) + orAtTheDoor)
                .or(() -> brought && paying.isOnDelivery() ? Optional.of(pay.onlyOnDelivery()) : Optional.empty());
    }

    /** How long there is to pay before the goods go to others; empty where there is no hurry, or the time is over and nobody can say for how long they are kept. */
    public static String within(Wording words, Optional<Instant> payBy, Instant now) {
        return payBy.filter(now::isBefore)
                .map(until -> words.pay().within(minutes(Duration.between(now, until))))
                .orElse("");
    }

    /** What is yet to be paid, in minor units. */
    public static long due(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : payment.due();
    }

    /** What has come of what an order costs by now and what is still missing; empty where that is all of it, or nothing. */
    public static String rest(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.status() == Payment.Status.UNPAID && payment.left() > 0
                ? turn.words().pay().dueRest(order.number(), turn.money(payment.due()), turn.money(payment.left()))
                : "";
    }

    /** The same order. Refuses where nothing is due; where that is because it was cancelled while a proof of its payment waits, says so. */
    public static CustomerOrder requireDue(CustomerOrder order) {
        var payment = order.payment();
        if (payment != null && payment.status() == Payment.Status.PROOF_SENT && payment.due() == 0) {
            if (order.isCartAgain()) {
                throw new Refused(Refused.Reason.NOTHING_DUE, Map.of("unsold", order.number()));
            }
            if (isGone(order)) {
                throw new Refused(Refused.Reason.NOTHING_DUE, Map.of("proved", order.number()));
            }
            throw new Refused(Refused.Reason.NOTHING_DUE, Map.of("less", order.number()));
        }
        if (due(order) == 0) {
            throw new Refused(Refused.Reason.NOTHING_DUE);
        }
        return order;
    }

    /** He says that he has paid what is cancelled: of goods it speaks only where the shop could bring them back now. Queries. */
    public static String proofOfCancelled(Turn turn, CustomerOrder order) {
        return CallingOff.couldComeBack(order, turn.sale())
                ? turn.words().after().proofOfReturnable(order.number())
                : turn.words().pay().proofOfCancelled(order.number());
    }

    private static boolean isGone(CustomerOrder order) {
        return order.taken().findAny().isEmpty();
    }

    /** Whether its buyer may choose that the courier is paid; not once a label or a courier's file says that he collects nothing. */
    public static boolean mayBePaidAtTheDoor(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                && payment.mayBeCollected()
                && turn.shop().paying().isOnDelivery()
                && !order.isBoxed()
                && !order.isCollected();
    }

    /** Whether its buyer pays when he comes for it. */
    public static boolean isPaidAtPickUp(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.status() == Payment.Status.CASH_AT_PICKUP;
    }

    /** What becomes of the money of what was given back or came back: what the shop has of it, or what the buyer says that he has paid; empty for none. */
    public static String ofGivenBack(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        var pay = turn.words().pay();
        if (payment == null) {
            return "";
        }
        if (order.status() == CustomerOrder.Status.RETURNED) {
            return ReturnedMoney.ofOne(order).forBuyer(turn.words(), turn.shop().currency());
        }
        var proof = isGone(order)
                ? proofOfCancelled(turn, order)
                : turn.words().recall().proofOfLess(order.number());
        var said = payment.status() == Payment.Status.PROOF_SENT ? proof : "";
        var coming =
                payment.isUnderWay() && isGone(order) ? turn.words().recall().buyerUnderWay() : "";
        var surplus = payment.surplus();
        return (surplus == 0 ? said : pay.moneyOfCancelled(order.number(), turn.money(surplus)) + said) + coming;
    }

    public static String refused(Refused refused, Wording words) {
        var pay = words.pay();
        return switch (refused.reason()) {
            case NOTHING_DUE -> nothingDue(refused, words);
            case NO_SUCH_WAY_TO_PAY -> pay.noSuchWay();
            case PAYMENT_DECIDED -> pay.decided();
            case LOOK_FIRST -> words.after().lookBeforeRefund(refused.fact("number"));
            case PACKED_ALREADY -> pay.packedAlready(refused.fact("number"));
            default -> pay.moreThanPaid();
        };
    }

    private static String nothingDue(Refused refused, Wording words) {
        var facts = refused.facts();
        if (facts.get("proved") instanceof Integer gone) {
            return words.pay().proofOfCancelled(gone);
        }
        if (facts.get("unsold") instanceof Integer unsold) {
            return words.recall().proofOfUnsold(unsold);
        }
        return facts.get("less") instanceof Integer less
                ? words.recall().proofOfLess(less)
                : words.pay().nothingDueFor();
    }

    /** The ways to pay that are a button: an invoice in the chat, a card at somebody else's page. */
    public record AtOnce(boolean inChat, boolean byCard) {}

    /**
     * One order: what is due, and how it can be paid.
     *
     * @param atOnce what can be done by a button below
     * @param payBy when it goes to others if it is not paid; empty where there is no hurry
     */
    public static String sheet(
            Turn turn, CustomerOrder order, Payment payment, AtOnce atOnce, Optional<Instant> payBy) {
        var words = turn.words();
        var pay = words.pay();
        var due = turn.money(payment.due());
        if (payment.status() == Payment.Status.PROOF_SENT) {
            return pay.proofWaits(order.number()) + besideProof(turn, payment);
        }
        if (payment.status() == Payment.Status.CASH_ON_DELIVERY) {
            return willCollect(turn, order);
        }
        if (isPaidAtPickUp(order)
                && turn.shop().paying().transfer().isEmpty()
                && turn.shop().paying().code() == null
                && !atOnce.inChat()
                && !atOnce.byCard()) {
            return words.pickUp().cashOnly(order.number(), due);
        }
        return dueByWays(turn, order, payment, atOnce, payBy);
    }

    /** What is due beyond what its buyer says he has paid, where that waits to be looked at; he is asked for no more. In minor units. */
    public static long lacking(Payment payment) {
        return payment.status() == Payment.Status.PROOF_SENT ? Math.max(0, payment.due() - payment.saidPaid()) : 0;
    }

    /** What of what its buyer says he has paid is more than is due for it and what lies in its parcel, and goes back once it is found; 0 where nobody can tell. In minor units. */
    public static long beyond(CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                        && payment.status() == Payment.Status.PROOF_SENT
                        && payment.saidPaid() < Long.MAX_VALUE
                        && payment.saidPaid() > payment.due()
                ? Transfer.of(order).beyondAll(payment.saidPaid())
                : 0;
    }

    /** Whether it costs another sum than came for it, or than its buyer says he has paid. */
    public static boolean isOtherThanPaid(CustomerOrder order) {
        var payment = order.payment();
        return payment != null && (payment.surplus() > 0 || lacking(payment) > 0 || beyond(order) > 0);
    }

    /** What its buyer is to be asked for, in minor units. */
    public static long toPay(CustomerOrder order) {
        var payment = order.payment();
        return payment == null ? 0 : toPay(payment);
    }

    public static long toPay(Payment payment) {
        return payment.status() == Payment.Status.PROOF_SENT ? lacking(payment) : payment.due();
    }

    /** Who has ordered more since he paid, or paid too little, can pay the rest without waiting for the shop; a line of its own, or nothing. */
    public static String besideProof(Turn turn, Payment payment) {
        var lacking = turn.money(lacking(payment));
        var recall = turn.words().recall();
        var due = turn.money(payment.due());
        return lacking(payment) == 0
                ? ""
                : "\n"
                        + (payment.proofSum() == 0
                                ? turn.words().after().orderedSinceProof(due, lacking)
                                : recall.proofFallsShort(turn.money(payment.proofSum()), due, lacking))
                        + "\n"
                        + ways(turn.words(), turn.shop().paying(), false)
                                .map(ways -> ways + "\n" + recall.thenTellMore(lacking))
                                .orElse(turn.words().pay().notSaid());
    }

    /** A line of what the courier collects for the parcel of an order that is paid so; empty where it is not. */
    public static String collected(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        return payment != null && payment.status() == Payment.Status.CASH_ON_DELIVERY
                ? "\n" + willCollect(turn, order)
                : "";
    }

    /** The courier collects one sum for all that lies in the parcel and is paid so. */
    private static String willCollect(Turn turn, CustomerOrder order) {
        var collected = order.company().orders().stream()
                .filter(one -> one.payment() != null && one.payment().status() == Payment.Status.CASH_ON_DELIVERY)
                .toList();
        return turn.words()
                .pay()
                .willCollect(
                        turn.words()
                                .numbers(collected.stream()
                                        .map(CustomerOrder::number)
                                        .toList()),
                        turn.money(
                                collected.stream().mapToLong(PayingWords::due).sum()));
    }

    private static String due(Turn turn, CustomerOrder order, Payment payment) {
        var words = turn.words();
        var due = turn.money(payment.due());
        if (isPaidAtPickUp(order)) {
            return words.pickUp().cashOrBefore(order.number(), due);
        }
        return payment.left() > 0
                ? words.pay().dueRest(order.number(), due, turn.money(payment.left()))
                : words.pay().due(order.number(), due);
    }

    private static String dueByWays(
            Turn turn, CustomerOrder order, Payment payment, AtOnce atOnce, Optional<Instant> payBy) {
        var words = turn.words();
        var pay = words.pay();
        var first = due(turn, order, payment);
        var within = within(words, payBy, turn.sale().now());
        var ways = ways(words, turn.shop().paying(), mayBePaidAtTheDoor(turn, order));
        List<String> lines = new ArrayList<>();
        lines.add(first + (within.isEmpty() ? "" : words.gap() + within));
        if (atOnce.byCard()) {
            lines.add(pay.byCard());
        }
        ways.ifPresent(lines::add);
        if (atOnce.inChat()) {
            lines.add(lines.size() == 1 ? pay.inChat() : pay.orInChat());
        }
        if (lines.size() == 1) {
            lines.add(pay.notSaid());
        }
        if (ways.isPresent() || !atOnce.inChat() && !atOnce.byCard()) {
            lines.add(pay.thenTell(turn.money(payment.due())));
        }
        return String.join("\n", lines);
    }

    /** Rounded up: 61 seconds are two minutes. */
    public static long minutes(Duration duration) {
        return Math.max(1, (duration.toSeconds() + 59) / 60);
    }
}
