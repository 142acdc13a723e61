package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.parcel.Labelling;
import org.qingshan.domain.parcel.Printing;
import org.qingshan.domain.parcel.SentBoxes;
import org.qingshan.domain.shop.Role;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Rows;
import org.qingshan.support.Unbroken;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What a packer prints, and which parcels the list shows. */
@QuarkusTest
class PapersTest {
    private static final String WAITING_FOR_LANE =
            "select count(*) from pg_locks where not granted and cast(:shop as text) is not null";

    /** 1001 is on its way, and for longer than a day. */
    private static final List<String> LEAVES = List.of(
            "insert into parcel (shop_id, id, order_id, box, packed_by, packed_at, courier, waybill, shipped_at) select"
                    + " shop_id, 1, id, 1, 'buyer 1', now(), 'YTO', 'YT7512345678901', now() - interval '25 hours'"
                    + " from orders where shop_id = :shop and number = 1001",
            "update orders set status = 'SHIPPED', waybill = 'YT7512345678901' where shop_id = :shop and number = 1001",
            "update shop set to_pack = to_pack - 1 where shop_key = :shop");

    private static final String LAST_WRITTEN =
            "select max(cast(cast(xmin as text) as bigint)) from parcel where shop_id = :shop";

    @Inject
    Market market;

    @Inject
    Lanes lanes;

    @Inject
    Labelling labelling;

    @Inject
    Rows rows;

    @Inject
    EntityManager entityManager;

    private Stall stall;
    private Hosting packer;

    @BeforeEach
    void sell() {
        stall = market.stall();
        packer = new Hosting(market.session(stall, Role.PACKER));
        stall.buy("小红", "A1 x2");
        stall.buy("小明", "A2 3斤");
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    private Response form(String path, Map<String, ?> fields) {
        return given().cookie("qs_console", packer.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", packer.token())
                .formParams(fields)
                .post("/console/parcels/" + path);
    }

    private static String words(Response pdf) throws IOException {
        assertThat(pdf.statusCode()).as(pdf.header("Content-Type")).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).contains("application/pdf");
        assertThat(pdf.header("Cache-Control")).isEqualTo("no-store");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            return "pages: " + document.getNumberOfPages() + "\n" + new PDFTextStripper().getText(document);
        }
    }

    @Test
    void what_could_not_be_drawn_is_printed_the_next_time() throws IOException {
        var first = lanes.run(stall.key(), labelling::printNew);
        cannotBeDrawn(first);
        assertThat(words(form("labels", Map.of()))).contains("pages: 2", "1001", "1002");

        cannotBeDrawn(lanes.run(stall.key(), () -> labelling.print(labelling.unsent())));
        assertThat(form("labels", Map.of()).asString()).as("of before").contains("没有要打的标签");
    }

    private void cannotBeDrawn(Printing printing) {
        assertThatThrownBy(() -> ParcelPages.drawn(
                        () -> {
                            throw new IllegalStateException("no font");
                        },
                        () -> lanes.run(stall.key(), () -> {
                            labelling.undo(printing);
                            return true;
                        })))
                .hasMessage("no font");
    }

    @Test
    void labels_come_in_batches_while_the_stream_runs_and_a_changed_one_comes_again() throws IOException {
        assertThat(packer.get("parcels").asString())
                .contains("打 2 张标签", "138****5678")
                .doesNotContain("13812345678");
        assertThat(words(form("labels", Map.of())))
                .contains(
                        "pages: 2",
                        "1001",
                        "张三",
                        "138****5678",
                        "湖南省长沙市岳麓区麓山南路1号",
                        "黄桃 2 箱",
                        "1002",
                        "竹笋 3 斤",
                        "1.5 公斤")
                .doesNotContain("13812345678");
        assertThat(form("labels", Map.of()).asString()).contains("没有要打的标签");

        stall.buy("小芳", "A1");
        assertThat(words(form("labels", Map.of()))).contains("pages: 1", "1003").doesNotContain("1001");
        stall.say("小红", "A1");
        assertThat(packer.get("parcels?show=changed").asString())
                .contains("1001", "改过了，要重打")
                .doesNotContain(">1002<");
        assertThat(words(form("labels", Map.of()))).contains("pages: 1", "1001", "黄桃 3 箱");
        assertThat(packer.get("parcels?show=changed").asString()).contains("这里没有包裹");
    }

