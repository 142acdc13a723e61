package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.shop.Damages.Cause;
import org.qingshan.domain.shop.Shop;
import org.qingshan.domain.statement.DamagePosting;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Spoilt;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.Market;

/** How good a grower's goods have been: his own for himself, everybody's for the team. Complaints are posted by the domain's verb. */
@QuarkusTest
class QualityTest extends Journey {
    @Inject
    Lanes lanes;

    @Inject
    DamagePosting damages;

    private void complain(Village village, int order) {
        lanes.run(village.key(), () -> {
            var line = CustomerOrder.numbered(order).orElseThrow().lines().get(0);
            var extent = Spoilt.quantity(line, BigDecimal.ONE);
            return damages.post(Shop.byKey(village.key()).orElseThrow(), line, extent, Cause.GOODS, "team");
        });
    }

    @Test
    void a_grower_hears_what_passed_what_came_in_time_and_what_buyers_found_and_never_of_others() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        assertThat(grower.says("我的货合格率").text()).startsWith("吴秀英，你的货：").contains("竹笋 300 斤：验过了");
        var nameless = village.joined("grower");
        assertThat(nameless.says("合格率").text()).isEqualTo("你的货还没验过，也还没卖过。");
        assertThat(nameless.says("结钱").text()).startsWith("你的钱：\n");
        nameless.says("/language en");
        assertThat(nameless.says("/payouts").text()).startsWith("Your money:\n");
        assertThat(nameless.says("/quality").text()).startsWith("Nothing was inspected or sold yet.");

        grower.says("明天能带20斤笋");
        owner.says("/lot accept 6");
        owner.says("收货 吴秀英 竹笋 20斤");
        owner.says("验货 6 都好");
        owner.says("收货 吴秀英 腊肉 10斤");
        owner.says("验货 7 坏3");
        var buyer = village.neighbour();
        buyer.says("A2 2");
        village.neighbour().says("A1 x3");
        owner.says("/packed 1001");
        owner.says("/packed 1002");
        complain(village, 1001);
        complain(village, 1002);

