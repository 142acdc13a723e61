package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.shop.Role;

/** A host says that the money for an order has come: 收到1021的钱了, "got the money for 1021". It is booked by a tap. */
@Singleton
class ReceivedCommand extends HostCommand {
    private static final Pattern LIST = Pattern.compile("(?<numbers>\\d{4,9}(?:,\\d{4,9}){1,8})(?: (?<sum>\\S+))?");

    /** Each with its sum: {@code 1017 67.8,1018 37.9}. */
    private static final Pattern EACH = Pattern.compile("\\d{4,9} [^ ,]{1,12}(?:,\\d{4,9} [^ ,]{1,12}){1,8}");

    private static final Pattern ARGUMENTS = Pattern.compile("#?(\\d{1,9})(?:\\s+(\\S+))?");

    /** The button of the question: what shall be booked, what the shop had, which proof was seen, what was written last, whether it is for nothing else, and whether it was given in cash. */
    private static final Pattern YES =
            Pattern.compile("(\\d{1,9}) yes (\\d{1,15}) (\\d{1,15}) (\\d{1,18}|-) ([0-9a-z]{1,13})( own)?( cash)?");

    /** A whole number where a sum may stand: it may be of an order. */
    private static final Pattern TWO = Pattern.compile("#?(\\d{4,9})(?:[\\s,，、和]+)#?(\\d{4,9})");

    /** The button where one payment may be for any of several: what shall be booked of it for which, and how all of those stood. */
    private static final Pattern CHOSEN =
            Pattern.compile("(\\d{4,9}) yes (\\d{1,15}) of (\\d{4,9}(?:,\\d{4,9}){1,3}) ([0-9a-f]{1,8})( cash)?");

    private final PaymentTaking taking;
    private final MoneyNotCome notCome;
    private final MistakenMoney mistaken;

    ReceivedCommand(PaymentTaking taking, MoneyNotCome notCome, MistakenMoney mistaken) {
        this.mistaken = mistaken;
        this.notCome = notCome;
        this.taking = taking;
    }

    @Override
    public String name() {
        return "received";
    }

    @Override
    public String summary(Wording words) {
        return words.help().received();
    }

    @Override
    public boolean canBe(Sentence said) {
        return HalfReceived.in(said.words()).isPresent()
                || ReceivedWords.in(said.plain()).isPresent()
                || ReceivedFrom.canBe(said.words())
                || ReceivedSum.in(said.words()).isPresent();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return turn.isPrivate() && turn.may(Role.HOST)
                ? HalfReceived.in(turn.said())
                        .or(() -> ReceivedWords.in(turn.round().plain(turn.said()))
                                .filter(order -> ReceivedWords.isOfAnOrder(turn.said(), order)))
                        .or(() -> ReceivedFrom.in(turn))
                        .or(() -> ReceivedSum.in(turn.said()))
                : Optional.empty();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var yes = YES.matcher(arguments);
        if (yes.matches()) {
            var order = ReceivedQuestion.numbered(yes.group(1)).get(0);
            if (!ReceivedQuestion.lastOf(order).equals(yes.group(5))) {
                throw new Refused(Reason.PAYMENT_DECIDED);
            }
            book(
                    turn,
                    order,
                    Long.parseLong(yes.group(2)),
                    Long.parseLong(yes.group(3)),
                    yes.group(4),
                    new How(yes.group(6) != null, how(yes.group(7))));
            return;
        }
        var chosen = CHOSEN.matcher(arguments);
        if (chosen.matches()) {
            chosen(turn, chosen);
            return;
        }
        var together = ReceivedTogether.book(turn, arguments, taking);
        if (together.isPresent()) {
            turn.say(together.get().entrySet().stream()
                    .map(part -> done(turn, part.getKey(), part.getValue()))
                    .collect(Collectors.joining("\n")));
            return;
        }
        if (mistaken.takes(turn, arguments)) {
            return;
        }
        if (notCome.takes(turn, arguments) || ReceivedFrom.asks(turn, arguments) || ReceivedSum.asks(turn, arguments)) {
            return;
        }
        if (EACH.matcher(arguments).matches()) {
            each(turn, arguments);
            return;
        }
        var list = LIST.matcher(listed(arguments));
        if (list.matches()) {
            several(turn, ReceivedQuestion.numbered(list.group("numbers")), list.group("sum"));
            return;
        }
        one(turn, arguments);
    }

