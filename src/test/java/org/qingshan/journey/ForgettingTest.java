package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What the shop knows about a person, as a file; and how it forgets him. */
@QuarkusTest
class ForgettingTest extends Journey {
    @Inject
    Rows rows;

    /** The team reads name and street on the way, and looks them up again. */
    private void arrives(Village village) {
        var packer = village.joined("packer");
        packer.says("打包");
        packer.says("打好了 1001");
        packer.says("发货 1001 YT7512345678901");
        packer.says("签收 1001");
    }

    private Viewer talkative(Village village) {
        var viewer = village.neighbour();
        viewer.says("A1 x2，麻烦挑大的");
        viewer.says("隔壁王婶 13900139000 问你家桂花酒酿");
        viewer.says("/address 李四 13700137000 湖南省长沙市芙蓉区五一大道100号");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forget", "忘记我", "删除我的资料", "forget me"})
    void it_is_asked_once_whether_everything_shall_be_forgotten(String said) {
        var viewer = village().neighbour();

        var asked = viewer.says(said);

        assertThat(asked.text()).contains("1 个收货地址", "找不回来");
        assertThat(asked.labels()).containsExactly("下载我的资料", "全忘掉", "不用了");
        assertThat(viewer.taps("不用了").text()).contains("什么都没删");
        assertThat(viewer.says("地址").text()).contains("麓山南路");
    }

    @Test
    void everything_known_is_in_a_file_that_only_this_browser_opens_for_ten_minutes() {
        var village = village();
        var viewer = talkative(village);
        var link = viewer.says("/forget").behind("下载我的资料");

        var file = viewer.opens(link);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("attachment", "my-data.json");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        var known = JsonPath.from(file.asString());
        assertThat(known.getString("orders[0].lines[0].product")).isEqualTo("黄桃");
        assertThat(known.getFloat("orders[0].owed")).isEqualTo(67.8f);
        assertThat(known.getString("addresses[0].phone")).isEqualTo("+8613800138000");
        assertThat(known.getList("youSaid.words")).contains("A1 x2，麻烦挑大的");
        assertThat(file.asString()).contains("桂花酒酿", "五一大道", "\n  ");

        assertThat(village.viewer().opens(link).statusCode()).isEqualTo(404);
        assertThat(village.neighbour().opens(link).statusCode()).isEqualTo(404);
        assertThat(viewer.opens(link.substring(0, link.length() - 1) + "_").statusCode())
                .isEqualTo(404);
        clock.forward(Duration.ofMinutes(11));
        assertThat(viewer.opens(link).statusCode()).isEqualTo(404);
    }

    @Test
    void what_was_weighed_is_in_the_file_with_its_unit() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A2 3斤，A1");
        village.joined("packer").says("打好了 1001 A2 2.9斤");

        var known = JsonPath.from(
                viewer.opens(viewer.says("/forget").behind("下载我的资料")).asString());
        var line = "orders[0].lines.find { it.product == '%s' }.%s";
        assertThat(known.getFloat(line.formatted("竹笋", "weighed"))).isEqualTo(2.9f);
        assertThat(known.getString(line.formatted("竹笋", "unit"))).isEqualTo("JIN");
        assertThat(known.<Object>get(line.formatted("黄桃", "weighed"))).isNull();
    }

    @Test
    void what_somebody_says_he_paid_is_in_the_file() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 x2");
        viewer.says("付了67.8，尾号4444，订单1001");
        var told = "select proof_sum from payment where shop_id = :shop and proof_sum is not null";
        assertThat(rows.<Number>of(village.key(), told)).singleElement().hasToString("6780");

