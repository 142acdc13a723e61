package org.qingshan.simulator;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.qingshan.domain.Refused;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotReturned;
import org.qingshan.domain.lot.LotState;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.LiveSale;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.SaleInMemory;
import org.qingshan.domain.order.SettledSaleChanged;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Damages.Bearer;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Settling.WeightRule;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.GrowerEntry.Entered;
import org.qingshan.domain.statement.GrowersInMemory;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.LanesInMemory;

/** One evening of a village, from the first basket to the last payout, by the real rules over rows in memory. All of it follows from the seed. */
final class Evening implements LanesInMemory.Books {
    private static final int BUYERS = 5;
    private static final int GROWERS = 3;
    /** Events. */
    private static final int WHILE_LIVE = 15;

    private static final int AFTERWARDS = 18;
    private static final int WITHDRAWAL = 16;

    final Random random;
    private final Memory memory = new Memory();
    private final Occurrences events = new Occurrences();
    private final AtomicInteger orderNumbers = new AtomicInteger(1000);
    private final LanesInMemory lanes = new LanesInMemory(this);
    final SaleInMemory sale = new SaleInMemory(this::tables, events, line -> Memory.read(line, "remindAt"));
    final Till till = new Till(sale.payments());
    final GrowersInMemory growers = new GrowersInMemory(memory::keep);
    final List<Member> people = new ArrayList<>();
    private final EveningsNight nights = new EveningsNight(this, SaleInMemory.reckoning(events));
    private final List<Buyer> buyers = new ArrayList<>();
    /** What growers were told that they may take home, by lot. */
    final Map<Long, BigDecimal> home = new HashMap<>();

    int returns;
    final Shop shop;
    final Stream stream;
    private Instant now = Instant.parse("2026-09-01T11:00:00Z");
    private long claims = 1;
    private long keys = -1;

    Evening(long seed) {
        random = new Random(seed);
        shop = memory.keep(new Shop("village", "村", "Village", now), 0L);
        shop.shipping()
                .costs(List.of(new Shipping.Zone(List.of("湖南省"), 800, 0)), new Shipping.Zone(List.of(), 1200, 0));
        shop.shipping().freeFrom(9900L);
        shop.takesLateClaimsFor(Duration.ZERO);
        shop.settling().tolerates(random.nextInt(6));
        shop.settling().weighsBy(pick(WeightRule.values()));
        for (var cause : Cause.values()) {
            shop.settling().damages().bears(cause, pick(Bearer.values()));
        }
        stream = memory.keep(new Stream("开播", now), keys--);
        stream.goLive("", now);
        for (int i = 0; i < GROWERS; i++) {
            people.add(memory.keep(new Member(Role.GROWER, "g" + i, now), keys--));
        }
        for (int i = 0; i < BUYERS; i++) {
            var buyer = memory.keep(new Buyer("b" + i, now), -900L - i);
            buyer.livesAt(new Address(buyer, SimulatedShop.HOME, now));
            buyers.add(buyer);
        }
        for (int i = 0; i < 3; i++) {
            var product = memory.keep(new Product("货" + i, "Goods", i == 0 ? Unit.BOX : Unit.JIN), keys--);
            memory.keep(
                    new LineupItem(stream, "A" + (i + 1), product, 1 + random.nextInt(5000), BigDecimal.ZERO), keys--);
            intake(product);
        }
    }

    /** What is wrong after the first event after which anything is. */
    static Optional<String> of(long seed) {
        return new Evening(seed).live();
    }

    Optional<String> live() {
        Optional<String> wrong = Optional.empty();
        for (int i = 0; i < WHILE_LIVE && wrong.isEmpty(); i++) {
            wrong = after(random.nextInt(11) == 10 ? WITHDRAWAL : random.nextInt(10));
        }
        end();
        for (int i = 0; i < AFTERWARDS && wrong.isEmpty(); i++) {
            wrong = after(5 + random.nextInt(13));
        }
        return wrong;
    }

    private void end() {
        lanes.run("village", () -> {
            during(List.of(), opened -> sale.streaming().end(opened, null, "host"));
            return true;
        });
    }

