package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.DepartureText;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.Contents;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineSum;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.Quote;
import org.qingshan.domain.order.TimeToPay;
import org.qingshan.domain.payment.Payment;
import org.qingshan.outbox.Button;

/** What a buyer has now, in words, with the buttons for what comes next. */
@Singleton
public class Receipts {
    /** Who reads it at once has as much as nothing of his minute gone. */
    private static final Duration UNNOTICED = Duration.ofSeconds(10);

    private final PayingInChat inChat;
    private final TimeToPay time;

    Receipts(PayingInChat inChat, TimeToPay time) {
        this.inChat = inChat;
        this.time = time;
    }

    /** What comes after the lines of a claim's answer: the total and the next step. */
    public String afterClaim(Turn turn, CustomerOrder order) {
        return order.status() == CustomerOrder.Status.CONFIRMED
                ? servedToo(turn, order) + confirmedTotal(turn, order) + rest(turn, order) + thanks(turn, order)
                : cartTotal(turn, order);
    }

    /** What the waitlist has brought the buyer is ordered by his next claim, and named with it. */
    private static String servedToo(Turn turn, CustomerOrder order) {
        var isNow = order.confirmedAt().filter(turn.sale().now()::equals).isPresent();
        var served = order.lines().stream()
                .filter(line -> isNow && line.state() == OrderLine.State.CONFIRMED)
                .filter(line -> line.wasServed() && !line.isOf(turn.id()));
        var goods = LineSum.of(served).stream()
                .map(sum -> turn.words().quantity(sum.quantity(), sum.item())
                        + turn.words().gap()
                        + turn.words().name(sum.item()))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()));
        return goods.isEmpty() ? "" : turn.words().flash().servedToo(goods) + "\n";
    }

    /** What it costs now, or would cost if it were confirmed. */
    public String price(Turn turn, CustomerOrder order) {
        return order.status() == CustomerOrder.Status.CONFIRMED
                ? OrderText.total(turn.words(), order, turn.shop().currency()) + rest(turn, order) + shared(turn, order)
                : cartTotal(turn, order);
    }

    /** Who has paid, or says so, and changes his order reads what that leaves to be paid, or what goes back. */
    private static String rest(Turn turn, CustomerOrder order) {
        var rest = PayingWords.rest(turn, order);
        if (rest.isEmpty() && PayingWords.isOtherThanPaid(order)) {
            rest = OwnMoney.of(turn).told(List.of(order));
        }
        return rest.isEmpty() ? "" : "\n" + rest;
    }

    /** The whole receipt of an order that was confirmed just now. */
    public String confirmed(Turn turn, CustomerOrder order) {
        var words = turn.words();
        return words.chat().confirmed(order.number()) + "\n"
                + OrderText.rows(
                        words,
                        order.lines().stream().filter(line -> line.isLive()),
                        turn.shop().currency())
                + "\n" + confirmedTotal(turn, order) + "\n"
                + toPay(turn, order)
                + thanks(turn, order);
    }

    private String toPay(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var told = toldBefore(turn, order);
        if (!told.isEmpty()) {
            return told;
        }
        var cash = Collecting.cash(turn, order);
        return cash.isEmpty()
                ? inChat.ways(turn)
                        .map(ways -> words.pay().due(order.number(), turn.money(PayingWords.due(order)))
                                + words.gap()
                                + ways)
                        .orElse(words.chat().afterConfirm())
                : cash;
    }

    /** Who has told of a payment before he ordered hears that it counts, and whether it is another sum than he owes now; empty for anybody else. */
    private static String toldBefore(Turn turn, CustomerOrder order) {
        var payment = order.payment();
        if (payment == null || payment.status() != Payment.Status.PROOF_SENT) {
            return "";
        }
        var beside = turn.words().beside();
        var sum = payment.proofSum();
        var beyond = PayingWords.beyond(order) > 0
                ? "\n" + turn.words().after().moreThanDue(turn.money(sum), turn.money(payment.due()))
                : "";
        return (sum > 0
                        ? beside.aheadCounts(order.number(), turn.money(sum))
                        : beside.aheadCountsUntold(order.number()))
                + PayingWords.besideProof(turn, payment)
                + beyond;
    }

    /** The shop's own words, once: on the receipt of what was confirmed just now. */
    private static String thanks(Turn turn, CustomerOrder order) {
        var thanks =
                turn.words().inScript(turn.shop().words().thanks(turn.words().isChinese()));
        var justNow = order.confirmedAt().filter(turn.sale().now()::equals).isPresent();
        return thanks.isEmpty() || !justNow ? "" : "\n" + thanks;
    }

    private String confirmedTotal(Turn turn, CustomerOrder order) {
        var words = turn.words();
        var total = OrderText.total(words, order, turn.shop().currency());
        var to = order.destination();
        var leaves = DepartureText.ofNew(words, turn.shop(), turn.sale().now())
                .map(when -> "\n" + words.fact().leaves(when))
                .orElse("");
        var within = PayingWords.within(
                words, time.payBy(order, turn.shop()), turn.sale().now());
        if (order.isCollected() && to != null) {
            return total + (within.isEmpty() ? "" : "\n" + within) + "\n"
                    + words.pickUp().goes(order.number(), to.detail()) + shared(turn, order);
        }
        return to == null
                ? total
                : total + (within.isEmpty() ? "" : "\n" + within) + "\n"
                        + words.chat().parcel(order.number(), to.recipient(), to.line())
                        + shared(turn, order) + leaves;
    }

    private static String shared(Turn turn, CustomerOrder order) {
        return order.isCarried() ? "\n" + OrderText.travelsWith(turn.words(), order) : "";
    }

    /** The way back out of the parcel of an earlier order. */
    static Stream<Button> apart(Turn turn, CustomerOrder order) {
        return order.isCarried() && !order.isLabelled()
                ? Stream.of(new Button(turn.words().sharing().apartButton(order.number()), "/apart " + order.number()))
                : Stream.empty();
    }

    /** The cart's total, how long it is kept, and what to do next. */
    public String cartTotal(Turn turn, CustomerOrder order) {
        var chat = turn.words().chat();
        if (order.held().findAny().isEmpty()) {
            return "";
        }
        var to = order.destinationFor(turn.buyer());
        var within = chat.confirmWithin(timeLeft(turn, order));
        var readBack = readBack(turn);
        if (to == null && readBack.isPresent()) {
            return toReadBack(turn, order, readBack.get(), within);
        }
        if (to == null) {
            return withoutAddress(turn, order) + turn.words().gap() + within + "\n" + chat.sendAddress();
        }
        var unreachable = turn.shop().shipping().undeliverableAt(to);
        if (unreachable.isPresent()) {
            return turn.words().address().undeliverable(turn.words().area(unreachable.get()))
                    + turn.words().gap()
                    + within;
        }
        var open = BeyondMainland.open(turn, order, to);
        if (open.isPresent()) {
            return open.get() + turn.words().gap() + within;
        }
        var quote = Quote.of(order, turn.sale(), to);
        return OrderText.total(
                        turn.words(),
                        quote.charge(),
                        quote.isAtOthersCost(),
                        turn.shop().currency())
                + turn.words().gap()
                + within
                + willTravel(turn, quote);
    }

    /** The address is known and waits for a yes: what it costs to send it there. */
    private static String toReadBack(Turn turn, CustomerOrder order, Destination there, String within) {
        var charge = Charge.ifConfirmed(order, turn.shop(), there);
        var total = BeyondMainland.open(turn, order, there)
                .orElseGet(() ->
                        OrderText.total(turn.words(), charge, false, turn.shop().currency()));
        return total + turn.words().gap() + within + "\n"
                + turn.words().beside().reckonedThere();
    }

    /** What a cart comes to if it is confirmed as it is, as its buyer was told; 0 where it holds nothing. In minor units. May query. */
    public static long costs(Turn turn, CustomerOrder cart) {
        var to = cart.destinationFor(turn.buyer());
        if (cart.held().findAny().isEmpty()) {
            return 0;
        }
        return to == null
                ? Charge.ifConfirmed(cart, turn.shop(), readBack(turn).orElse(null))
                        .total()
                : Quote.of(cart, turn.sale(), to).charge().total();
    }

    /** Where it would go by a yes; empty too where nobody drives there. */
    private static Optional<Destination> readBack(Turn turn) {
        return ReadBack.destination(turn)
                .filter(there -> turn.shop().shipping().undeliverableAt(there).isEmpty());
    }

    private static String willTravel(Turn turn, Quote quote) {
        var words = turn.words();
        return quote.earlier()
                .map(order -> words.numbers(order.company().numbers()))
                .map(numbers -> quote.isFree()
                        ? words.sharing().willTravelFree(numbers)
                        : words.sharing().willTravel(numbers))
                .map(told -> "\n" + told)
                .orElse("");
    }

    /** Where nobody pays shipping, no address is needed to know what it costs. */
    private static String withoutAddress(Turn turn, CustomerOrder order) {
        var shop = turn.shop();
        var quote = Charge.ifConfirmed(order, shop, null);
        if (shop.shipping().isFreeEverywhere(quote.goods())) {
            return OrderText.total(turn.words(), quote, shop.currency());
        }
        var least = shop.shipping().leastFee(quote.goods(), () -> Contents.grams(order.taken()));
        return turn.words().chat().cartWithoutAddress(turn.money(quote.goods()), turn.money(least), freeFrom(turn));
    }

    private static String freeFrom(Turn turn) {
        return turn.shop()
                .shipping()
                .freeFrom()
                .map(free -> turn.words().chat().freeFrom(turn.money(free)))
                .orElse("");
    }

    /** Confirm, or give the address first, or have it sent apart; nothing for an order that needs none of it. */
    public List<Button> nextSteps(Turn turn, CustomerOrder order) {
        List<Button> buttons = new ArrayList<>();
        if (order.held().findAny().isPresent()) {
            var chat = turn.words().chat();
            var to = order.destinationFor(turn.buyer());
            if (to == null && readBack(turn).isPresent()) {
                buttons.add(new Button(chat.confirmButton(), "/confirm"));
            } else if (to == null) {
                buttons.add(new Button(chat.addressButton(), "/address"));
                pickUp(turn).forEach(buttons::add);
            } else if (turn.shop().shipping().undeliverableAt(to).isPresent()) {
                buttons.add(new Button(chat.otherAddressButton(), "/address new"));
                pickUp(turn).forEach(buttons::add);
            } else {
                buttons.add(new Button(chat.confirmButton(), "/confirm"));
                pickUp(turn).filter(pick -> !to.isCollected()).forEach(buttons::add);
            }
        }
        if (!PayingWords.rest(turn, order).isEmpty()) {
            buttons.add(new Button(turn.words().pay().payButton(order.number()), "/pay " + order.number()));
        }
        apart(turn, order).forEach(buttons::add);
        return buttons;
    }

    /** The way to come for it instead, where the shop has it so. */
    public static Stream<Button> pickUp(Turn turn) {
        return turn.shop().shipping().pickUp().stream()
                .map(place -> new Button(turn.words().pickUp().atOnceButton(), "/pickup"));
    }

    /** For how long it is kept, hardly more than is left: 109 seconds are a minute, and the last minute is told in seconds. */
    public static String timeLeft(Turn turn, CustomerOrder order) {
        var left = order.firstDeadline()
                .map(deadline -> Duration.between(turn.sale().now(), deadline))
                .orElse(Duration.ZERO);
        var text = turn.words().flash();
        var minutes = left.plus(UNNOTICED).toMinutes();
        return minutes > 0 ? text.minutes(minutes) : text.seconds(Math.max(0, left.toSeconds()));
    }
}
