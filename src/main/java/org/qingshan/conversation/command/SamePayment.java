package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.KeptPayment;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.MoneyMoving;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.outbox.Button;

/** Asks whether a payment that a buyer tells of is one that he has told of before, of another order, or that has come by now: the same money is booked once. */
@Singleton
class SamePayment {
    /** Behind {@code /pay} and an order's number, and before the number of another: the money of that one is meant. */
    private static final String SAME = "same ";

    private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");

    /** That he speaks of what was before: 我已经付过67.8了. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:付|转|打|汇|给|交)(?:款|钱|账)?过|已经|早就?(?:付|转|打|汇)|之前|先前|前面|上次|\\b(?:already|before|earlier|previously|last time)\\b");

    private final PayingDialogue dialogue;
    private final PaymentTaking taking;
    private final MoneyMoving moving;

    SamePayment(PayingDialogue dialogue, PaymentTaking taking, MoneyMoving moving) {
        this.moving = moving;
        this.dialogue = dialogue;
        this.taking = taking;
    }

    /** Asks where it may be so; returns whether it has. */
    boolean asks(Turn turn, CustomerOrder order, String words) {
        var sum = PaidSum.in(words, turn.shop().currency()).filter(paid -> paid != PaidSum.UNTOLD);
        var isSaidBefore = BEFORE.matcher(Normaliser.plain(turn.said())).find();
        if (sum.isEmpty() && !isSaidBefore
                || PaidSum.isBeside(words, turn.shop().currency())) {
            return false;
        }
        var earlier = PaymentFinding.of(turn.buyer().id()).stream()
                .filter(other -> !other.equals(order))
                .filter(other -> isFree(other) || sum.isPresent() && isSaidBefore)
                .filter(other -> sum.map(paid -> isOf(payment(other), paid)).orElseGet(() -> isFree(other)))
                .filter(other -> FoundBy.isTheSame(payment(other).proof(), words))
                .findFirst();
        earlier.ifPresent(other -> {
            dialogue.keep(turn, order, words.equals(ToldPayment.PAID) ? turn.said() : words);
            ask(turn, order, other, sum);
        });
        return earlier.isPresent();
    }

    /** Whether the money that he speaks of has come for this very order, which now costs more. */
    static boolean hasCome(Turn turn, CustomerOrder order, String words) {
        var payment = payment(order);
        return payment.proof().isEmpty()
                && payment.left() > 0
                && BEFORE.matcher(Normaliser.plain(turn.said())).find()
                && !PaidSum.isBeside(words, turn.shop().currency())
                && !FoundBy.isSaid(words)
                && PaidSum.in(words, turn.shop().currency())
                        .filter(sum -> sum == payment.left())
                        .isPresent();
    }

    /** Nothing is due; who says that he has paid is told what has come, for the order of the sum that he names before any other. */
    static void sayNothingDue(Turn turn, String words) {
        var sum = PaidSum.in(words, turn.shop().currency());
        boolean isToConfirm = !turn.sale().cartsOf(turn.buyer().id()).isEmpty();
        if (!words.isEmpty() && TeamSpeaksOfMoney.answersForOthers(turn)) {
            return;
        }
        var paid = PaymentFinding.of(turn.buyer().id()).stream()
                .filter(order -> !isToConfirm
                        && !words.isEmpty()
                        && payment(order).isPaid()
                        && !order.status().isOff())
                .toList();
        var come = paid.stream()
                .filter(order ->
                        sum.filter(named -> named == payment(order).left()).isPresent())
                .findFirst()
                .or(() -> paid.stream().findFirst());
        if (come.isPresent()) {
            turn.say(OwnMoney.of(turn).told(List.of(come.get())) + "\n"
                    + turn.words().after().cameAlready());
        } else if (isToConfirm || words.isEmpty() || !TeamSpeaksOfMoney.answers(turn)) {
            sayNothingAtAll(turn, isToConfirm, words);
        }
    }

    /** Of a cart that has ended, and of which he has said nothing before, only the host can find the money; returns whether it is so. */
    static boolean isOfNoOrder(Turn turn, CustomerOrder order, String words) {
        boolean isSo = order.payment() == null && !PaidAhead.isCart(order);
        if (isSo) {
            sayNothingAtAll(turn, false, words);
        }
        return isSo;
    }

    /** No account is shown to whoever owes nothing: he might pay for nothing, or for what he has not ordered yet. */
    private static void sayNothingAtAll(Turn turn, boolean isToConfirm, String words) {
        var pay = turn.words().pay();
        var back = OwnMoney.of(turn).owedBack();
        var money = back.isEmpty() ? "" : "\n" + back;
        if (isToConfirm) {
            turn.say(
                    pay.nothingDue() + turn.words().gap() + pay.firstConfirm() + money,
                    new Button(turn.words().chat().confirmButton(), "/confirm"));
        } else if (words.isEmpty() || !turn.isPrivate()) {
            turn.say(pay.nothingDue() + money);
        } else {
            // He may have paid all the same; who looks at the account knows.
            ForTheHost.keep(turn, turn.said().startsWith("/") ? pay.paidButton() : turn.said());
            turn.say(pay.nothingDue()
                    + turn.words().gap()
                    + turn.words().beside().paidForNothing()
                    + money);
        }
    }

