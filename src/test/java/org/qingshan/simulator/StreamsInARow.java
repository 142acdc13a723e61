package org.qingshan.simulator;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.order.CallingOff;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.SaleInMemory;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.LanesInMemory;

/** Several streams of the same goods, one after the other, by the real rules over rows in memory; what the earlier ones kept comes back in the later ones. */
final class StreamsInARow implements LanesInMemory.Books {
    private static final int BUYERS = 5;
    private static final int EVENTS = 40;

    private final Random random;
    private final Memory memory = new Memory();
    private final Occurrences events = new Occurrences();
    private final AtomicInteger orderNumbers = new AtomicInteger(1000);
    private final LanesInMemory lanes = new LanesInMemory(this);
    private final SaleInMemory sale = new SaleInMemory(this::tables, events, line -> Memory.read(line, "remindAt"));
    private final List<Buyer> buyers = new ArrayList<>();
    private final Shop shop;
    private Stream stream;
    private Instant now = Instant.parse("2026-09-01T11:00:00Z");
    private long claims = 1;
    private long keys = -1;
    /** How often something of an earlier stream came back while the live one sold the same. */
    int cameBack;

    StreamsInARow(long seed) {
        random = new Random(seed);
        shop = memory.keep(new Shop("village", "村", "Village", now), 0L);
        shop.takesLateClaimsFor(Duration.ZERO);
        shop.holdsFor(Duration.ofMinutes(15));
        stream = begin();
        for (int i = 0; i < BUYERS; i++) {
            var buyer = memory.keep(new Buyer("b" + i, now), -900L - i);
            if (i % 2 == 0) {
                buyer.livesAt(new Address(buyer, SimulatedShop.HOME, now));
            }
            buyers.add(buyer);
        }
        for (int i = 0; i < 2; i++) {
            var product = memory.keep(new Product("货" + i, "Goods", i == 0 ? Unit.BOX : Unit.JIN), keys--);
            var item = memory.keep(new LineupItem(stream, "A" + (i + 1), product, 100, BigDecimal.ZERO), keys--);
            for (int lots = 0; lots < 2; lots++) {
                var brought = product.step().multiply(BigDecimal.valueOf(1 + random.nextInt(8)));
                var lot = Lot.brought(new Basket(shop.nextLotNumber(), product, null, brought), now);
                memory.keep(lot.pass(0, "team"), keys--);
                item.offer(item.offered().add(brought));
            }
        }
    }

    private Stream begin() {
        var next = memory.keep(new Stream("开播", now), keys--);
        next.goLive("", now);
        return next;
    }

    /** What is wrong after the first event after which anything is. */
    Optional<String> live() {
        Optional<String> wrong = Optional.empty();
        for (int i = 0; i < EVENTS && wrong.isEmpty(); i++) {
            var event = random.nextInt(12);
            lanes.run("village", () -> {
                happen(event);
                events.forgetAfter(0);
                return true;
            });
            wrong = broken().map(what -> what + " after event " + event);
        }
        return wrong;
    }

    private void happen(int event) {
        switch (event) {
            case 0, 1, 2, 3, 4 -> claim();
            case 5, 6, 7 -> giveBack();
            case 8 -> {
                now = now.plus(Duration.ofMinutes(random.nextInt(12)));
                sale.keepTime();
            }
            case 9 -> callOff();
            case 10 -> next();
            default -> withdraw();
        }
    }

    private void claim() {
        var buyer = pick(buyers);
        during(opened -> {
            if (opened.lineup().isEmpty()) {
                return;
            }
            var item = pick(opened.lineup());
            var wanted = item.product().step().multiply(BigDecimal.valueOf(1 + random.nextInt(6)));
            sale.orders().claim(opened, buyer, item, wanted, claims++);
        });
    }

    private void giveBack() {
        // Opening the sale frees what is due.
        during(opened -> some().ifPresent(line -> {
            note(line);
            sale.orders().release(opened, line.order(), List.of(line), claims++);
        }));
    }

    private void callOff() {
        during(opened -> some().ifPresent(line -> {
            note(line);
            sale.calling().callOff(opened, line.order(), new CallingOff.Decided("gone", false, "host"));
        }));
    }

    private void note(OrderLine line) {
        if (!line.item().stream().isLive()
                && line.takenFrom().filter(Lot::isForSale).isPresent()) {
            cameBack++;
        }
    }

    private Optional<OrderLine> some() {
        var found = memory.all(CustomerOrder.class).stream()
                .filter(CustomerOrder::isJoinable)
                .flatMap(order -> order.lines().stream())
                .filter(OrderLine::isLive)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    /** The next stream goes on with what is left. */
    private void next() {
        var before = new ArrayList<LineupItem>();
        during(opened -> {
            before.addAll(live(memory.all(LineupItem.class)));
            sale.streaming().end(opened, null, "host");
        });
        stream = begin();
        before.stream()
                .filter(item -> item.untaken().min(inLots(item)).signum() > 0)
                .forEach(item -> memory.keep(
                        item.continuedIn(stream, item.slot(), item.untaken().min(inLots(item))), keys--));
    }

    private void withdraw() {
        var lots = memory.all(Lot.class).stream()
                .filter(lot -> lot.isForSale() && lot.left().signum() > 0)
                .toList();
        if (lots.size() > 1 && random.nextInt(4) == 0) {
            during(opened -> sale.withdraw(opened, pick(lots)));
        }
    }

    private void during(Consumer<LiveSale> work) {
        var opened = sale.open(buyers.stream().map(Buyer::id).toList());
        work.accept(opened);
        sale.close(opened);
    }

    private List<LineupItem> live(List<LineupItem> items) {
        return items.stream().filter(item -> item.stream().isLive()).toList();
    }

    private BigDecimal inLots(LineupItem item) {
        return memory.all(Lot.class).stream()
                .filter(lot -> lot.product() == item.product() && lot.state() == LotState.PASSED)
                .map(Lot::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Nobody has kept anything off the lineup here: what lies in the lots is on sale, all of it and no more, and nobody waits for it. */
    private Optional<String> broken() {
        var live = live(memory.all(LineupItem.class));
        var missing = memory.all(LineupItem.class).stream()
                .filter(old -> inLots(old).signum() > 0)
                .filter(old -> live.stream().noneMatch(item -> item.product() == old.product()))
                .map(old -> old.slot() + " is sold nowhere")
                .findFirst();
        return missing.isPresent() ? missing : wrong(live);
    }

    private Optional<String> wrong(List<LineupItem> live) {
        return live.stream()
                .filter(item -> item.untaken().compareTo(inLots(item)) != 0
                        || item.untaken().signum() < 0
                        || item.waiting() > 0 && item.untaken().signum() > 0)
                .map(item -> item.slot() + " offers " + item.untaken() + " of " + inLots(item) + ", " + item.waiting()
                        + " wait")
                .findFirst();
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private SaleInMemory.Tables tables() {
        return new SaleInMemory.Tables(
                shop,
                stream,
                live(memory.all(LineupItem.class)),
                memory.all(Lot.class),
                memory.all(CustomerOrder.class),
                memory.all(Buyer.class));
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
        return work.get();
    }
}
