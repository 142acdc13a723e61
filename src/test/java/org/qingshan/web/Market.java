package org.qingshan.web;

import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.ConsoleLinks;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.access.ApiKey;

/** Opens stalls, and lets people into their consoles. */
@ApplicationScoped
public class Market {
    private static final AtomicInteger STALLS = new AtomicInteger();

    private final Lanes lanes;
    private final ConsoleLinks links;
    private final EntityManager entityManager;

    Market(Lanes lanes, ConsoleLinks links, EntityManager entityManager) {
        this.lanes = lanes;
        this.links = links;
        this.entityManager = entityManager;
    }

    /** A stall with A1, 20 boxes of peaches at 29.90, pinned, and A2, 30 jin of shoots at 9.80. */
    public Stall stall() {
        var key = "stall-" + STALLS.incrementAndGet();
        found(key);
        return new Stall(key, lanes.run(key, () -> {
            var stream = new Stream("早市", Lane.current().now());
            stream.persist();
            var peaches = offer(stream, "A1", new Product("黄桃", "Yellow peaches", Unit.BOX), 2990, 20);
            offer(stream, "A2", new Product("竹笋", "Bamboo shoots", Unit.JIN), 980, 30);
            stream.pin(peaches, Lane.current().now());
            stream.goLive("", Lane.current().now());
            return ApiKey.issue("scripts");
        }));
    }

    /** A stall with nothing on it. */
    public Stall emptyStall() {
        var key = "stall-" + STALLS.incrementAndGet();
        found(key);
        return new Stall(key, lanes.run(key, () -> ApiKey.issue("scripts")));
    }

    /** The next stream, with nothing on it yet. */
    public void plan(Stall stall, String title) {
        lanes.run(stall.key(), () -> {
            new Stream(title, Lane.current().now()).persist();
            return title;
        });
    }

    private void found(String key) {
        lanes.acrossShops(() -> {
            var shop = new Shop(key, "早市摊", "Morning stall", Instant.now());
            shop.inspects(Shop.Inspection.OPTIONAL);
            shop.shipping()
                    .costs(List.of(new Shipping.Zone(List.of("湖南省"), 800, 0)), new Shipping.Zone(List.of(), 1200, 0));
            shop.shipping().freeFrom(9900L);
            shop.persist();
            lanes.found(key);
            return key;
        });
    }

    private static LineupItem offer(Stream stream, String slot, Product product, long price, int quantity) {
        var now = Lane.current().now();
        product.persist();
        var number = Shop.byKey(Lane.current().shop()).orElseThrow().nextLotNumber();
        Lot.brought(new Basket(number, product, null, BigDecimal.valueOf(quantity)), now)
                .pass(0, "inspection")
                .persist();
        var item = new LineupItem(stream, slot, product, price, BigDecimal.valueOf(quantity));
        item.persist();
        return item;
    }

    /** A person who works for the stall in this role: our key of him. */
    public long person(Stall stall, String name, Role role) {
        return lanes.run(stall.key(), () -> {
            var now = Lane.current().now();
            var buyer = new Buyer(name, now);
            buyer.persist();
            var member = new Member(role, name, now);
            member.persist();
            new Membership(member, buyer.id()).persist();
            return buyer.id();
        });
    }

    /** The path of a console link for that person. */
    public String linkFor(Stall stall, long person, String name) {
        return path(lanes.run(stall.key(), () -> links.issue(person, name)));
    }

    public String linkForFirstOwner(Stall stall) {
        return path(lanes.run(stall.key(), links::issueToFirstOwner));
    }

    /** Spends a link: the session's cookie. */
    public static String sessionFrom(String link) {
        var spent = RestAssured.given().redirects().follow(false).post(link);
        return Objects.requireNonNull(spent.cookie("qs_console"), "the link opened nothing");
    }

    /** The cookie of a session of a new person in this role. */
    public String session(Stall stall, Role role) {
        return sessionFrom(linkFor(stall, person(stall, "桂英", role), "桂英"));
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }

    /** Runs SQL that no person could: it lets time pass. {@code :shop} is the stall. */
    public int sql(Stall stall, String statement) {
        return lanes.run(
                stall.key(),
                () -> entityManager
                        .createNativeQuery(statement)
                        .setParameter("shop", stall.key())
                        .executeUpdate());
    }

    /** What was closed just now takes no late claims any more. */
    public void letTheLastOrdersPass(Stall stall) {
        sql(
                stall,
                "update lineup_item set last_orders_at = last_orders_at - interval '1 minute' where shop_id = :shop");
    }

    public Object look(Stall stall, String query) {
        return lanes.read(
                stall.key(),
                () -> entityManager
                        .createNativeQuery(query)
                        .setParameter("shop", stall.key())
                        .getSingleResult());
    }
}
