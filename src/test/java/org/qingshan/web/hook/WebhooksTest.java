package org.qingshan.web.hook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.Invariants;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/** A shop's own systems hear of its orders, stock and streams: signed, in order, again until it arrives, and nobody else. */
@QuarkusTest
class WebhooksTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Inject
    Market market;

    @Inject
    Invariants invariants;

    private Stall stall;
    private String session;
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        stall = market.stall();
        session = market.session(stall, Role.OWNER);
        receiver = new Receiver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    private Response send(String form, Map<String, ?> fields) {
        return given().cookie("qs_console", session)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", FormToken.of(Secret.read(session).orElseThrow()))
                .formParams(fields)
                .post("/console/shop/webhooks" + form);
    }

    /** The secret that the page shows once. */
    private String listen(String... topics) {
        var page = send("", Map.of("url", receiver.url(), "topic", List.of(topics)))
                .asString();
        var secret = Pattern.compile("<code class=\"secret\">(.+?)</code>").matcher(page);
        assertThat(secret.find()).as(page).isTrue();
        return secret.group(1);
    }

    private String page() {
        return given().cookie("qs_console", session)
                .get("/console/shop/webhooks?lang=zh")
                .asString();
    }

    private Object hook() {
        return market.look(stall, "select max(id) from webhook where shop_id = :shop");
    }

    private void hears(int events) {
        await().atMost(SOON).untilAsserted(() -> assertThat(receiver.heard()).hasSizeGreaterThanOrEqualTo(events));
    }

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
        await().atMost(SOON).until(() -> page().contains("送到了") && !page().contains("稍后再试"));
    }

    @Test
    void what_never_arrives_is_parked_shown_and_told_again_when_the_owner_wants_it() {
        receiver.answers = n -> n <= 3 ? 302 : 200;
        listen("ORDERS");
        send("/test", Map.of("id", hook()));
        await().atMost(SOON).until(() -> page().contains("没送到，不再试"));
        assertThat(receiver.heard()).hasSize(3);
        assertThat(page()).contains("HTTP 302");

        var number = market.look(stall, "select max(number) from webhook_event where shop_id = :shop");
        send("/again", Map.of("id", number));
        hears(4);
        assertThat(receiver.events()).containsOnly("test");
        await().atMost(SOON).until(() -> page().contains("送到了"));
    }

    @Test
    void a_test_of_a_system_that_is_not_there_says_so_in_words() {
        listen("ORDERS");
        receiver.close();
        send("/test", Map.of("id", hook()));
        await().atMost(SOON).until(() -> page().contains("连不上这个地址"));
        assertThat(page()).doesNotContain("Exception");
        await().atMost(SOON).until(() -> page().contains("没送到，不再试"));
        assertThat(page()).contains("data-fresh=\"true\"").doesNotContain("data-under-way");
    }

    /** What is tried again only in an hour is no reason to look every other second, nor is what waits behind it. */
    @Test
    void the_page_looks_again_by_itself_only_where_something_comes_soon() {
        listen("ORDERS");
        market.sql(
                stall,
                "insert into webhook_event (shop_id, webhook_id, kind, thing, data, tries, next_at, written_at)"
                        + " select shop_id, id, 'test', '', jsonb_build_object(), 1,"
                        + " clock_timestamp() + interval '1 hour', clock_timestamp() from webhook where shop_id = :shop");
        send("/test", Map.of("id", hook()));
        assertThat(page()).contains("试过 1 次", "等着送").doesNotContain("data-under-way");

        market.sql(
                stall,
                "update webhook_event set next_at = clock_timestamp() + interval '9 seconds'"
                        + " where shop_id = :shop and tries = 1");
        assertThat(page()).contains("试过 1 次", "data-under-way");
        send("/end", Map.of("id", hook()));
    }

    @Test
    void who_sends_reads_what_was_sent_and_not_that_it_cannot_be_taken_back() {
        listen("ORDERS");
        var hook = hook();
        assertThat(page()).as("stays open while the page looks again").contains("<details id=\"end-" + hook + '"');

        var led = send("/test", Map.of("id", hook)).header("Location");
        assertThat(led).endsWith("/console/shop/webhooks?done=test");
        assertThat(given().cookie("qs_console", session)
                        .get("/console/shop/webhooks?done=test&lang=zh")
                        .asString())
                .contains("试的一条发出去了");
        var told = scripted("/test", hook);
        assertThat(told.jsonPath().getString("said")).startsWith("A test is on its way");
        assertThat(told.jsonPath().getBoolean("forGood")).isFalse();

        await().atMost(SOON).until(() -> !page().contains("等着送"));
        var number = market.look(stall, "select max(number) from webhook_event where shop_id = :shop");
        assertThat(scripted("/again", number).jsonPath().getString("said")).startsWith("It is on its way once more");
        assertThat(scripted("/end", hook).jsonPath().getBoolean("forGood")).isTrue();
        assertThat(scripted("/test", hook).jsonPath().getString("reason")).isEqualTo("GONE");
    }

    private Response scripted(String form, Object id) {
        return given().cookie("qs_console", session)
                .header("Console-Script", "1")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", FormToken.of(Secret.read(session).orElseThrow()))
                .formParam("id", id)
                .post("/console/shop/webhooks" + form + "?lang=en");
    }

    /** As long as it hangs the page says that it waits, and looks again by itself. */
    @Test
    void a_test_of_a_system_that_hangs_says_so_in_words() {
        var open = new CountDownLatch(1);
        receiver.answers = n -> {
            try {
                open.await();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
            return 204;
        };
        listen("ORDERS");
        send("/test", Map.of("id", hook()));
        assertThat(page()).contains("等着送", "data-under-way");
        try {
            await().atMost(Duration.ofSeconds(40)).until(() -> page().contains("等太久没有回音"));
        } finally {
            open.countDown();
        }
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/hook",
                "https://127.0.0.2/",
                "https://10.0.0.1/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://[::1]/",
                "https://localhost/x",
                "https://LOCALHOST./x",
                "https://shop.localhost/x",
                "https://nas.local/x",
                "https://db.internal/x",
                "https://intranet/x",
                "https://example.com:22/x",
                "https://example.com:25/",
                "https://example.com:80/",
                "https://example.com:70000/",
                "https://[::ffff:10.0.0.1]/",
                "https://user:secret@example.com/",
                "https:///hook",
                "ftp://example.com",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://exa mple.com",
                "",
            })
    void an_address_that_nobody_may_be_sent_to_is_refused(String url) {
        var answer = send("", Map.of("url", url, "topic", List.of("ORDERS")));
        assertThat(answer.asString()).contains("notice bad");
        assertThat(market.look(stall, "select count(*) from webhook where shop_id = :shop"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/hook", "https://example.com:443/hook", "https://example.com:8443/hook"})
    void a_public_address_is_kept(String url) {
        send("", Map.of("url", url, "topic", List.of("ORDERS")));
        assertThat(market.look(stall, "select url from webhook where shop_id = :shop"))
                .isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://0x7f000001/", "https://2130706433/", "https://nowhere.invalid/"})
    void a_name_that_leads_inside_or_nowhere_is_never_connected_to(String url) {
        send("", Map.of("url", url, "topic", List.of("ORDERS")));
        var hook = hook();
        if (hook != null) {
            send("/test", Map.of("id", hook));
            await().atMost(SOON).until(() -> page().contains("没有外面访问得到的地址"));
        }
    }

    @Test
    void only_an_owner_sees_and_makes_webhooks_and_there_is_an_end_to_them() {
        var host = market.session(stall, Role.HOST);
        assertThat(given().cookie("qs_console", host)
                        .get("/console/shop/webhooks")
                        .statusCode())
                .isEqualTo(403);
        for (var n = 0; n < 5; n++) {
            listen("ORDERS");
        }
        assertThat(send("", Map.of("url", receiver.url(), "topic", List.of("ORDERS")))
                        .asString())
                .contains("notice bad");
        assertThat(send("", Map.of("url", receiver.url())).asString()).contains("notice bad");
    }
}
