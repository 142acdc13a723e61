package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;

/** What was not understood is answered at the desk, and the answer is taken back. */
@QuarkusTest
class AnsweredAtDeskTest extends RescueStory {
    @Test
    void an_answer_goes_to_everyone_who_asked_the_same_and_a_second_one_to_nobody() {
        ask(QUESTION);
        ask(QUESTION);
        var id = first("id");

        var told = host.post("heard/" + id + "/answer", Map.of("words", "能，下单后告诉我名字。"));

        assertThat(told.jsonPath().getInt("people")).isEqualTo(2);
        assertThat(waiting()).isEmpty();
        var again = host.post("heard/" + id + "/answer", Map.of("words", "不能"));
        assertThat(again.jsonPath().getString("reason")).isEqualTo("GONE");
        assertThat(market.look(
                        stall,
                        "select count(*) from outbox where shop_id = :shop and cast(body as text) like '%下单后告诉我名字%'"))
                .isEqualTo(2L);
    }

    @Test
    void an_answer_that_is_taken_back_says_so_where_it_stood_and_the_words_wait_again() {
        ask(QUESTION);
        ask(QUESTION);
        var told = host.post("heard/" + first("id") + "/answer", Map.of("words", "能，免费刻。"));
        var answered = Map.of("messages", told.jsonPath().getList("messages"));

        var unsaid = host.post("heard/unanswer", answered);

        assertThat(unsaid.jsonPath().getInt("people")).isEqualTo(2);
        assertThat(first("words")).isEqualTo(QUESTION);
        assertThat(first("times")).isEqualTo(2);
        assertThat(messages("kind = 'EDIT' and cast(body as text) like '%收回%' and cast(body ->> 'target' as bigint) in"
                        + " (select id from outbox where shop_id = :shop and cast(body as text) like '%免费刻%')"))
                .isEqualTo(2);
        // A second tap, or a colleague's, and a late one take nothing more back.
        assertThat(host.post("heard/unanswer", answered).jsonPath().getString("reason"))
                .isEqualTo("GONE");
        host.post("heard/ignore", Map.of("entries", List.of(first("id"))));
        assertThat(host.post("heard/unanswer", answered).jsonPath().getString("reason"))
                .isEqualTo("GONE");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void of_several_words_only_those_whose_answer_is_taken_back_are_noted() {
        ask(QUESTION);
        var told = host.post("heard/" + first("id") + "/answer", Map.of("words", "能，免费刻。"));
        long answered = told.jsonPath().getLong("messages[0]");
        long unknown = answered + 1_000_000;

        assertThat(host.post("heard/unanswer", Map.of("messages", List.of(answered, unknown)))
                        .statusCode())
                .isEqualTo(200);

        assertThat(
                        market.look(
                                stall,
                                "select string_agg(subject, ',') from history where shop_id = :shop and action = 'question.unanswered'"))
                .isEqualTo("question " + answered);
    }

    @Test
    void an_answer_that_may_have_been_shown_at_the_first_try_is_not_sent_again_and_is_taken_back_in_words() {
        var answered = answeredButNotSent();
        answerBecomes("error = 'sent again: no answer'");

        var unsaid = host.post("heard/unanswer", answered);

        assertThat(unsaid.jsonPath().getInt("people")).isEqualTo(1);
        assertThat(messages("state = 'ABORTED' and cast(body as text) like '%免费刻%'"))
                .isEqualTo(1);
        assertThat(messages("kind = 'TEXT' and cast(body as text) like '%收回%'")).isEqualTo(1);
    }

    @Test
    void an_answer_on_its_way_is_taken_back_in_words_that_follow_it_however_that_ends() {
        var answered = answeredButNotSent();
        answerBecomes("state = 'SENDING'");

        var unsaid = host.post("heard/unanswer", answered);

        assertThat(unsaid.jsonPath().getInt("people")).isEqualTo(1);
        assertThat(messages("kind = 'TEXT' and cast(body as text) like '%收回%'")).isEqualTo(1);
        answerBecomes("state = 'UNKNOWN'");
    }

    @Test
    void an_answer_that_is_still_waiting_to_be_sent_is_never_sent_and_nobody_has_seen_it() {
        var answered = answeredButNotSent();

        var unsaid = host.post("heard/unanswer", answered);

        assertThat(unsaid.jsonPath().getInt("people")).isZero();
        assertThat(messages("state = 'ABORTED' and cast(body as text) like '%免费刻%'"))
                .isEqualTo(1);
        assertThat(messages("cast(body as text) like '%收回%'")).isZero();
        assertThat(first("words")).isEqualTo(QUESTION);
    }

    @Test
    void an_order_made_of_words_that_were_answered_before_is_not_undone_by_the_old_toast() {
        ask(QUESTION);
        var id = first("id");
        var told = host.post("heard/" + id + "/answer", Map.of("words", "能"));
        var answered = Map.of("messages", told.jsonPath().getList("messages"));
        host.post("heard/unanswer", answered);
        host.post("heard/" + id + "/order", order(2, "t1"));

        assertThat(host.post("heard/unanswer", answered).jsonPath().getString("reason"))
                .isEqualTo("GONE");
        assertThat(waiting()).isEmpty();
    }

    /** A viewer of the shop's own page, another one each time. */
    private void ask(String words) {
        given().contentType(ContentType.JSON)
                .body(Map.of("text", words, "clientMessageId", "1"))
                .post("/chat/" + stall.key() + "/messages")
                .then()
                .statusCode(200);
    }

    /** An answer to somebody at Telegram, where this shop has no bot to send it. */
    private Map<String, Object> answeredButNotSent() {
        var writer = Origin.privateChat("telegram", "4711", "小红", "zh");
        var asked = new IncomingMessage(
                stall.key(), "m1", IncomingMessage.Kind.TEXT, writer, QUESTION, IncomingMessage.Details.NONE);
        inbox.take(asked).toCompletableFuture().join();
        var told = host.post("heard/" + first("id") + "/answer", Map.of("words", "能，免费刻。"));
        assertThat(told.jsonPath().getInt("people")).isEqualTo(1);
        assertThat(messages("state = 'QUEUED' and cast(body as text) like '%免费刻%'"))
                .isEqualTo(1);
        return Map.of("messages", told.jsonPath().getList("messages"));
    }

    private void answerBecomes(String state) {
        market.sql(stall, "update outbox set " + state + " where shop_id = :shop and cast(body as text) like '%免费刻%'");
    }
}
