package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/**
 * An open page of somebody who may look no more hears no more, whoever has seen to it and wherever. By itself it would come again, and be
 * asked who it is, only after a minute.
 */
@QuarkusTest
class PutOutTest extends Journey {
    /** A second here; a machine that has other things to do may take longer, but by far no minute. */
    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource
    URI server;

    @Inject
    Market market;

    @Inject
    DataSource pool;

    /** Another replica writes the same rows, and nobody here is told. */
    @ParameterizedTest
    @CsvSource({
        "update console_session set ended_at = clock_timestamp() where shop_id = ?, 401",
        "update console_session set opened_at = opened_at - interval '31 days' where shop_id = ?, 401",
        "update member set active = false where shop_id = ?, 403",
        "delete from membership where shop_id = ?, 403",
    })
    void whom_another_replica_has_put_out_hears_nothing_more(String written, int status) throws SQLException {
        var stall = market.stall();
        var page = new Hosting(market.session(stall, Role.HOST));
        try (var lines = page.listens(server)) {
            var heard = lines.iterator();
            assertThat(heard.hasNext()).isTrue();

            elsewhere(stall, written);

            ends(heard);
        }
        assertThat(page.get("board").statusCode()).isEqualTo(status);
    }

    @Test
    void who_asks_for_the_head_of_the_stream_gets_it_and_no_more() {
        var page = new Hosting(market.session(market.stall(), Role.HOST));

        given().cookie("qs_console", page.session())
                .head("/console/events")
                .then()
                .statusCode(200)
                .contentType("text/event-stream");
    }

    /** Who packs from now on sees no more of the money. */
    @Test
    void who_does_something_else_for_the_shop_comes_in_again_as_that() throws SQLException {
        var stall = market.stall();
        var page = new Hosting(market.session(stall, Role.HOST));
        try (var lines = page.listens(server)) {
            var heard = lines.iterator();
            assertThat(heard.hasNext()).isTrue();

            elsewhere(stall, "update member set role = 'PACKER' where shop_id = ?");

            ends(heard);
        }
        assertThat(page.get("board").jsonPath().getMap("totals")).doesNotContainKey("money");
    }

    /** Whoever has set the shop up is its owner for as long as nobody is, and somebody comes in the chat. */
    @Test
    void who_was_owner_until_there_is_one_hears_nothing_more() {
        var founded = shops.likeTheDemo();
        var link = market.linkForFirstOwner(new Stall(founded.key(), ""));
        var page = new Hosting(Market.sessionFrom(link));
        try (var lines = page.listens(server)) {
            var heard = lines.iterator();
            assertThat(heard.hasNext()).isTrue();

            Viewer.chinese(founded.key()).says("/start owner_" + founded.ownerCode());

            ends(heard);
        }
        assertThat(page.get("board").statusCode()).isEqualTo(403);
    }

    /** Whoever else looks on is left where he is. */
    @Test
    void nobody_else_is_sent_away() throws SQLException {
        var stall = market.stall();
        var stays = new Hosting(market.session(stall, Role.HOST));
        var goes = new Hosting(market.session(stall, Role.HOST));
        try (var one = stays.listens(server);
                var other = goes.listens(server)) {
            var heard = one.iterator();
            var lost = other.iterator();
            assertThat(heard.hasNext()).isTrue();
            assertThat(lost.hasNext()).isTrue();

            elsewhere(
                    stall,
                    "update console_session set ended_at = clock_timestamp() where shop_id = ?"
                            + " and id = (select max(id) from console_session where shop_id = '" + stall.key() + "')");

            ends(lost);
            stall.say("小红", "A1 x2");
            Iterable<String> lines = () -> heard;
            assertThat(StreamSupport.stream(lines.spliterator(), false).anyMatch(line -> line.contains("小红")))
                    .as("a stream that goes on")
                    .isTrue();
        }
    }

    private void elsewhere(Stall stall, String written) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.prepareStatement(written)) {
            statement.setString(1, stall.key());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    private static void ends(Iterator<String> heard) {
        var reader = Executors.newSingleThreadExecutor();
        try {
            var over = CompletableFuture.runAsync(() -> heard.forEachRemaining(line -> {}), reader);
            await().atMost(SOON).until(over::isDone);
        } finally {
            reader.shutdownNow();
        }
    }
}
