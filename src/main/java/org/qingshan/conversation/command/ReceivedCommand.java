package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.PayingWords;
import org.qingshan.conversation.Sentence;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** A host says that the money for an order has come: 收到1021的钱了, "got the money for 1021". It is booked by a tap. */
@Singleton
class ReceivedCommand extends HostCommand {
    private static final Pattern LIST = Pattern.compile("(?<numbers>\\d{4,9}(?:,\\d{4,9}){1,8})(?: (?<sum>\\S+))?");

    private static final Pattern ARGUMENTS = Pattern.compile("#?(\\d{1,9})(?:\\s+(\\S+))?");

    /** The button of the question: what shall be booked, what the shop had, and which proof was seen. */
    private static final Pattern YES = Pattern.compile("(\\d{1,9}) yes (\\d{1,15}) (\\d{1,15}) (\\d{1,18}|-)");

    /** A whole number where a sum may stand: it may be of an order. */
    private static final Pattern TWO = Pattern.compile("#?(\\d{4,9})(?:[\\s,，、和]+)#?(\\d{4,9})");

    private final PaymentTaking taking;
    private final MoneyNotCome notCome;

    ReceivedCommand(PaymentTaking taking, MoneyNotCome notCome) {
        this.notCome = notCome;
        this.taking = taking;
    }

