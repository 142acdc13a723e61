package org.qingshan.web.hook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.qingshan.platform.Invariants;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/** A shop's own systems hear of its orders, stock and streams: signed, in order, again until it arrives, and nobody else. */
@QuarkusTest
class WebhooksTest extends HookStory {
    @Inject
    Invariants invariants;

    @Test
    void orders_are_told_signed_and_in_order_and_name_nobody() throws Exception {
        var secret = listen("ORDERS", "STREAMS");
        stall.buy("小红", "A1 2");
        market.sql(stall, "update shop set grace_seconds = 0 where shop_key = :shop");
        given().cookie("qs_console", session)
                .header("Console-Token", FormToken.of(Secret.read(session).orElseThrow()))
                .contentType("application/json")
                .body("{}")
                .post("/console/do/end");
        await().atMost(SOON).until(() -> receiver.events().contains("stream.ended"));

        var statuses = receiver.heard().stream()
                .filter(heard -> heard.event().equals("order.changed"))
                .map(heard -> JsonPath.from(heard.body()).getString("data.status"))
                .distinct()
                .toList();
        assertThat(statuses).containsExactly("OPEN", "CONFIRMED");
        assertThat(receiver.heard())
                .isSortedAccordingTo(
                        (a, b) -> Long.compare(Long.parseLong(a.delivery()), Long.parseLong(b.delivery())));
        for (var heard : receiver.heard()) {
            var signed = Pattern.compile("t=(\\d+),v1=([0-9a-f]{64})").matcher(heard.signature());
            assertThat(signed.matches()).isTrue();
            assertThat(signed.group(2)).isEqualTo(hmac(secret, signed.group(1) + "." + heard.body()));
            assertThat(heard.body()).doesNotContain("小红", "13812345678");
            var body = JsonPath.from(heard.body());
            assertThat(body.getString("shop")).isEqualTo(stall.key());
            assertThat(body.getString("id")).isEqualTo(heard.delivery());
            assertThat(body.getString("event")).isEqualTo(heard.event());
        }
        assertThat(invariants.broken()).noneMatch(line -> line.startsWith(stall.key() + ":"));
    }

    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void stock_is_told_as_it_is_in_the_end_however_often_it_changed() {
        receiver.answers = n -> 500;
        listen("STOCK");
        for (var n = 0; n < 6; n++) {
            stall.say("人" + n, "A2 1");
        }
        receiver.answers = n -> 200;
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(receiver.heard()).isNotEmpty();
            var last = JsonPath.from(
                    receiver.heard().get(receiver.heard().size() - 1).body());
            assertThat(last.getString("data.slot")).isEqualTo("A2");
            assertThat(last.getInt("data.held")).isEqualTo(6);
            assertThat(last.getInt("data.left")).isEqualTo(24);
        });
    }

    @Test
    void what_fails_is_told_again_under_its_number_before_anything_behind_it() {
        receiver.answers = n -> n <= 2 ? 503 : 200;
        listen("ORDERS");
        stall.say("小红", "A1 1");
        stall.say("小明", "A1 1");
        hears(4);

        var deliveries = receiver.heard().stream().map(Receiver.Heard::delivery).toList();
        assertThat(deliveries.get(1)).isEqualTo(deliveries.get(0));
        assertThat(deliveries.get(2)).isEqualTo(deliveries.get(0));
        assertThat(deliveries.get(3)).isNotEqualTo(deliveries.get(0));
        await().atMost(SOON).until(() -> page().contains("送到了") && !page().contains("条等着"));
    }

    @Test
    void what_never_arrives_is_parked_shown_and_told_again_when_the_owner_wants_it() {
        receiver.answers = n -> n <= 3 ? 302 : 200;
        listen("ORDERS");
        stall.say("小红", "A1 1");
        await().atMost(SOON).until(() -> page().contains("没送到，不再试"));
        assertThat(receiver.heard()).hasSize(3);
        assertThat(page()).contains("HTTP 302");

        var number = market.look(stall, "select max(number) from webhook_event where shop_id = :shop");
        send("/again", Map.of("id", number));
        hears(4);
        assertThat(receiver.events()).containsOnly("order.changed");
        await().atMost(SOON).until(() -> page().contains("送到了"));
    }

    @Test
    void what_was_taken_away_is_told_nothing_any_more() {
        listen("ORDERS");
        send("/end", Map.of("id", hook()));
        stall.say("小红", "A1 1");
        assertThat(market.look(stall, "select count(*) from webhook_event where shop_id = :shop"))
                .isEqualTo(0L);
        assertThat(page()).doesNotContain(receiver.url().replace("&", "&amp;"));
    }

    @Test
    void what_is_not_done_is_not_told() {
        listen("ORDERS", "STOCK");
        stall.say("小红", "A9 1");
        stall.say("小红", "你好");
        assertThat(market.look(stall, "select count(*) from webhook_event where shop_id = :shop"))
                .isEqualTo(0L);
    }
}
