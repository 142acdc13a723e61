package org.qingshan.conversation.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/** Several orders of one buyer's that were paid by one sum, as a host says: 收到1001和1009一共116.9. One tap books all of them. */
final class ReceivedTogether {
    /** Of more the button has no room. */
    static final int MOST = 4;

    /** Of one buyer's: what is paid together is not one of more than that, and all ways to take four of them are gone through. */
    private static final int LOOKED_THROUGH = 16;

    /** The button: the orders, what came, and how they stood. */
    private static final Pattern YES =
            Pattern.compile("(\\d{4,9}(?:,\\d{4,9}){1,3}) all (\\d{1,15}) ([0-9a-f]{1,8})( cash)?");

    private ReceivedTogether() {}

    /** Whether one tap can book them: they are one buyer's, and each gets just what is due. */
    static boolean canBe(List<CustomerOrder> orders, long sum) {
        return orders.size() > 1
                && orders.size() <= MOST
                && sum == due(orders)
                && orders.stream().allMatch(order -> PayingWords.due(order) > 0)
                && orders.stream().map(CustomerOrder::buyerId).distinct().count() == 1;
    }

    /** How much is for which of them that one payment is said to be for; nothing for what is not named with them. */
    private static Map<CustomerOrder, Long> parts(List<CustomerOrder> orders, Transfer one) {
        Map<CustomerOrder, Long> parts = new LinkedHashMap<>();
        one.orders().stream().filter(orders::contains).forEach(order -> parts.put(order, PayingWords.due(order)));
        return parts;
    }

    /** Asks by one button where that can be, else by one for each. */
    static void ask(Turn turn, List<CustomerOrder> orders, long sum) {
        var transfers = ReceivedQuestion.apart(orders);
        var isAsSaid =
                transfers.size() == 1 && orders.containsAll(transfers.get(0).orders());
        if (isAsSaid || !canBe(orders, sum)) {
            ReceivedQuestion.ask(
                    turn,
                    transfers.stream()
                            .map(one -> ReceivedQuestion.about(
                                    turn, one, transfers.size() == 1 ? sum : dueFor(orders, one), true))
                            .toList());
            return;
        }
        ReceivedQuestion.choose(
                turn,
                sure(turn, orders, sum),
                List.of(new Button(turn.words().rule().receiveYes(turn.money(sum)), yes(orders, sum))));
    }

    /** One payment that may be for any of these: each by a button of its own, where what is booked by one spends every other; else they are only told. */
    static void askWhich(Turn turn, List<List<CustomerOrder>> fitting, long sum) {
        boolean isOnce = fitting.stream()
                .allMatch(some -> fitting.stream().noneMatch(other -> Collections.disjoint(some, other)));
        var text = turn.words().recall();
        if (!isOnce) {
            var first = fitting.get(0).get(0);
            turn.say(fitting.stream()
                            .map(orders -> text.receiveAll(parts(turn, orders), turn.money(sum)))
                            .collect(Collectors.joining("\n"))
                    + "\n"
                    + text.receiveOneByOne(
                            first.number(),
                            Amounts.decimal(PayingWords.due(first), turn.shop().currency())));
            return;
        }
        ReceivedQuestion.choose(
                turn,
                fitting.stream().map(orders -> sure(turn, orders, sum)).collect(Collectors.joining("\n")),
                fitting.stream()
                        .map(orders -> new Button(labelOf(turn, orders, sum), yes(orders, sum)))
                        .toList());
    }

    private static String labelOf(Turn turn, List<CustomerOrder> orders, long sum) {
        var numbers = orders.stream().map(CustomerOrder::number).toList();
        return turn.words().rule().receiveYesOfAll(turn.words().numbers(numbers), turn.money(sum));
    }

    private static String sure(Turn turn, List<CustomerOrder> orders, long sum) {
        return turn.words().recall().receiveAll(parts(turn, orders), turn.money(sum))
                + turn.words().gap()
                + said(turn, orders)
                + turn.words().recall().receiveAllSure();
    }

    private static String yes(List<CustomerOrder> orders, long sum) {
        return "/received %s all %d %s".formatted(numbers(orders), sum, seen(orders));
    }

    /** Those of these that one payment of just that may be for, the fewest first: what its buyer says he has paid by one goes before any other, of the newest. */
    static List<List<CustomerOrder>> fitting(List<CustomerOrder> orders, long sum) {
        var due = orders.stream()
                .filter(order -> PayingWords.due(order) > 0 && PayingWords.due(order) <= sum)
                .sorted(Comparator.comparing(CustomerOrder::number).reversed())
                .limit(LOOKED_THROUGH)
                .sorted(Comparator.comparing(CustomerOrder::number))
                .toList();
        List<List<CustomerOrder>> all = List.of(List.of());
        List<List<CustomerOrder>> fitting = new ArrayList<>();
        for (int many = 1; many <= MOST; many++) {
            all = all.stream()
                    .flatMap(some -> due.stream()
                            .skip(some.isEmpty() ? 0 : due.indexOf(some.get(some.size() - 1)) + 1L)
                            .map(one ->
                                    Stream.concat(some.stream(), Stream.of(one)).toList()))
                    .filter(some -> due(some) <= sum)
                    .toList();
            all.stream().filter(some -> canBe(some, sum)).forEach(fitting::add);
        }
        var asSaid = fitting.stream()
                .filter(some -> ReceivedQuestion.apart(some).size() == 1)
                .toList();
        return asSaid.isEmpty() ? fitting.stream().limit(MOST).toList() : asSaid;
    }

