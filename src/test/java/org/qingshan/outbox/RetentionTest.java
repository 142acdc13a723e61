package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;

@QuarkusTest
@TestProfile(Probe.Polling.class)
class RetentionTest {
    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    @Inject
    Retention retention;

    @Test
    void what_was_sent_long_ago_goes_and_everything_else_stays() {
        sender.reset();
        sender.answersAtOnce(
                parcel -> parcel.message().text().equals("refused") ? Delivery.refused("400 no") : Delivery.sent("1"));
        var shop = shops.open();
        var chat = shops.chat(shop, "probe", "1");
        var ids = shops.put(
                shop,
                List.of(Letter.receipt(chat, "old"), Letter.receipt(chat, "refused"), Letter.receipt(chat, "new")));
        await().untilAsserted(
                        () -> assertThat(shops.row(shop, ids.get(2)).state()).isEqualTo("SENT"));
        shops.execute(
                "update outbox set created_at = created_at - interval '31 days' where shop_id = ? and id < ?",
                shop,
                ids.get(2));
        retention.tidy();
        assertThat(shops.count("select count(*) from outbox where shop_id = ? and id = ?", shop, ids.get(0)))
                .contains(0);
        assertThat(shops.row(shop, ids.get(1)).state()).isEqualTo("FAILED");
        assertThat(shops.row(shop, ids.get(2)).state()).isEqualTo("SENT");
    }
}
