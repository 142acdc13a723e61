package org.qingshan.web.hook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;

/** What an owner reads of his webhooks: what came of what was told, why nothing came of it, and when it is tried again. */
@QuarkusTest
class WebhookPageTest extends HookStory {
    @Test
    void a_test_of_a_system_that_is_not_there_says_so_in_words() {
        listen("ORDERS");
        receiver.close();
        send("/test", Map.of("id", hook()));
        await().atMost(SOON).until(() -> page().contains("连不上这个地址"));
        assertThat(page()).doesNotContain("Exception");
        await().atMost(SOON).until(() -> page().contains("没送到，不再试"));
        assertThat(page()).contains("data-fresh=\"true\"").doesNotContain("data-due");
    }

    /** What is tried again only in an hour is no reason to look every other second, nor is what waits behind it; but then it is. */
    @Test
    void the_page_knows_from_when_on_something_may_come_and_says_so() {
        listen("ORDERS");
        market.sql(
                stall,
                "insert into webhook_event (shop_id, webhook_id, kind, thing, data, tries, next_at, written_at)"
                        + " select shop_id, id, 'order.changed', n::text, jsonb_build_object(), 2 - n,"
                        + " timestamptz '2100-11-24 20:35:01.5+08', clock_timestamp() from webhook, generate_series(1, 2) n where shop_id = :shop");

        assertThat(page()).contains("试过 1 次，11月24日 20:35 再试", "等着送", "2 条等着，11月24日 20:35 再试");
        assertThat(page().split("data-due=\""
                        + Instant.parse("2100-11-24T12:35:01.500Z").toEpochMilli() + "\""))
                .as("both wait for the first, and the address for both")
                .hasSize(4);
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
                .contains("试的一条马上就发");
        var told = scripted("/test", hook);
        assertThat(told.jsonPath().getString("said")).startsWith("A test goes at once");
        assertThat(told.jsonPath().getBoolean("forGood")).isFalse();

        await().atMost(SOON).until(() -> !page().contains("等着送"));
        var number = market.look(stall, "select max(number) from webhook_event where shop_id = :shop");
        assertThat(scripted("/again", number).jsonPath().getString("said")).startsWith("It is in line once more");
        assertThat(scripted("/end", hook).jsonPath().getBoolean("forGood")).isTrue();
        assertThat(scripted("/test", hook).jsonPath().getString("reason")).isEqualTo("GONE");
    }

    @Test
    void an_address_is_not_told_twice() {
        listen("ORDERS");
        var refused =
                send("", Map.of("url", receiver.url(), "topic", "STREAMS")).asString();

        assertThat(refused).contains("role=\"alert\"", "已经在下面了");
        assertThat(market.look(stall, "select count(*) from webhook where shop_id = :shop"))
                .isEqualTo(1L);
    }

    @Test
    void an_address_that_is_too_long_is_refused_and_not_cut() {
        var refused = send("", Map.of("url", "https://example.com/" + "x".repeat(600), "topic", "ORDERS"));

        assertThat(refused.asString()).contains("role=\"alert\"");
        assertThat(market.look(stall, "select count(*) from webhook where shop_id = :shop"))
                .isEqualTo(0L);
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
        assertThat(page()).contains("等着送", "data-due");
        try {
            await().atMost(Duration.ofSeconds(40)).until(() -> page().contains("等太久没有回音"));
        } finally {
            open.countDown();
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
