package org.qingshan;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Certifying;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shipping;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lane;

/** The shop that a newcomer meets: a stream is live, the first product is presented, the goods are there. */
@ApplicationScoped
class DemoShop {
    static final String KEY = "qingshan";
    static final String NAME_ZH = "青山村";
    static final String NAME_EN = "Qingshan Village";

    /** Nobody shall send money to a demo. */
    static final String PAYING = "演示店，不用真的转钱，直接说「已付」就行 / Demo only, send no money: just say \"paid\"";

    private final JoinCodes codes;
    private final Certifying certifying;

    DemoShop(JoinCodes codes, Certifying certifying) {
        this.certifying = certifying;
        this.codes = codes;
    }

    void fill(Shop shop) {
        shop.becomesTheDemo();
        shop.inspects(Shop.Inspection.OPTIONAL);
        shop.shipping()
                .costs(List.of(new Shipping.Zone(List.of("湖南省"), 800, 0)), new Shipping.Zone(List.of(), 1200, 0));
        shop.shipping().freeFrom(9900L);
        shop.dispatch().within(24);
        shop.paying().byTransferTo(PAYING);
        var zhang = grower("张桂花");
        var wu = grower("吴秀英");
        var ma = grower("麻三妹");
        var now = Lane.current().now();
        var stream = new Stream("青山丰收直播", now);
        stream.persist();
        var peaches = new Product("黄桃", "Yellow peaches", Unit.BOX)
                .alsoCalled("桃子", "桃", "peaches", "peach")
                .packed("5 斤", "5 jin");
        var item = sell(stream, "A1", new Goods(shop.nextLotNumber(), peaches, 2990, 200, zhang));
        var shoots = new Product("竹笋", "Bamboo shoots", Unit.JIN).alsoCalled("笋", "shoots");
        sell(stream, "A2", new Goods(shop.nextLotNumber(), shoots, 980, 300, wu));
        var sugar = new Product("红糖", "Brown sugar", Unit.BAG).alsoCalled("sugar");
        sell(stream, "A3", new Goods(shop.nextLotNumber(), sugar, 1880, 120, ma));
        var eggs = new Product("土鸡蛋", "Free-range eggs", Unit.CARTON)
                .alsoCalled("鸡蛋", "eggs")
                .packed("30 枚", "30 eggs");
        sell(stream, "A4", new Goods(shop.nextLotNumber(), eggs, 3600, 60, zhang));
        var pork = new Product("腊肉", "Cured pork", Unit.JIN).alsoCalled("pork", "bacon");
        sell(stream, "A5", new Goods(shop.nextLotNumber(), pork, 5800, 40, wu));
        stream.pin(item, now);
        stream.goLive("", now);
        Lot.<Lot>listAll().forEach(lot -> certifying.certify(shop, List.of(lot), "inspection", now));
        codes.forTheDemo().forEach((role, code) -> invite(role, code, zhang));
    }

    /** Whoever knows a code of this start comes in, and nobody by one of an earlier start. Runs in the shop's lane. */
    void changeLocks(boolean open) {
        var now = Lane.current().now();
        for (var invite : Invite.allReusable()) {
            var code = codes.forTheDemo().get(invite.role());
            if (open && code != null) {
                invite.reopen(Secrets.hash(code));
            } else {
                invite.close(now);
            }
        }
    }

    /** @param lot its number */
    private record Goods(int lot, Product product, long price, int quantity, Member grower) {}

    private static LineupItem sell(Stream stream, String slot, Goods goods) {
        var quantity = BigDecimal.valueOf(goods.quantity());
        goods.product().persist();
        var basket = new Basket(goods.lot(), goods.product(), goods.grower(), quantity);
        Lot.brought(basket, Lane.current().now()).pass(0, "inspection").persist();
        var item = new LineupItem(stream, slot, goods.product(), goods.price(), quantity);
        item.persist();
        return item;
    }

    private static Member grower(String name) {
        var grower = new Member(Role.GROWER, name, Lane.current().now());
        grower.persist();
        return grower;
    }

    private static void invite(Role role, String code, Member zhang) {
        var member = role == Role.GROWER ? zhang : null;
        Invite.reusable(Secrets.hash(code), role, member, Lane.current().now()).persist();
    }
}
