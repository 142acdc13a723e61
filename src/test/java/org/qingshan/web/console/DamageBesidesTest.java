package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.photo.Camera;

/** What is said beside what was asked: of other goods, of nothing more to do, and with pictures that came early. */
@QuarkusTest
class DamageBesidesTest extends DamageStory {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String THREE = "A1 x2，A2 6斤，A3 两袋";

    private static Viewer asked(Village village) {
        var buyer = buyer(village, THREE);
        arrived(village, 1001);
        assertThat(buyer.says("桃子坏了").text()).contains("黄桃一共 2 箱，坏了多少");
        return buyer;
    }

    @Test
    void the_same_goods_of_two_orders_of_one_stream_wait_each_in_its_own() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A2 6斤");
        arrived(village, 1001);
        buyer.says("A1 x1，A2 3斤");
        arrived(village, 1002);
        buyer.says("坏了 1001 A1");
        assertThat(buyer.says("一箱，竹笋也烂了").text()).contains("竹笋");

        buyer.says("坏了 1002 A1");
        buyer.says("一箱");
        assertThat(buyer.says("没有照片").text()).contains("订单 1002").doesNotContain("竹笋");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没事", "没事了", "没事了不用了", "不用了", "不用，谢谢", "no need", "No need, thanks.", "算了"})
    void nothing_said_politely_takes_a_report_back(String said) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了一箱");

