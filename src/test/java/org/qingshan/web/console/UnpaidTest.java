package org.qingshan.web.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;
import org.qingshan.web.photo.Camera;

/** Who shows that he has paid, by picture; and what becomes of who does not pay. */
@QuarkusTest
class UnpaidTest extends Journey {
    private static final byte[] SCREENSHOT = Camera.jpeg(390, 844);

    @Inject
    Rows rows;

    private static Hosting console(Viewer owner) {
        var link = owner.says("/console").behind("后台");
        return new Hosting(Market.sessionFrom(URI.create(link).getPath()));
    }

    private static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    private static void decide(Hosting browser, String path, Map<String, String> fields) {
        given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", browser.token())
                .formParams(fields)
                .post("/console/payments/" + path)
                .then()
                .statusCode(303);
    }

    private String proofOf(Village village) {
        return rows.<Number>of(
                        village.key(),
                        "select cast(extract(epoch from proof_at) * 1000000 as bigint) from payment"
                                + " where shop_id = :shop and proof_at is not null")
                .get(0)
                .toString();
    }

    @Test
    void a_screenshot_after_the_question_is_a_proof_that_the_host_sees() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        buyer.says("付好了");
        assertThat(buyer.sends(SCREENSHOT).statusCode()).isEqualTo(200);
        buyer.hears("收到，订单 1001 请店家核对");
        var console = console(village.owner());
        var page = console.get("payments").asString();
        var picture = Pattern.compile("/console/sent/[0-9a-f]{64}\\.jpg").matcher(page);
        assertThat(picture.find()).isTrue();
        assertThat(given().cookie("qs_console", console.session())
                        .get(picture.group())
                        .statusCode())
                .isEqualTo(200);
        decide(console, "1001/receive", Map.of("sum", "67.80", "seen", proofOf(village), "before", "0"));
        buyer.hears("付清了");
    }

    @Test
    void a_picture_out_of_the_blue_is_asked_about_and_one_for_which_there_is_nothing_is_answered() {
        var village = village();
        var stranger = village.viewer();
        stranger.says("你好");
        stranger.sends(SCREENSHOT);
        stranger.hears("图片和语音我还看不懂");
        var buyer = buyer(village, "A1 x2");
        buyer.sends(SCREENSHOT);
        buyer.hears("这张照片是什么");
        assertThat(buyer.taps("付款凭据 · 订单 1001").text()).contains("请店家核对");
        assertThat(rows.<String>of(village.key(), "select photo from sent_photo where shop_id = :shop"))
                .hasSize(1);
    }

    @Test
    void the_shops_code_is_shown_to_who_asks_how_to_pay() {
        var village = village();
        var browser = console(village.owner());
        given().cookie("qs_console", browser.session())
                .redirects()
                .follow(false)
                .multiPart("token", browser.token())
                .multiPart("photo", "code.jpg", Camera.jpeg(400, 400), "image/jpeg")
                .post("/console/shop/paying/photo")
                .then()
                .statusCode(303);
        var buyer = buyer(village, "A1 x2");
        assertThat(buyer.says("付款").text()).contains("扫上面的收款码付", "要付 ¥67.80");
        assertThat(given().cookie("qs_console", browser.session())
                        .get("/console/shop")
                        .asString())
                .contains("/photos/" + village.key() + "/");
        given().cookie("qs_console", browser.session())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", browser.token())
                .post("/console/shop/paying/photo/remove");
        assertThat(buyer.says("付款").text()).doesNotContain("收款码");
    }

    @Test
    void who_does_not_pay_is_reminded_once_and_then_his_goods_go_to_who_waits() {
        var village = village();
        var owner = village.owner();
        owner.says("/shop pay 微信 139");
        assertThat(owner.says("/shop unpaid 2 5").text()).contains("改好了", "2 小时后提醒，5 小时后货让给别人");
        owner.says("/stock A1 2");
        var buyer = buyer(village, "A1 x2");
        var next = buyer(village, "A1 x1");
        clock.forward(Duration.ofMinutes(125));
        assertThat(buyer.hears("还没付款").text()).contains("订单 1001", "要付 ¥67.80", "3 小时内没付");
        clock.forward(Duration.ofMinutes(60));
        clock.forward(Duration.ofMinutes(121));
        assertThat(buyer.hears("货让给别人了").text()).contains("订单 1001 5 小时没付款");
        next.hears("黄桃");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> rows.<String>of(
                                village.key(), "select status from orders where shop_id = :shop and number = 1001")
                        .contains("CANCELLED"));
        assertThat(buyer.heardWords().stream().filter(said -> said.contains("还没付款")))
                .hasSize(1);
        assertThat(owner.says("战况").text()).contains("A1 黄桃");
    }

    @Test
    void whoever_says_he_has_paid_or_pays_the_courier_or_is_packed_is_left_alone_and_a_rejected_proof_begins_anew() {
        var village = village();
        var owner = village.owner();
        owner.says("/shop pay 微信 139");
        owner.says("/shop cod on");
        owner.says("/shop unpaid off 3");
        var proved = buyer(village, "A1 x2");
        proved.says("已付 67.8 尾号1234");
        var courier = buyer(village, "A1 x1");
        courier.says("货到付款");
        buyer(village, "A3 x1");
        owner.says("/packed 1003");
        var silent = buyer(village, "A3 x1");
        clock.forward(Duration.ofHours(4));
        silent.hears("货让给别人了");
        var console = console(owner);
        decide(console, "1001/reject", Map.of("words", "没查到", "seen", proofOf(village)));
        proved.hears("没有查到你的付款");
        clock.forward(Duration.ofHours(2));
        assertThat(rows.<String>of(village.key(), "select status from orders where shop_id = :shop order by number"))
                .containsExactly("CONFIRMED", "CONFIRMED", "PACKED", "CANCELLED");
        clock.forward(Duration.ofHours(2));
        proved.hears("货让给别人了");
    }

    @Test
    void without_a_rule_or_a_way_to_pay_nothing_is_ever_released_and_wrong_rules_are_not_taken() {
        var village = village();
        var owner = village.owner();
        assertThat(owner.says("/shop unpaid 5 2").text()).doesNotContain("改好了");
        assertThat(owner.says("/shop unpaid 0 2").text()).doesNotContain("改好了");
        assertThat(owner.says("/shop unpaid 明天").text()).doesNotContain("改好了");
        owner.says("/shop unpaid 1 2");
        buyer(village, "A1 x2");
        clock.forward(Duration.ofHours(9));
        var other = village();
        other.owner().says("/shop pay 微信 139");
        other.owner().says("/shop unpaid 1 2");
        var told = buyer(other, "A1 x2");
        clock.forward(Duration.ofHours(3));
        assertThat(told.hears("还没付款").text()).as("late, and still an hour").contains("1 小时内没付");
        assertThat(told.heardWords()).noneMatch(line -> line.contains("货让给别人了"));
        clock.forward(Duration.ofMinutes(61));
        told.hears("货让给别人了");
        assertThat(rows.<String>of(village.key(), "select status from orders where shop_id = :shop"))
                .containsExactly("CONFIRMED");
    }

    @Test
    void a_rule_takes_nothing_at_once_from_who_ordered_before_it_was_made() {
        var village = village();
        var owner = village.owner();
        owner.says("/shop pay 微信 139");
        var buyer = buyer(village, "A1 x2");
        clock.forward(Duration.ofHours(30));
        owner.says("/shop unpaid 2 5");
        assertThat(buyer.hears("还没付款").text()).contains("4 小时内没付");
        clock.forward(Duration.ofHours(4));
        var status = "select status from orders where shop_id = :shop";
        await().during(Duration.ofSeconds(6))
                .atMost(Duration.ofSeconds(8))
                .until(() -> rows.<String>of(village.key(), status).contains("CONFIRMED"));
        clock.forward(Duration.ofMinutes(61));
        buyer.hears("货让给别人了");
    }

    @Test
    void a_picture_after_words_leaves_them_and_one_of_a_question_long_closed_is_of_nothing() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        buyer.says("已付 67.8 尾号1234");
        buyer.sends(SCREENSHOT);
        buyer.hears("这张照片是什么");
        buyer.taps("付款凭据 · 订单 1001");
        assertThat(rows.<String>of(village.key(), "select proof from payment where shop_id = :shop"))
                .singleElement()
                .asString()
                .contains("尾号1234", "📷");
        var other = buyer(village, "A3 x1");
        other.sends(SCREENSHOT);
        other.hears("这张照片是什么");
        clock.forward(Duration.ofHours(5));
        assertThat(other.taps("付款凭据 · 订单 1002").text()).doesNotContain("请店家核对");
        assertThat(rows.<String>of(village.key(), "select photo from sent_photo where shop_id = :shop"))
                .hasSize(1);
    }
}
