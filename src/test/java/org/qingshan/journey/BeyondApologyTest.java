package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        execute("alter table buyer drop constraint if exists of_a_test");
        execute("alter table outbox drop constraint if exists of_a_test");
    }

    @Test
    void who_cannot_even_be_told_is_put_aside_and_those_behind_him_are_served() throws Exception {
        var shop = village().key();
        execute("alter table buyer add constraint of_a_test check (name <> 'unheard') not valid");
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
        execute("alter table buyer add constraint of_a_test check (shop_id <> '" + shop + "') not valid");

        assertThatThrownBy(() -> taken(text(shop, "somebody", "A1")).get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(Unavailable.class);
        execute("alter table buyer drop constraint of_a_test");
        assertThat(taken(text(shop, "somebody", "A1")).get(20, TimeUnit.SECONDS))
                .satisfies(one -> assertThat(one.outcome()).isEqualTo("held"))
                .satisfies(one -> assertThat(one.repeated()).isFalse());
        assertThat(errors(shop)).isEmpty();
    }

    @Test
    void what_is_said_of_money_comes_again_until_it_is_kept() throws Exception {
        var shop = village().key();
        execute("alter table buyer add constraint of_a_test check (name <> 'payer') not valid");
        var money = new PaymentNews.Money("of-no-invoice", 1234, "CNY", "charge-" + shop, "");
        var paid =
                IncomingMessage.payment(shop, "p:" + money.charge(), of("payer"), new PaymentNews.Paid(money, false));

        assertThatThrownBy(() -> taken(paid).get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Unavailable.class);
        execute("alter table buyer drop constraint of_a_test");
        assertThat(taken(paid).get(20, TimeUnit.SECONDS).outcome()).isEqualTo("paid");
    }

    @Test
    void a_page_is_told_once_and_for_all_that_it_was_not_handled_and_the_host_sees_it() throws Exception {
        var village = village();
        var unheard = village.viewer();
        unheard.says("你好");
        List<Number> chats = rows.of(
                village.key(),
                "select chat_id from outbox where shop_id = :shop and body ->> 'text' <> '' order by id desc limit 1");
        execute("alter table outbox add constraint of_a_test check (shop_id <> '" + village.key() + "' or chat_id <> "
                + chats.get(0) + ") not valid");

        for (var i = 0; i < 2; i++) {
            var answer = unheard.posts("A1", "not-handled");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.path("reason").toString()).isEqualTo("NOT_HANDLED");
            assertThat(answer.path("detail").toString()).contains("告诉主播", "tell the host");
        }
        assertThat(village.viewer().says("A1").text()).contains("A1");
        assertThat(deliveryPage(village)).contains("没能告诉他");
        the_database_is_put_right();
        assertThat(unheard.says("A1").text()).contains("A1");
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

    private static IncomingMessage text(String shop, String name, String words) {
        return IncomingMessage.text(shop, "of " + name, of(name), words);
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