        var answer = buyer.says(said);
        assertThat(answer.text()).as(said).contains("已经报上了");
        assertThat(answer.labels()).contains("不报了");
        assertThat(desk(console(village.owner()))).contains("1 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坏了两箱，竹笋没烂",
                "坏了两箱，竹笋没什么坏的",
                "两箱，竹笋一点没霉",
                "竹笋是好的，桃子坏了两箱",
                "两箱，竹笋也好",
                "two boxes, the shoots are ok",
                "two boxes, the shoots are not rotten",
                "two boxes but the shoots aren't bad"
            })
    void goods_that_are_well_are_not_bad_and_the_amount_is_heard(String said) {
        var village = village();
        var buyer = asked(village);

        assertThat(buyer.says(said).text()).as(said).contains("黄桃坏了 2 箱");
        assertThat(buyer.says("没有照片").text()).as(said).contains("店家看过").doesNotContain("也要报");
    }

    @Test
    void goods_that_only_came_with_it_are_not_bad_and_the_day_is_heard() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A2 6斤");
        sent(village, 1001);
        buyer.says("桃子坏了");
        buyer.says("1箱");

        assertThat(buyer.says("昨天和竹笋一起到的").text()).contains("黄桃坏了 1 箱", "请拍照发来");
        assertThat(buyer.says("没有照片").text()).doesNotContain("也要报");
    }

    @ParameterizedTest
    @CsvSource({"两箱。竹笋也烂了一斤,竹笋", "桃子坏了两箱 and the shoots too,竹笋", "坏了两箱；还有红糖也受潮了,红糖", "两箱。竹笋不太好,竹笋"})
    void the_amount_of_the_same_sentence_is_not_lost_where_other_goods_are_bad_too(String said, String other) {
        var village = village();
        var buyer = asked(village);

        assertThat(buyer.says(said).text()).as(said).contains("黄桃坏了 2 箱");
        buyer.hears("先说黄桃，" + other + "接着再报");
        assertThat(buyer.says("没有照片").text()).as(said).contains(other + "也要报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"竹笋也烂了两斤", "还有竹笋，全烂了", "竹笋全坏了"})
    void an_amount_of_other_goods_is_none_of_these(String said) {
        var village = village();
        var buyer = asked(village);

        assertThat(buyer.says(said).text()).as(said).contains("先说黄桃，竹笋接着再报", "坏了多少");
        assertThat(buyer.says("1箱").text()).as(said).contains("黄桃坏了 1 箱");
    }

    @Test
    void all_that_is_bad_besides_is_told_of_however_the_pictures_end() {
        var village = village();
        var buyer = asked(village);
        buyer.says("竹笋也烂了");
        assertThat(buyer.says("红糖也受潮了").text()).contains("红糖接着再报");
        buyer.says("1箱");

        var left = buyer.says("算了");
        assertThat(left.text()).contains("黄桃已经报上了", "竹笋、红糖也要报");
        assertThat(left.labels()).contains("不报了", "竹笋 6 斤（A2）", "红糖 2 袋（A3）");
        assertThat(buyer.taps("红糖 2 袋（A3）").text()).contains("红糖一共 2 袋");
        buyer.says("一袋");
        assertThat(buyer.says("没有照片").text()).contains("竹笋也要报").doesNotContain("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"算了", "不报了", "never mind", "drop it"})
    void who_reports_the_first_not_after_all_is_still_asked_for_what_is_bad_besides(String said) {
        var village = village();
        var buyer = asked(village);
        buyer.says("竹笋也烂了");
        buyer.says("红糖也受潮了");

        var left = buyer.says(said);
        assertThat(left.text()).as(said).contains("黄桃没报", "竹笋、红糖还没报");
        assertThat(left.labels()).contains("竹笋 6 斤（A2）", "红糖 2 袋（A3）");
        assertThat(buyer.taps("红糖 2 袋（A3）").text()).contains("红糖一共 2 袋");
        assertThat(buyer.says("一袋").text()).contains("红糖坏了 1 袋");
        assertThat(buyer.says("没有照片").text()).contains("竹笋也要报").doesNotContain("黄桃");
    }

    @Test
    void who_reports_the_first_not_after_all_while_the_day_is_asked_keeps_the_rest_and_its_pictures() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A2 6斤");
        sent(village, 1001);
        buyer.says("桃子坏了");
        buyer.says("竹笋也烂了");
        buyer.sends(PICTURE);
        buyer.hears("收到 1 张。");
        assertThat(buyer.says("1箱").text()).contains("什么时候收到的");

        assertThat(buyer.says("算了").text()).contains("黄桃没报", "竹笋还没报");
        assertThat(buyer.says("竹笋烂了两斤").text()).contains("什么时候收到的");
        assertThat(buyer.says("刚收到").text()).contains("竹笋坏了 2 斤");
        assertThat(buyer.says("发完了").text()).contains("竹笋", "1 张照片");
        assertThat(desk(console(village.owner()))).contains("2 斤").doesNotContain("1 箱");
    }

    @Test
    void who_does_not_report_the_rest_either_is_asked_no_more() {
        var village = village();
        var buyer = asked(village);
        buyer.says("竹笋也烂了");
        buyer.says("算了");

        assertThat(buyer.says("算了").text()).contains("好，没报");
        assertThat(buyer.says("A1").text()).contains("黄桃");
    }

    @Test
    void what_waits_goes_on_waiting_where_a_third_is_named_at_the_pictures() {
        var village = village();
        var buyer = asked(village);
        buyer.says("竹笋也烂了");
        buyer.says("1箱");

        assertThat(buyer.says("红糖也发霉了").text()).contains("红糖一共 2 袋");
        buyer.says("一袋");
        var handedIn = buyer.says("没有照片");
        assertThat(handedIn.text()).contains("红糖", "店家看过", "竹笋也要报");
        assertThat(buyer.taps("竹笋 6 斤（A2）").text()).contains("竹笋一共 6 斤");
    }

    @Test
    void a_picture_before_the_report_is_kept_and_the_open_question_is_put_again() {
        var village = village();
        var buyer = buyer(village, "A1 x2，A2 6斤");
        sent(village, 1001);
        buyer.says("坏了");

        buyer.sends(PICTURE);
        isAskedAgain(buyer, 1, "哪一样坏了");
        buyer.says("桃子");
        buyer.sends(Camera.jpeg(300, 300));
        isAskedAgain(buyer, 2, "黄桃一共 2 箱，坏了多少");
        buyer.says("1箱");
        buyer.sends(Camera.jpeg(320, 200));
        isAskedAgain(buyer, 3, "什么时候收到的");
        assertThat(buyer.heardWords()).noneMatch(said -> said.contains("没有就点"));
        buyer.says("刚收到");
        assertThat(buyer.says("发完了").text()).contains("3 张照片");
    }

    private static void isAskedAgain(Viewer buyer, int pictures, String question) {
        buyer.hears("收到 " + pictures + " 张。");
        await(question).atMost(PATIENCE).until(() -> {
            var all = buyer.heardWords();
            return all.get(all.size() - 1).contains(question);
        });
    }

    @Test
    void a_picture_while_it_is_asked_which_order_is_kept_too() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A1 x1");
        arrived(village, 1002);
        assertThat(buyer.says("有坏的").text()).contains("哪一单");

        buyer.sends(PICTURE);
        isAskedAgain(buyer, 1, "哪一单");
    }

    @Test
    void none_is_lost_either_where_it_is_asked_first_of_which_order_they_are() {
        var village = village();
        var buyer = buyer(village, THREE);
        arrived(village, 1001);
        village.owner().says("/end yes");
        village.owner().says("/live");
        buyer.says("A1 x1，A3 一袋");
        arrived(village, 1002);
        assertThat(buyer.says("桃子坏了，红糖也受潮了").text()).contains("哪一单");

        assertThat(buyer.taps("订单 1001").text()).contains("哪一样坏了");
        buyer.taps("黄桃 2 箱（A1）");
        buyer.says("1箱");
        assertThat(buyer.says("没有照片").text()).contains("红糖也要报").doesNotContain("竹笋");
    }

    @Test
    void none_is_lost_either_where_an_amount_alone_is_said_to_the_question_which_it_is() {
        var village = village();
        var buyer = buyer(village, THREE);
        arrived(village, 1001);
        buyer.says("桃子坏了，红糖也受潮了");

        assertThat(buyer.says("2箱").text()).contains("哪一样坏了");
        buyer.taps("黄桃 2 箱（A1）");
        buyer.says("1箱");
        assertThat(buyer.says("没有照片").text()).contains("红糖也要报").doesNotContain("竹笋");
    }

    @Test
    void of_several_that_are_bad_in_one_sentence_none_is_lost_whichever_is_told_of_first() {
        var village = village();
        var buyer = buyer(village, THREE);
        arrived(village, 1001);
        assertThat(buyer.says("桃子坏了，红糖也受潮了，竹笋没事").text()).contains("哪一样坏了");
        assertThat(buyer.taps("黄桃 2 箱（A1）").text()).contains("黄桃一共 2 箱，坏了多少");
        buyer.says("1箱");

        var handedIn = buyer.says("没有照片");
        assertThat(handedIn.text()).contains("红糖也要报").doesNotContain("竹笋");
        assertThat(buyer.taps("红糖 2 袋（A3）").text()).contains("红糖一共 2 袋，坏了多少");
    }
}
