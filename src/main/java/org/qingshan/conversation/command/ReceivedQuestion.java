package org.qingshan.conversation.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Transfer;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.outbox.Button;

/**
 * What a host is asked about one payment before it is booked, or found missing.
 *
 * @param buttons by which it is, one for each sum that it can have been; none where there is nothing to book
 */
record ReceivedQuestion(String text, List<Button> buttons) {
    ReceivedQuestion(String text) {
        this(text, List.of());
    }

    /** With commas between them. Refuses a number that is no order's. */
    static List<CustomerOrder> numbered(String numbers) {
        return Stream.of(numbers.split(","))
                .map(number -> CustomerOrder.numbered(Integer.parseInt(number))
                        .orElseThrow(() -> new Refused(Reason.UNKNOWN_ORDER, Map.of("number", number, "of", "shop"))))
                .distinct()
                .toList();
    }

    /** The payments for these orders: what was said to be paid by one is asked about once. Queries. */
    static List<Transfer> apart(List<CustomerOrder> orders) {
        List<Transfer> apart = new ArrayList<>();
        for (var order : orders) {
            if (apart.stream().noneMatch(one -> one.said().contains(order))) {
                apart.add(Transfer.of(order));
            }
        }
        return apart;
    }

    /** @param named how much has come, in minor units; null where the host says that the money has come */
    static ReceivedQuestion about(Turn turn, Transfer transfer, @Nullable Long named, boolean isOneOfSeveral) {
        var text = turn.words().rule();
        var order = transfer.order();
        var payment = order.payment();
        if (payment == null
                || order.confirmedAt().isEmpty()
                || named == null && payment.due() == 0 && payment.proofAt() == null) {
            return new ReceivedQuestion(nothing(turn, order));
        }
        var told = transfer.sum();
        var isOne = transfer.said().isEmpty();
        var then = named == null && told == 0 && isOne ? dueWhenSaid(payment) : 0;
        long sum = named != null ? named : told > 0 ? told : payment.due() > 0 ? payment.due() : then;
        if (sum <= 0) {
            return new ReceivedQuestion(payment.due() == 0 ? nothing(turn, order) : text.howToReceive());
        }
        var said = (named == null ? "" : otherThanDue(turn, payment, sum, isOne))
                + (payment.proof().isEmpty()
                        ? ""
                        : text.buyerSays(Wording.quoted(inTurn(payment.proof())))
                                + turn.words().gap())
                + (named == null && told > 0 ? saidOtherThanDue(turn, payment, told, isOne) : "")
                + (then == 0
                        ? ""
                        : turn.words().beside().dueWhenSaid(turn.money(then))
                                + turn.words().gap());
        return new ReceivedQuestion(
                isOne ? sure(turn, order, payment, said) : sureTogether(turn, transfer, sum, said),
                LongStream.of(then, sum)
                        .filter(one -> one > 0)
                        .distinct()
                        .mapToObj(one -> yes(turn, transfer, one, isOneOfSeveral))
                        .toList());
    }

    private static Button yes(Turn turn, Transfer transfer, long sum, boolean isOneOfSeveral) {
        var text = turn.words().rule();
        var order = transfer.order();
        var payment = Objects.requireNonNull(order.payment(), "what is asked about has a payment");
        var label = isOneOfSeveral
                ? transfer.said().isEmpty()
                        ? text.receiveYesOf(order.number(), turn.money(sum))
                        : text.receiveYesOfAll(numbers(turn, transfer), turn.money(sum))
                : text.receiveYes(turn.money(sum));
        return new Button(
                label,
                "/received %d yes %d %d %s %s"
                        .formatted(order.number(), sum, payment.left(), seen(payment), lastOf(order)));
    }

    /** What was due when the buyer said, without a sum, that he has paid; 0 where it is what is due now, or nobody can tell. */
    private static long dueWhenSaid(Payment payment) {
        var then = payment.saidPaid();
        return then == Long.MAX_VALUE || then == payment.due() ? 0 : then;
    }

    /** What was said first stands first. */
    private static String inTurn(String proof) {
        var parts = new ArrayList<>(List.of(proof.split(ProofWords.SAID_BEFORE)));
        Collections.reverse(parts);
        return String.join(" / ", parts);
    }

    /** The same of a sum that only the buyer has named. */
    private static String saidOtherThanDue(Turn turn, Payment payment, long told, boolean isOne) {
        var off = told - payment.due();
        if (!isOne || off == 0 || payment.due() == 0) {
            return "";
        }
        var text = turn.words().beside();
        return (off < 0
                        ? text.toldLess(turn.money(told), turn.money(-off))
                        : text.toldMore(turn.money(told), turn.money(off)))
                + turn.words().gap();
    }

