package org.qingshan.web.hook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** Nobody looks at the page of webhooks every evening: that one is gone comes to its owner. */
@QuarkusTest
class GoneToldTest extends Journey {
    @Inject
    Market market;

    @Test
    void the_owner_hears_in_the_chat_which_address_is_gone_and_what_to_do_and_only_once() throws IOException {
        var village = village();
        try (var receiver = new Receiver()) {
            receiver.answers = n -> 410;
            market.sql(
                    new Stall(village.key(), ""),
                    "insert into webhook (shop_id, id, url, topics, salt, created_at) values (:shop, 1, '"
                            + receiver.url() + "', array['orders'], 'x', clock_timestamp())");
            var buyer = village.neighbour();
            buyer.says("A1 1");
            var told = village.owner().hears("说自己不在了（410）").text();
            assertThat(told).contains("http://127.0.0.1:", "对接", "试一下").doesNotContain("/hook?");
            buyer.says("A1 1");
            assertThat(receiver.heard()).hasSize(1);
        }
    }
}
