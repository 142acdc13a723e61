package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A shop that only sends says so to whoever would come, in whatever words; and what people say of a parcel or to be kind. */
@QuarkusTest
class NoPickUpTest extends Journey {
    private static final String ONLY_SENT = "这家店没有自提，都是寄的";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我就在村里 能自己来拿不",
                "不用寄，我明天上午过来拿",
                "在哪取",
                "我过来拿行吗",
                "可以上门取吗",
                "我自己来村里拉",
                "别寄了我去拿",
                "能自提吗",
                "I'd rather not be delivered",
                "can I pick it up myself",
                "where do I collect"
            })
    void who_would_come_is_told(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains(ONLY_SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"那我要2箱桃，自提", "黄桃两箱，我自己来拿", "A1 2, pick up"})
    void what_is_wanted_with_it_is_taken_and_that_is_said(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("已为你留 2 箱 黄桃", ONLY_SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"来拿两箱", "黄桃两箱，放自提点", "快递放门口我自己拿", "A1 2", "几点到几点"})
    void what_is_not_of_coming_is_not(String said) {
        assertThat(village().viewer().says(said).text()).as(said).doesNotContain(ONLY_SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"多寄一份袋子", "别放辣椒啊", "no chili please", "put in an extra bag", "写张贺卡"})
    void wishes_for_the_parcel_are_passed_on(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).as(said).contains("转给主播了", "订单没有变");
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到了给我打电话啊", "ring me before", "actually can you leave it with the doorman"})
    void notes_for_the_courier_stand_on_the_label(String said) {
        assertThat(ordered().says(said).text()).as(said).contains("记下了「" + said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"别放红糖", "多要一份红糖", "多放一箱"})
    void goods_are_no_wish_for_the_parcel(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("这句备注");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好呀闺女", "谢谢闺女", "谢谢你帮忙", "好的那就这样吧辛苦了", "行嘞谢谢啊", "谢谢你们的耐心"})
    void a_kind_word_is_no_question_for_the_host(String said) {
        var village = village();

        assertThat(village.neighbour().says(said).text()).as(said).doesNotContain("没听懂");
        assertThat(village.owner().says("提问").text()).as(said).contains("没有还没答的问题");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok pay", "paying now", "我要付款"})
    void who_wants_to_pay_is_shown_what_is_due(String said) {
        assertThat(ordered().says(said).text()).as(said).contains("订单 1001 要付 ¥37.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"鸡蛋排队吧 两盒", "土鸡蛋给我排上两盒"})
    void who_would_wait_takes_his_place_by_a_tap(String said) {
        assertThat(village().neighbour().says(said).labels()).as(said).contains("要 2 盒 土鸡蛋（A4）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我不排队了", "鸡蛋排队排到第几了", "鸡蛋不等了", "take me off the waiting list"})
    void who_asks_of_the_queue_or_leaves_it_is_offered_nothing(String said) {
        assertThat(village().neighbour().says(said).labels()).as(said).noneMatch(label -> label.startsWith("要 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"打药了吗", "用过农药没有", "are they sprayed?"})
    void whether_it_was_sprayed_the_certificate_says(String said) {
        assertThat(village().viewer().says(said).text()).as(said).contains("不用禁用的药");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我去药店了", "打药的喷壶卖吗"})
    void other_medicine_is_none(String said) {
        assertThat(village().viewer().says(said).text()).as(said).doesNotContain("不用禁用的药");
    }

    @Test
    void the_host_hears_what_waits_for_him() {
        var village = village();
        village.neighbour().says("A1一箱");
        village.viewer().says("有没有大一点的碗");

        assertThat(village.owner().says("接下来我该做什么").text()).contains("还有 1 句话没人答");
        assertThat(village.owner().says("卖完了 A5").text()).contains("腊肉").doesNotContain("没听懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我下去拿快递了，黄桃两箱", "我去取件了，黄桃两箱", "two boxes of peaches, picking up my kid"})
    void who_fetches_something_else_is_not_told(String said) {
        assertThat(village().viewer().says(said).text())
                .as(said)
                .contains("已为你留 2 箱 黄桃")
                .doesNotContain(ONLY_SENT);
    }
}
