package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PaymentNews;
import org.qingshan.inbox.Taken;
import org.qingshan.inbox.Unavailable;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Trouble;
import org.qingshan.support.Village;
import org.qingshan.web.Market;
import org.qingshan.web.photo.Camera;

/** Somebody who can be neither heard nor told so stops nobody else; a shop that can tell nobody acknowledges nothing. */
@QuarkusTest
class BeyondApologyTest extends Journey {
    @Inject
    Trouble trouble;

    @Inject
    Inbox inbox;

    @Inject
    AgroalDataSource database;

    @Inject
    Rows rows;

    @AfterEach
    void the_database_is_put_right() throws SQLException {
        try {
            execute("alter table buyer drop constraint if exists of_a_test");
        } finally {
            execute("alter table outbox drop constraint if exists of_a_test");
        }
    }

    @Test
    void who_cannot_even_be_told_is_put_aside_and_those_behind_him_are_served() throws Exception {
        var shop = village().key();
        buyersAre(shop, "name <> 'unheard'");
        var gate = trouble.gate("beyond-" + System.nanoTime());
        var first = taken(text(shop, "keeper", gate.words()));
        gate.awaitEntered();
        var results = List.of("before", "unheard", "after").stream()
                .map(name -> taken(text(shop, name, "A1")))
                .toList();
        gate.open().countDown();
        first.get(20, TimeUnit.SECONDS);

        assertThat(results)
                .map(one -> one.get(20, TimeUnit.SECONDS).outcome())
                .containsExactly("held", "put_aside", "held");
        var again = taken(text(shop, "unheard", "A1")).get(20, TimeUnit.SECONDS);
        assertThat(again.repeated()).isTrue();
        assertThat(again.isPutAside()).isTrue();
        assertThat(errors(shop)).singleElement().asString().contains("23514", "; then ");
        List<String> people = rows.of(
                shop,
                "select b.name from buyer b join chat c on c.shop_id = b.shop_id and c.buyer_id = b.id"
                        + " where b.shop_id = :shop and c.channel = 'api' order by b.id");
        assertThat(people).as("of the trial nothing remains").containsExactly("keeper", "before", "after");
    }

