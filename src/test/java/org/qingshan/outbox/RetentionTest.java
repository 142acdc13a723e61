package org.qingshan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.Probe;
import org.qingshan.channel.telegram.probe.ProbeSender;
import org.qingshan.channel.telegram.probe.ProbeShop;
import org.qingshan.channel.telegram.probe.ProbeShop.Letter;

@QuarkusTest
@TestProfile(Probe.Polling.class)
class RetentionTest {
    private static final String CODE = "k3Yp-x_Q9AAAAAAAAAAAAA";
    private static final String LINK = "https://x.org/console/login/hill." + "A".repeat(43);

    @Inject
    ProbeShop shops;

    @Inject
    ProbeSender sender;

    @Inject
    Retention retention;

    @Inject
    SpentSecrets secrets;

    @Test
    void what_was_sent_goes_after_a_month_what_failed_after_a_season_and_what_is_new_stays() {
        sender.reset();
        sender.answersAtOnce(parcel -> switch (parcel.message().text()) {
            case "refused" -> Delivery.refused("400 no");
            case "lost" -> Delivery.unknown("closed");
            default -> Delivery.sent("1");
        });
        var shop = shops.open();
        var chat = shops.chat(shop, "probe", "1");
        var ids = shops.put(
                shop,
                Stream.of("old", "refused", "lost", "new")
                        .map(text -> Letter.of(chat, OutgoingMessage.text(text, List.of()), Priority.BROADCAST))
                        .toList());
        await().untilAsserted(() -> assertThat(states(shop)).containsExactly("SENT", "FAILED", "UNKNOWN", "SENT"));
        age(shop, ids.get(3), "31 days");
        retention.tidy();
        assertThat(states(shop)).containsExactly("FAILED", "UNKNOWN", "SENT");
        age(shop, ids.get(3), "60 days");
        retention.tidy();
        assertThat(states(shop)).containsExactly("SENT");
    }

    private void age(String shop, long before, String age) {
        shops.execute(
                "update outbox set created_at = created_at - ?::interval where shop_id = ? and id < ?",
                age,
                shop,
                before);
    }

    private List<String> states(String shop) {
        return shops.texts("select state from outbox where shop_id = ? order by id", shop);
    }

    private String kept(String shop) {
        return String.join("\n", shops.texts("select body::text from outbox where shop_id = ? order by id", shop));
    }

    @Test
    void a_code_is_carried_to_its_chat_and_kept_without() {
        sender.reset();
        var shop = shops.open();
        var chat = shops.chat(shop, "probe", "1");
        shops.put(
                shop,
                Letter.of(
                        chat,
                        OutgoingMessage.text(
                                "Pass on: /start join_" + CODE,
                                List.of(List.of(new Button("Open", LINK)), List.of(new Button("Help", "/help")))),
                        Priority.RECEIPT));
        await().untilAsserted(() -> assertThat(states(shop)).containsExactly("SENT"));
        assertThat(sender.parcels(shop).get(0).message().text()).endsWith(CODE);
        assertThat(sender.parcels(shop).get(0).message().rows()).hasSize(2);
        assertThat(kept(shop)).contains("join_…", "/help").doesNotContain(CODE, LINK);
        assertThat(shops.count("select count(*) from outbox where shop_id = ? and secret_until is not null", shop))
                .contains(0);
    }

    @Test
    void a_code_that_comes_again_after_a_lost_answer_is_still_there_the_second_time() {
        sender.reset();
        sender.answersAtOnce(
                parcel -> sender.parcels().size() > 1 ? Delivery.sent("1") : Delivery.unknown("the answer was lost"));
        var shop = shops.open();
        shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "1"), "join_" + CODE));
        await().untilAsserted(() -> assertThat(states(shop)).containsExactly("SENT"));
        assertThat(sender.texts(shop)).containsExactly("join_" + CODE, "join_" + CODE);
        assertThat(kept(shop)).doesNotContain(CODE);
    }

    @Test
    void a_code_on_the_page_or_for_a_bot_that_is_gone_is_erased_when_it_is_worth_nothing_and_never_sent() {
        var shop = shops.open(ProbeSender.IDLE + "codes");
        shops.put(shop, Letter.receipt(shops.chat(shop, "webchat", "1"), "on the page join_" + CODE));
        shops.put(shop, Letter.receipt(shops.chat(shop, "probe", "1"), "for the bot " + LINK));
        secrets.erase();
        assertThat(kept(shop)).contains(CODE, LINK);
        assertThat(states(shop)).containsExactly("SENT", "QUEUED");
        shops.execute("update outbox set secret_until = secret_until - interval '7 days' where shop_id = ?", shop);
        secrets.erase();
        assertThat(kept(shop)).contains("on the page join_…", "for the bot").doesNotContain(CODE, LINK);
        assertThat(states(shop)).containsExactly("SENT", "ABORTED");
    }
}