    private static void ask(Turn turn, CustomerOrder order, CustomerOrder other, Optional<Long> sum) {
        var text = turn.words().after();
        var pay = "/pay " + order.number() + " ";
        var another = sum.map(paid -> text.paidAnother(turn.money(paid))).orElse(ToldPayment.PAID);
        turn.outcome("doubt");
        turn.choose(
                OwnMoney.of(turn).told(List.of(other)) + "\n" + text.sameOrAnother(),
                new Button(text.thatOneButton(), pay + SAME + other.number()),
                new Button(text.anotherButton(), pay + another));
    }

    /** His orders whose money is for nothing any more, the newest first; where he names a sum, those of which so much was paid or is left over. */
    static List<CustomerOrder> free(Turn turn, CustomerOrder but, Optional<Long> sum) {
        return PaymentFinding.of(turn.buyer().id()).stream()
                .filter(other -> !other.equals(but) && isFree(other))
                .filter(other -> sum.filter(named ->
                                !isOf(payment(other), named) && payment(other).surplus() != named)
                        .isEmpty())
                .toList();
    }

    /** Asks which of several it is whose money is meant for this order. */
    static void askWhich(Turn turn, CustomerOrder order, List<CustomerOrder> free) {
        turn.outcome("doubt");
        turn.ask(
                OwnMoney.of(turn).told(free) + "\n" + turn.words().beside().whichMoney(order.number()),
                Turn.column(free.stream()
                        .map(other -> new Button(
                                turn.words().chat().order(other.number()) + " · " + turn.money(ofIt(payment(other))),
                                "/pay " + order.number() + " " + of(other)))));
    }

    /** What is for nothing any more of it. */
    private static long ofIt(Payment payment) {
        return payment.surplus() > 0 ? payment.surplus() : payment.saidPaid();
    }

    /** As {@link #takes} has it. */
    static String of(CustomerOrder other) {
        return SAME + other.number();
    }

    /** Takes the answer that it is the money of another order; returns false where the words are something else. */
    boolean takes(Turn turn, CustomerOrder order, String words) {
        if (!words.startsWith(SAME)) {
            return false;
        }
        var number = words.substring(SAME.length());
        var earlier = PaymentFinding.of(turn.buyer().id()).stream()
                .filter(other -> !other.equals(order))
                .filter(other -> String.valueOf(other.number()).equals(number))
                .findFirst();
        earlier.ifPresent(other -> take(turn, order, other));
        return earlier.isPresent();
    }

    private void take(Turn turn, CustomerOrder order, CustomerOrder other) {
        if (PaidAhead.isCart(order)) {
            turn.outcome("answered");
            KeptPayment.endsAsking(turn);
            turn.say(OwnMoney.of(turn).told(List.of(other)));
            return;
        }
        if (!isFree(other)) {
            turn.outcome("answered");
            turn.say(OwnMoney.of(turn).told(List.of(other, order)));
            return;
        }
        var payment = payment(other);
        if (payment.status() != Payment.Status.PROOF_SENT) {
            move(turn, order, other);
            return;
        }
        var sum = payment.proofSum();
        var words = isThatOf(turn, other.number(), sum, payment.proof());
        taking.unsay(other, turn.actor());
        dialogue.prove(turn, order, words);
    }

    /** That it is the money of another one, with what was said of that where it can be found by it. */
    static String isThatOf(Turn turn, int number, long sum, String proof) {
        var text = turn.words().after();
        var words = sum == 0 ? text.isThatOf(number) : text.isThatSumOf(number, turn.money(sum));
        return NUMBER.matcher(proof).find() ? words + ProofWords.SAID_BEFORE + proof : words;
    }

    /** What has come is there, and to be looked for nowhere: booked once more it would count twice. */
    private void move(Turn turn, CustomerOrder order, CustomerOrder other) {
        if (PayingWords.due(order) == 0) {
            turn.outcome("answered");
            turn.say(OwnMoney.of(turn).told(List.of(other, order)));
            return;
        }
        var text = turn.words().after();
        var sum = moving.move(other, order, turn.actor());
        KeptPayment.endsAsking(turn);
        if (sum == 0) {
            turn.outcome("answered");
            turn.say(OwnMoney.of(turn).told(List.of(other)) + "\n"
                    + text.moneyNotMovable(order.number(), turn.money(PayingWords.due(order))));
            return;
        }
        turn.outcome("payment moved");
        var left = payment(other).surplus() > 0 ? List.of(order, other) : List.of(order);
        turn.say(text.moneyMoved(other.number(), turn.money(sum), order.number()) + "\n"
                + OwnMoney.of(turn).told(left));
    }

    /** Whether it pays for nothing any more: what it was for is off, or costs less. */
    private static boolean isFree(CustomerOrder order) {
        var payment = payment(order);
        return payment.surplus() > 0 || payment.status() == Payment.Status.PROOF_SENT && payment.due() == 0;
    }

    private static boolean isOf(Payment payment, long sum) {
        return payment.proofSum() == sum
                || payment.left() == sum
                || payment.status() == Payment.Status.PROOF_SENT && payment.saidPaid() == sum;
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is paid has a payment");
    }
}
