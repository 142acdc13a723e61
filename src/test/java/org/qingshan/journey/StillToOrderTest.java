package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Nobody is left to believe that what waits in his cart is ordered, or that it is paid while some of it is due. */
@QuarkusTest
class StillToOrderTest extends Journey {
    /** A box is kept and it is known where it goes: ¥37.90 in all. */
    private Viewer withCart() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        return viewer;
    }

    private Viewer withCartInEnglish() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says(ADDRESS);
        viewer.taps("Right, send it there");
        return viewer;
    }

    @Test
    void a_part_that_is_paid_leaves_the_rest_to_pay() {
        assertThat(withCart().says("付了20").text())
                .contains("你说付了 ¥20.00", "一共要付 ¥37.90", "还差 ¥17.90")
                .doesNotContain("不用再付");
        assertThat(withCartInEnglish().says("paid 20").text())
                .contains("come to ¥37.90", "¥17.90 is still to pay")
                .doesNotContain("need not pay");
        assertThat(withCart().says("付了37.9").text()).contains("不用再付");
    }

    @Test
    void before_the_address_nobody_knows_what_the_shipping_costs() {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says("付了20").text()).contains("货款一共 ¥29.90", "运费看地址").doesNotContain("不用再付");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我把钱转过去了啊你看一下收到没有",
                "你们收到钱了吗我转了37块9",
                "钱打过去啦，查一下",
                "钱我叫我闺女转给你了，收到了吗",
                "已经微信转了37.9给你，你看看收到没",
                "付过了 媳妇付的",
                "老伴付的 37.9",
                "我俾咗钱喇，睇下收到未",
                "did you get it? I paid 37.9",
                "paid, my husband did it"
            })
    void in_whatever_words_a_payment_is_told_it_is_kept_and_the_cart_is_no_order(String said) {
        assertThat(withCart().says(said).text()).as(said).contains("我先记下了", "货还没下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你们收到钱了吗", "等会儿让我媳妇付", "微信转账行吗", "转账转给谁", "能不能先寄货再付款", "我儿子回来付", "my wife will pay later"})
    void who_only_asks_or_will_pay_has_told_of_none(String said) {
        assertThat(withCart().says(said).text()).as(said).contains("还没下单").doesNotContain("我先记下了", "改哪一项");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "怎么给钱呀",
                "能货到付款吗",
                "啥时候能到",
                "闺女我那个桃子订上了没",
                "我的货下单了没有",
                "快递到哪儿了",
                "什么时候能吃上",
                "落单未呀",
                "你这个怎么弄得我糊里糊涂"
            })
    void whoever_asks_hears_that_it_is_not_ordered_yet(String said) {
        var viewer = withCart();

        assertThat(viewer.says(said).text()).as(said).contains("还没下单。说「确认」");
        assertThat(viewer.taps("确认下单").text()).as(said).contains("下单成功");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so is it ordered?",
                "did I place the order?",
                "how do I pay",
                "is it shipped yet",
                "when's delivery"
            })
    void in_english(String said) {
        assertThat(withCartInEnglish().says(said).text()).as(said).contains("It is not ordered yet. Say \"confirm\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我的货下单了没有", "主播我下单了吗", "给我妈买的下单了吗", "两公斤下单了吗", "我那个桃子订上了没", "so is it ordered?"})
    void what_is_ordered_is_shown_as_that(String said) {
        assertThat(ordered().says(said).text())
                .as(said)
                .contains("已下单（订单 1001）")
                .doesNotContain("还没下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"她下单了没", "有人下单了吗", "开始下单了吗", "能下单了吗", "我妈抢到了吗", "闺女下单了吗", "主播自己买到了吗"})
    void others_orders_are_not_shown_as_ones_own(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("已下单（订单 1001）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"没错儿", "没错儿啊", "中"})
    void an_address_is_agreed_to_as_people_speak(String said) {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said).text()).as(said).contains("地址记下了");
    }

    @Test
    void the_word_that_orders_is_one_and_the_same() {
        var viewer = withCart();
        assertThat(viewer.says("付了").text()).contains("说「确认」就下单");
        viewer.says("在吗");

        assertThat(viewer.says("确认").text()).contains("下单成功");
    }
}
