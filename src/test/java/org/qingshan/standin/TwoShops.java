package org.qingshan.standin;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.viewer.LiveView;
import org.qingshan.web.viewer.ShopFront;

/** The demo shop and another one; what is left of the peaches can be set. */
@Alternative
@ApplicationScoped
public class TwoShops implements ShopFront, LiveView {
    private static final Front DEMO = new Front(
            "qingshan",
            "青山村",
            "Qingshan Village",
            true,
            "山里的早晨",
            null,
            null,
            null,
            null,
            "demo-host",
            "demo-grower-zhang");
    private static final Front OTHER =
            new Front("hetao", "核桃沟", "Walnut Valley", false, null, null, null, null, null, null, null);

    private volatile BigDecimal peachesLeft = new BigDecimal("156.000");
    private volatile String pinned = "A1";

    public void leave(int peaches) {
        peachesLeft = BigDecimal.valueOf(peaches);
    }

    public void pin(String slot) {
        pinned = slot;
    }

    void open(@Observes StartupEvent startup, Lanes lanes, EntityManager entityManager) {
        for (var shop : all()) {
            lanes.read(
                    shop.key(),
                    () -> entityManager
                            .createNativeQuery("insert into lane (shop_id) values (:shop) on conflict do nothing")
                            .setParameter("shop", shop.key())
                            .executeUpdate());
        }
    }

    @Override
    public List<Front> all() {
        return List.of(DEMO, OTHER);
    }

    @Override
    public Optional<Front> of(String shop) {
        return all().stream().filter(front -> front.key().equals(shop)).findFirst();
    }

    @Override
    public Optional<Live> of(String shop, String language) {
        if (shop.equals("hetao")) {
            return Optional.of(new Live("", "NONE", "CNY", null, null, List.of()));
        }
        return of(shop).map(front -> live(language.equals("en")));
    }

    private Live live(boolean english) {
        var items = List.of(
                item(
                        "A1",
                        english ? "Yellow peaches" : "黄桃",
                        english ? "box" : "箱",
                        english ? "5 jin" : "5 斤",
                        2990,
                        200,
                        peachesLeft),
                item(
                        "A2",
                        english ? "Bamboo shoots" : "竹笋",
                        english ? "jin" : "斤",
                        "",
                        980,
                        300,
                        new BigDecimal("212.5")),
                item("A3", english ? "Brown sugar" : "红糖", english ? "bag" : "袋", "", 1880, 120, new BigDecimal("8")),
                item(
                        "A4",
                        english ? "Free-range eggs" : "土鸡蛋",
                        english ? "box" : "盒",
                        english ? "30 eggs" : "30 枚",
                        3600,
                        60,
                        BigDecimal.ZERO),
                item("A5", english ? "Cured pork" : "腊肉", english ? "jin" : "斤", "", 5800, 40, new BigDecimal("40")));
        var card = items.stream().filter(Item::pinned).findFirst().orElse(null);
        return new Live(english ? "A morning in the hills" : "山里的早晨", "LIVE", "CNY", card, null, items);
    }

    private Item item(String slot, String name, String unit, String pack, long price, int offered, BigDecimal left) {
        return new Item(
                slot,
                name,
                unit,
                pack,
                price,
                BigDecimal.valueOf(offered),
                left,
                true,
                slot.equals(pinned),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
