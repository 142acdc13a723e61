package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.parcel.CourierNews;
import org.qingshan.domain.parcel.Tracking;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.web.photo.Camera;

/** Something came spoilt: how a buyer says and shows it, and what he is asked and told. */
@QuarkusTest
class DamageTest extends DamageStory {
    @Inject
    Lanes lanes;

    @Inject
    Tracking tracking;

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
        assertThat(buyer.taps("No photo").text()).contains("without a photo");
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
    @ValueSource(strings = {"A2", "竹笋", "笋", "第二个"})
    void what_is_bad_is_named_in_words_and_nothing_more_is_ordered(String named) {
        var village = village();
        var buyer = buyer(village, "A1 x2，A2 1斤");
        arrived(village, 1001);
        assertThat(buyer.says("坏了 1001").labels()).hasSize(2);

        assertThat(buyer.says(named).text()).as(named).contains("订单 1001 的竹笋一共 1 斤，坏了多少");
        assertThat(buyer.says("我的订单").text()).doesNotContain("1002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不报了", "算了", "never mind", "没事了"})
    void at_every_step_there_is_a_way_out_in_words(String said) {
        var village = village();
        var buyer = buyer(village, "A1 x2，A3 一袋");
        sent(village, 1001);

        buyer.says("坏了");
        assertThat(buyer.says(said).text()).as("of which").contains("好，没报");
        buyer.says("桃子坏了");
        assertThat(buyer.says(said).text()).as("how much").contains("好，没报");
        buyer.says("桃子坏了");
        buyer.says("1箱");
        assertThat(buyer.says(said).text()).as("when it came").contains("好，没报");
        assertThat(desk(console(village.owner()))).doesNotContain("收到 3 小时后报的");
    }

    @Test
    void who_leaves_the_pictures_keeps_his_report_and_is_told_so() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了一箱");

        assertThat(buyer.says("算了").text()).contains("已经报上了", "不报了");
        assertThat(buyer.taps("不报了").text()).contains("好，没报");
    }

    @Test
    void what_else_is_wrong_is_heard_in_the_middle_of_it() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A3 两袋");
        arrived(village, 1001);
        buyer.says("桃子坏了");

        assertThat(buyer.says("红糖少了一袋").text()).contains("转给主播");
        assertThat(buyer.says("我要投诉").text()).contains("转给主播");
        assertThat(buyer.says("什么时候退钱给我").text()).doesNotContain("没看懂坏了多少");
        assertThat(buyer.says("说不清楚").labels()).contains("全坏了", "一半", "不报了");
        assertThat(buyer.says("还有红糖也受潮了").text()).contains("先说黄桃，红糖接着再报", "坏了多少");
        assertThat(buyer.says("1箱").text()).contains("坏了 1 箱");
        var handedIn = buyer.says("没有照片");
        assertThat(handedIn.text()).contains("黄桃", "店家看过", "红糖也要报");
        assertThat(buyer.taps("红糖 2 袋（A3）").text()).contains("红糖一共 2 袋");
    }

    @Test
    void other_goods_named_while_pictures_are_awaited_are_a_report_of_their_own() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A3 两袋");
        arrived(village, 1001);
        buyer.says("桃子坏了一箱");

        assertThat(buyer.heardWords().toString() + buyer.says("红糖也发霉了").text()).contains("黄桃那份已经报上了");
        assertThat(buyer.says("全部").text()).contains("红糖坏了 2 袋");
        assertThat(desk(console(village.owner()))).contains("1 箱", "2 袋");
    }

    @Test
    void where_nobody_knows_when_it_came_the_buyer_is_asked() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        sent(village, 1001);
        clock.forward(Duration.ofHours(20));
        buyer.says("坏了");

        assertThat(buyer.says("1箱").text()).contains("什么时候收到的");
        assertThat(buyer.says("不知道啊呀").text()).contains("几小时或几天");
        assertThat(buyer.says("3小时").text()).contains("请拍照发来");
        assertThat(desk(console(village.owner()))).contains("收到 3 小时后报的");

        var late = buyer(village, "A1 x1");
        sent(village, 1002);
        clock.forward(Duration.ofHours(72));
        late.says("坏了");
        late.says("1箱");
        assertThat(late.taps("前天或更早").text()).contains("超过 24 小时");
    }

    @Test
    void nothing_has_come_before_it_left() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        sent(village, 1001);
        clock.forward(Duration.ofHours(2));
        buyer.says("坏了");
        buyer.says("1箱");

        assertThat(buyer.taps("前天或更早").text()).contains("请拍照发来");
        assertThat(desk(console(village.owner()))).contains("收到 2 小时后报的").doesNotContain("72 小时");
    }

    @Test
    void what_a_buyer_says_beside_the_amount_is_read_at_the_desk() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了 1001");
        assertThat(buyer.says("烂了差不多一箱，底下的都流水了").text()).contains("黄桃坏了 1 箱");
        assertThat(desk(console(village.owner()))).contains("烂了差不多一箱，底下的都流水了");

        assertThat(buyer.says("说错了，是两箱，上面那箱也压扁了").text()).contains("黄桃坏了 2 箱");
        assertThat(desk(console(village.owner()))).contains("底下的都流水了", "上面那箱也压扁了");
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
    void the_hours_count_from_the_box_that_came_last() {
        var village = village();
        var buyer = buyer(village, "A2 60斤");
        var owner = village.owner();
        owner.says("/packed 1001");
        owner.says("/ship 1001 YT7512345670011 YT7512345670012");
        var now = clock.now();
        lanes.run(
                village.key(),
                () -> tracking.heard(new CourierNews("YT7512345670011", CourierNews.Step.ARRIVED, "签收", now)));
        clock.forward(Duration.ofHours(30));
        owner.says("/delivered 1001");
        assertThat(buyer.says("坏了 1001").text()).contains("坏了多少");
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
}