    private Optional<String> after(int event) {
        try {
            lanes.run("village", () -> {
                happen(event);
                if (events.seen().stream().anyMatch(SettledSaleChanged.class::isInstance)) {
                    growers.update(stream, orders(), by());
                }
                events.seen().forEach(this::hear);
                events.forgetAfter(0);
                return true;
            });
        } catch (Refused refused) {
            events.forgetAfter(0);
        }
        return Balances.broken(this);
    }

    private void happen(int event) {
        switch (event) {
            case 0 -> {
                intake(pick(memory.all(Product.class)));
                lookAgain();
            }
            case 1, 2, 3, 4 -> claim();
            case 5, 6 -> cancel();
            case 7 -> nights.pack();
            case 8 -> nights.weigh();
            case 9, 10 -> nights.spoil();
            case 11 -> nights.close();
            case 12 -> nights.pay();
            case 13, 14 -> nights.takeMoney();
            case 15 -> nights.giveBack();
            case WITHDRAWAL -> nights.withdraw();
            default -> growers.book(pick(people), random.nextInt(2000) - 1000L, by());
        }
    }

    /** A basket comes and is looked at; what passes is offered, without what was bad in it. */
    private void intake(Product product) {
        if (random.nextInt(4) == 0) {
            return;
        }
        var grower = random.nextInt(5) == 0 ? null : pick(people);
        var terms = random.nextBoolean() ? Terms.price(random.nextInt(4000)) : Terms.share(random.nextInt(101));
        var brought = product.step().multiply(BigDecimal.valueOf(1 + random.nextInt(12)));
        var basket = new Basket(shop.nextLotNumber(), product, grower, brought);
        var lot = memory.keep(Lot.brought(basket, now).agreed(terms), keys--);
        if (random.nextInt(4) == 0) {
            lot.fail("team");
        } else {
            passes(lot, random.nextInt(3));
        }
    }

    private void passes(Lot lot, int bad) {
        lot.pass(bad, "team");
        var item = itemOf(lot.product());
        item.offer(item.offered().add(lot.good()));
    }

    /** What was bad in a lot that failed is sorted out, and the rest passes. */
    private void lookAgain() {
        var failed = memory.all(Lot.class).stream()
                .filter(lot -> lot.state() == LotState.FAILED)
                .toList();
        if (!failed.isEmpty()) {
            var lot = pick(failed);
            lot.sorted(lot.product().step());
            passes(lot, 0);
        }
    }

    private void hear(Object event) {
        if (event instanceof LotReturned back) {
            home.merge(back.lotId(), back.quantity(), BigDecimal::add);
            returns++;
        }
    }

    private LineupItem itemOf(Product product) {
        return memory.all(LineupItem.class).stream()
                .filter(item -> item.product() == product)
                .findFirst()
                .orElseThrow();
    }

    private void claim() {
        var buyer = pick(buyers);
        during(List.of(buyer.id()), opened -> {
            if (opened.stream().isPresent()) {
                var item = pick(memory.all(LineupItem.class));
                var wanted = item.product().step().multiply(BigDecimal.valueOf(1 + random.nextInt(5)));
                sale.orders().claim(opened, buyer, item, wanted, claims++);
            }
        });
    }

    private void cancel() {
        some(line -> line.isLive() && line.order().isJoinable())
                .ifPresent(line -> during(List.of(line.order().buyerId()), opened -> {
                    sale.orders().release(opened, line.order(), List.of(line), claims++);
                }));
    }

    Optional<OrderLine> some(Predicate<OrderLine> wanted) {
        var found = orders().stream()
                .flatMap(order -> order.lines().stream())
                .filter(wanted)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(pick(found));
    }

    void during(List<Long> buyers, Consumer<LiveSale> work) {
        var opened = sale.open(buyers);
        work.accept(opened);
        sale.close(opened);
    }

    Entered by() {
        return new Entered("team", now);
    }

    List<CustomerOrder> orders() {
        return memory.all(CustomerOrder.class);
    }

    Memory memory() {
        return memory;
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    <T> T pick(T[] some) {
        return some[random.nextInt(some.length)];
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