        assertThat(grower.says("我的货好不好").text())
                .contains("吴秀英，你的货：", "验了 2 批，一次就过 1 批（50%）", "卖了 1 份，有毛病的 1 份（100%）", "说好时间的 1 次，按时到 1 次")
                .doesNotContain("张桂花", "黄桃");
        var zhang = village.foreigner();
        zhang.says("/start join_demo-grower-zhang");
        assertThat(zhang.says("how good were my goods").text())
                .contains("张桂花, your goods:", "Claims sold: 1. Something was wrong with: 1")
                .doesNotContain("吴秀英");
        assertThat(village.viewer().says("我的货合格率").text())
                .as("a buyer has no goods")
                .doesNotContain("批");
        assertThat(village.viewer().says("/quality").text()).contains("农户");
    }

    private void forwardTo(int hour, int minute) {
        var wanted = LocalDate.now(Shop.VILLAGE)
                .plusDays(1)
                .atTime(hour, minute)
                .atZone(Shop.VILLAGE)
                .toInstant();
        clock.forward(Duration.between(clock.now(), wanted));
    }

    @Test
    void who_has_named_an_hour_is_late_after_it_and_who_has_named_a_day_when_that_is_over() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        assertThat(grower.says("明天下午3点能带20斤笋").text()).contains("15:00 前带 20 斤 竹笋");
        assertThat(owner.hears("吴秀英说").text()).contains("15:00 前能带 20 斤 竹笋");
        owner.says("/lot accept 6");
        assertThat(grower.hears("收货点要").text()).contains("15:00 前");
        forwardTo(14, 50);
        owner.says("收货 吴秀英 竹笋 20斤");
        forwardTo(16, 0);
        owner.says("收货 6 19斤");
        assertThat(grower.says("我准时吗").text())
                .as("a count put right later is no later arrival")
                .contains("说好时间的 1 次，按时到 1 次");

        grower.says("今天下午4点半能带3斤腊肉");
        owner.says("/lot accept 7");
        forwardTo(16, 31);
        assertThat(grower.says("/quality").text()).as("it has not come").contains("说好时间的 2 次，按时到 1 次");
        owner.says("收货 吴秀英 腊肉 3斤");
        assertThat(grower.says("/quality").text()).contains("说好时间的 2 次，按时到 1 次");

        grower.says("今天能带4斤腊肉");
        owner.says("/lot accept 8");
        assertThat(grower.says("/quality").text()).as("the day is not over").contains("说好时间的 2 次");
        forwardTo(23, 30);
        owner.says("收货 吴秀英 腊肉 4斤");
        assertThat(grower.says("/quality").text()).contains("说好时间的 3 次，按时到 2 次");
    }

    @Test
    void a_basket_that_was_wanted_and_never_came_was_not_on_time_also_when_the_team_gives_it_up() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        grower.says("明天下午3点能带20斤笋");
        owner.says("/lot accept 6");
        grower.says("明天下午3点能带2斤腊肉");
        owner.says("/lot accept 7");
        assertThat(owner.says("/lot 7").labels()).as("it may come yet").isEmpty();
        owner.says("/lot decline 7");
        grower.says("明天下午3点能带5袋红糖");

        forwardTo(16, 0);
        assertThat(grower.says("/quality").text()).contains("说好时间的 1 次，按时到 0 次");
        assertThat(owner.says("/lot 6").labels()).containsExactly("没来，不等了（6 号）");
        owner.taps("没来，不等了（6 号）");
        owner.says("/lot decline 8");

        assertThat(grower.says("/quality").text())
                .as("what the team did not want, or called off itself, is no fault of his")
                .contains("说好时间的 1 次，按时到 0 次");
        var session = session(owner);
        assertThat(lotPage(session, "6")).contains("记下没来");
        assertThat(lotPage(session, "6?lang=en")).contains("noted that it did not come");
        assertThat(lotPage(session, "7")).contains("说不要").doesNotContain("记下没来");
    }

    private static String session(Viewer owner) {
        return Market.sessionFrom(
                URI.create(owner.says("/console").behind("后台")).getPath());
    }

    @Test
    void a_basket_that_was_late_stays_so_though_its_grower_says_another_quantity_afterwards() {
        var village = village();
        var owner = village.owner();
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower 吴秀英"));
        grower.says("明天下午3点能带20斤笋");
        owner.says("/lot accept 6");
        forwardTo(16, 0);
        grower.says("今天能带21斤笋");

        assertThat(grower.says("/quality").text()).contains("说好时间的 1 次，按时到 0 次");
        assertThat(owner.says("/lot 6").labels())
                .as("what it asks now is whether that is wanted")
                .containsExactly("要（6 号）", "不要（6 号）");
        owner.taps("不要（6 号）");
        assertThat(grower.says("/quality").text()).contains("说好时间的 1 次，按时到 0 次");
        var session = session(owner);
        assertThat(lotPage(session, "6")).contains("记下没来", "说不要");
    }

    private static String lotPage(String session, String path) {
        return RestAssured.given()
                .cookie("qs_console", session)
                .get("/console/lots/" + path)
                .asString();
    }

    @Test
    void the_team_sees_everybody_and_who_has_complained_how_often() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 x2");
        village.owner().says("/packed 1001");
        buyer.says("A4 x1");
        village.owner().says("/packed 1002");
        complain(village, 1001);
        complain(village, 1002);

        var link = village.owner().says("/console").text();
        var session = Market.sessionFrom(link.substring(link.indexOf("/console/login"))
                .lines()
                .findFirst()
                .orElseThrow());
        var desk = RestAssured.given()
                .cookie("qs_console", session)
                .get("/console/growers")
                .asString();
        assertThat(desk).contains("有毛病 2/2 份");
        var zhang = desk.substring(0, desk.indexOf("张桂花"));
        var path = zhang.substring(zhang.lastIndexOf("/console/growers/")).split("\"")[0];
        var page = RestAssured.given()
                .cookie("qs_console", session)
                .get(path + "?lang=en")
                .asString();
        assertThat(page).contains("something wrong 2 of 2", "Order 1001", "reports of this buyer: 2");
    }
}