    @Override
    public String name() {
        return "received";
    }

    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public boolean canBe(Sentence said) {
        return ReceivedWords.in(said.plain()).isPresent();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST)
                ? ReceivedWords.in(turn.round().plain(turn.said()).strip())
                        .filter(order -> ReceivedWords.isOfAnOrder(turn.said(), order))
                : Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var yes = YES.matcher(arguments);
        if (yes.matches()) {
            book(
                    turn,
                    numbered(yes.group(1)),
                    Long.parseLong(yes.group(2)),
                    Long.parseLong(yes.group(3)),
                    yes.group(4));
            return;
        }
        if (notCome.takes(turn, arguments)) {
            return;
        }
        var list = LIST.matcher(listed(arguments));
        if (list.matches()) {
            several(turn, list.group("numbers"), list.group("sum"));
            return;
        }
        var said = ARGUMENTS.matcher(arguments);
        if (!said.matches()) {
            turn.say(turn.words().rule().howToReceive());
            return;
        }
        ask(turn, List.of(about(turn, numbered(said.group(1)), said.group(2), false)));
    }

    /** Two orders where the second number is one; else it is a sum. */
    private static String listed(String arguments) {
        var two = TWO.matcher(arguments);
        return two.matches()
                        && CustomerOrder.numbered(Integer.parseInt(two.group(2)))
                                .isPresent()
                ? two.group(1) + "," + two.group(2)
                : arguments;
    }

    /** @param named what came for them in all; null where the host says no sum */
    private static void several(Turn turn, String numbers, @Nullable String named) {
        var orders = Stream.of(numbers.split(","))
                .map(ReceivedCommand::numbered)
                .distinct()
                .toList();
        var apart = apart(orders);
        if (named == null) {
            ask(
                    turn,
                    apart.stream().map(order -> about(turn, order, null, true)).toList());
            return;
        }
        var sum = Amounts.money(named, turn.shop().currency()).orElse(0L);
        var due = orders.stream().mapToLong(PayingWords::due).sum();
        if (apart.size() == 1) {
            ask(turn, List.of(about(turn, apart.get(0), named, true)));
        } else if (sum == due) {
            ask(
                    turn,
                    apart.stream()
                            .map(order -> about(
                                    turn,
                                    order,
                                    Amounts.decimal(
                                            PayingWords.due(order), turn.shop().currency()),
                                    true))
                            .toList());
        } else {
            turn.say(turn.words().rule().receiveEach(turn.money(due)));
        }
    }

    static CustomerOrder numbered(String number) {
        return CustomerOrder.numbered(Integer.parseInt(number))
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop")));
    }

    /** What is asked about one order; without a button where there is nothing to book. */
    private record Question(String text, Optional<Button> button) {
        Question(String text) {
            this(text, Optional.empty());
        }
    }

    /** Those that stand for a payment each: what was said to be paid by one is asked about once. */
    private static List<CustomerOrder> apart(List<CustomerOrder> orders) {
        List<CustomerOrder> apart = new ArrayList<>();
        for (var order : orders) {
            if (PaymentTaking.paidWith(order).stream().noneMatch(apart::contains)) {
                apart.add(order);
            }
        }
        return apart;
    }

    /** @param named how much has come, in the host's words; null where he says that the money has come */
    private static Question about(Turn turn, CustomerOrder order, @Nullable String named, boolean isOneOfSeveral) {
        var text = turn.words().rule();
        var payment = order.payment();
        if (payment == null || named == null && payment.due() == 0 && payment.proofAt() == null) {
            return new Question(nothing(turn, order));
        }
        var with = PaymentTaking.paidWith(order);
        var told = PaymentTaking.told(order);
        long sum = named == null
                ? told > 0 ? told : payment.due()
                : Amounts.money(named, turn.shop().currency()).orElse(0L);
        if (sum <= 0) {
            return new Question(text.howToReceive());
        }
        var said = payment.proof().isEmpty()
                ? ""
                : text.buyerSays(Wording.quoted(payment.proof())) + turn.words().gap();
        var label = isOneOfSeveral
                ? with.isEmpty()
                        ? text.receiveYesOf(order.number(), turn.money(sum))
                        : text.receiveYesOfAll(numbers(turn, order, with), turn.money(sum))
                : text.receiveYes(turn.money(sum));
        return new Question(
                with.isEmpty() ? sure(turn, order, payment, said) : sureTogether(turn, order, with, sum, said),
                Optional.of(new Button(label, yes(order, payment, sum))));
    }

    private static String sure(Turn turn, CustomerOrder order, Payment payment, String said) {
        var text = turn.words().rule();
        if (isCancelled(order)) {
            return text.receiveSureOff(order.number(), said);
        }
        return payment.due() > 0
                ? text.receiveSure(order.number(), turn.money(payment.due()), said)
                : text.receiveSureMore(order.number(), turn.money(payment.left()), said);
    }

    /** One payment for several: how much of it is for which, and what of that is to go back. */
    private static String sureTogether(
            Turn turn, CustomerOrder order, List<CustomerOrder> with, long sum, String said) {
        var text = turn.words().rule();
        var parts = PaymentTaking.parts(order, sum).entrySet().stream()
                .map(part -> {
                    var back = part.getValue() - PayingWords.due(part.getKey());
                    var number = part.getKey().number();
                    var much = turn.money(part.getValue());
                    return back > 0
                            ? text.receivePartBack(number, much, turn.money(back))
                            : text.receivePart(number, much);
                })
                .toList();
        return text.receiveTogether(
                numbers(turn, order, with),
                String.join(turn.words().chat().listComma() + turn.words().gap(), parts),
                said);
    }

    private static String numbers(Turn turn, CustomerOrder order, List<CustomerOrder> with) {
        return turn.words()
                .numbers(Stream.concat(Stream.of(order), with.stream())
                        .map(CustomerOrder::number)
                        .sorted()
                        .toList());
    }

    /** Each is booked by its own tap: the sums stand on the buttons. */
    private static void ask(Turn turn, List<Question> questions) {
        var text = questions.stream().map(Question::text).collect(Collectors.joining("\n"));
        var buttons = Turn.column(questions.stream().flatMap(one -> one.button().stream()));
        if (buttons.isEmpty()) {
            turn.say(text);
        } else {
            turn.choose(text, buttons);
        }
    }

    static String nothing(Turn turn, CustomerOrder order) {
        var text = turn.words().rule();
        var payment = order.payment();
        var left = turn.money(payment == null ? 0 : payment.left());
        return isCancelled(order)
                ? text.nothingToReceiveOff(order.number(), left)
                : text.nothingToReceive(order.number(), left);
    }

    private static String yes(CustomerOrder order, Payment payment, long sum) {
        return "/received %d yes %d %d %s".formatted(order.number(), sum, payment.left(), seen(payment));
    }

    private static boolean isCancelled(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.CANCELLED;
    }

    static String seen(Payment payment) {
        var at = payment.proofAt();
        return at == null ? "-" : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    private void book(Turn turn, CustomerOrder order, long sum, long before, String seen) {
        var proof = seen.equals("-") ? null : Instant.EPOCH.plus(Long.parseLong(seen), ChronoUnit.MICROS);
        var parts = PaymentTaking.parts(order, sum);
        taking.receive(order, sum, MoneyEntry.Reason.TRANSFER, proof, before, turn.actor());
        turn.say(parts.entrySet().stream()
                .map(part -> done(turn, part.getKey(), part.getValue()))
                .collect(Collectors.joining("\n")));
    }

    private static String done(Turn turn, CustomerOrder order, long sum) {
        var done = turn.words().rule().receiveDone(order.number(), turn.money(sum));
        var rest = PayingWords.rest(turn, order);
        var payment = order.payment();
        var surplus = payment == null ? 0 : payment.surplus();
        if (surplus > 0) {
            var back = Math.min(sum, surplus);
            return done
                    + turn.words().gap()
                    + turn.words()
                            .rule()
                            .receivedToGoBack(
                                    order.number(),
                                    turn.money(back),
                                    Amounts.decimal(back, turn.shop().currency()));
        }
        return rest.isEmpty() ? done : done + "\n" + rest;
    }
}