    private static MoneyEntry.Reason how(@Nullable String cash) {
        return cash == null ? MoneyEntry.Reason.TRANSFER : MoneyEntry.Reason.CASH;
    }

    /** Refuses once it was booked for another of them. */
    private void chosen(Turn turn, MatchResult said) {
        if (!ReceivedTogether.seen(ReceivedQuestion.numbered(said.group(3))).equals(said.group(4))) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        var order = ReceivedQuestion.numbered(said.group(1)).get(0);
        var payment = Objects.requireNonNull(order.payment());
        var how = new How(false, how(said.group(5)));
        book(turn, order, Long.parseLong(said.group(2)), payment.left(), ReceivedQuestion.seen(payment), how);
    }

    private static void one(Turn turn, String arguments) {
        var said = ARGUMENTS.matcher(arguments);
        if (!said.matches()) {
            turn.say(turn.words().rule().howToReceive());
            return;
        }
        var named = said.group(2);
        var transfer = Transfer.of(ReceivedQuestion.numbered(said.group(1)).get(0));
        var sum = named == null
                ? null
                : HalfReceived.HALF.equals(named)
                        ? HalfReceived.of(transfer.order())
                        : Amounts.money(named, turn.shop().currency()).orElse(0L);
        var asked = ReceivedQuestion.named(turn, transfer, sum, false);
        var note = HalfReceived.HALF.equals(named) ? HalfReceived.note(turn, transfer.order()) : "";
        ReceivedQuestion.ask(turn, List.of(asked.behind(note)));
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
    private static void several(Turn turn, List<CustomerOrder> orders, @Nullable String named) {
        var transfers = ReceivedQuestion.apart(orders);
        var due = ReceivedTogether.due(orders);
        if (named == null) {
            ask(turn, transfers, transfer -> null);
            return;
        }
        long sum = Amounts.money(named, turn.shop().currency()).orElse(0L);
        ToLongFunction<Transfer> toldOf =
                transfer -> transfer.said().isEmpty() ? ReceivedTogether.dueFor(orders, transfer) : transfer.sum();
        if (transfers.size() == 1 || sum == due) {
            ReceivedTogether.ask(turn, orders, sum);
        } else if (sum == transfers.stream().mapToLong(toldOf).sum()) {
            ask(turn, transfers, toldOf::applyAsLong);
        } else {
            ReceivedTogether.sayUnfit(turn, orders, sum);
        }
    }

    /** Each with its own sum: what came for those of one payment came in one. */
    private static void each(Turn turn, String said) {
        Map<CustomerOrder, Long> sums = new LinkedHashMap<>();
        for (var one : said.split(",")) {
            var part = one.split(" ");
            var sum = Amounts.money(part[1], turn.shop().currency()).orElse(0L);
            sums.merge(ReceivedQuestion.numbered(part[0]).get(0), sum, Long::sum);
        }
        ReceivedQuestion.ask(
                turn,
                ReceivedQuestion.apart(List.copyOf(sums.keySet())).stream()
                        .map(transfer -> {
                            var sum = transfer.orders().stream()
                                    .mapToLong(order -> sums.getOrDefault(order, 0L))
                                    .sum();
                            var question = ReceivedQuestion.named(turn, transfer, sum, true);
                            return transfer.said().isEmpty() ? question.forItself() : question;
                        })
                        .toList());
    }

    /** @param sums how much came by which payment; null where the host says no sum */
    private static void ask(Turn turn, List<Transfer> transfers, Function<Transfer, @Nullable Long> sums) {
        ReceivedQuestion.ask(
                turn,
                transfers.stream()
                        .map(transfer -> ReceivedQuestion.named(turn, transfer, sums.apply(transfer), true))
                        .toList());
    }

    /** @param isForItself whether nothing of it is for what else lies in the parcel */
    private record How(boolean isForItself, MoneyEntry.Reason reason) {}

    private void book(Turn turn, CustomerOrder order, long sum, long before, String seen, How how) {
        var proof = seen.equals("-") ? null : Instant.EPOCH.plus(Long.parseLong(seen), ChronoUnit.MICROS);
        var transfer = Transfer.of(order);
        var parts = how.isForItself() && transfer.said().isEmpty() ? Map.of(order, sum) : transfer.parts(sum);
        if (how.isForItself()) {
            taking.receiveForItself(order, sum, how.reason(), proof, before, turn.actor());
        } else {
            taking.receive(order, sum, how.reason(), proof, before, turn.actor());
        }
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
