package org.qingshan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The fake must be as awkward as the real one, or the tests that lean on it prove nothing. */
class FakeTelegramTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final FakeTelegram telegram = FakeTelegram.start();

    @AfterEach
    void stop() {
        telegram.close();
    }

    private JsonNode call(String method, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(telegram.url() + "/bot" + telegram.token() + "/" + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private List<Integer> updates(String body) throws Exception {
        return call("getUpdates", body).path("result").findValues("update_id").stream()
                .map(JsonNode::asInt)
                .toList();
    }

    @Test
    void updates_come_again_until_a_higher_offset_confirms_them() throws Exception {
        var li = telegram.user(1, "李");
        li.says("a").says("b");
        assertThat(updates("{}")).containsExactly(1000, 1001);
        assertThat(updates("{}")).containsExactly(1000, 1001);
        assertThat(updates("{'offset':1001}")).containsExactly(1001);
        assertThat(updates("{'offset':1002}")).isEmpty();
        telegram.world().continueUpdatesAt(5);
        li.says("c");
        assertThat(updates("{'offset':1002}"))
                .as("an offset outside the queue means its head")
                .containsExactly(5);
    }

    @Test
    void a_poll_waits_for_an_update_and_a_second_poll_ends_the_first() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> {
            try {
                return call("getUpdates", "{'timeout':20}");
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        await().pollDelay(Duration.ofMillis(200)).until(() -> !first.isDone());
        telegram.user(1, "李");
        assertThat(updates("{'timeout':0}")).isEmpty();
        assertThat(first.join().path("error_code").asInt()).isEqualTo(409);
    }

    @Test
    void methods_have_no_case_and_what_breaks_the_schema_is_told() throws Exception {
        assertThat(call("getme", "{}").path("result").path("username").asText()).isEqualTo("qingshan_test_bot");
        telegram.assertEveryCallConforms();
        call("sendMessage", "{'chat_id':1}");
        assertThat(catchThrowable(telegram::assertEveryCallConforms)).hasMessageContaining("text is missing");
    }

    @Test
    void a_group_hears_twenty_messages_a_minute_and_a_stranger_none() throws Exception {
        telegram.user(1, "李").in(-7);
        for (int i = 0; i < 20; i++) {
            assertThat(call("sendMessage", "{'chat_id':-7,'text':'x'}")
                            .path("ok")
                            .asBoolean())
                    .isTrue();
        }
        var refused = call("sendMessage", "{'chat_id':-7,'text':'x'}");
        assertThat(refused.path("error_code").asInt()).isEqualTo(429);
        assertThat(refused.path("parameters").path("retry_after").asInt()).isBetween(50, 60);
        assertThat(call("sendMessage", "{'chat_id':2,'text':'x'}")
                        .path("description")
                        .asText())
                .contains("chat not found");
        telegram.user(3, "王").blocks();
        assertThat(call("sendMessage", "{'chat_id':3,'text':'x'}")
                        .path("error_code")
                        .asInt())
                .isEqualTo(403);
    }

    @Test
    void a_tap_that_nobody_fetched_in_150_seconds_is_gone() throws Exception {
        var li = telegram.user(1, "李");
        call(
                "sendMessage",
                "{'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'go','callback_data':'g'}]]}}");
        li.taps("go");
        telegram.world().clock().advance(Duration.ofSeconds(151));
        assertThat(updates("{}")).isEmpty();
    }

    @Test
    void a_webhook_gets_one_update_per_chat_at_a_time_and_again_until_it_is_well() throws Exception {
        List<String> brought = new CopyOnWriteArrayList<>();
        var inFlight = new AtomicInteger();
        var most = new AtomicInteger();
        var bot = bot(body -> {
            most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
            brought.add(body.path("message").path("text").asText());
            inFlight.decrementAndGet();
            return brought.size() == 1 ? 503 : 200;
        });
        call(
                "setWebhook",
                "{'url':'http://127.0.0.1:%d/','secret_token':'s'}"
                        .formatted(bot.getAddress().getPort()));
        telegram.user(1, "李").says("a").says("b").says("c");
        await().untilAsserted(() -> assertThat(brought).containsExactly("a", "a", "b", "c"));
        assertThat(most).hasValue(1);
        bot.stop(0);
    }

    private interface Brought {
        int status(JsonNode body);
    }

    private static HttpServer bot(Brought brought) throws IOException {
        var bot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bot.createContext("/", exchange -> {
            var status = brought.status(JSON.readTree(exchange.getRequestBody()));
            exchange.getResponseHeaders().set("Retry-After", "0");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        bot.start();
        return bot;
    }
}