    /** Both are said before it is booked; empty where it is just what is due, and where one payment is parted among several. */
    private static String otherThanDue(Turn turn, Payment payment, long sum, boolean isOne) {
        var off = sum - payment.due();
        if (!isOne || off == 0 || payment.due() == 0) {
            return "";
        }
        var text = turn.words().recall();
        var said = off < 0
                ? text.cameLess(turn.money(sum), turn.money(-off))
                : text.cameMore(turn.money(sum), turn.money(off));
        return said + turn.words().gap();
    }

    /** With whose it is, where the host has named but its number. */
    static ReceivedQuestion named(Turn turn, Transfer transfer, @Nullable Long named, boolean isOneOfSeveral) {
        return about(turn, transfer, named, isOneOfSeveral).of(ReceivedFrom.who(turn, transfer.order()), false);
    }

    /** Nothing of it is for what else lies in the parcel: the host has said what came for that. */
    ReceivedQuestion forItself() {
        return new ReceivedQuestion(
                text,
                buttons.stream()
                        .map(yes -> new Button(yes.label(), yes.text() + " own"))
                        .toList());
    }

    /** With something to know first. */
    ReceivedQuestion behind(String note) {
        return new ReceivedQuestion(note + text, buttons);
    }

    /** Whose it is, where the host has named nobody's order. */
    ReceivedQuestion of(String who, boolean isOneOfSeveral) {
        return new ReceivedQuestion(
                who + " · " + text,
                buttons.stream()
                        .map(yes -> isOneOfSeveral ? new Button(yes.label() + " · " + who, yes.text()) : yes)
                        .toList());
    }

    /** One payment that may be for any of these: once it is booked for one of them it is for none of the others. */
    ReceivedQuestion amongst(CustomerOrder order, long sum, List<CustomerOrder> all) {
        var yes = "/received %d yes %d of %s %s"
                .formatted(order.number(), sum, ReceivedTogether.numbers(all), ReceivedTogether.seen(all));
        return new ReceivedQuestion(
                text, buttons.stream().map(one -> new Button(one.label(), yes)).toList());
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
    private static String sureTogether(Turn turn, Transfer transfer, long sum, String said) {
        var text = turn.words().rule();
        var parts = transfer.parts(sum).entrySet().stream()
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
                numbers(turn, transfer),
                String.join(turn.words().chat().listComma() + turn.words().gap(), parts),
                said);
    }

    static String numbers(Turn turn, Transfer transfer) {
        return turn.words()
                .numbers(transfer.orders().stream()
                        .map(CustomerOrder::number)
                        .sorted()
                        .toList());
    }

    /** Each is booked by its own tap: the sums stand on the buttons. */
    static void ask(Turn turn, List<ReceivedQuestion> questions) {
        var text = questions.stream().map(ReceivedQuestion::text).collect(Collectors.joining("\n"));
        var buttons = questions.stream().flatMap(one -> one.buttons().stream()).toList();
        if (buttons.isEmpty()) {
            turn.say(text);
        } else {
            choose(turn, text, buttons);
        }
    }

    /** What the host says was cash is booked as that, and he is told so. */
    static void choose(Turn turn, String text, List<Button> buttons) {
        boolean isInCash = ReceivedWords.isInCash(turn.said());
        turn.choose(
                isInCash ? text + turn.words().gap() + turn.words().beside().bookedAsCash() : text,
                Turn.column(buttons.stream()
                        .map(yes -> isInCash ? new Button(yes.label(), yes.text() + " cash") : yes)));
    }

    static String nothing(Turn turn, CustomerOrder order) {
        var text = turn.words().rule();
        var payment = order.payment();
        if (order.status() == CustomerOrder.Status.OPEN && order.confirmedAt().isEmpty()) {
            return turn.words().beside().nothingToReceiveOfCart(order.number());
        }
        var left = turn.money(payment == null ? 0 : payment.left());
        return isCancelled(order)
                ? text.nothingToReceiveOff(order.number(), left)
                : text.nothingToReceive(order.number(), left);
    }

    /** Which proof it is that he sees, as a button names it. */
    static String seen(Payment payment) {
        var at = payment.proofAt();
        return at == null ? "-" : String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /** What was written last in its books, as a button names it: short, as a button has little room. */
    static String lastOf(CustomerOrder order) {
        return Long.toString(MoneyEntry.lastOf(order.id()), Character.MAX_RADIX);
    }

    private static boolean isCancelled(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.CANCELLED;
    }
}
