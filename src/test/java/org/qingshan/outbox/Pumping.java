package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;

/** A shop with one chat, and a sender whose answers are chosen. */
abstract class Pumping {
    static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    String shop;
    Recipient chat;

    @BeforeEach
    void a_shop_with_a_chat() {
        sender.reset();
        shop = shops.open();
        chat = shops.chat(shop, "probe", "1");
    }

    void awaitState(long id, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(shops.row(shop, id).state()).isEqualTo(state));
    }
}
