package org.qingshan;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.qingshan.domain.shop.ConsoleLinks;
import org.qingshan.domain.shop.Invite;
import org.qingshan.domain.shop.Member;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lanes;

/** Sees to it that an install has a shop and that its first owner can get in, before anything else starts. */
@ApplicationScoped
class FirstShop {
    private final ShopConfig config;
    private final ShopFounding founding;
    private final DemoShop demo;
    private final Lanes lanes;
    private final DatabaseClock clock;
    private final ConsoleLinks consoleLinks;
    private Optional<OwnersWayIn> waysIn = Optional.empty();

    FirstShop(
            ShopConfig config,
            ShopFounding founding,
            DemoShop demo,
            Lanes lanes,
            DatabaseClock clock,
            ConsoleLinks consoleLinks) {
        this.config = config;
        this.founding = founding;
        this.demo = demo;
        this.lanes = lanes;
        this.clock = clock;
        this.consoleLinks = consoleLinks;
    }

    /** How the first owner gets in, as long as there is none. Secrets: for the start block only. */
    record OwnersWayIn(String shop, String code, String consoleLink) {}

    void open(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent startup) {
        if (config.commandLine()) {
            return;
        }
        if (config.demo()) {
            founding.foundFirst(DemoShop.KEY, DemoShop.NAME_ZH, DemoShop.NAME_EN, demo::fill);
        } else {
            founding.foundFirst(config.shop(), config.shop(), config.shop(), shop -> {});
        }
        lanes.acrossShops(Shop::all).stream().filter(Shop::demo).forEach(this::changeLocks);
        var first = lanes.acrossShops(Shop::first).orElseThrow();
        waysIn = lanes.run(
                first.key(),
                () -> Member.anyOwner()
                        ? Optional.<OwnersWayIn>empty()
                        : Optional.of(newWayIn(first.key(), config.ownerCode().orElseGet(Secrets::newCode))));
    }

    /** What an earlier start printed, or everybody knows, must not open a demo that others can reach now. */
    private void changeLocks(Shop shop) {
        lanes.run(shop.key(), () -> {
            demo.changeLocks(config.demo());
            return shop;
        });
    }

    /** Lets the first owner of a shop in by a new code; earlier ones hold no longer. Runs in the shop's lane. */
    OwnersWayIn newWayIn(String shop, String code) {
        Invite.withdrawUnusedOwners();
        Invite.firstOwner(Secrets.hash(code), clock.now()).persist();
        return new OwnersWayIn(shop, code, consoleLinks.issueToFirstOwner());
    }

    Optional<OwnersWayIn> waysIn() {
        return waysIn;
    }
}
