package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** Where first paid is first served, nobody loses his goods unwarned; and no rule pretends to hold that does not. */
@QuarkusTest
class PayReminderTest extends Journey {
    private Village firstPaid() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop firstpaid 30");
        return village;
    }

    @Test
    void who_has_not_paid_is_reminded_once_before_his_time_is_over() {
        var village = firstPaid();
        var buyer = village.neighbour();
        var foreigner = village.foreigner();
        buyer.says("A1");
        foreigner.says("A1");
        foreigner.says("/address " + ADDRESS);
        foreigner.says("/address ok");
        foreigner.says("/confirm");
        clock.forward(Duration.ofMinutes(25).plusSeconds(1));
        var told = buyer.hears("订单 1001 还有 5 分钟付款，要付 ¥37.90");
        assertThat(told.buttons()).extracting(Viewer.Button::label).containsExactly("付款 · 订单 1001");
        foreigner.hears("Order 1002 has 5 min left to be paid: ¥37.90");
        clock.forward(Duration.ofMinutes(5));
        buyer.hears("订单 1001 没有按时付款");
        assertThat(buyer.heardWords().stream().filter(line -> line.contains("分钟付款，要付")))
                .hasSize(1);
    }

    @Test
    void who_has_paid_for_what_went_to_others_is_heard_and_gets_it_back() {
        var village = firstPaid();
        var buyer = village.neighbour();
        buyer.says("A1");
        clock.forward(Duration.ofMinutes(31));
        buyer.hears("已经付出去的发一句「已付」");
        assertThat(buyer.says("付款").text()).contains("没有要付的订单");
        assertThat(buyer.says("已付").text()).contains("订单 1001 付了多少");
        assertThat(buyer.says("37.9 尾号1111").text()).contains("收到，订单 1001 请店家核对");

        var other = village.neighbour();
        other.says("A3");
        clock.forward(Duration.ofMinutes(31));
        other.hears("没有按时付款");
        assertThat(other.says("已付 26.8 尾号2222").text()).contains("收到，订单 1002 请店家核对");
        assertThat(other.says("已付 1002 26.8 尾号2222").text()).contains("收到，订单 1002 请店家核对");
    }

    @Test
    void one_payment_for_all_in_a_parcel_pays_all_of_it() {
        var village = village();
        var owner = village.owner();
        owner.says("/shop pay 微信 qingshan");
        var buyer = village.neighbour();
        buyer.says("A3");
        owner.says("/end yes");
        owner.says("/live 第二场");
        buyer.says("A3");
        assertThat(buyer.says("付款").text()).contains("一个包裹，一起付也行：合计 ¥45.60");
        assertThat(buyer.says("已付 45.6 尾号1234").text()).contains("收到，订单 1001", "1002");
        var link = URI.create(owner.says("/console").behind("后台")).getPath();
        var cookie = Market.sessionFrom(link);
        var page = given().cookie("qs_console", cookie).get("/console/payments").asString();
        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"").matcher(page);
        var token = Pattern.compile("name=\"token\" value=\"([^\"]*)\"").matcher(page);
        assertThat(seen.find() && token.find()).isTrue();
        given().cookie("qs_console", cookie)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("token", token.group(1))
                .formParam("seen", seen.group(1))
                .formParam("before", "0")
                .formParam("how", "TRANSFER")
                .formParam("sum", "45.60")
                .post("/console/payments/1001/receive");
        buyer.hears("订单 1001 收到你的 ¥26.80，付清了");
        buyer.hears("订单 1002 收到你的 ¥18.80，付清了");
    }

    @Test
    void who_says_that_he_has_paid_is_left_in_peace() {
        var village = firstPaid();
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("已付 37.90 尾号1234");
        var next = village.neighbour();
        next.says("A3");
        clock.forward(Duration.ofMinutes(26));
        next.hears("还有 4 分钟付款");
        assertThat(buyer.heardWords()).noneMatch(line -> line.contains("分钟付款，要付"));
    }

    @Test
    void a_rule_that_cannot_hold_says_so_and_takes_nothing() {
        var village = village();
        assertThat(village.owner().says("/shop firstpaid 30").text())
                .contains("先付先得：下单后留 30 分钟")
                .contains("现在不起作用");
        var buyer = village.neighbour();
        assertThat(buyer.says("A1").text()).doesNotContain("分钟内付款");
        clock.forward(Duration.ofMinutes(31));
        assertThat(village.owner().says("/shop pay 微信 qingshan").text()).doesNotContain("现在不起作用");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 1 箱");
    }

    @Test
    void who_gives_back_what_he_says_he_has_paid_hears_of_his_money() {
        var village = firstPaid();
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("已付 37.90 尾号1234");
        assertThat(buyer.says("/cancel 1001").text()).contains("取消").contains("你说已经付了：店家查到了就退给你");
        var other = village.neighbour();
        other.says("A3");
        assertThat(other.says("/cancel 1002").text()).doesNotContain("退给你");
    }

    @Test
    void who_has_only_a_cart_is_forgotten_when_that_is_over_and_hears_of_no_parcel() {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1");
        assertThat(buyer.says("/forget yes").text()).contains("还留着货没下单").doesNotContain("寄货");
    }

    @Test
    void a_shop_without_a_bot_is_not_told_to_wait_for_one() {
        assertThat(village().owner().says("/link").text())
                .contains("没有自己的 Telegram 机器人")
                .doesNotContain("过一会儿");
    }
}
