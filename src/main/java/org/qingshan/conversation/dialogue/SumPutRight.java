package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.amount.CorrectedSum;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/** Puts right how much a buyer says he has paid, while nobody has looked at it: asked, or by himself right after he has said it. */
@Singleton
public class SumPutRight implements Dialogue {
    private static final String NAME = "paid sum";
    private static final String ORDER = "order";
    private static final String ASKED_AT = "at";

    /** Later a number alone may be of goods again. */
    private static final Duration RIGHT_AFTER = Duration.ofMinutes(3);

    /** What may be open while a sum is put right that does not say it is one. */
    private static final Set<String> OF_PAYING = Set.of(NAME, "paying");

    /** Later, or once he has ordered something since, he may put that right. */
    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    private final PaymentTaking taking;

    SumPutRight(PaymentTaking taking) {
        this.taking = taking;
    }

    /**
     * What is put right.
     *
     * @param sum in minor units
     */
    private record Right(CustomerOrder order, long sum) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean expects(Turn turn) {
        return right(turn).isPresent();
    }

    @Override
    public boolean answer(Turn turn) {
        var right = right(turn);
        right.ifPresent(found -> putRight(turn, found.order(), found.sum()));
        return right.isPresent();
    }

    /** What he says to have paid is that much, and no other sum that he has named. Refuses where nothing is due. */
    private void putRight(Turn turn, CustomerOrder order, long sum) {
        taking.prove(order, turn.said(), sum, List.of());
        if (isNothingElseOpen(turn)) {
            turn.chat().asksNothing();
        }
        turn.outcome("payment told");
        var words = turn.words();
        say(
                turn,
                order,
                words.after().sumPutRight(order.number(), turn.money(sum))
                        + PayingWords.besideProof(turn, payment(order)));
    }

    /** Says what was done with the sum; where it is more than is due, asks whether it is right. */
    void say(Turn turn, CustomerOrder order, String done) {
        var payment = payment(order);
        var more = payment.proofSum() == 0 || payment.due() == 0 ? "" : more(turn, order);
        if (more.isEmpty()) {
            turn.say(done);
            return;
        }
        asks(turn, order);
        var text = turn.words().after();
        var due = turn.money(payment.due());
        turn.say(
                done + "\n" + more,
                new Button(text.paidJustDueButton(due), "/pay " + order.number() + " " + text.paidJustDue(due)));
    }

    /** That it is more than is due for this order, where it is not just what is due for all of its parcel; empty where it is not. */
    private static String more(Turn turn, CustomerOrder order) {
        var payment = payment(order);
        var sum = payment.proofSum();
        var said = turn.money(sum);
        var due = turn.money(payment.due());
        if (PayingWords.beyond(order) > 0) {
            return turn.words().after().moreThanDue(said, due);
        }
        var transfer = Transfer.of(order);
        if (!transfer.said().isEmpty() || sum <= payment.due() || sum == transfer.dueTogether()) {
            return "";
        }
        var others = transfer.parts(sum).keySet().stream()
                .filter(one -> !one.equals(order))
                .map(CustomerOrder::number)
                .toList();
        return turn.words()
                .recall()
                .moreThanDueOfOne(
                        order.number(),
                        said,
                        due,
                        turn.money(sum - payment.due()),
                        turn.words().numbers(others));
    }

    /** He says that the sum is wrong, and not what is right: he is told what is noted, and asked. */
    public void ask(Turn turn, CustomerOrder order) {
        asks(turn, order);
        turn.say(OwnMoney.of(turn).told(List.of(order)) + "\n"
                + turn.words().after().putSumRight());
    }

    private void asks(Turn turn, CustomerOrder order) {
        var now = turn.sale().now();
        turn.chat()
                .asks(
                        name(),
                        Map.of(ORDER, String.valueOf(order.number()), ASKED_AT, String.valueOf(now.toEpochMilli())),
                        now);
    }

