package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CardGivingBack;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.CardReceipt;
import org.qingshan.domain.payment.CardRefund;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;
import org.qingshan.platform.Secrets;

/** Gives a buyer money back by the card that it came by, or notes that somebody has. Of a packed parcel it is asked about first. */
@Singleton
class RefundCommand extends HostCommand {
    /**
     * {@code 1003 20 两个坏了}; the button of a question names what was there: {@code 1003 20 seen 6780}, and {@code yes} where it warned of the
     * packed parcel.
     */
    private static final Pattern SAID =
            Pattern.compile("#?(\\d{1,9})\\s+(\\S+)(?:\\s+(yes|seen)\\s+(\\d{1,15}))?\\s*(.*)", Pattern.DOTALL);

    /** Before the arguments of what was said in a free sentence: it is only asked. */
    private static final String ASK = "ask ";

    /** Behind the sum, of what is not to be done, or not now, or is done: 先别退, "if it is broken". */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "[没沒]同意|先[别別不]|[别別]退|不退|再退|再说|再說|等.{0,20}[再后後]|如果|要是|的话|的話|退过|退過|已[经經]?退"
                    + "|\\b(?:if|unless|or not|not yet|wait|already|never mind|don'?t|when|until|once|later|tomorrow)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 退款 1003, 1003全额退款: no sum, or all of it. */
    private static final Pattern ALL = Pattern.compile(
            "#?(\\d{4,9})(?:号|號)?(?:订?单|訂?單)?[ ,，]*(?:的?(?:全部|全额|全額|全款|所有)(?:的?(?:钱|錢|款))?|全|all|in full|fully|full|everything)?[.!。！ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_REASON = 200;

    /** Before the reason: it was given back otherwise than by the card that it came by. */
    private static final Pattern BY_HAND =
            Pattern.compile("(?:现金|转账|cash|transfer)(?:[\\s,，]+|$)(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final PaymentTaking taking;
    private final CardGivingBack cards;

    RefundCommand(PaymentTaking taking, CardGivingBack cards) {
        this.taking = taking;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "refund";
    }

    @Override
    public List<String> words() {
        return List.of("退款", "refund");
    }

    @Override
    public String summary(Wording words) {
        return words.help().refund();
    }

    @Override
    public boolean canBe(Sentence said) {
        return RefundWords.in(said.words()).isPresent()
                || RefundWords.ofAll(said.words()).isPresent()
                || RefundTo.canBe(said.words());
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST)
                ? RefundWords.in(turn.said())
                        .or(() -> RefundTo.in(turn))
                        .map(ASK::concat)
                        .or(() -> RefundWords.ofAll(turn.said()))
                : Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var free = arguments.startsWith(ASK)
                ? Optional.of(arguments.substring(ASK.length()))
                : sum(turn, arguments).isPresent() ? Optional.<String>empty() : RefundWords.behind(arguments);
        if (RefundTo.asksWhich(turn, free.orElse(arguments))) {
            return;
        }
        var said = SAID.matcher(free.orElse(arguments));
        var sum = sum(turn, free.orElse(arguments));
        if (sum.isPresent() && said.matches()) {
            var order = CustomerOrder.numbered(Integer.parseInt(said.group(1)))
                    .orElseThrow(
                            () -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", said.group(1), "of", "shop")));
            refund(turn, order, sum.get(), said, free.isPresent());
            return;
        }
        var all = ALL.matcher(arguments);
        if (all.matches()) {
            askAll(turn, ReceivedQuestion.numbered(all.group(1)).get(0));
        } else {
            turn.say(turn.words().pay().howToRefund());
        }
    }

    /** 退款 1003 20 does it; "refund 1003 20" may be the beginning of anything. */
    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        var isSure = !word.equals("refund") && !DOUBTFUL.matcher(arguments).find();
        var toHim = RefundTo.in(turn);
        if (toHim.isPresent()) {
            run(turn, ASK + toHim.get());
            return;
        }
        run(turn, isSure || sum(turn, arguments).isEmpty() ? arguments : ASK + arguments);
    }

    /** Empty where the words behind the order's number begin with none. */
    private static Optional<Long> sum(Turn turn, String arguments) {
        var said = SAID.matcher(arguments);
        return said.matches() && !RefundWords.isCounted(said.group(5))
                ? Amounts.money(said.group(2), turn.shop().currency()).filter(sum -> sum > 0)
                : Optional.empty();
    }

    /** How much is there, and all of it by a tap. */
    private static void askAll(Turn turn, CustomerOrder order) {
        var pay = turn.words().pay();
        var payment = order.payment();
        var free = payment == null ? 0 : payment.left() - CardRefund.openOf(order.id());
        if (free <= 0) {
            sayNothingLeft(turn, order);
            return;
        }
        var sum = Amounts.decimal(free, turn.shop().currency());
        turn.choose(
                turn.words().recall().refundHowMuch(order.number(), turn.money(free)),
                new Button(
                        pay.refundYes(turn.money(free)), "/refund %d %s seen %d".formatted(order.number(), sum, free)));
    }

    /** @param isAsked whether nothing goes back before a tap */
    private void refund(Turn turn, CustomerOrder order, long sum, Matcher said, boolean isAsked) {
        var pay = turn.words().pay();
        var payment = order.payment();
        if (payment == null || payment.left() == 0) {
            sayNothingLeft(turn, order);
            return;
        }
        PaymentTaking.requireLookedAt(order);
        var seen = said.group(3) != null && !isAsked;
        var meant = seen && said.group(3).equals("yes");
        // What is on its way back counts: a second tap of the same button meets another sum.
        var open = CardRefund.openOf(order.id());
        var free = payment.left() - open;
        if (seen && Long.parseLong(said.group(4)) != free) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        if (isAsked && sum > free) {
            throw new Refused(Reason.MORE_THAN_PAID, Map.of("left", free));
        }
        var again = seen ? Optional.<MoneyEntry>empty() : sameBefore(order, sum);
        if (again.isPresent() && sum <= free && !order.isBoxed()) {
            var when = when(turn, again.get());
            turn.choose(
                    RefundTo.whom(turn, order)
                            + turn.words()
                                    .recall()
                                    .refundAgain(order.number(), turn.money(sum), when, turn.money(free)),
                    yes(turn, order, sum, free, said));
            return;
        }
        var isWarned = order.isBoxed() || open > 0 && !seen;
        if ((isWarned || isAsked) && !meant && sum <= free) {
            turn.choose(
                    RefundTo.whom(turn, order) + question(turn, order, sum, free), yes(turn, order, sum, free, said));
            return;
        }
        var byHand = BY_HAND.matcher(said.group(5).strip());
        var reason = byHand.matches() ? byHand.group(1).strip() : said.group(5).strip();
        var words = reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
        var why = payment.surplus() >= sum ? MoneyEntry.Reason.TOO_MUCH : MoneyEntry.Reason.GOODWILL;
        if (!byHand.matches() && CardGivingBack.refundable(order) >= sum) {
            var there = new CardGivingBack.Seen(payment.left(), open);
            cards.ask(order, sum, there, new CardGivingBack.Decided(why, words, meant, turn.actor()), Secrets::newCode);
            turn.say(pay.refundByCard(order.number(), turn.money(sum), said.group(2))
                    + stillSent(turn, order, free - sum));
            return;
        }
        taking.refund(order, sum, payment.left(), why, words, meant, turn.actor());
        var done = pay.refundDone(order.number(), turn.money(sum), turn.money(payment.left()));
        var isByCard = !CardReceipt.ofOrder(order.id()).isEmpty();
        turn.say(done
                + still(turn, payment, why)
                + (isByCard ? "\n" + pay.refundAtStripe() : "")
                + stillSent(turn, order, free - sum));
    }

    /** What went back beyond what was too much is asked for no more: so what is. */
    private static String still(Turn turn, Payment payment, MoneyEntry.Reason why) {
        var text = turn.words().beside();
        if (payment.due() > 0) {
            var due = turn.money(payment.due());
            return turn.words().gap() + (payment.left() == 0 ? text.refundAllStillDue(due) : text.refundStillDue(due));
        }
        return why == MoneyEntry.Reason.TOO_MUCH ? "" : turn.words().gap() + text.refundNothingDue();
    }

    /** Nothing has come, all of it has gone back already, or is on its way. */
    private static void sayNothingLeft(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        var text = turn.words().recall();
        var last = backOf(order).reduce((one, other) -> other);
        if (payment != null && payment.left() > 0) {
            turn.say(text.refundUnderWay(order.number(), turn.money(CardRefund.openOf(order.id()))));
        } else if (payment == null || last.isEmpty()) {
            turn.say(turn.words().pay().nothingPaid(order.number()));
        } else {
            var entry = last.get();
            turn.say(text.refundedAlready(
                    order.number(), turn.money(payment.refunded()), turn.money(-entry.amount()), when(turn, entry)));
        }
    }

    /** What went back of it, the oldest first. */
    private static Stream<MoneyEntry> backOf(CustomerOrder order) {
        return MoneyEntry.of(order.id()).stream()
                .filter(entry -> entry.amount() < 0
                        && !entry.reason().isMoved()
                        && !entry.reason().isCorrection());
    }

    /** The same sum went back a while ago: he may not know that he has done it. */
    private static Optional<MoneyEntry> sameBefore(CustomerOrder order, long sum) {
        return backOf(order).filter(entry -> entry.amount() == -sum).reduce((one, other) -> other);
    }

    private static String when(Turn turn, MoneyEntry entry) {
        return turn.words().day(LocalDate.ofInstant(entry.at(), Wording.VILLAGE)) + " " + Wording.clock(entry.at());
    }

    private static String question(Turn turn, CustomerOrder order, long sum, long free) {
        return order.isBoxed()
                ? turn.words().pay().refundSure(order.number(), turn.money(sum))
                : turn.words().recall().refundThis(order.number(), turn.money(free), turn.money(sum));
    }

    private static Button yes(Turn turn, CustomerOrder order, long sum, long free, Matcher said) {
        var decided =
                "/refund %d %s %s %d".formatted(order.number(), said.group(2), order.isBoxed() ? "yes" : "seen", free);
        return new Button(
                turn.words().pay().refundYes(turn.money(sum)),
                withReason(decided, said.group(5).strip()));
    }

    /** That the goods go all the same, where nothing of their money stays; else nothing. */
    private static String stillSent(Turn turn, CustomerOrder order, long stays) {
        var pay = turn.words().pay();
        if (stays > 0 || !order.isJoinable()) {
            return "";
        }
        return "\n"
                + (order.isCollected()
                        ? pay.refundedStillCollected(order.number())
                        : pay.refundedStillSent(order.number()));
    }

    /** As much of the reason as a button carries. */
    static String withReason(String yes, String reason) {
        var said = (yes + " " + reason.replaceAll("\\s+", " ")).strip();
        while (said.getBytes(StandardCharsets.UTF_8).length > Button.MOST_BYTES) {
            said = said.substring(0, said.offsetByCodePoints(said.length(), -1));
        }
        return said;
    }
}
