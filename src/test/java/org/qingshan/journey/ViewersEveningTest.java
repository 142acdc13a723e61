package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What viewers say over a whole evening, as they say it at home, is answered as it was meant. */
@QuarkusTest
class ViewersEveningTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我才进来，今天卖些啥子 | A5 腊肉",
                "今晚有咩好嘢       | A5 腊肉",
                "你们是卖鸡蛋的吗     | A4 土鸡蛋 ¥36.00/盒",
                "是不是卖鸡蛋的     | A4 土鸡蛋 ¥36.00/盒",
                "鸡蛋有没得        | A4 土鸡蛋 ¥36.00/盒",
                "一盒鸡蛋是好多个嘛    | 一盒 30 枚",
                "有人没得         | 小助手",
                "有咩可以送禮       | 想要哪样点一下",
                "要是坏了咋个赔      | 到货后 24 小时内",
                "要是再坏怎么办      | 到货后 24 小时内",
                "改地址行不行       | 打包前都能改",
                "寄三个地方        | 都装一个包裹、寄一个地方",
                "图呢我咋发        | 照片"
            })
    void what_is_asked_in_the_speech_of_home_is_answered(String said, String answer) {
        assertThat(village().viewer().says(said).text()).as(said).contains(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下次什么时候开播               | 下次什么时候播还没定",
                "明天还播吗                  | 下次什么时候播还没定",
                "聽日播唔播                  | 下次什么时候播还没定",
                "明天几点开始                 | 下次什么时候播还没定",
                "when are you live again? | The next stream has no time yet"
            })
    void who_asks_for_the_next_stream_is_told_of_that_while_one_is_live(String said, String answer) {
        assertThat(spokenTo(village(), said).says(said).text())
                .as(said)
                .startsWith(said.contains("live") ? "Live now" : "正在直播")
                .contains(answer);
    }

    @Test
    void when_it_is_live_needs_no_next_time() {
        assertThat(village().viewer().says("什么时候开播").text()).doesNotContain("还没定");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能付现金吗", "现金可以吗", "可以货到付款吗"})
    void whether_cash_will_do_is_said_beside_how_to_pay(String said) {
        var village = village();
        village.owner().says("店铺 收款 微信 13900000000 王村长");
        var viewer = village.neighbour();

        assertThat(viewer.says(said).text()).as(said).contains("这家店不能货到付款");
        viewer.says("黄桃一箱");
        assertThat(viewer.says(said).text()).as(said).startsWith("这家店不能货到付款").contains("订单 1001 要付 ¥37.90");
    }

    @Test
    void who_may_pay_at_the_door_is_told_so() {
        var village = village();
        village.owner().says("店铺 货到付款 开");
        var viewer = village.neighbour();
        viewer.says("黄桃一箱");

        assertThat(viewer.says("能付现金吗").text()).startsWith("可以货到付款");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那多付的怎么退", "多付的钱会退吗", "要是多付了怎么办", "多退少补是吧"})
    void what_becomes_of_money_beyond_what_is_due_is_told(String said) {
        var village = village();
        assertThat(village.viewer().says(said).text()).as(said).contains("店家对账查到了会退给你");

        var viewer = village.neighbour();
        viewer.says("黄桃一箱");
        viewer.says("付了60 尾号1234");
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("你说付了 ¥60.00", "店家对账查到了会退给你")
                .doesNotContain("打包前都能改");
    }

    @Test
    void so_it_is_in_english() {
        assertThat(village().foreigner().says("do I get the difference back?").text())
                .contains("goes back to you once the shop finds it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我明明付了", "我明明付了啊", "我确实付了"})
    void who_insists_has_paid(String said) {
        var village = village();
        assertThat(village.viewer().says(said).text()).as(said).contains("请他查一查，收到了会找你");

        var viewer = village.neighbour();
        viewer.says("黄桃一箱");
        assertThat(viewer.says(said).text()).as(said).contains("记下了，等店家核对", "尾号是多少");
        assertThat(viewer.says("37.9").text()).contains("订单 1001");
        assertThat(viewer.says("尾号呢 1122").text()).contains("收到，订单 1001 请店家核对");

        assertThat(viewer.says("那现在一共多少").text()).contains("订单 1001 一共 ¥37.90", "你说付了 ¥37.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"他转了37.9", "我女付了37.9"})
    void somebody_of_his_has_paid_and_the_digits_are_no_house(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("张三 13500135000 湖南省长沙市岳麓区麓山南路9号");

        assertThat(viewer.says(said).text()).as(said).contains("你说付了 ¥37.90，我先记下了");
        assertThat(viewer.says("尾号他说是 8899").text()).contains("你说付了 ¥37.90");
        assertThat(viewer.says("对").text()).contains("麓山南路9号。").doesNotContain("8899");
    }

    @ParameterizedTest
    @ValueSource(strings = {"确认确认", "下", "到底下单了没有"})
    void who_is_impatient_is_understood(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("张三 13500135000 湖南省长沙市岳麓区麓山南路9号");
        viewer.says("对");

        assertThat(viewer.says(said).text()).as(said).contains(said.startsWith("到底") ? "还没下单" : "下单成功");
    }

    @Test
    void so_he_is_in_english() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says("Tom Baker, 13912345678, Room 1203, Building 5, 88 Century Avenue, Pudong, Shanghai");
        viewer.says("yes");

        assertThat(viewer.says("confirm confirm").text()).startsWith("Ordered!");
        viewer.says("make it 3 boxes of peaches");
        assertThat(viewer.says("undo that").text()).contains("1 box in all");
    }

    @Test
    void all_is_cancelled_once() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("都取消");

        assertThat(viewer.says("我说全部取消").text()).contains("没有可以退的货");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老地址", "以前买过的呀", "我没存地址？"})
    void whose_address_is_not_known_is_asked_for_it(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("这里还没有你存过的地址", "姓名 电话");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"老板鸡蛋全要了 | 60 盒 土鸡蛋", "剩多少全给我 | 200 箱 黄桃", "I'll take all the eggs | 60 boxes of Free-range eggs"})
    void who_wants_all_is_asked_for_all(String said, String label) {
        assertThat(spokenTo(village(), said).says(said).labels().toString())
                .as(said)
                .contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dozen eggs", "我要一打鸡蛋"})
    void what_is_sold_out_is_not_offered(String said) {
        var village = village();
        village.owner().says("/stock A4 -60");

        assertThat(spokenTo(village, said).says(said).labels())
                .as(said)
                .containsExactly(said.contains("egg") ? "Wait for 1 box" : "候补 1 盒");
    }

    private static Viewer spokenTo(Village village, String said) {
        return said.matches("[\\p{ASCII}’]+") ? village.foreigner() : village.viewer();
    }
}
