package org.qingshan.simulator;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.SaleInMemory;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.InboxInMemory;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.platform.lane.LanesInMemory;
import org.qingshan.simulator.Move.Fault;

/** The real engine, from the batch to the entities, over rows in memory and a clock that only moves when it is told to. */
final class SimulatedShop implements LanesInMemory.Books {
    static final String KEY = "village";
    private static final Instant SEVEN_O_CLOCK = Instant.parse("2026-09-01T11:00:00Z");
    static final Destination HOME = new Destination("张三", "+8613812345678", "CN", "湖南省", "长沙市", "岳麓区", "麓山南路1号");

    /** Of each item what one step of it is. */
    static final List<BigDecimal> STEPS = List.of(BigDecimal.ONE, new BigDecimal("0.5"));

    private final Memory memory = new Memory();
    private final Occurrences events = new Occurrences();
    private final AtomicInteger orderNumbers = new AtomicInteger(1000);
    private final LanesInMemory lanes = new LanesInMemory(this);
    private final SaleInMemory sale = new SaleInMemory(this::tables, events, line -> Memory.read(line, "remindAt"));
    private final Map<String, Step> said = new HashMap<>();
    private final InboxInMemory inbox;
    private final Shop shop = new Shop(KEY, "村", "Village", SEVEN_O_CLOCK);
    private final Stream stream;
    private Instant now = SEVEN_O_CLOCK;
    private Fault fault = Fault.NONE;
    private boolean mayFail;

    /** @param heard when each message was said first, in seconds from the start */
    SimulatedShop(Opening opening, Map<String, Integer> heard) {
        var handler =
                new MessageDecider(sale, memory, said, key -> SEVEN_O_CLOCK.plusSeconds(heard.getOrDefault(key, 0)));
        inbox = new InboxInMemory(lanes, handler, () -> memory.all(InboxEntry.class));
        stream = memory.keep(new Stream("开播", now), -1);
        stream.goLive("", now);
        memory.keep(shop, 0L);
        shop.inspects(Shop.Inspection.OPTIONAL);
        // As of a shop that kept goods longer once.
        shop.holdsFor(Duration.ofSeconds(Math.max(opening.holdSeconds(), 3L * opening.remindSeconds())));
        shop.remindsBefore(Duration.ofSeconds(opening.remindSeconds()));
        shop.holdsFor(Duration.ofSeconds(opening.holdSeconds()));
        shop.takesLateClaimsFor(Duration.ofSeconds(opening.graceSeconds()));
        shop.paying().byTransferTo("account");
        shop.paying().within(opening.payMinutes() == 0 ? null : opening.payMinutes(), now);
        shop.shipping()
                .costs(List.of(new Shipping.Zone(List.of("湖南省"), 800, 0)), new Shipping.Zone(List.of(), 1200, 0));
        shop.shipping().freeFrom(9900L);
        for (int item = 0; item < opening.offered().size(); item++) {
            bring(item, opening.offered().get(item), opening.inLots());
        }
        for (int who = 0; who < opening.addressed().size(); who++) {
            var buyer = memory.keep(new Buyer("b" + who, now), -10L - who);
            if (opening.addressed().get(who)) {
                buyer.livesAt(new Address(buyer, HOME, now));
            }
        }
    }

    private void bring(int number, int offered, int inLots) {
        var product = new Product("货" + number, "Goods " + number, number == 0 ? Unit.BOX : Unit.JIN);
        memory.keep(product, -20L - number);
        var item =
                new LineupItem(stream, "A" + (number + 1), product, Opening.price(number), quantity(product, offered));
        memory.keep(item, -30L - number);
        var lot = 0;
        for (int rest = offered; rest > 0; rest -= inLots) {
            var brought = quantity(product, Math.min(rest, inLots));
            memory.keep(
                    Lot.brought(new Basket(shop.nextLotNumber(), product, null, brought), now)
                            .pass(0, "inspection"),
                    -1000L + 100 * number + lot++);
        }
    }

    static BigDecimal quantity(Product product, int steps) {
        return product.step().multiply(BigDecimal.valueOf(steps));
    }

    private SaleInMemory.Tables tables() {
        return new SaleInMemory.Tables(
                shop,
                stream.isLive() ? stream : null,
                memory.all(LineupItem.class),
                memory.all(Lot.class),
                memory.all(CustomerOrder.class),
                memory.all(Buyer.class));
    }

    void pass(int seconds) {
        now = now.plusSeconds(seconds);
    }

    void sweep() {
        lanes.run(KEY, () -> {
            sale.keepTime();
            return KEY;
        });
    }

    /** Decides them as one batch. Of each key that is acknowledged what came of it. */
    Map<String, String> decide(List<Step> steps, Fault fault) {
        steps.forEach(step -> said.put(step.key(), step));
        this.fault = fault;
        mayFail = fault != Fault.NONE || steps.stream().anyMatch(step -> step.kind() == Step.Kind.POISON);
        try {
            var messages = steps.stream().map(SimulatedShop::message).toList();
            Map<String, String> outcomes = new LinkedHashMap<>();
            inbox.decide(KEY, messages).forEach((message, taken) -> outcomes.put(message.key(), taken.outcome()));
            return outcomes;
        } finally {
            this.fault = Fault.NONE;
            mayFail = false;
        }
    }

    private static IncomingMessage message(Step step) {
        var origin = Origin.privateChat("webchat", "b" + step.who(), "b" + step.who(), "zh");
        var isEdit = step.kind() == Step.Kind.EDIT;
        var details = new IncomingMessage.Details(null, isEdit ? step.of() : null, null, null, null, null);
        var kind = isEdit ? IncomingMessage.Kind.EDIT : IncomingMessage.Kind.TEXT;
        return new IncomingMessage(KEY, step.key(), kind, origin, "", details);
    }

    @Override
    public EntityManager manager() {
        return memory.manager();
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public AtomicInteger orderNumbers() {
        return orderNumbers;
    }

    @Override
    public <T> T transaction(Supplier<T> work) {
        if (!mayFail) {
            return work.get();
        }
        var back = asItIs();
        try {
            T result = work.get();
            if (fault == Fault.LOST || fault == Fault.LOST_ONCE) {
                fault = fault == Fault.LOST ? fault : Fault.NONE;
                throw outage();
            }
            back = () -> {};
            if (fault == Fault.UNACKNOWLEDGED) {
                throw outage();
            }
            return result;
        } catch (RuntimeException failure) {
            back.run();
            throw failure;
        }
    }

    /** Brings all back that can be taken back. */
    private Runnable asItIs() {
        var rows = memory.snapshot();
        var seen = events.seen().size();
        var number = orderNumbers.get();
        return () -> {
            rows.run();
            events.forgetAfter(seen);
            orderNumbers.set(number);
        };
    }

    private static RuntimeException outage() {
        return new IllegalStateException(new SQLException("the connection was lost", "08006"));
    }

    /** Everything that matters about the rows. */
    List<String> rows() {
        return Described.rows(memory, SEVEN_O_CLOCK);
    }

    /** What people were told of since it was asked for last. */
    List<String> told() {
        Map<Long, Integer> items = new HashMap<>();
        memory.all(LineupItem.class).forEach(item -> items.put(item.id(), items.size()));
        var told = Described.events(events.seen(), items, SEVEN_O_CLOCK);
        events.forgetAfter(0);
        return told;
    }

    Memory memory() {
        return memory;
    }
}
