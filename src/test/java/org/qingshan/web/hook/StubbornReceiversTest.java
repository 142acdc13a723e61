package org.qingshan.web.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.web.Stall;

/** A shop's own systems that are gone, tired, elsewhere, mended again, or so slow that others would wait for them. */
@QuarkusTest
class StubbornReceiversTest extends HookStory {
    /** What would be tried in a century, as after many failures. */
    private static final String FAILING = "insert into webhook_event"
            + " (shop_id, webhook_id, kind, thing, data, tries, status, next_at, written_at)"
            + " select shop_id, id, 'order.changed', '1', jsonb_build_object('number', 1), 1, 500,"
            + " timestamptz '2100-11-24 20:35:01.5+08', clock_timestamp() from webhook where shop_id = :shop";

    @Test
    void who_says_that_it_is_gone_is_told_nothing_more_until_its_owner_tries_it_and_it_answers() {
        receiver.answers = n -> 410;
        listen("ORDERS");
        stall.say("小红", "A1 1");
        await().atMost(SOON).until(() -> page().contains("说自己不在了（410）"));
        stall.say("小明", "A1 1");
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);
        assertThat(receiver.heard()).as("once is enough").hasSize(1);
        assertThat(market.look(stall, "select count(*) from history where shop_id = :shop and action = 'webhook.gone'"))
                .isEqualTo(1L);

        receiver.answers = n -> 204;
        send("/test", Map.of("id", hook()));
        await().atMost(SOON)
                .until(() ->
                        receiver.events().contains("test") && receiver.heard().size() >= 3);
        assertThat(receiver.heard().get(2).delivery())
                .as("what had waited comes after it")
                .isEqualTo(receiver.heard().get(0).delivery());
        await().atMost(SOON).until(() -> !page().contains("说自己不在了"));
        stall.say("小刚", "A1 1");
        hears(4);
    }

    @Test
    void who_wants_to_be_left_alone_for_a_while_is() {
        receiver.answers = n -> n == 1 ? 503 : 200;
        receiver.retryAfter = "4";
        listen("ORDERS");
        stall.say("小红", "A1 1");
        hears(1);
        var first = System.nanoTime();
        hears(2);
        assertThat(Duration.ofNanos(System.nanoTime() - first)).isGreaterThan(Duration.ofMillis(3500));
    }

    @Test
    void who_leads_elsewhere_is_not_followed_and_the_page_says_so() {
        receiver.answers = n -> 302;
        listen("ORDERS");
        send("/test", Map.of("id", hook()));
        await().atMost(SOON).until(() -> page().contains("让我们去别的地址"));
    }

    @Test
    void a_test_goes_at_once_and_where_it_arrives_so_does_what_waited() {
        listen("ORDERS");
        market.sql(stall, FAILING);
        assertThat(page()).contains("11月24日 20:35 再试", "HTTP 500");
        send("/test", Map.of("id", hook()));
        await().atMost(Duration.ofSeconds(8)).until(() -> receiver.heard().size() == 2);
        assertThat(receiver.events()).containsExactly("test", "order.changed");
    }

    @Test
    void a_test_that_does_not_arrive_is_over_at_once_and_what_waits_goes_on_waiting() {
        receiver.answers = n -> 500;
        listen("ORDERS");
        market.sql(stall, FAILING);
        send("/test", Map.of("id", hook()));
        await().atMost(SOON).until(() -> page().contains("没送到，不再试"));
        assertThat(receiver.events()).containsExactly("test");
        assertThat(page()).contains("11月24日 20:35 再试");
        send("/end", Map.of("id", hook()));
    }

    @Test
    void what_failed_is_seen_with_its_address_also_behind_many_that_arrived() {
        listen("ORDERS");
        market.sql(
                stall,
                FAILING.replace("tries, status, next_at", "state, settled_at, tries, status, next_at")
                        .replace("1, 500,", "1, 503,")
                        .replace(
                                "jsonb_build_object('number', 1), ",
                                "jsonb_build_object('number', 1), 'PARKED', clock_timestamp(), "));
        market.sql(
                stall,
                "insert into webhook_event (shop_id, webhook_id, kind, thing, data, state, tries, status, next_at,"
                        + " written_at, settled_at) select w.shop_id, w.id, 'order.changed', '2', jsonb_build_object('number', 2), 'SENT',"
                        + " 1, 204, clock_timestamp(), clock_timestamp(), clock_timestamp() from webhook w, generate_series(1, 80)"
                        + " where w.shop_id = :shop");
        assertThat(page()).contains("没送到，不再试", "HTTP 503");
        assertThat(page().split(Pattern.quote(receiver.url())).length)
                .as("each row names its address")
                .isGreaterThan(50);
    }

    @Test
    void a_new_secret_signs_at_once_and_the_one_before_for_a_day() throws Exception {
        var before = listen("ORDERS");
        var page = send("/secret", Map.of("id", hook())).asString();
        var shown = Pattern.compile("<code class=\"secret\">(.+?)</code>").matcher(page);
        assertThat(shown.find()).as(page).isTrue();
        assertThat(shown.group(1)).isNotEqualTo(before);
        send("/test", Map.of("id", hook()));
        hears(1);
        var heard = receiver.heard().get(0);
        var signed =
                Pattern.compile("t=(\\d+),v1=([0-9a-f]{64}),v1=([0-9a-f]{64})").matcher(heard.signature());
        assertThat(signed.matches()).as(heard.signature()).isTrue();
        var text = signed.group(1) + "." + heard.body();
        assertThat(signed.group(2)).isEqualTo(HookSecrets.sign(shown.group(1), text));
        assertThat(signed.group(3)).isEqualTo(HookSecrets.sign(before, text));
        market.sql(stall, "update webhook set salt_before_until = clock_timestamp() where shop_id = :shop");
        send("/test", Map.of("id", hook()));
        hears(2);
        assertThat(receiver.heard().get(1).signature()).matches("t=\\d+,v1=[0-9a-f]{64}");
    }

    /** Ten systems that take half a second for each of many events would keep eight workers for ten seconds. */
    @Test
    void the_slow_systems_of_some_shops_keep_no_other_shop_waiting() throws IOException {
        try (var slow = new Receiver()) {
            slow.answers = n -> {
                try {
                    Thread.sleep(500);
                } catch (InterruptedException ending) {
                    Thread.currentThread().interrupt();
                }
                return 204;
            };
            List<Stall> others = new ArrayList<>();
            for (var n = 0; n < 2; n++) {
                var other = market.stall();
                others.add(other);
                market.sql(
                        other,
                        "insert into webhook (shop_id, id, url, topics, salt, created_at)"
                                + " select :shop, n, '" + slow.url() + "', array['orders'], 'x', clock_timestamp()"
                                + " from generate_series(1, 5) n");
                market.sql(
                        other,
                        "insert into webhook_event (shop_id, webhook_id, kind, thing, data, next_at, written_at)"
                                + " select w.shop_id, w.id, 'order.changed', n::text, jsonb_build_object(), clock_timestamp(), clock_timestamp()"
                                + " from webhook w, generate_series(1, 30) n where w.shop_id = :shop");
            }
            await().atMost(SOON).until(() -> slow.heard().size() >= 8);
            listen("ORDERS");
            var begun = System.nanoTime();
            stall.say("小红", "A1 1");
            hears(1);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(7));
            assertThat(slow.heard().size()).as("they are not done yet").isLessThan(300);
            others.forEach(other -> market.sql(other, "delete from webhook_event where shop_id = :shop"));
        }
    }
}
