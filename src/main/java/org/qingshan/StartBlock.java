package org.qingshan;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.overlay.OverlayAddress;

/** Prints the addresses that a person needs, once, in one short block. The only place where a secret may reach the log. */
@ApplicationScoped
class StartBlock {
    private static final Logger LOG = Logger.getLogger("org.qingshan");

    private final ShopConfig config;
    private final FirstShop firstShop;
    private final JoinCodes codes;
    private final Lanes lanes;
    private final OverlayAddress overlay;
    private final Optional<String> telegramToken;

    StartBlock(
            ShopConfig config,
            FirstShop firstShop,
            JoinCodes codes,
            Lanes lanes,
            OverlayAddress overlay,
            @ConfigProperty(name = "qingshan.telegram.token") Optional<String> telegramToken) {
        this.config = config;
        this.firstShop = firstShop;
        this.codes = codes;
        this.lanes = lanes;
        this.overlay = overlay;
        this.telegramToken = telegramToken;
    }

    void print(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) StartupEvent startup) {
        if (config.commandLine()) {
            return;
        }
        List<Shop> shops = lanes.acrossShops(Shop::all);
        var block = new StringJoiner("\n  ", "\n  ", "\n");
        block.add("Qingshan is open: " + address("/"));
        for (var shop : shops) {
            block.add("viewers of " + shop.key() + ": " + address("/chat/" + shop.key()));
        }
        if (config.demo() && shops.get(0).demo()) {
            block.add("overlay of " + shops.get(0).key() + ": " + overlay.of(shops.get(0)));
        }
        firstShop.waysIn().ifPresent(way -> {
            block.add("first owner of " + way.shop() + ": send /start owner_" + way.code() + " in the chat,");
            block.add("  or open " + way.consoleLink() + " (once)");
        });
        if (config.demo() && shops.get(0).demo() && !codes.areWellKnown()) {
            codes.forTheDemo().forEach((role, code) -> block.add(role(role) + ": /start join_" + code));
        }
        block.add("console: " + address("/console"));
        block.add(
                "channels: web chat" + telegramToken.map(token -> ", Telegram").orElse(""));
        LOG.info(block);
    }

    private static String role(Role role) {
        return "demo " + role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String address(String path) {
        return config.publicUrl().toString().replaceAll("/+$", "") + path;
    }
}