    private static String said(Turn turn, List<CustomerOrder> orders) {
        return orders.stream()
                .flatMap(order -> Stream.ofNullable(order.payment()))
                .map(Payment::proof)
                .filter(proof -> !proof.isEmpty())
                .distinct()
                .map(proof -> turn.words().rule().buyerSays(Wording.quoted(proof))
                        + turn.words().gap())
                .collect(Collectors.joining());
    }

    /** How much is due for which of them. */
    static String parts(Turn turn, List<CustomerOrder> orders) {
        return orders.stream()
                .map(order -> turn.words().rule().receivePart(order.number(), turn.money(PayingWords.due(order))))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()));
    }

    /** That it is not what is due for them, with the figures. */
    static void sayUnfit(Turn turn, List<CustomerOrder> orders, long sum) {
        var due = due(orders);
        var first = orders.get(0);
        var example = Amounts.decimal(PayingWords.due(first), turn.shop().currency());
        var text = turn.words().recall();
        var told = (sum < due
                        ? text.receivedLess(
                                turn.money(sum), turn.money(due), parts(turn, orders), turn.money(due - sum))
                        : text.receivedMore(
                                turn.money(sum), turn.money(due), parts(turn, orders), turn.money(sum - due)))
                + turn.words().gap();
        if (sum > 0 && sum < due && orders.size() <= MOST) {
            turn.choose(
                    told + turn.words().beside().lessForWhich(),
                    Turn.column(orders.stream()
                            .filter(order -> PayingWords.due(order) > 0)
                            .map(order -> firstOf(turn, orders, order, sum))));
        } else {
            turn.say(told + text.receiveOneByOne(first.number(), example));
        }
    }

    /** What came is for this one first, and what is left of it for the others in their order: each is asked about again with its sum. */
    private static Button firstOf(Turn turn, List<CustomerOrder> orders, CustomerOrder ahead, long sum) {
        var inTurn = Stream.concat(Stream.of(ahead), orders.stream().filter(order -> !order.equals(ahead)))
                .toList();
        var rest = sum;
        Map<CustomerOrder, Long> parts = new LinkedHashMap<>();
        for (var order : inTurn) {
            var part = Math.min(rest, PayingWords.due(order));
            if (part > 0) {
                parts.put(order, part);
                rest -= part;
            }
        }
        var comma = turn.words().chat().listComma() + turn.words().gap();
        var label = parts.entrySet().stream()
                .map(one -> turn.words().rule().receivePart(one.getKey().number(), turn.money(one.getValue())))
                .collect(Collectors.joining(comma));
        var said = parts.entrySet().stream()
                .map(one -> one.getKey().number() + " "
                        + Amounts.decimal(one.getValue(), turn.shop().currency()))
                .collect(Collectors.joining(","));
        return new Button(label, "/received " + said);
    }

    /** Books them where the arguments are the button's; returns what was booked for which. Refuses where anything has come, or was said, since. */
    static Optional<Map<CustomerOrder, Long>> book(Turn turn, String arguments, PaymentTaking taking) {
        var yes = YES.matcher(arguments);
        if (!yes.matches()) {
            return Optional.empty();
        }
        var orders = ReceivedQuestion.numbered(yes.group(1));
        var isAsSeen =
                canBe(orders, Long.parseLong(yes.group(2))) && seen(orders).equals(yes.group(3));
        if (!isAsSeen) {
            throw new Refused(Reason.PAYMENT_DECIDED);
        }
        var how = yes.group(4) == null ? MoneyEntry.Reason.TRANSFER : MoneyEntry.Reason.CASH;
        Map<CustomerOrder, Long> booked = new LinkedHashMap<>();
        ReceivedQuestion.apart(orders).forEach(one -> {
            var parts = parts(orders, one);
            booked.putAll(parts);
            taking.receive(one, parts, how, turn.actor());
        });
        return Optional.of(booked);
    }

    static long due(List<CustomerOrder> orders) {
        return orders.stream().mapToLong(PayingWords::due).sum();
    }

    /** What is due for those of these that one payment is said to be for. */
    static long dueFor(List<CustomerOrder> orders, Transfer transfer) {
        return due(orders.stream().filter(transfer.orders()::contains).toList());
    }

    static String numbers(List<CustomerOrder> orders) {
        return orders.stream().map(order -> String.valueOf(order.number())).collect(Collectors.joining(","));
    }

    /** How they stand, all of them together: what has come for each, and which proof of it was seen. */
    static String seen(List<CustomerOrder> orders) {
        var states = orders.stream()
                .map(order -> order.number() + " " + stateOf(order, order.payment()))
                .collect(Collectors.joining(","));
        return Integer.toHexString(states.hashCode());
    }

    private static String stateOf(CustomerOrder order, @Nullable Payment payment) {
        return payment == null
                ? ""
                : payment.left() + " " + ReceivedQuestion.seen(payment) + " " + MoneyEntry.lastOf(order.id());
    }
}
