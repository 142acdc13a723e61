package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Money that is told of in words, beside something else, or that went to somebody else: each part is heard, and nothing is noted that nobody said. */
@QuarkusTest
class MoneySaidBesideTest extends PaymentStory {
    private static final String MINE = "我付的钱";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid thirty seven point nine",
                "I've paid thirty-seven point nine yuan",
                "I transferred thirty seven yuan ninety",
                "paid thirty seven ninety",
                "thirty-seven point nine sent by wechat"
            })
    void a_sum_is_said_in_english_words(String said) {
        var viewer = orderedInEnglish();
        viewer.says(said);
        assertThat(viewer.says("my payments").text())
                .as(said)
                .contains("you say you paid ¥37.90")
                .doesNotContain("still to pay");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid one fifty by wechat", "paid two twenty", "I've paid one fifty"})
    void a_sum_that_may_be_of_yuan_or_of_fen_is_not_named(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).as(said).doesNotContain("¥1.50", "¥2.20");
        assertThat(viewer.says("my payments").text())
                .as(said)
                .contains("you say you paid")
                .doesNotContain("¥1.50", "¥2.20", "still to pay");
    }

    @Test
    void in_the_middle_of_an_address_it_is_a_sum_and_no_name() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        assertThat(viewer.says("paid twenty six point eight").text()).contains("You say you have paid ¥26.80");
        assertThat(viewer.says("I paid too much").text())
                .contains("passed on to the host")
                .doesNotContain("Name:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid for two boxes", "sent three parcels", "I paid two of the three"})
    void what_is_counted_is_no_sum(String said) {
        var viewer = orderedInEnglish();
        viewer.says(said);
        assertThat(viewer.says("my payments").text()).as(said).doesNotContain("you say you paid ¥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了，黄桃有点小", "付了37.9，黄桃太小了", "已付款，上次的笋有点老", "付了，黃桃不太甜", "付了，上次的黄桃烂了两个"})
    void paid_and_not_content_are_both_heard(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        assertThat(viewer.says(said).text()).as(said).contains("核对", "转给主播了");
        assertThat(viewer.says(MINE).text()).as(said).contains("你说付了").doesNotContain("还要付");
        assertThat(village.owner().says("提问").text()).as(said).doesNotContain("没有还没答的问题");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid, but the peaches are a bit small",
                "I've paid, the peaches are not very sweet",
                "paid, one box was rotten"
            })
    void so_they_are_in_english(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).as(said).contains("will check it", "passed on to the host");
        assertThat(viewer.says("my payments").text()).as(said).contains("you say you paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付错了，转给别人了", "我把钱转给别人了", "打到别人账户上去了", "轉給別人了", "钱付给别家了"})
    void what_went_to_somebody_else_is_passed_on_and_is_no_payment(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        assertThat(viewer.says(said).text()).as(said).contains("转给主播了").doesNotContain("¥");
        assertThat(viewer.says(MINE).text()).as(said).doesNotContain("你说付了");
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oh no, I sent the money to somebody else",
                "I paid someone else by mistake",
                "I paid too much",
                "I paid twice"
            })
    void of_trouble_without_a_sum_none_is_named(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("passed on to the host")
                .doesNotContain("¥");
        assertThat(viewer.says("my payments").text()).as(said).doesNotContain("you say you paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮别人付了37.9", "这箱转给别人了", "货转给别人吧"})
    void what_is_for_somebody_else_went_to_nobody_wrong(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        assertThat(viewer.says(said).text()).as(said).doesNotContain("真不好意思");
    }

    @ParameterizedTest
    @CsvSource({
        "true,付了44,你没有要付的订单。你说付了的，我告诉店家了",
        "false,I've paid 44,You have no order to pay. That you have paid I have told the shop"
    })
    void of_money_for_no_order_at_all_the_host_knows(boolean isChinese, String said, String told) {
        var village = village();
        var viewer = isChinese ? village.viewer() : village.foreigner();
        assertThat(viewer.says(said).text()).contains(told);
        assertThat(village.owner().says("提问").text()).contains(said);
    }

    private Viewer ofTwo(Village village, boolean isChinese) {
        var viewer = isChinese ? village.neighbour() : village.foreigner();
        if (!isChinese) {
            viewer.says("/address " + ADDRESS);
            viewer.taps("Right, send it there");
        }
        viewer.says("A1 1");
        nextStream(village);
        viewer.says("A3 1");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001付了，1002不要了，再来一箱黄桃",
                "1001付了37.9，1002取消，再要一箱黄桃",
                "1001付了，取消1002，加一箱黄桃",
                "1001付了，1002不要了，再來一箱黃桃"
            })
    void one_is_paid_another_given_back_and_a_third_ordered(String said) {
        var viewer = ofTwo(village(), true);
        assertThat(viewer.says(said).text()).as(said).contains("核对", "订单 1002 已取消", "已下单 1 箱 黄桃");
        assertThat(viewer.says(MINE).text()).as(said).contains("订单 1001：你说付了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paid 1001, cancel 1002, and one more box of peaches",
                "1001 is paid, please cancel 1002 and send me another box of peaches"
            })
    void so_it_is_in_english(String said) {
        var viewer = ofTwo(village(), false);
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("will check it", "Order 1002 is cancelled", "1 box of Yellow peaches (A1) ordered");
        assertThat(viewer.says("my payments").text()).as(said).contains("Order 1001: you say you paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002不要了，再来一箱黄桃", "1002不用了，再来一箱黄桃", "1002退了，再来一箱黄桃", "1002删掉，再要一箱黄桃", "1002刪掉，再要一箱黃桃"})
    void without_a_payment_one_is_given_back_and_more_ordered(String said) {
        var viewer = ofTwo(village(), true);
        assertThat(viewer.says(said).text()).as(said).contains("订单 1002 已取消", "已下单 1 箱 黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002取消，不要了", "1002不要了，买错了", "1002不要了，不想要了", "1002不要了，我拿错了"})
    void why_it_is_given_back_is_nothing_else_that_is_wanted(String said) {
        var viewer = ofTwo(village(), true);
        assertThat(viewer.says(said).text()).as(said).contains("订单 1002 已取消").doesNotContain("没听懂", "没太明白");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cancel order 1002 please, I don't want it anymore",
                "cancel 1002, I ordered it by mistake",
                "I changed my mind, cancel 1002"
            })
    void nor_is_it_in_english(String said) {
        var viewer = ofTwo(village(), false);
        assertThat(viewer.says(said).text())
                .as(said)
                .contains("Order 1002 is cancelled")
                .doesNotContain("did not understand");
    }

    @ParameterizedTest
    @CsvSource({
        "退10给张伟,订单 1002 退 ¥10.00",
        "退给张伟10块,订单 1002 退 ¥10.00",
        "张伟退款10,订单 1002 退 ¥10.00",
        "refund 10 to 张伟,订单 1002 退 ¥10.00",
        "refund 张伟 10,订单 1002 退 ¥10.00"
    })
    void of_several_paid_orders_it_is_asked_which_one_the_money_goes_back_for(String said, String label) {
        var village = village();
        ofTwo(village, true);
        var owner = village.owner();
        owner.says("收到1001 37.9");
        owner.taps("记下收到 ¥37.90");
        owner.says("收到1002");
        owner.taps("记下收到 ¥18.80");

        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("¥10.00 退哪一单的？", "黄桃 1 箱", "红糖 1 袋");
        assertThat(asked.labels()).as(said).containsExactlyInAnyOrder("订单 1001 退 ¥10.00", label);
        assertThat(owner.taps(label).text()).contains("订单 1002 记下退款 ¥10.00");
        assertThat(owner.taps(label).text()).doesNotContain("记下退款");
    }

    @Test
    void where_none_has_so_much_nothing_goes_back() {
        var village = village();
        ofTwo(village, true);
        var owner = village.owner();
        assertThat(owner.says("refund 10 to 张伟").text()).contains("还没收到过钱");
        owner.says("收到1001 37.9");
        owner.taps("记下收到 ¥37.90");
        owner.says("收到1002");
        owner.taps("记下收到 ¥18.80");
        assertThat(owner.says("refund 50 to 张伟").text()).contains("没有一单够退 ¥50.00");
    }
}
