package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.UnsurePayment;
import org.qingshan.conversation.dialogue.PaidAhead;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentFinding;

/** Tells a buyer how to pay, and takes that he has. */
@Singleton
class PayCommand implements Command {
    private static final String PAID = ToldPayment.PAID;
    static final String CASH = "cash";
    private static final String PICTURE = "picture";
    private static final Set<String> ASKING = Set.of("付款", "付钱", "支付", "结账", "买单", "pay");

    /** What stands on the button. */
    private static final Set<String> ON_DELIVERY = Set.of("货到付款", "pay on delivery");

    private static final Pattern NUMBERED = Pattern.compile("#?(\\d{4,9})(?![\\d.])\\s*(.*)", Pattern.DOTALL);

    private final PayingDialogue dialogue;
    private final HowToPay how;
    private final SaidOtherwise otherwise;
    private final SamePayment same;
    private final PaidAhead ahead;
    private final EarlierMoney earlier;
    private final TakingSeveral several;

    PayCommand(
            PayingDialogue dialogue,
            HowToPay how,
            SaidOtherwise otherwise,
            SamePayment same,
            PaidAhead ahead,
            EarlierMoney earlier,
            TakingSeveral several) {
        this.several = several;
        this.earlier = earlier;
        this.ahead = ahead;
        this.same = same;
        this.otherwise = otherwise;
        this.dialogue = dialogue;
        this.how = how;
    }

    @Override
    public String name() {
        return "pay";
    }

    @Override
    public List<String> words() {
        List<String> all = new ArrayList<>(ToldPayment.ALONE);
        all.addAll(ON_DELIVERY);
        all.addAll(ASKING);
        return all;
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    /** "pay attention" and "付款失败" are something else. */
    @Override
    public boolean isMeant(String word, String arguments) {
        return arguments.isEmpty()
                || !SaidOtherwise.isOfTrouble(word + " " + arguments)
                        && !UnsurePayment.is(word + " " + arguments)
                        && (ASKING.contains(word) || ON_DELIVERY.contains(word)
                                ? NUMBERED.matcher(arguments).matches()
                                : !PaidForOther.canBe(word + " " + arguments)
                                        && !ToldPayment.isForeign(arguments)
                                        && PayingDialogue.isProof(arguments));
    }

    @Override
    public boolean canBe(Sentence said) {
        return EarlierMoney.canBe(said.words())
                || ToldOrder.canBe(said.words())
                || PaidForOther.canBe(said.words())
                || PaidForGoods.canBe(said.words())
                || AskedToPay.canBe(said)
                || UnsurePayment.isFailed(said.words());
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        var failed = otherwise.failed(turn);
        if (failed.isPresent()) {
            return failed;
        }
        var before = EarlierMoney.in(turn)
                .or(() -> ToldOrder.besideUnpaid(turn, number -> isOwn(turn, number)))
                .or(() -> DigitsTold.in(turn));
        if (before.isPresent()) {
            return before;
        }
        return SaidOtherwise.isOfTrouble(turn)
                ? otherwise.in(turn)
                : otherwise
                        .in(turn)
                        .or(() -> PaidForOther.in(turn))
                        .or(() -> ToldOrder.in(turn, number -> isOwn(turn, number)))
                        .or(() -> PaidForGoods.in(turn))
                        .or(() -> AskedToPay.in(turn));
    }

    @Override
    public String summary(Wording words) {
        return words.help().pay();
    }

    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        if (ON_DELIVERY.contains(word)) {
            run(turn, (arguments + " " + CASH).strip());
        } else if (ASKING.contains(word)) {
            run(turn, arguments);
        } else {
            var ofOne = ToldOrder.besideUnpaid(turn, number -> isOwn(turn, number))
                    .or(() -> ToldOrder.behindTheVerb(turn, number -> isOwn(turn, number)));
            told(turn, ofOne.orElse(arguments.isEmpty() ? PAID : arguments));
        }
    }

    /** A number alone is an order's; who means what stands on his bank's slip says that he paid. */
    @Override
    public void run(Turn turn, String arguments) {
        var numbered = NUMBERED.matcher(arguments);
        if (numbered.matches()
                && numbered.group(2).isEmpty()
                && own(turn, numbered.group(1)).isEmpty()) {
            throw new Refused(Reason.UNKNOWN_ORDER, Map.of("number", numbered.group(1)));
        }
        told(turn, arguments);
    }

    private void told(Turn turn, String arguments) {
        takes(turn, arguments);
        PaidWithCart.sayLeftOut(turn);
    }

    private void takes(Turn turn, String arguments) {
        if (SaidOtherwise.isThis(arguments)) {
            if (!otherwise.answers(turn, arguments)) {
                takes(turn, "");
            }
            return;
        }
        if (PaidForOther.asks(dialogue, turn, arguments)
                || UnsureSum.asks(dialogue, turn, arguments)
                || TakingSeveral.asksWhich(turn, arguments)) {
            return;
        }
        if (arguments.equals(SeveralPaid.EACH)) {
            several.each(turn, this::act);
            return;
        }
        var together = SeveralPaid.of(turn, arguments);
        if (together.isPresent()) {
            several.take(turn, together.get(), this::act);
            return;
        }
        var due = PaymentFinding.dueOf(turn.buyer().id());
        var numbered = NUMBERED.matcher(arguments);
        var named = numbered.matches() ? own(turn, numbered.group(1)) : Optional.<CustomerOrder>empty();
        if (named.isPresent()) {
            act(turn, named.get(), numbered.group(2).strip());
        } else if (numbered.matches() && numbered.group(2).isEmpty() && due.size() != 1) {
            throw new Refused(Reason.UNKNOWN_ORDER, Map.of("number", numbered.group(1)));
        } else if (numbered.matches()
                && PayingDialogue.isProof(numbered.group(2))
                && UnsureSum.ofSomebody(turn, numbered.group(1)).isPresent()) {
            UnsureSum.asks(dialogue, turn, UnsureSum.ofAnother(numbered.group(1)));
        } else {
            unnamed(turn, due, arguments);
        }
    }

