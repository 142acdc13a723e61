package org.qingshan.web.console;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.Inbox;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** A viewer says what nobody understands, and a host looks after it. */
abstract class RescueStory {
    static final String QUESTION = "这个能不能刻上我儿子的名字";

    @Inject
    Market market;

    @Inject
    Inbox inbox;

    Stall stall;
    Hosting host;

    @BeforeEach
    void open() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.HOST));
    }

    Map<String, Object> order(Object quantity, String tap) {
        return Map.of("slot", "A1", "item", host.item(stall, "A1"), "quantity", quantity, "tap", tap);
    }

    List<Map<String, Object>> waiting() {
        return host.get("heard").jsonPath().getList("");
    }

    Object first(String what) {
        return waiting().get(0).get(what);
    }

    long messages(String where) {
        return (Long) market.look(stall, "select count(*) from outbox where shop_id = :shop and " + where);
    }
}
