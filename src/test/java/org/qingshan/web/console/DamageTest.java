package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;
import org.qingshan.web.photo.Camera;

/** Something came spoilt: what the buyer says and shows, who decides, and where the money goes. */
@QuarkusTest
class DamageTest extends Journey {
    private static final byte[] PICTURE = Camera.jpeg(640, 480);

    @Inject
    Rows rows;

    private static Hosting console(Viewer owner) {
        var link = owner.says("/console").behind("后台");
        return new Hosting(Market.sessionFrom(URI.create(link).getPath()));
    }

    private static String desk(Hosting browser) {
        var page = browser.get("damage");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.asString();
    }

    private static Response send(Hosting browser, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("token", browser.token());
        return given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(all)
                .post("/console/damage/" + path);
    }

    private String report(Village village) {
        return rows.<Number>of(village.key(), "select max(id) from damage_report where shop_id = :shop")
                .get(0)
                .toString();
    }

    private static void sent(Village village, int number) {
        var owner = village.owner();
        owner.says("/packed " + number);
        owner.says("/ship " + number + " YT751234567" + number);
    }

    private static void arrived(Village village, int number) {
        sent(village, number);
        village.owner().says("/delivered " + number);
    }

    private static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    /** Somebody whose parcel has arrived, and who has paid for it. */
    private static Viewer served(Village village, String claim, int number, String sum) {
        var buyer = buyer(village, claim);
        pay(village, number, sum);
        arrived(village, number);
        return buyer;
    }

    private static void pay(Village village, int number, String sum) {
        var browser = console(village.owner());
        given().cookie("qs_console", browser.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("token", browser.token(), "sum", sum, "how", "TRANSFER", "before", "0"))
                .post("/console/payments/" + number + "/receive");
    }

    @Test
    void a_buyer_is_asked_step_by_step_and_the_team_hears_of_it() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");

