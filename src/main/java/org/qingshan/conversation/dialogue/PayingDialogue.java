package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.amount.FoundBy;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.outbox.Button;

/** Takes what a buyer says of his payment, for the order that it is for. */
@Singleton
public class PayingDialogue implements Dialogue {
    static final String NAME = "paying";

    private static final String ORDER = "order";

    /** An amount or the last digits; without any nobody could find the payment. */
    private static final Pattern FIGURES = Pattern.compile(
            "\\d\\D{0,2}\\d|[¥￥] ?\\d|\\d ?(?:元|块钱|[千百])" + "|[付转打汇补](?:款|钱|给你们?|过去)?了? ?\\d ?(?:块)?[。.!！~～ ]*$");

    private final PaymentTaking taking;
    private final SumPutRight sums;
    private final KeptPictures pictures;
    private final KeptPayment kept;

    PayingDialogue(PaymentTaking taking, SumPutRight sums, KeptPictures pictures, KeptPayment kept) {
        this.taking = taking;
        this.sums = sums;
        this.pictures = pictures;
        this.kept = kept;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Whether a payment could be found by these words. */
    public static boolean isProof(String words) {
        return FIGURES.matcher(words).find();
    }

    /** Asks how the payment can be recognised that he has told of. */
    private void ask(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var question = words.beside().tellSumToo(order.number());
        if (!NextAddress.isAsked(turn)) {
            var draft = Map.of(ORDER, String.valueOf(order.number()));
            turn.chat().asks(NAME, draft, turn.sale().now());
            question = words.pay().askProof(order.number());
        }
        turn.say(PaidForGone.first(turn, order) + words.after().paidNoted() + words.gap() + question);
    }

    /** Asks which order it is for; the words and the pictures are kept till then. */
    public void askWhich(Turn turn, List<CustomerOrder> orders, String words, String behind) {
        var pay = turn.words().pay();
        askWhich(
                turn,
                orders,
                words,
                behind,
                isOneParcel(orders)
                        ? pay.which() + turn.words().gap() + pay.orTogether(turn.money(sum(orders)))
                        : pay.which());
    }

    /** The same in words of its own. */
    public void askWhich(Turn turn, List<CustomerOrder> orders, String words, String behind, String question) {
        var said = kept.orBehind(turn, words, behind);
        turn.ask(
                question,
                Turn.column(orders.stream()
                        .map(order -> new Button(
                                turn.words().chat().order(order.number())
                                        + (PayingWords.toPay(order) == 0
                                                ? ""
                                                : " · " + turn.money(PayingWords.toPay(order))),
                                ("/pay " + order.number() + " " + said).strip()))));
    }

    /** Whether these lie in one parcel, so that who pays may pay them as one. */
    public static boolean isOneParcel(List<CustomerOrder> orders) {
        return orders.size() > 1
                && orders.stream()
                                .map(order -> order.company().first().number())
                                .distinct()
                                .count()
                        == 1;
    }

    /** The courier collects for the parcel; one of its orders stands for all. */
    public static CustomerOrder collectable(List<CustomerOrder> due) {
        return due.stream()
                .filter(order -> order.payment() != null && order.payment().mayBeCollected())
                .findFirst()
                .orElse(due.get(0));
    }

    /** What is due for all of them, in minor units. */
    public static long sum(List<CustomerOrder> orders) {
        return orders.stream().mapToLong(PayingWords::due).sum();
    }

    /** What was said before it was known for which order. */
    public Optional<String> kept(Turn turn) {
        return KeptPayment.words(turn);
    }

    /** What was said before something was asked about this order. */
    public Optional<String> kept(Turn turn, CustomerOrder order) {
        return KeptPayment.words(turn, order);
    }

    /** Keeps what is said, and its pictures, till its buyer has answered what he is asked about this order. */
    public void keep(Turn turn, CustomerOrder order, String words) {
        kept.keep(turn, order, words);
    }

    @Override
    public boolean answer(Turn turn) {
        var number = turn.chat().draft().get(ORDER);
        if (number == null || !isProof(turn.said()) || UnsurePayment.is(turn.said()) || isOfOther(turn, number)) {
            return false;
        }
        var order = provable(turn, number);
        if (order.isPresent()) {
            prove(turn, order.get(), turn.said());
        } else {
            KeptPayment.endsAsking(turn);
            turn.say(turn.words().pay().nothingDueFor());
        }
        turn.outcome("payment told");
        return true;
    }

    private static Optional<CustomerOrder> provable(Turn turn, @Nullable String number) {
        return PaymentFinding.provableOf(turn.buyer().id()).stream()
                .filter(one -> String.valueOf(one.number()).equals(number))
                .findFirst();
    }

    /** Whether it tells of goods that came badly, or where they shall go, or its only figures are the number of another order of his, of which something else is said: 1002不要了. */
    private static boolean isOfOther(Turn turn, String number) {
        var own = PaymentFinding.of(turn.buyer().id()).stream()
                .map(order -> String.valueOf(order.number()))
                .collect(Collectors.toSet());
        var said = Normaliser.simplified(turn.said());
        var rest = FoundBy.withoutOrders(said, own::contains);
        return Concerns.wantsRemedy(turn)
                || AddressReader.looksLikeAddress(turn.said())
                        && PaidSum.in(turn.said(), turn.shop().currency()).isEmpty()
                || FoundBy.orders(said).stream().anyMatch(one -> own.contains(one) && !one.equals(number))
                        && !isProof(rest)
                        && rest.codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public boolean takePicture(Turn turn) {
        if (kept.takePicture(turn)) {
            turn.say(turn.words().damage().pictureKept(pictures.with(turn).size()));
            return true;
        }
        var number = turn.chat().draft().get(ORDER);
        var order = provable(turn, number);
        order.ifPresent(due -> prove(turn, due, ProofWords.A_PICTURE));
        return order.isPresent();
    }

    /**
     * Takes that he has paid, and the pictures that were sent before it was known for which order; where nothing shows his payment, asks by
     * what it can be found. Refuses where nothing is due.
     */
    public void proveByPictures(Turn turn, CustomerOrder order) {
        var together = Transfer.of(order);
        var before = KeptPayment.words(turn, order).filter(PayingDialogue::isProof);
        if (before.isPresent()) {
            prove(turn, order, before.get());
            return;
        }
        if (!pictures.with(turn).isEmpty()) {
            prove(turn, order, ProofWords.A_PICTURE);
            return;
        }
        if (isRest(turn, order)) {
            prove(turn, order, turn.said());
            return;
        }
        if (!together.said().isEmpty()) {
            sayTaken(turn, together.orders(), "");
            return;
        }
        var words = turn.words().pay().paidButton();
        taking.prove(order, words, sum(turn, order, words), List.of());
        ask(turn, order);
        turn.outcome("payment told");
    }

    /** Of whoever has told of a part, or whose part has come, it is known how much "the rest" is. */
    private static boolean isRest(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        return payment != null
                && payment.due() > 0
                && (payment.left() > 0 || payment.proofSum() > 0)
                && PaidSum.isRest(turn.said());
    }

    /** Takes the words, and the pictures that came with them, for the order. Refuses where nothing is due. */
    public void prove(Turn turn, CustomerOrder order, String words) {
        var together = Transfer.of(order);
        if (ToldSum.isOfOne(together, words, turn.shop().currency())) {
            taking.prove(order, KeptPayment.behind(turn, order, words), null, pictures.with(turn));
            sayTaken(turn, together.orders(), "");
            return;
        }
        if (ToldSum.isUnclear(order.payment(), words, turn.shop().currency())) {
            askWhetherAnother(turn, order, words);
            return;
        }
        var said = KeptPayment.behind(turn, order, words);
        taking.prove(order, said, sum(turn, order, words), pictures.with(turn));
        KeptPayment.endsAsking(turn);
        turn.outcome("payment told");
        var gone = ofGone(turn, order);
        var missing = gone.isEmpty() && order.payment() != null ? PayingWords.besideProof(turn, order.payment()) : "";
        var taken = turn.words().pay().proofTaken(String.valueOf(order.number()));
        sums.say(turn, order, PaidForGone.first(turn, order) + taken + gone + missing);
    }

    /** What becomes of money for what is not in it any more; empty where all of it is. */
    private static String ofGone(Turn turn, CustomerOrder order) {
        var gap = turn.words().gap();
        return switch (order.status()) {
            case OPEN -> gap + turn.words().recall().proofOfUnsold(order.number());
            case CANCELLED -> gap + PayingWords.proofOfCancelled(turn, order);
            case RETURNED -> gap + turn.words().after().proofOfReturned();
            default ->
                PayingWords.due(order) == 0 && order.hasLost()
                        ? gap + turn.words().recall().proofOfLost()
                        : "";
        };
    }

    /** Nobody is asked for money by a sum that may have come beside what he has told of before. */
    private void askWhetherAnother(Turn turn, CustomerOrder order, String words) {
        var payment = Objects.requireNonNull(order.payment(), "what is said to be paid has a payment");
        var sum = turn.money(PaidSum.in(words, turn.shop().currency()).orElse(PaidSum.UNTOLD));
        var text = turn.words().after();
        var pay = "/pay " + order.number() + " ";
        kept.keep(turn, order, words);
        turn.outcome("doubt");
        turn.choose(
                text.anotherOrWrong(order.number(), turn.money(payment.proofSum()), sum),
                new Button(text.anotherButton(), pay + text.paidAnother(sum)),
                new Button(text.paidJustDueButton(sum), pay + text.paidJustDue(sum)));
    }

    private static @Nullable Long sum(Turn turn, CustomerOrder order, String words) {
        return ToldSum.of(order.payment(), words, turn.shop().currency());
    }

    /** All of these were paid by one payment, whose sum and pictures lie with the first. */
    public void proveAll(Turn turn, List<CustomerOrder> orders, String words) {
        proveAll(turn, orders, words, sum(turn, orders.get(0), words));
    }

    /** @param sum of that payment, in minor units; as {@link PaymentTaking#prove} has it */
    public void proveAll(Turn turn, List<CustomerOrder> orders, String words, @Nullable Long sum) {
        taking.prove(orders.get(0), words, sum, pictures.with(turn));
        orders.stream().skip(1).forEach(order -> taking.prove(order, words, PaidSum.UNTOLD, List.of()));
        var gone = orders.stream().map(order -> ofGone(turn, order)).distinct().collect(Collectors.joining());
        sayTaken(turn, orders, gone + SumOfSeveral.besides(turn, orders));
    }

    /** One payment for several is told of, and counted once, however often it is. */
    public static void sayTaken(Turn turn, List<CustomerOrder> orders, String behind) {
        KeptPayment.endsAsking(turn);
        turn.outcome("payment told");
        var numbers = orders.stream().map(CustomerOrder::number).sorted().toList();
        turn.say(turn.words().pay().proofTaken(turn.words().numbers(numbers)) + behind);
    }
}