    static Optional<CustomerOrder> own(Turn turn, String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .filter(order -> order.buyerId() == turn.buyer().id());
    }

    private static boolean isOwn(Turn turn, String number) {
        return own(turn, number).isPresent();
    }

    private void unnamed(Turn turn, List<CustomerOrder> due, String said) {
        var meant = meant(due, said);
        var together = CostingTogether.of(turn, due, said);
        var fitting = meant.size() == 1 ? meant : SaidSums.of(turn, said).costing(due);
        var isTold = isTold(said);
        var cart = isTold ? PaidAhead.cartOf(turn) : Optional.<CustomerOrder>empty();
        var late = due.isEmpty() && isTold ? EarlierMoney.late(turn, said) : Optional.<CustomerOrder>empty();
        if (late.isPresent() && cart.isPresent()) {
            askWhetherLate(turn, late.get(), cart.get(), said);
        } else if (late.isPresent() || due.isEmpty() && cart.isPresent()) {
            act(turn, late.or(() -> cart).get(), said);
        } else if (due.isEmpty()) {
            SamePayment.sayNothingDue(turn, isTold ? said : "");
        } else if (cart.isPresent() && several.takesCart(turn, due, cart.get(), said, this::act)) {
            return;
        } else if (fitting.size() == 1) {
            act(turn, fitting.get(0), said);
        } else if (said.equals(CASH) && PayingDialogue.isOneParcel(due)) {
            act(turn, PayingDialogue.collectable(due), said);
        } else if (!together.isEmpty()) {
            dialogue.proveAll(turn, together, said);
        } else {
            var isWord = said.equals(PAID) || said.equals(CASH);
            dialogue.askWhich(turn, meant, isWord ? "" : said, isWord ? said : "");
        }
    }

    /** He may speak of what he did not pay in time as well as of what he has not ordered yet. */
    private void askWhetherLate(Turn turn, CustomerOrder late, CustomerOrder cart, String said) {
        dialogue.askWhich(turn, List.of(late, cart), said.equals(PAID) ? "" : said, said.equals(PAID) ? said : "");
    }

    private static boolean isTold(String said) {
        return said.equals(PAID) || EarlierMoney.isThis(said) || !said.equals(CASH) && PayingDialogue.isProof(said);
    }

    /** Of several those of which something is to be paid beside what he says he has paid; a sum that he names may be of any. */
    private static List<CustomerOrder> meant(List<CustomerOrder> due, String said) {
        var isSum = !said.equals(PAID) && PayingDialogue.isProof(said);
        var open = due.stream().filter(order -> PayingWords.toPay(order) > 0).toList();
        return isSum || open.isEmpty() ? due : open;
    }

    private void act(Turn turn, CustomerOrder order, String said) {
        var words = said.isEmpty() ? dialogue.kept(turn).orElse("") : said;
        if (isTold(words) && SamePayment.isOfNoOrder(turn, order, words)
                || same.takes(turn, order, words)
                || earlier.takes(turn, order, words)) {
            return;
        }
        if (PaidAhead.isCart(order) && isTold(words)) {
            if (!same.asks(turn, order, words)) {
                ahead.keep(turn, order, words.equals(PAID) ? turn.said() : words);
            }
            return;
        }
        if (words.equals(PICTURE)) {
            dialogue.proveByPictures(turn, provable(order));
        } else if (words.equals(SaidOtherwise.NOT_PAID)) {
            otherwise.unsay(turn, order);
            if (PayingWords.due(order) > 0) {
                how.show(turn, order);
            }
        } else if (words.equals(HowToPay.CARD)) {
            how.invoice(turn, order);
        } else if (words.equals(CASH) || words.equals("货到付款")) {
            how.atTheDoor(turn, order);
        } else if (!words.equals(PAID) && PayingDialogue.isProof(words)) {
            prove(turn, order, words);
        } else if (words.equals(PAID) || ToldPayment.isMeant(words)) {
            proveByPictures(turn, provable(order));
        } else {
            how.show(turn, order);
        }
    }

    private void prove(Turn turn, CustomerOrder order, String words) {
        if (SamePayment.hasCome(turn, order, words)) {
            turn.outcome("answered");
            how.show(turn, order);
        } else if (!same.asks(turn, order, words)) {
            dialogue.prove(turn, order, words);
        }
    }

    private void proveByPictures(Turn turn, CustomerOrder order) {
        if (!PaidInsisted.isAnswered(turn, order) && !same.asks(turn, order, PAID)) {
            dialogue.proveByPictures(turn, order);
        }
    }

    /** What went to others because nobody had seen his money is what he has most reason to speak of. */
    private static CustomerOrder provable(CustomerOrder order) {
        return order.status().isOff() || order.isCartAgain() || order.hasLost() ? order : PayingWords.requireDue(order);
    }
}
