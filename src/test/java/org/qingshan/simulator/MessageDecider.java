package org.qingshan.simulator;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.Refused;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LineupKeeping;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.SaleInMemory;
import org.qingshan.domain.payment.MoneyEntry;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.MessageHandler;
import org.qingshan.inbox.Tried;

/** Stands for the conversation: calls the domain as the conversation does, without a word. */
final class MessageDecider implements MessageHandler {
    static final int FLASH_SECONDS = 60;
    private static final String HOST = "host";

    private final SaleInMemory desk;
    private final Memory memory;
    private final Map<String, Step> said;
    private final Function<String, Instant> heard;
    private final Map<String, Long> ids = new HashMap<>();

    /** @param heard when a message was said */
    MessageDecider(SaleInMemory desk, Memory memory, Map<String, Step> said, Function<String, Instant> heard) {
        this.desk = desk;
        this.memory = memory;
        this.said = said;
        this.heard = heard;
    }

    @Override
    public int decide(List<InboxEntry> messages, IntPredicate enough) {
        if (messages.isEmpty()) {
            return 0;
        }
        var people = messages.stream().map(entry -> buyer(step(entry)).id()).collect(Collectors.toSet());
        var sale = desk.open(people);
        for (var entry : messages) {
            ids.put(entry.message().key(), entry.id());
            entry.decidedAs(outcome(sale, entry));
        }
        desk.close(sale);
        return messages.size();
    }

    @Override
    public void apologise(InboxEntry message) {
        desk.close(desk.open(List.of()));
    }

    @Override
    public List<Tried.Answer> answersTo(long message) {
        return List.of();
    }

    private Step step(InboxEntry entry) {
        return said.get(entry.message().key());
    }

    private Buyer buyer(Step step) {
        return memory.all(Buyer.class).get(step.who());
    }

    private String outcome(LiveSale sale, InboxEntry entry) {
        var step = step(entry);
        sale.hears(step.kind() == Step.Kind.EDIT ? sale.now() : heard.apply(step.key()));
        try {
            return switch (step.kind()) {
                case POISON -> throw new IllegalArgumentException("cannot be handled");
                case CANCEL -> cancel(sale, step, entry.id());
                case CALL_OFF -> callOff(sale, step);
                case TAKE_ANEW -> takeAnew(sale, step);
                case ADDRESS -> address(sale, step);
                case CONFIRM -> confirm(sale, step);
                case PACK -> pack(sale, step);
                case PAY -> pay(step);
                case BLOCK -> {
                    desk.block(sale, buyer(step));
                    yield "done";
                }
                case UNBLOCK -> {
                    buyer(step).unblock();
                    yield "done";
                }
                default -> onLineup(sale, step, entry);
            };
        } catch (Refused refused) {
            return "refused " + refused.reason();
        }
    }

    private String onLineup(LiveSale sale, Step step, InboxEntry entry) {
        var found = sale.slot("A" + (step.item() + 1));
        if (found.isEmpty()) {
            return "over";
        }
        var item = found.get();
        return switch (step.kind()) {
            case CLAIM ->
                entry.isOutdated()
                        ? "edited before"
                        : claimed(desk.orders().claim(sale, buyer(step), item, of(item, step), entry.id()));
            case EDIT -> edit(sale, step, item, entry);
            case LESS -> less(sale, step, item, entry.id());
            case RESTORE -> restore(sale, step);
            case END -> {
                desk.streaming().end(sale, null, HOST);
                yield "done";
            }
            default -> hosted(sale, step, item);
        };
    }

    private String hosted(LiveSale sale, Step step, LineupItem item) {
        var host = desk.lineup();
        switch (step.kind()) {
            case OFFER -> host.offer(sale, item, of(item, step), HOST);
            case ADD ->
                host.add(
                        sale,
                        sale.stream().orElseThrow(),
                        new LineupKeeping.Arrival(item.product(), item.usualPrice(), of(item, step), null, HOST));
            case PRICE -> host.reprice(item, step.amount(), HOST);
            case FLASH -> host.flash(item, step.amount(), sale.now().plus(Duration.ofSeconds(FLASH_SECONDS)), HOST);
            case LIMIT -> host.limit(item, step.amount() == 0 ? null : of(item, step), HOST);
            case OPEN -> host.open(item, HOST);
            case CLOSE -> host.close(sale, item, HOST);
            default -> throw new IllegalStateException(step.toString());
        }
        return "done";
    }

