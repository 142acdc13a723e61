package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Messages that did not arrive or could not be handled, and those that go again. */
@QuarkusTest
class UndeliveredTest extends ShopPagesStory {
    @Test
    void a_message_that_did_not_arrive_is_sent_again_once() {
        stall.say("小红", "A1 x1");
        market.sql(
                stall,
                "update outbox set state = 'FAILED', error = 'refused by the platform', channel = 'telegram'"
                        + " where shop_id = :shop and id = (select min(id) from outbox where shop_id = :shop)");
        assertThat(desk.look("/delivery").asString()).contains("refused by the platform", "再发一次");
        var id = first("select min(id) from outbox where shop_id = :shop");

        desk.send("/delivery", Map.of("id", id));
        assertThat(look("select state from outbox where shop_id = :shop and id = " + id))
                .isEqualTo("QUEUED");
        assertThat(desk.look("/delivery").asString()).contains("都送到了");
        market.sql(
                stall,
                "update outbox o set state = 'SENT', channel = (select m.channel from inbox m"
                        + " where m.shop_id = o.shop_id and m.id = o.answers_id) where shop_id = :shop and id = " + id);
        desk.send("/delivery", Map.of("id", id));
        assertThat(look("select state from outbox where shop_id = :shop and id = " + id))
                .isEqualTo("SENT");
    }

    /** As a platform has left it: there is no such platform here. */
    private void lost(long id, String kind, String text, String state, String ago) {
        var bill = kind.equals("INVOICE")
                ? ", \"bill\": {\"title\": \"t\", \"label\": \"l\", \"payload\": \"nobody knows it\", \"sum\": 5, \"currency\": \"CNY\"}"
                : "";
        market.sql(
                stall,
                "insert into outbox (shop_id, id, chat_id, channel, address, kind, priority, body, state, error, created_at)"
                        + " select shop_id, " + id + ", chat_id, 'telegram', address, '" + kind + "', 1, '{\"kind\": \""
                        + kind
                        + "\", \"text\": \"" + text + "\", \"rows\": []" + bill + "}', '" + state
                        + "', 'lost', now() - interval '" + ago + "' from outbox"
                        + " where shop_id = :shop and id = (select min(id) from outbox where shop_id = :shop)");
    }

    @Test
    void what_many_were_told_and_what_is_to_be_paid_is_listed_too_and_goes_again_only_while_it_is_true() {
        stall.say("小红", "A1 x1");
        lost(900_001, "DIGEST", "已留的名单", "FAILED", "0 days");
        lost(900_002, "INVOICE", "账单的话", "UNKNOWN", "0 days");
        lost(900_003, "DIGEST", "上一场的名单", "FAILED", "9 days");
        assertThat(desk.look("/delivery").asString()).contains("已留的名单", "账单的话", "上一场的名单");
        desk.send("/delivery", Map.of("id", "900001"));
        assertThat(look("select state from outbox where shop_id = :shop and id = 900001"))
                .isEqualTo("QUEUED");
        assertThat(desk.send("/delivery", Map.of("id", "900002")).asString()).contains("这条过时了");
        desk.send("/delivery", Map.of("id", "900003"));
        assertThat(
                        first(
                                "select count(*) from outbox where shop_id = :shop and id in (900002, 900003) and state = 'ABORTED'"))
                .isEqualTo(2);
        assertThat(desk.look("/delivery").asString()).contains("都送到了");
        market.sql(stall, "delete from outbox where shop_id = :shop and id > 900000");
    }

    @Test
    void a_message_that_could_not_be_handled_is_shown_with_what_went_wrong() {
        stall.say("小红", "A1 x1");
        market.sql(stall, "update inbox set state = 'PARKED', error = 'a fault' where shop_id = :shop");
        assertThat(desk.look("/delivery").asString()).contains("A1 x1", "a fault");
        market.sql(stall, "update inbox set state = 'DECIDED', error = null where shop_id = :shop");
    }
}