    @Test
    void a_shop_that_can_tell_nobody_acknowledges_nothing() throws Exception {
        var shop = village().key();
        buyersAre(shop, "false");

        assertThatThrownBy(() -> taken(text(shop, "somebody", "A1")).get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(Unavailable.class);
        the_database_is_put_right();
        assertThat(takenInTheEnd(text(shop, "somebody", "A1")))
                .satisfies(one -> assertThat(one.outcome()).isEqualTo("held"))
                .satisfies(one -> assertThat(one.repeated()).isFalse());
        assertThat(errors(shop)).isEmpty();
    }

    @Test
    void a_program_whose_disk_is_full_is_not_ready_until_something_is_taken_again() throws Exception {
        var viewer = village().viewer();
        execute("create or replace function of_a_test() returns trigger language plpgsql as"
                + " $$begin raise exception 'could not extend file' using errcode = 'disk_full'; end$$");
        execute("create trigger of_a_test before insert on inbox for each statement execute function of_a_test()");
        try {
            assertThat(viewer.posts("A1", "no-room").statusCode()).isEqualTo(503);
            assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            execute("drop trigger of_a_test on inbox");
        }

        assertThat(viewer.posts("A1", "no-room").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    /** Somebody new might be told; but it is those who have ordered that count. */
    @Test
    void a_shop_that_cannot_tell_those_who_have_ordered_acknowledges_nothing() throws Exception {
        var shop = village().key();
        for (var name : List.of("one", "other", "third")) {
            assertThat(taken(text(shop, name, "A1")).get(20, TimeUnit.SECONDS).outcome())
                    .isEqualTo("held");
        }
        List<Number> chats =
                rows.of(shop, "select id from chat where shop_id = :shop and address in ('of one', 'of other')");
        answersAre(shop, "chat_id not in (" + chats.get(0) + ", " + chats.get(1) + ")");

        assertThatThrownBy(() -> taken(again(shop, "one", "A2")).get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(Unavailable.class);
        the_database_is_put_right();
        answersAre(shop, "chat_id <> " + chats.get(0));
        assertThat(takenInTheEnd(again(shop, "one", "A2")).outcome()).isEqualTo("put_aside");
        assertThat(rows.<Number>of(
                                shop, "select count(*) from inbox where shop_id = :shop and message_key like 'beside%'")
                        .get(0)
                        .intValue())
                .as("of the trials nothing remains")
                .isZero();
    }

    @Test
    void what_points_at_something_comes_again_until_it_is_heard() throws Exception {
        var shop = village().key();
        buyersAre(shop, "name <> 'unheard'");
        var tap = new IncomingMessage(
                shop,
                "tap",
                IncomingMessage.Kind.TAP,
                of("unheard"),
                "A1",
                new IncomingMessage.Details(null, null, "card", null, null, null));

        assertThatThrownBy(() -> taken(tap).get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Unavailable.class);
    }

    @Test
    void what_is_said_of_money_comes_again_until_it_is_kept() throws Exception {
        var shop = village().key();
        buyersAre(shop, "name <> 'payer'");
        var money = new PaymentNews.Money("of-no-invoice", 1234, "CNY", "charge-" + shop, "");
        var paid =
                IncomingMessage.payment(shop, "p:" + money.charge(), of("payer"), new PaymentNews.Paid(money, false));

        assertThatThrownBy(() -> taken(paid).get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Unavailable.class);
        the_database_is_put_right();
        assertThat(takenInTheEnd(paid).outcome()).isEqualTo("paid");
    }

    @Test
    void a_page_is_told_once_and_for_all_that_it_was_not_handled_and_the_host_sees_it() throws Exception {
        var village = village();
        var unheard = village.viewer();
        unheard.says("你好");
        List<Number> chats = rows.of(
                village.key(),
                "select chat_id from outbox where shop_id = :shop and body ->> 'text' <> '' order by id desc limit 1");
        answersAre(village.key(), "chat_id <> " + chats.get(0));

        for (var i = 0; i < 2; i++) {
            var answer = unheard.posts("A1", "not-handled");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.path("reason").toString()).isEqualTo("NOT_HANDLED");
            assertThat(answer.path("detail").toString()).contains("告诉主播", "tell the host");
        }
        var picture = unheard.sends(Camera.jpeg(64, 48));
        assertThat(picture.statusCode()).isEqualTo(422);
        assertThat(picture.path("reason").toString()).isEqualTo("NOT_HANDLED");
        assertThat(picture.path("detail").toString()).contains("告诉主播");
        assertThat(village.viewer().says("A1").text()).contains("A1");
        the_database_is_put_right();
        assertThat(unheard.says("A1").text()).contains("A1");
        assertThat(deliveryPage(village)).contains("PSQLException 23514").doesNotContain("没能告诉他（");

        buyersAre(village.key(), "name <> 'far'");
        var far = Origin.privateChat("telegram", "900100", "far", "zh");
        var said = IncomingMessage.text(village.key(), "of far", far, "A1");
        assertThat(taken(said).get(20, TimeUnit.SECONDS).isPutAside()).isTrue();
        assertThat(deliveryPage(village)).contains("没能告诉他（900100）");
    }

    private String deliveryPage(Village village) {
        var link = village.owner().says("/console").behind("后台");
        return given().cookie("qs_console", Market.sessionFrom(URI.create(link).getPath()))
                .get("/console/shop/delivery")
                .asString();
    }

    private List<String> errors(String shop) {
        return rows.of(shop, "select error from inbox where shop_id = :shop and state = 'PARKED'");
    }

    private CompletableFuture<Taken> taken(IncomingMessage message) {
        return inbox.take(message).toCompletableFuture();
    }

    /** As a platform brings it, again and again: also what waits just behind what is refused is refused with it. */
    private Taken takenInTheEnd(IncomingMessage message) {
        return await().ignoreExceptionsInstanceOf(ExecutionException.class)
                .until(() -> taken(message).get(20, TimeUnit.SECONDS), Objects::nonNull);
    }

    private static IncomingMessage text(String shop, String name, String words) {
        return IncomingMessage.text(shop, "of " + name, of(name), words);
    }

    private static IncomingMessage again(String shop, String name, String words) {
        return IncomingMessage.text(shop, "again " + name, of(name), words);
    }

    private void buyersAre(String shop, String rule) throws SQLException {
        execute("alter table buyer add constraint of_a_test check (shop_id <> '%s' or %s) not valid"
                .formatted(shop, rule));
    }

    private void answersAre(String shop, String rule) throws SQLException {
        execute("alter table outbox add constraint of_a_test check (shop_id <> '%s' or %s) not valid"
                .formatted(shop, rule));
    }

    private static Origin of(String name) {
        return Origin.privateChat("api", "of " + name, name, "zh");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
