package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** A change whose answer was lost is sent again, and is one change. */
@QuarkusTest
class SentTwiceTest {
    @Inject
    Market market;

    private Stall stall;
    private Hosting host;
    private long item;

    @BeforeEach
    void open() {
        stall = market.stall();
        host = new Hosting(market.session(stall, Role.HOST));
        item = host.item(stall, "A1");
    }

    private Response more(Hosting browser, int number, String key) {
        var change = Map.of("deed", "STOCK", "item", item, "number", number);
        return browser.post("do/changes", Map.of("changes", List.of(change), "key", key));
    }

    private int offered() {
        return stall.<Integer>of("A1", "offered");
    }

    @Test
    void stock_is_added_once_however_often_it_is_sent_and_can_be_taken_back_by_any_answer() {
        var first = more(host, 5, "k-1");
        var again = more(host, 5, "k-1");

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(offered()).isEqualTo(25);
        host.undo(again);
        assertThat(offered()).isEqualTo(20);
        more(host, 5, "k-2");
        assertThat(offered()).isEqualTo(25);
    }

    @Test
    void copies_that_come_at_once_are_one_change() {
        var answers = IntStream.range(0, 6)
                .mapToObj(copy -> CompletableFuture.supplyAsync(() -> more(host, 3, "same")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnly(200);
        assertThat(offered()).isEqualTo(23);
    }

    @Test
    void a_key_stands_for_one_change_of_one_person() {
        more(host, 5, "k-1");

        assertThat(more(host, 7, "k-1").statusCode()).isBetween(400, 499);
        assertThat(offered()).isEqualTo(25);
        more(new Hosting(market.session(stall, Role.HOST)), 5, "k-1");
        assertThat(offered()).isEqualTo(30);
        assertThat(more(host, 5, "no key").statusCode()).isEqualTo(400);
        assertThat(more(host, 5, "k".repeat(61)).statusCode()).isEqualTo(400);
        assertThat(offered()).isEqualTo(30);
    }

    @Test
    void what_was_refused_is_decided_anew() {
        assertThat(more(host, -1_000_000_000, "k-1").statusCode()).isEqualTo(400);
        assertThat(more(host, 5, "k-1").statusCode()).isEqualTo(200);

        assertThat(offered()).isEqualTo(25);
    }

    @Test
    void goods_are_put_up_once() {
        var goods = Map.of("name", "蜂蜜", "price", 4500, "quantity", 8, "unit", "BOX", "key", "g-1");

        var first = host.post("do/goods", goods);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(host.post("do/goods", goods).asString()).isEqualTo(first.asString());

        assertThat(market.look(stall, "select count(*) from product where shop_id = :shop and name_zh = '蜂蜜'"))
                .isEqualTo(1L);
        assertThat(market.look(stall, "select sum(offered) from lineup_item where shop_id = :shop and price = 4500")
                        .toString())
                .startsWith("8");
    }
}
