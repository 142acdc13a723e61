package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** The shop's pages as its owner has them open. */
abstract class ShopPagesStory {
    static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

    @Inject
    Market market;

    Stall stall;
    Hosting owner;
    ShopDesk desk;

    @BeforeEach
    void open() {
        stall = market.stall();
        owner = new Hosting(market.session(stall, Role.OWNER));
        desk = new ShopDesk(owner);
    }

    Object look(String query) {
        return market.look(stall, query);
    }

    static String secret(String page) {
        var found = SECRET.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    long first(String query) {
        return ((Number) look(query)).longValue();
    }
}
