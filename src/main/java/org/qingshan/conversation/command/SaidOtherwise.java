package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.OwnMoney;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.KeptPayment;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.SumPutRight;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.outbox.Button;

/** Somebody says otherwise of what he has said to be paid: that it was another sum, or that he has not paid at all. */
@Singleton
class SaidOtherwise {
    /** Behind {@code /pay} and an order's number: he has not paid. */
    static final String NOT_PAID = "not";

    private static final String WRONG = "wrong";

    /** He has paid too much, and there is nothing that he owes. */
    private static final String OVER = "over";

    private static final Pattern TWICE = Pattern.compile("([两二2三3])[次遍回](?!每)(?=[，, ]?[¥￥]? ?\\d)");

    /** 多付了5块, "5 yuan too much": that is not the sum that was paid. */
    private static final Pattern SURPLUS = Pattern.compile(
            "多(?:付|转|汇|打|给|交)(?:款|钱|账)?(?:了|给你们?)?\\p{IsHan}{0,2}\\s?[¥￥\\d一二两三四五六七八九十]|\\d(?:\\.\\d+)? ?(?:yuan|rmb|kuai)? ?(?:way |far |a bit )?too much|overpaid (?:you )?(?:by )?[¥$]?\\d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PAID = Pattern.compile(
            "(?:付|转|汇|打)(?:款|钱|账)?(?:成|过|多|错|重|给你们?){0,2}了?(?:[两二三2-3]次)?.{0,6}\\d|\\b(?:paid|sent|transferr?ed)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_HIM = Pattern.compile("我|\\b(?:i|me|my)\\b", Pattern.CASE_INSENSITIVE);

    private final SumPutRight sums;
    private final PaymentTaking taking;
    private final PaidAhead ahead;

    SaidOtherwise(SumPutRight sums, PaymentTaking taking, PaidAhead ahead) {
        this.sums = sums;
        this.taking = taking;
        this.ahead = ahead;
    }

    /** Whether words tell of money that went wrong, and not that an order is paid. */
    static boolean isOfTrouble(String said) {
        return isOfTrouble(ConcernReader.read(said));
    }

    static boolean isOfTrouble(Turn turn) {
        return isOfTrouble(Concerns.heard(turn)) && !isInParts(turn);
    }

    /** Who has paid twice and owes as much has paid in two parts, and not too much. */
    private static boolean isInParts(Turn turn) {
        var currency = turn.shop().currency();
        return !PaidSum.parts(turn.said(), currency).isEmpty()
                && PaidSum.in(turn.said(), currency)
                        .filter(sum -> PaymentFinding.dueOf(turn.buyer().id()).stream()
                                .anyMatch(order -> sum <= PayingWords.due(order)))
                        .isPresent();
    }

    private static boolean isOfTrouble(Optional<Concern> heard) {
        return heard.filter(concern -> concern == Concern.OVERPAID || concern == Concern.PAID_WRONG)
                .isPresent();
    }

    /** Of whoever says that his payment failed: nothing came. Empty where he owes nothing. */
    Optional<String> failed(Turn turn) {
        return turn.isPrivate()
                        && UnsurePayment.isFailed(turn.said())
                        && turn.round().named(turn.said()).isEmpty()
                        && !PaymentFinding.dueOf(turn.buyer().id()).isEmpty()
                ? Optional.of(NOT_PAID)
                : Optional.empty();
    }

    /** What he says, as the arguments of {@code /pay}; empty where he says nothing of that, or only the shop's people can tell. */
    Optional<String> in(Turn turn) {
        return Concerns.of(turn).flatMap(concern -> switch (concern) {
            case PAID_WRONG -> isAnySaid(turn) ? Optional.of(WRONG) : told(turn).or(() -> ofNothing(turn));
            case OVERPAID -> told(turn).or(() -> ofNothing(turn));
            case NOT_PAID -> isOfOwn(turn) ? Optional.of(NOT_PAID) : Optional.<String>empty();
            default -> Optional.<String>empty();
        });
    }

    /** Of whoever says that he has paid too much, or wrongly, and how much, before anything is noted: what he has paid. 付了两次26.8 is twice as much. */
    private static Optional<String> told(Turn turn) {
        var currency = turn.shop().currency();
        var said = TWICE.matcher(Normaliser.simplified(turn.said())).replaceAll("$1次每次");
        return turn.isPrivate()
                        && !isAnySaid(turn)
                        && !UnsurePayment.is(said)
                        && !SURPLUS.matcher(said).find()
                        && PAID.matcher(said).find()
                        && PaymentFinding.dueOf(turn.buyer().id()).size() == 1
                        && PaidSum.in(said, currency)
                                .filter(sum -> sum != PaidSum.UNTOLD)
                                .isPresent()
                ? Optional.of(said)
                : Optional.empty();
    }

    /** Of whoever has never ordered anything, or not yet: it is money said to be paid all the same. The team speaks of other money. */
    private static Optional<String> ofNothing(Turn turn) {
        return turn.isPrivate()
                        && turn.members().isEmpty()
                        && !onlyAsks(turn.said())
                        && PaymentFinding.of(turn.buyer().id()).isEmpty()
                ? Optional.of(OVER)
                : Optional.empty();
    }

    /** 付多了怎么办: what would become of it, of whoever has paid nothing; 我多付了，能退吗 tells of money. Queries where it is asked. */
    static boolean asksOfTooMuch(Turn turn) {
        return onlyAsks(turn.said())
                && turn.members().isEmpty()
                && PaymentFinding.of(turn.buyer().id()).isEmpty();
    }

    private static boolean onlyAsks(String said) {
        return QuestionReader.wantsAnAnswer(said) && !BY_HIM.matcher(said).find();
    }

    private static boolean isAnySaid(Turn turn) {
        return !SumPutRight.proved(turn).isEmpty();
    }

    private static boolean isOfOwn(Turn turn) {
        return isAnySaid(turn)
                || OwnOrders.hasCart(turn)
                || !PaymentFinding.dueOf(turn.buyer().id()).isEmpty();
    }

    /** Answers it. Returns false where nothing is said to be paid, so that he may be shown what is due. */
    boolean answers(Turn turn, String arguments) {
        if (arguments.equals(OVER)) {
            keep(turn);
            return true;
        }
        var said = SumPutRight.proved(turn);
        if (said.isEmpty()) {
            return false;
        }
        if (arguments.equals(WRONG)) {
            sums.ask(turn, said.get(0));
        } else {
            askWhether(turn, said);
        }
        return true;
    }

    /** By how much it was too much says nothing of the sum. */
    private void keep(Turn turn) {
        var said = turn.said();
        PaidAhead.cartOf(turn)
                .ifPresentOrElse(
                        cart -> {
                            if (SURPLUS.matcher(Normaliser.simplified(said)).find()) {
                                ahead.keepPart(turn, cart, said, Optional.empty());
                            } else {
                                ahead.keep(turn, cart, said);
                            }
                        },
                        () -> SamePayment.sayNothingDue(turn, said));
    }

    static boolean isThis(String arguments) {
        return arguments.equals(WRONG) || arguments.equals(NOT_PAID) || arguments.equals(OVER);
    }

    /** One tap, for the clock runs again then. */
    private static void askWhether(Turn turn, List<CustomerOrder> said) {
        var text = turn.words().after();
        turn.choose(
                OwnMoney.of(turn).told(said) + "\n" + text.saidPaidBefore(),
                Turn.column(said.stream()
                        .map(order -> new Button(
                                text.notPaidButton(order.number()), "/pay " + order.number() + " " + NOT_PAID))));
    }

    /** He has not paid this one, and is waited for again. Refuses where he has not said so. */
    void unsay(Turn turn, CustomerOrder order) {
        taking.unsay(order, turn.actor());
        KeptPayment.endsAsking(turn);
        turn.outcome("payment unsaid");
        turn.say(turn.words().after().notPaidNoted(order.number()));
    }
}
