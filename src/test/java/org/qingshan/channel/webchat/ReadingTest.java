package org.qingshan.channel.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.standin.StandIn;

@QuarkusTest
@TestProfile(StandIn.class)
class ReadingTest {
    @Test
    void both_directions_come_in_the_order_of_their_ids() {
        var browser = Browser.fresh();
        browser.says("one");
        browser.says("two");

        var lines = browser.lines(0);
        assertThat(lines.getList("messages.text")).containsExactly("one", "heard: one", "two", "heard: two");
        assertThat(lines.getList("messages.from")).containsExactly("me", "shop", "me", "shop");
        assertThat(lines.getList("messages.id", Long.class)).isSorted();
        assertThat(Instant.parse(lines.getString("messages[0].at"))).isAfter(Instant.EPOCH);
    }

    @Test
    void only_what_was_said_since_is_read() {
        var browser = Browser.fresh();
        var first = browser.says("one").getLong("replies[0].id");
        browser.says("two");

        assertThat(browser.lines(first).getList("messages.text")).containsExactly("two", "heard: two");
    }

    @Test
    void a_browser_without_a_cookie_reads_nothing_and_gets_one() {
        var response = Browser.unknown().reads(0);

        response.then().statusCode(200).header("Cache-Control", "no-store").body("messages", equalTo(List.of()));
        assertThat(response.header("Set-Cookie")).startsWith("qs_chat=").contains("HttpOnly");
    }

    @Test
    void nobody_reads_the_chat_of_another() {
        Browser.fresh().says("secret");

        assertThat(Browser.fresh().lines(0).getList("messages")).isEmpty();
    }

    @Test
    void cards_and_edits_are_told_apart() {
        var browser = Browser.fresh();
        var card = browser.says("card").getLong("replies[0].id");
        browser.says("edit");

        browser.reads(0)
                .then()
                .body("messages[1].card", equalTo(true))
                .body("messages[1].edits", nullValue())
                .body("messages[3].edits", equalTo((int) card))
                .body("messages[3].text", equalTo("A1 黄桃 ¥25.90"));
    }

    @Test
    void a_line_of_ones_own_carries_the_id_that_the_page_gave_it() {
        var browser = Browser.fresh();
        browser.posts("hello", "page:1.a");

        browser.reads(0).then().body("messages[0].clientMessageId", equalTo("page:1.a"));
    }

    @Test
    void toasts_and_coming_in_leave_no_line() {
        var browser = Browser.fresh();
        browser.request().get("/chat/{shop}").then().statusCode(200);
        browser.says("toast");

        assertThat(browser.lines(0).getList("messages.text")).containsExactly("welcome  null", "toast");
    }

    @Test
    void a_long_chat_is_read_in_pieces() {
        var browser = Browser.fresh();
        for (int i = 0; i < 110; i++) {
            browser.says("line " + i);
        }
        var first = browser.lines(0);
        var reached = first.getList("messages.id", Long.class).get(199);

        assertThat(first.getList("messages")).hasSize(200);
        assertThat(first.getBoolean("more")).isTrue();
        browser.reads(reached).then().body("messages.size()", equalTo(20)).body("more", nullValue());
    }

    @Test
    void the_newest_lines_come_with_the_last_edit_of_each() {
        var browser = Browser.fresh();
        browser.says("long ago");
        browser.says("card");
        browser.says("edit");
        browser.says("edit");

        var newest = browser.request()
                .queryParam("newest", 3)
                .get("/chat/{shop}/messages")
                .jsonPath();
        assertThat(newest.getList("messages.text")).containsExactly("A1 黄桃 ¥29.90", "edit", "edit", "A1 黄桃 ¥25.90");
        assertThat(newest.getLong("messages[3].edits")).isEqualTo(newest.getLong("messages[0].id"));
    }

    @Test
    void what_is_no_number_is_not_understood() {
        Browser.fresh()
                .request()
                .queryParam("after", "yesterday")
                .get("/chat/{shop}/messages")
                .then()
                .statusCode(400)
                .body("reason", equalTo("BAD_NUMBER"));
    }

    @Test
    void an_unknown_shop_is_not_found() {
        new Browser("nobody", Map.of()).reads(0).then().statusCode(404).body("reason", equalTo("UNKNOWN_SHOP"));
    }
}