        var known = JsonPath.from(
                viewer.opens(viewer.says("/forget").behind("下载我的资料")).asString());
        assertThat(known.getFloat("orders[0].saidToHavePaid")).isEqualTo(67.8f);
    }

    @Test
    void who_is_forgotten_left_no_trace_but_what_the_books_need() {
        var village = village();
        var viewer = talkative(village);
        arrives(village);
        var secret = viewer.says("/forget").behind("下载我的资料");

        assertThat(viewer.taps("全忘掉").text()).contains("都忘掉了");
        await().until(() ->
                rows.of(village.key(), "select 1 from buyer where shop_id = :shop and forgotten_at is not null")
                                .size()
                        == 1);

        for (var trace : List.of("张伟", "13800138000", "麓山南路", "岳麓区", "李四", "13700137000", "五一大道", "王婶", "酒酿", "挑大的")) {
            assertThat(rows.traces(village.key(), trace)).as(trace).isEmpty();
        }
        assertThat(viewer.opens(secret).statusCode()).isEqualTo(404);
        assertThat(rows.<Object[]>of(
                        village.key(), "select number, status, province from orders where shop_id = :shop"))
                .containsExactly(new Object[] {1001, "DELIVERED", "湖南省"});
        assertThat(rows.<Number>of(village.key(), "select sum(amount) from ledger_entry where shop_id = :shop"))
                .first()
                .hasToString("6780");
        assertThat(viewer.lines())
                .extracting(Viewer.Line::text)
                .hasSize(2)
                .last()
                .asString()
                .contains("都忘掉了");
        assertThat(viewer.says("我的订单").text()).contains("还没有订单");
        assertThat(viewer.says("A1").text()).contains("已为你留 1 箱");
    }

    @Test
    void who_speaks_in_the_next_moment_is_new_already() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("/forget yes");

        assertThat(viewer.says("A1").text()).contains("接下来发收货地址");
        assertThat(rows.<String>of(
                        village.key(), "select name from buyer where shop_id = :shop order by id desc limit 2"))
                .containsOnly("");
    }

    @Test
    void a_parcel_under_way_keeps_its_address_until_it_has_arrived() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 x2");

        var later = viewer.says("/forget yes");
        assertThat(later.text()).contains("订单 1001 还没送到", "退了马上就忘");
        assertThat(later.labels()).containsExactly("退掉订单 1001", "不用了");
        var packer = village.joined("packer");
        for (var step : List.of("打好了 1001", "发货 1001 YT7512345678901")) {
            packer.says(step);
            assertThat(viewer.says("/status 1001").text()).contains("麓山南路");
        }
        packer.says("签收 1001");
        await().untilAsserted(
                        () -> assertThat(rows.traces(village.key(), "麓山南路")).isEmpty());
        assertThat(viewer.says("/status 1001").text()).contains("没有订单 1001");
        assertThat(packer.says("1001").text()).contains("¥67.80").endsWith("\n湖南省");
    }

    @Test
    void what_has_come_and_what_is_cancelled_is_not_said_to_be_under_way() {
        var village = village();
        village.owner().says("/shop pay 微信 qingshan");
        var viewer = village.neighbour();
        viewer.says("A1");
        viewer.says("已付 37.9 尾号1234");
        viewer.says("取消 1001");
        viewer.says("A3");
        viewer.says("/forget");

        var later = viewer.taps("全忘掉").text();
        assertThat(later).contains("订单 1002 还没送到", "订单 1001的钱或坏货也还没处理完");
        assertThat(later).doesNotContain("订单 1001、");
    }

    @Test
    void what_is_given_back_first_is_forgotten_at_once() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 x2");
        viewer.says("/forget yes");
        viewer.taps("退掉订单 1001");

        await().untilAsserted(
                        () -> assertThat(rows.traces(village.key(), "麓山南路")).isEmpty());
        assertThat(village.owner().says("战况").text()).contains("卖出 0 箱");
    }

    @Test
    void who_thinks_better_of_it_while_a_parcel_is_under_way_is_not_forgotten() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 x2");
        viewer.says("/forget yes");
        assertThat(viewer.taps("不用了").text()).contains("什么都没删");
        arrives(village);

        assertThat(viewer.says("地址").text()).contains("麓山南路");
    }

    @Test
    void a_copy_of_a_message_has_no_second_effect_and_the_same_answer_also_afterwards() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2", "claim-1");
        viewer.says("A1 不要了");
        var said = viewer.says("/forget yes", "forget-1");
        await().until(() -> viewer.lines().size() == 2);

        assertThat(viewer.says("/forget yes", "forget-1")).isEqualTo(said);
        viewer.says("A1 x2", "claim-1");
        assertThat(viewer.says("购物车").text()).contains("购物车是空的");
    }

    @Test
    void who_is_blocked_stays_blocked() {
        var village = village();
        var hoarder = village.viewer();
        hoarder.says("A1 x5");
        village.owner().says("拉黑 1001");
        hoarder.says("取消 1001");
        hoarder.says("/forget yes");
        await().until(() -> hoarder.lines().size() == 2);

        assertThat(hoarder.says("A1").text()).contains("没能为你留货");
    }

    @Test
    void who_works_for_the_shop_leaves_it_first() {
        var village = village();
        assertThat(village.joined("packer").says("/forget yes").text()).contains("请店主先在 /team");
        assertThat(village.owner().says("忘记我").labels()).contains("全忘掉");
        assertThat(village.owner().says("/forget yes").text()).contains("你是店里的人");
    }

    @Test
    void nobody_of_another_shop_with_the_same_number_is_forgotten_with_him() {
        var one = village();
        var other = village();
        var stays = talkative(other);
        var goes = one.neighbour();
        goes.says("/forget yes");
        await().until(() -> goes.lines().size() == 2);

        assertThat(stays.says("/address").text()).contains("麓山南路");
        assertThat(rows.traces(other.key(), "挑大的")).isNotEmpty();
    }

    @Test
    void it_is_said_in_english_too() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 x2");
        assertThat(viewer.says("forget me").text()).contains("Shall I forget it all?");
        assertThat(viewer.taps("Forget me").text()).contains("Order 1001 still keeps goods for you");
    }
}