        assertThat(buyer.says("坏了").text()).contains("订单 1001 的黄桃一共 2 箱，坏了多少");
        assertThat(buyer.says("1箱").text()).contains("黄桃坏了 1 箱", "请拍照发来", "最多 6 张");
        village.owner().hears("订单 1001 报坏：黄桃 1 箱");
        assertThat(buyer.sends(PICTURE).statusCode()).isEqualTo(200);
        buyer.hears("收到 1 张");
        assertThat(buyer.sends(Camera.jpeg(300, 300)).statusCode()).isEqualTo(200);
        buyer.hears("收到 2 张");
        assertThat(buyer.taps("发完了").text()).contains("订单 1001 的黄桃，2 张照片，店家看过就告诉你");
        assertThat(buyer.says("坏了 1001").text()).contains("已经报过，店家在看");
    }

    @Test
    void it_is_all_said_in_english_too() {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1 x2");
        buyer.says("/address " + ADDRESS);
        buyer.says("/address ok");
        buyer.says("/confirm");
        arrived(village, 1001);

        assertThat(buyer.says("one of them was rotten").text()).contains("Order 1001 had 2 boxes of Yellow peaches");
        assertThat(buyer.says("two").text()).contains("2 boxes of Yellow peaches");
        assertThat(buyer.taps("That is all").text()).contains("No photo has come yet");
        assertThat(buyer.taps("No photo").text()).contains("photos: 0");
        var console = console(village.owner());
        send(console, report(village) + "/refuse", Map.of("words", "No picture, sorry"));
        assertThat(buyer.hears("nothing goes back this time").text()).contains("No picture, sorry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子坏了两个", "黄桃烂了好多", "收到的黄桃压坏了", "two were rotten", "坏了 1001", "/problem 1001"})
    void in_whatever_words_it_is_said_it_is_taken_up(String said) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        village.owner().says("/end yes");

        assertThat(buyer.says(said).text()).as(said).contains("1001");
        assertThat(buyer.says("一半").text()).as(said).contains("1 箱", "请拍照发来");
    }

    @ParameterizedTest
    @CsvSource({"30%,0.6 箱", "一半,1 箱", "全坏了,2 箱", "百分之三十,0.6 箱", "三成,0.6 箱", "１箱,1 箱", "坏了1箱,1 箱", "两箱,2 箱"})
    void how_much_is_said_as_people_say_it(String said, String read) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");

        assertThat(buyer.says(said).text()).as(said).contains("坏了 " + read);
    }

    @Test
    void pieces_out_of_a_box_are_no_boxes_and_more_than_came_is_not_taken() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");

        assertThat(buyer.says("3个").text()).contains("没看懂坏了多少", "按箱说");
        assertThat(buyer.says("5箱").text()).contains("还能报的只有 2 箱");
        assertThat(buyer.says("0").text()).contains("没看懂坏了多少");
        assertThat(buyer.says("2").text()).contains("坏了 2 箱");
    }

    @Test
    void where_nobody_knows_when_it_came_the_buyer_is_asked() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        sent(village, 1001);
        buyer.says("坏了");

        assertThat(buyer.says("1箱").text()).contains("什么时候收到的");
        assertThat(buyer.says("不知道啊呀").text()).contains("几小时或几天");
        assertThat(buyer.says("3小时").text()).contains("请拍照发来");
        assertThat(desk(console(village.owner()))).contains("收到 3 小时后报的");

        var late = buyer(village, "A1 x1");
        sent(village, 1002);
        late.says("坏了");
        late.says("1箱");
        assertThat(late.taps("前天或更早").text()).contains("超过 24 小时");
    }

    @Test
    void too_late_not_sent_unknown_or_somebody_elses_is_answered_with_what_to_do() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        assertThat(buyer.says("坏了").text()).contains("还没有寄出去的订单");
        assertThat(buyer.says("坏了 1001").text()).contains("还没寄出", "取消 1001");
        assertThat(village.viewer().says("坏了 1001").text()).contains("1001").doesNotContain("黄桃");
        arrived(village, 1001);
        clock.forward(Duration.ofHours(26));
        assertThat(buyer.says("坏了 1001").text()).contains("超过 24 小时");
        assertThat(village.owner().says("/shop problem 黄桃 48 10").text()).contains("改好了", "黄桃：坏果：收到后 48 小时内报，10% 以内不退");
        assertThat(buyer.says("坏了 1001").text()).contains("坏了多少");
        assertThat(village.owner().says("/shop problem 0 5").text()).doesNotContain("改好了");
        assertThat(village.owner().says("/shop problem 没有的 24 5").text()).doesNotContain("改好了");
        assertThat(village.owner().says("/shop problem 24 5 60=50 80=30").text())
                .doesNotContain("改好了");
    }

    @Test
    void what_is_accepted_goes_back_to_the_buyer_with_the_reason_and_is_borne_by_whom_it_should_be() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        buyer.says("坏了");
        buyer.says("1箱");
        buyer.sends(PICTURE);
        village.owner().says("/end yes");
        village.owner().says("/settle");
        var console = console(village.owner());
        assertThat(desk(console)).contains("报坏 1 箱，共 2 箱（50%）", "照规矩：退 ¥29.90", "收到过 1 单，报过 1 次");

        assertThat(send(
                                console,
                                report(village) + "/accept",
                                Map.of("sum", "29.90", "cause", "GOODS", "words", "烂了，对不起"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(buyer.hears("黄桃坏了 1 箱，店家认了，退你 ¥29.90").text()).contains("店家说：烂了，对不起");
        assertThat(console.get("payments").asString()).contains("要退的", "¥29.90");
        assertThat(rows.<String>of(
                        village.key(), "select kind from grower_entry where shop_id = :shop and damage_id is not null"))
                .isNotEmpty();
        assertThat(desk(console)).contains("没有等着看的", "退 ¥29.90", "各家货主的坏货", "1 起");
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "29.90", "cause", "GOODS"))
                        .asString())
                .contains("有人处理过了");
        assertThat(send(console, report(village) + "/refuse", Map.of("words", "不行"))
                        .asString())
                .contains("有人处理过了");
        assertThat(rows.<Number>of(village.key(), "select sum(refund) from damage where shop_id = :shop"))
                .first()
                .hasToString("2990");
    }

    @Test
    void money_that_is_with_the_buyer_already_is_booked_at_once() {
        var village = village();
        var buyer = served(village, "A1 x2", 1001, "67.80");
        buyer.says("坏了");
        buyer.says("全坏了");
        var console = console(village.owner());
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "90", "cause", "PACKING"))
                        .asString())
                .contains("¥59.80");
        assertThat(desk(console)).contains("没有照片，先问一问买家");
        send(console, report(village) + "/accept", Map.of("sum", "59.80", "cause", "PACKING", "paid", "yes"));

        buyer.hears("退给你 ¥59.80");
        assertThat(console.get("payments").asString()).doesNotContain("要退的");
        assertThat(rows.<Number>of(village.key(), "select sum(amount) from money_entry where shop_id = :shop"))
                .first()
                .hasToString("800");
        assertThat(buyer.says("坏了 1001").text()).contains("已经报过");
    }

    @Test
    void what_was_never_paid_cannot_be_given_back_but_is_owed_no_more() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        var console = console(village.owner());
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "10", "cause", "GOODS", "paid", "yes"))
                        .asString())
                .contains("退的比收的多");
        send(console, report(village) + "/accept", Map.of("sum", "10", "cause", "GOODS"));
        assertThat(buyer.says("/pay 1001").text()).contains("要付 ¥57.80");
    }

    @Test
    void a_refusal_needs_a_reason_and_can_be_taken_back_once_the_team_looks_again() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        var console = console(village.owner());
        var id = report(village);
        assertThat(send(console, id + "/refuse", Map.of()).asString()).contains("写一句为什么");
        assertThat(send(console, id + "/refuse", Map.of("words", "看不出坏")).statusCode())
                .isEqualTo(303);
        assertThat(buyer.hears("这次不退").text()).contains("店家说：看不出坏");
        assertThat(buyer.says("坏了 1001").text()).contains("店家已经看过：看不出坏");
        assertThat(send(console, id + "/reopen", Map.of()).statusCode()).isEqualTo(303);
        buyer.hears("店家再看一次");
        assertThat(send(console, id + "/reopen", Map.of()).asString()).contains("有人处理过了");
        send(console, id + "/accept", Map.of("sum", "5", "cause", "TRANSIT"));
        buyer.hears("退你 ¥5.00");
    }

    @Test
    void little_that_is_bad_is_within_the_tolerance_and_the_table_says_how_much_goes_back() {
        var village = village();
        village.owner().says("/shop problem 24 5 50=100");
        var little = buyer(village, "A1 x2");
        var much = buyer(village, "A1 x2");
        arrived(village, 1001);
        arrived(village, 1002);
        little.says("坏了");
        little.says("4%");
        little.sends(PICTURE);
        much.says("坏了");
        much.says("60%");
        much.sends(PICTURE);

        assertThat(desk(console(village.owner()))).contains("在误差以内，不退", "照规矩：退 ¥59.80");
    }

    @Test
    void of_several_orders_and_several_goods_it_is_asked_which() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A3 一袋");
        arrived(village, 1001);
        var asked = buyer.says("坏了");
        assertThat(asked.text()).contains("哪一样坏了");
        assertThat(buyer.says(asked.behind("红糖")).text()).contains("红糖一共 1 袋");
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A1 x1");
        arrived(village, 1002);
        var which = buyer.says("有坏的");
        assertThat(which.text()).contains("哪一单");
        assertThat(buyer.says(which.behind("1002")).text()).contains("黄桃一共 1 箱");
    }

    @Test
    void what_was_reported_by_mistake_is_taken_back_and_can_be_reported_again() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        assertThat(buyer.taps("不报了").text()).contains("好，没报");
        assertThat(desk(console(village.owner()))).contains("没有等着看的");
        buyer.says("坏了");
        assertThat(buyer.says("2箱").text()).contains("坏了 2 箱");
    }

    @Test
    void pictures_are_seen_by_those_who_decide_and_by_nobody_else_and_go_with_the_person() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        buyer.sends(PICTURE);
        var console = console(village.owner());
        var address = Pattern.compile("/console/sent/[0-9a-f]{64}-small\\.jpg").matcher(desk(console));
        assertThat(address.find()).isTrue();
        assertThat(given().cookie("qs_console", console.session())
                        .get(address.group())
                        .contentType())
                .contains("image/jpeg");
        assertThat(given().redirects().follow(false).get(address.group()).statusCode())
                .isIn(302, 303, 401);
        var other = console(village().owner());
        assertThat(given().cookie("qs_console", other.session())
                        .get(address.group())
                        .statusCode())
                .isEqualTo(404);
        assertThat(given().get(address.group().replace("/console/", "/photos/" + village.key() + "/"))
                        .statusCode())
                .isEqualTo(404);

        assertThat(buyer.says("/forget yes").text()).contains("1001");
        send(console, report(village) + "/refuse", Map.of("words", "看不出坏"));
        assertThat(buyer.says("/forget yes").text()).contains("忘");
        buyer.says("你好");
        assertThat(given().cookie("qs_console", console.session())
                        .get(address.group())
                        .statusCode())
                .isEqualTo(404);
        assertThat(rows.traces(village.key(), "看不出坏")).isEmpty();
    }

    @Test
    void what_is_no_picture_is_refused_with_a_sentence() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        var refused = buyer.sends("no picture".getBytes());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("JPEG");
    }

    @Test
    void nobody_but_owners_and_hosts_decides_and_only_by_a_page_of_their_own() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("1箱");
        assertThat(given().redirects().follow(false).get("/console/damage").statusCode())
                .isIn(302, 303, 401);
        var link = village.joined("packer").says("/console");
        if (!link.labels().isEmpty()) {
            var browser =
                    new Hosting(Market.sessionFrom(URI.create(link.behind("后台")).getPath()));
            assertThat(browser.get("damage").statusCode()).isIn(403, 404);
        }
        var console = console(village.owner());
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "5", "cause", "GOODS", "token", "x"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(console, report(village) + "/accept", Map.of("sum", "viel", "cause", "GOODS"))
                        .asString())
                .contains("退多少看不懂");
        assertThat(send(console(village().owner()), report(village) + "/refuse", Map.of("words", "x"))
                        .asString())
                .contains("有人处理过了");
    }
}
