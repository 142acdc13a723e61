package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.outbox.Doors;
import org.qingshan.schedule.Clockwork;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.support.telegram.FakeUser;
import org.qingshan.support.telegram.FakeWorld;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;
import org.qingshan.web.photo.Camera;

/** What the team photographs of a lot and sends in a chat is evidence: it is fetched, kept and seen on the lot's page. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class EvidenceTest extends WithBots {
    private static final Pattern SHOWN = Pattern.compile("<img src=\"(/photos/[^\"]+)\"");

    @Inject
    Market market;

    @Inject
    Clockwork clockwork;

    @Inject
    Doors doors;

    private FakeUser screener(Village village, String botName, long person) {
        var screener = bot(village, botName).user(person, "验货");
        screener.says("/start join_" + village.code("screener")).hears("你现在是验货员");
        return screener;
    }

    private String page(Viewer owner, int lot) {
        var link = owner.says("/console").text();
        var session = Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow());
        return given().cookie("qs_console", session).get("/console/lots/" + lot).asString();
    }

    /** Names of the pictures of the last look at a lot. */
    private List<String> seen(Village village, int lot) {
        return rows.of(
                village.key(),
                "select unnest(i.photos) from inspection i join lot l on l.shop_id = i.shop_id and l.id = i.lot_id"
                        + " where i.shop_id = :shop and l.number = " + lot
                        + " and i.round = (select max(o.round) from inspection o where o.shop_id = l.shop_id and o.lot_id = l.id)");
    }

    private String ofLot(Village village, int lot) {
        return rows.<String>of(village.key(), "select photo from lot where shop_id = :shop and number = " + lot)
                .get(0);
    }

    private void come(Village village, int lot, int number) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(seen(village, lot))
                        .hasSize(number)
                        .allMatch(name -> name.startsWith("photos/" + village.key() + "/")));
    }

    private static long answers(FakeUser person, String words) {
        return person.sees().stream()
                .filter(shown -> shown.text().contains(words))
                .count();
    }

    @Test
    void pictures_of_intake_and_inspection_are_fetched_and_seen_on_the_lots_page_and_telegrams_names_are_kept() {
        var village = village();
        var screener = screener(village, "evidence_bot", 73_001);
        screener.sendsPhoto("收货 吴秀英 竹笋 60斤").hears("收下了：6 号");
        screener.says("验货 6").hears("共 60 斤");
        screener.sendsPhoto("").hears("记在 6 号这次验货里");
        screener.sendsAlbum(2).hears("记在 6 号这次验货里");
        screener.sendsPhoto("2").hears("2 个什么毛病");
        screener.sendsPhoto("坏1").hears("6 号 竹笋验过了");
        assertThat(answers(screener, "记在 6 号这次验货里"))
                .as("those sent together are answered once")
                .isEqualTo(2);

        come(village, 6, 5);
        await().atMost(PATIENCE).until(() -> ofLot(village, 6).startsWith("photos/" + village.key() + "/"));
        var page = page(village.owner(), 6);
        assertThat(page).doesNotContain("图还没取来");
        var shown = SHOWN.matcher(page).results().map(found -> found.group(1)).toList();
        assertThat(shown).hasSize(6);
        assertThat(given().get(shown.get(0)).contentType()).isEqualTo("image/jpeg");
        assertThat(rows.<String>of(village.key(), "select photo from team_photo where shop_id = :shop"))
                .hasSize(6)
                .allMatch(name -> name.startsWith("AgACAgPictureSent"));
        village.owner().says("/bot off");
    }

    @Test
    void all_pictures_that_are_sent_together_with_what_was_found_are_kept() {
        var village = village();
        var screener = screener(village, "album_bot", 73_011);
        screener.says("收货 吴秀英 竹笋 60斤").hears("收下了：6 号");
        screener.says("验货 6").hears("共 60 斤");
        screener.sendsAlbum(3, "坏5").hears("6 号 竹笋没过");
        come(village, 6, 3);
        assertThat(answers(screener, "看不懂")).isZero();
        village.owner().says("/bot off");
    }

    @Test
    void what_would_recall_a_lot_is_kept_before_it_is_asked_whether_that_is_meant() {
        var village = village();
        var screener = screener(village, "recall_bot", 73_021);
        screener.says("/inspect 1 again").hears("1 号");
        screener.sendsPhoto("坏9").hears("撤吗？");
        come(village, 1, 1);
        screener.taps("先不撤").hears("没有撤");
        village.owner().says("/bot off");
    }

    @Test
    void a_picture_before_it_is_said_what_comes_belongs_to_that_lot() {
        var village = village();
        var screener = screener(village, "intake_bot", 73_031);
        screener.says("收货").hears("收什么");
        screener.sendsAlbum(2).hears("记在这批货上");
        screener.says("吴秀英 竹笋 60斤").hears("收下了：6 号");
        assertThat(answers(screener, "记在这批货上")).isEqualTo(1);
        await().atMost(PATIENCE).until(() -> ofLot(village, 6).startsWith("photos/" + village.key() + "/"));
        village.owner().says("/bot off");
    }

    @Test
    void the_same_holds_for_the_web_chat() {
        var village = village();
        var screener = village.joined("screener");
        screener.says("收货");
        screener.sends(Camera.jpeg(500, 400));
        screener.hears("记在这批货上");
        assertThat(screener.says("吴秀英 竹笋 60斤").text()).contains("收下了：6 号");
        screener.says("验货 6");
        screener.sends(Camera.jpeg(400, 300));
        screener.hears("记在 6 号这次验货里");
        assertThat(screener.says("坏1").text()).contains("6 号 竹笋验过了");
        come(village, 6, 1);
        await().atMost(PATIENCE).until(() -> ofLot(village, 6).startsWith("photos/" + village.key() + "/"));
        assertThat(SHOWN.matcher(page(village.owner(), 6)).results().count()).isEqualTo(2);
    }

    private FakeUser buyer(FakeWorld world, long person) {
        var buyer = world.user(person, "张伟");
        buyer.says("A5 1斤").hears("已为你留");
        buyer.says(ADDRESS).hears("请看看对不对");
        buyer.says("对").hears("确认");
        buyer.says("确认").hears("下单成功");
        buyer.says("付好了").hears("1001");
        return buyer;
    }

    private List<String> proofs(Village village) {
        return rows.of(village.key(), "select photo from sent_photo where shop_id = :shop");
    }

    private void arrived(Village village) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(proofs(village))
                        .singleElement()
                        .asString()
                        .startsWith("sent/" + village.key() + "/"));
    }

    @Test
    void a_proof_that_is_sent_as_a_file_is_one_and_telegrams_name_of_it_is_kept() {
        var village = village();
        var buyer = buyer(bot(village, "file_bot"), 73_041);
        buyer.sendsFile("image/png").hears("请店家核对");
        arrived(village);
        assertThat(rows.<String>of(village.key(), "select sent_as from sent_photo where shop_id = :shop"))
                .singleElement()
                .asString()
                .startsWith("BQACAgFileSent");
        village.owner().says("/bot off");
    }

    @Test
    void who_sends_a_file_that_is_no_picture_reads_how_to_send_one_and_the_question_stays() {
        var village = village();
        var world = bot(village, "papers_bot");
        var buyer = buyer(world, 73_045);
        buyer.sendsFile("application/pdf").hears("照片请直接发图（JPG 或 PNG，20 MB 以内）");
        assertThat(proofs(village)).isEmpty();
        buyer.sendsPhoto("").hears("请店家核对");
        arrived(village);
        var kate = world.user(73_046, "Kate").reads("en");
        kate.says("/start").hears("Qingshan");
        kate.sendsFile("image/heic").hears("send a photo as a picture (JPG or PNG");
        village.owner().says("/bot off");
    }

    @Test
    void while_the_shop_has_no_bot_no_picture_gets_lost() {
        var village = village();
        var token = newToken();
        var world = bot(village, token, "away_bot");
        var buyer = buyer(world, 73_051);
        world.givesFiles(false);
        buyer.sendsPhoto("").hears("请店家核对");
        await().atMost(PATIENCE).until(() -> tried(village) == 1);
        village.owner().says("/bot off");
        await().atMost(PATIENCE).until(() -> !doors.areCarried(village.key(), "telegram"));
        market.sql(
                new Stall(village.key(), ""),
                "update sent_photo set at = at - interval '5 hours' where shop_id = :shop");
        for (int i = 0; i < 10; i++) {
            clockwork.fetchPictures();
        }
        assertThat(tried(village)).isEqualTo(1);
        world.givesFiles(true);
        village.owner().says("/bot " + token);
        arrived(village);
        village.owner().says("/bot off");
    }

    private int tried(Village village) {
        return rows.<Integer>of(village.key(), "select tried from sent_photo where shop_id = :shop")
                .get(0);
    }
}