    /** While he is asked what he has paid: four figures and nothing else, far from all that he owes and has named, are what it is found by. */
    public static Optional<String> digits(Turn turn) {
        return FoundBy.bare(turn.said())
                .filter(four -> turn.chat()
                        .openDialogue(turn.sale().now())
                        .filter(NAME::equals)
                        .isPresent())
                .filter(four -> asked(turn)
                        .map(SumPutRight::payment)
                        .filter(payment -> CorrectedSum.answering(
                                        turn.said(), turn.shop().currency())
                                .stream()
                                .noneMatch(sum -> isNear(sum, payment.due()) || isNear(sum, payment.proofSum())))
                        .isPresent());
    }

    private Optional<Right> right(Turn turn) {
        if (!turn.isPrivate() || digits(turn).isPresent()) {
            return Optional.empty();
        }
        var now = turn.sale().now();
        var currency = turn.shop().currency();
        var isAsked = turn.chat().openDialogue(now).filter(name()::equals).isPresent();
        if (!isNothingElseOpen(turn) && !CorrectedSum.isOfMoney(turn.said())) {
            return Optional.empty();
        }
        var corrected = CorrectedSum.in(turn.said(), currency);
        var sum = isAsked && (CorrectedSum.isOfMoney(turn.said()) || isRightAfter(turn, now))
                ? CorrectedSum.answering(turn.said(), currency)
                : corrected;
        return sum.flatMap(found -> (isAsked ? asked(turn) : justSaid(turn, now)).map(order -> new Right(order, found)))
                .or(() -> added(turn, now, currency));
    }

    /** A sum and nothing else, right behind a payment that was told of without one: that is how much it was. */
    private static Optional<Right> added(Turn turn, Instant now, String currency) {
        return CorrectedSum.isBare(turn.said())
                ? justSaid(turn, now)
                        .filter(order -> payment(order).proofSum() == 0)
                        .flatMap(order ->
                                CorrectedSum.answering(turn.said(), currency).map(sum -> new Right(order, sum)))
                        .filter(right -> CorrectedSum.isSurelyBare(turn.said())
                                || isNear(right.sum(), payment(right.order()).due()))
                : Optional.empty();
    }

    private static boolean isNear(long sum, long due) {
        return sum * 2 >= due && sum <= due * 2;
    }

    /** A house number is put right in the same words as a sum. */
    private static boolean isNothingElseOpen(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(open -> !OF_PAYING.contains(open))
                .isEmpty();
    }

    /** Once he has ordered something since, a number is of goods. */
    private static boolean isRightAfter(Turn turn, Instant now) {
        var at = turn.chat().draft().get(ASKED_AT);
        if (at == null) {
            return false;
        }
        var asked = Instant.ofEpochMilli(Long.parseLong(at));
        return now.isBefore(asked.plus(RIGHT_AFTER))
                && turn.sale().linesOf(turn.buyer().id()).stream()
                        .map(OrderLine::createdAt)
                        .noneMatch(asked::isBefore);
    }

    private static Optional<CustomerOrder> asked(Turn turn) {
        var number = turn.chat().draft().get(ORDER);
        return proved(turn).stream()
                .filter(order -> String.valueOf(order.number()).equals(number))
                .findFirst();
    }

    /** The order that he has last said is paid, where that is what he has done last. */
    private static Optional<CustomerOrder> justSaid(Turn turn, Instant now) {
        return proved(turn).stream()
                // Of several that were paid by one payment its sum stands with one.
                .max(Comparator.comparing(SumPutRight::saidAt)
                        .thenComparing(order -> payment(order).proofSum() > 0))
                .filter(order -> saidAt(order).isAfter(now.minus(JUST_NOW)))
                .filter(order -> turn.sale().linesOf(turn.buyer().id()).stream()
                        .map(OrderLine::createdAt)
                        .noneMatch(saidAt(order)::isBefore));
    }

    /** Those of which he says that he has paid, and nobody has looked. */
    public static List<CustomerOrder> proved(Turn turn) {
        return PaymentFinding.of(turn.buyer().id()).stream()
                .filter(order -> payment(order).status() == Payment.Status.PROOF_SENT)
                .toList();
    }

    private static Instant saidAt(CustomerOrder order) {
        return Objects.requireNonNullElse(payment(order).proofAt(), Instant.EPOCH);
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is said to be paid has a payment");
    }
}