    @Test
    void any_paper_is_printed_again_by_the_orders_numbers() throws IOException {
        form("labels", Map.of());
        assertThat(words(form("again", Map.of("numbers", "1001-1002", "paper", "labels"))))
                .contains("pages: 2");
        assertThat(words(form("again", Map.of("numbers", "1002", "paper", "slips"))))
                .contains("pages: 1", "装箱单", "竹笋 3 斤", "马上打开");
        assertThat(form("again", Map.of("numbers", "桃子", "paper", "labels")).asString())
                .contains("桃子", "看不出是哪些订单");
        assertThat(form("again", Map.of("numbers", "1001 4711", "paper", "labels"))
                        .asString())
                .as("who asks for two is not to find out by counting that he got one")
                .contains("4711 没有等着寄的箱子，一张都没打");
        assertThat(words(form("again", Map.of("numbers", "1002-1009", "paper", "labels"))))
                .as("in a range some may have gone")
                .contains("pages: 1");
    }

    @Test
    void where_one_of_two_has_left_while_the_other_waits_to_be_printed_neither_is() {
        var answer = lanes.run(stall.key(), () -> {
            var asked = supplyAsync(() -> form("again", Map.of("numbers", "1001 1002", "paper", "labels")));
            await().until(() -> rows.<Long>of(stall.key(), WAITING_FOR_LANE).get(0) > 0);
            LEAVES.forEach(statement -> entityManager
                    .createNativeQuery(statement)
                    .setParameter("shop", stall.key())
                    .executeUpdate());
            return asked;
        });

        assertThat(answer.join().asString()).contains("1001 没有等着寄的箱子，一张都没打");
        assertThat(market.look(stall, "select count(*) from parcel where shop_id = :shop and printed_as is not null"))
                .isEqualTo(0L);
    }

    @Test
    void the_pick_list_sums_up_what_is_to_be_fetched_from_whom() throws IOException {
        assertThat(words(packer.get("parcels/picks.pdf")))
                .contains("拣货单 早市摊", "2 单没打包", "黄桃", "2 箱", "竹笋", "3 斤", "1.5 公斤", "没写是谁的");
        assertThat(words(packer.get("parcels/picks.pdf?lang=en")))
                .contains("Pick list", "Orders to pack: 2", "Bamboo shoots", "2 boxes", "3 jin");
    }

    @Test
    void parcels_without_news_for_a_day_are_listed() {
        LEAVES.forEach(statement -> market.sql(stall, statement));

        assertThat(packer.get("parcels?show=silent").asString()).contains("圆通 YT7512345678901");
        assertThat(packer.get("parcels?show=shipped&lang=en").asString()).contains("YTO YT7512345678901");
        assertThat(packer.get("parcels").asString()).doesNotContain("YT7512345678901");
    }

    @Test
    void a_box_that_is_only_looked_at_is_not_written() {
        LEAVES.forEach(statement -> market.sql(stall, statement));
        var before = market.look(stall, LAST_WRITTEN);

        assertThat(lanes.run(stall.key(), () -> SentBoxes.silentSince(Instant.now())))
                .hasSize(1);
        packer.get("parcels?show=silent");

        assertThat(market.look(stall, LAST_WRITTEN)).isEqualTo(before);
    }

    @Test
    void what_is_changed_beside_the_lane_is_written_by_nobody() {
        assertThat(lanes.read(stall.key(), () -> labelling.print(labelling.planned()))
                        .boxes())
                .isNotEmpty();

        assertThat(market.look(stall, "select count(*) from orders where shop_id = :shop and labelled"))
                .isEqualTo(0L);
    }

    @Test
    void addresses_are_for_those_who_pack_and_a_foreign_form_prints_nothing() {
        var screener = new Hosting(market.session(stall, Role.SCREENER));
        assertThat(screener.get("parcels").statusCode()).isEqualTo(403);
        assertThat(given().get("/console/parcels").statusCode()).isEqualTo(401);
        assertThat(given().cookie("qs_console", packer.session())
                        .formParam("token", "x")
                        .post("/console/parcels/labels")
                        .statusCode())
                .isEqualTo(403);
        assertThat(packer.get("parcels").asString()).contains("打 2 张标签");
        assertThat(packer.get("parcels").header("Content-Security-Policy")).contains("default-src 'self'");
    }
}