    private String edit(LiveSale sale, Step step, LineupItem item, InboxEntry entry) {
        var versions = entry.versions().stream().map(InboxEntry::id).toList();
        List<OrderLine> mine = new ArrayList<>(sale.linesOf(buyer(step).id()).stream()
                .filter(line -> line.isLive() && line.item() == item && versions.contains(line.claimId()))
                .toList());
        Collections.reverse(mine);
        var difference = of(item, step).subtract(sum(mine));
        if (difference.signum() > 0) {
            return claimed(desk.orders().claim(sale, buyer(step), item, difference, entry.id()));
        }
        if (difference.signum() == 0) {
            return "unchanged";
        }
        var open = mine.stream().filter(line -> line.order().isJoinable()).toList();
        var some = open.isEmpty() ? mine : open;
        desk.orders().reduce(sale, some, difference.negate().min(sum(some)), entry.id());
        return "less";
    }

    private String less(LiveSale sale, Step step, LineupItem item, long by) {
        var lines = sale.parcelOf(buyer(step).id()).map(order -> order.of(item)).orElse(List.of());
        if (lines.isEmpty()) {
            return "nothing";
        }
        desk.orders().reduce(sale, lines, of(item, step).min(sum(lines)), by);
        return "less";
    }

    private String restore(LiveSale sale, Step step) {
        var by = ids.getOrDefault(step.of(), 0L);
        var back = sale.linesOf(buyer(step).id()).stream()
                .filter(line -> line.isGivenBackBy(by))
                .toList();
        for (var line : back) {
            var result = desk.orders().restore(sale, buyer(step), line);
            if (result.order() == null) {
                return claimed(result);
            }
        }
        return back.isEmpty() ? "nothing" : "restored";
    }

    private String cancel(LiveSale sale, Step step, long by) {
        var order = orders(step).filter(CustomerOrder::isJoinable).max(Comparator.comparing(CustomerOrder::number));
        if (order.isEmpty()) {
            return "nothing";
        }
        var live = order.get().lines().stream().filter(OrderLine::isLive).toList();
        desk.orders().release(sale, order.get(), live, by);
        return "cancelled";
    }

    private String address(LiveSale sale, Step step) {
        var buyer = buyer(step);
        buyer.livesAt(new Address(buyer, SimulatedShop.HOME, sale.now()));
        sale.cartsOf(buyer.id()).stream()
                .filter(cart -> cart.status() == CustomerOrder.Status.OPEN)
                .forEach(cart -> desk.orders().sendTo(sale, cart, SimulatedShop.HOME));
        return "done";
    }

    private String confirm(LiveSale sale, Step step) {
        var buyer = buyer(step);
        var carts = sale.cartsOf(buyer.id());
        if (carts.isEmpty()) {
            throw new Refused(Refused.Reason.NOTHING_HELD);
        }
        if (carts.stream().anyMatch(cart -> cart.destinationFor(buyer) == null)) {
            return "no address";
        }
        carts.forEach(cart -> desk.orders().confirm(sale, cart, SimulatedShop.HOME));
        return "confirmed";
    }

    private String callOff(LiveSale sale, Step step) {
        var order = orders(step).filter(CustomerOrder::isJoinable).findFirst();
        order.ifPresent(one -> desk.calling().callOff(sale, one, new CallingOff.Decided("", true, HOST)));
        return order.isPresent() ? "called off" : "nothing";
    }

    private String takeAnew(LiveSale sale, Step step) {
        var order = orders(step)
                .filter(one -> one.status() == CustomerOrder.Status.CANCELLED)
                .max(Comparator.comparing(CustomerOrder::number));
        order.ifPresent(one -> desk.calling().takeAnew(sale, one, HOST));
        return order.isPresent() ? "taken anew" : "nothing";
    }

    private String pack(LiveSale sale, Step step) {
        Optional<CustomerOrder> order = orders(step)
                .filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                .max(Comparator.comparing(CustomerOrder::number));
        order.ifPresent(one -> desk.orders().pack(one, sale.shop()));
        return order.isPresent() ? "packed" : "nothing";
    }

    private String pay(Step step) {
        var order = orders(step)
                .filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                .max(Comparator.comparing(CustomerOrder::number));
        var payment = order.map(CustomerOrder::payment).orElse(null);
        if (payment == null || payment.due() == 0) {
            return "nothing";
        }
        desk.payments()
                .receive(order.orElseThrow(), payment.due(), MoneyEntry.Reason.TRANSFER, null, payment.left(), HOST);
        return "paid";
    }

    private Stream<CustomerOrder> orders(Step step) {
        var buyer = buyer(step).id();
        return memory.all(CustomerOrder.class).stream().filter(order -> order.buyerId() == buyer);
    }

    private static BigDecimal of(LineupItem item, Step step) {
        return SimulatedShop.quantity(item.product(), step.amount());
    }

    private static BigDecimal sum(Collection<OrderLine> lines) {
        return lines.stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String claimed(ClaimResult result) {
        var item = result.item();
        return "%s %d %d %d"
                .formatted(
                        result.status(),
                        Described.steps(item, result.got()),
                        Described.steps(item, result.waiting()),
                        result.place());
    }
}
