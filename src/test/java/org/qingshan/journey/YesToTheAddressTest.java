package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** How people agree to an address that is read back, and what else they say then. */
@QuarkusTest
class YesToTheAddressTest extends Journey {
    private Viewer asked() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says(ADDRESS);
        return viewer;
    }

    private Viewer askedInEnglish() {
        var viewer = village().foreigner();
        viewer.says("A1 1");
        viewer.says(ADDRESS);
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"是的，快点发", "没错就这", "好嘞就这个", "沒錯就這個", "👌", "👍🏻"})
    void it_is_right(String said) {
        assertThat(asked().says(said).text()).contains("地址记下了", "张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes that's my address",
                "ok go ahead",
                "yes that is correct, go ahead",
                "👌",
                "yes, send it soon please"
            })
    void it_is_right_in_english(String said) {
        assertThat(askedInEnglish().says(said).text()).contains("Address saved", "张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"快点发", "快点", "😂", "👎"})
    void haste_alone_is_no_yes(String said) {
        assertThat(asked().says(said).text()).doesNotContain("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/confirm", "确认", "是的没错快发货", "好的谢谢，快点发货"})
    void the_first_address_is_confirmed_with_the_order_by_word_or_by_command(String said) {
        assertThat(asked().says(said).text()).contains("下单成功", "寄给 张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"looks fine, place the order", "looks good, order it", "/confirm"})
    void so_it_is_in_english(String said) {
        assertThat(askedInEnglish().says(said).text()).contains("Ordered!", "to 张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对，再加一箱", "好的，再来一箱", "是的。另外再来一箱"})
    void a_yes_counts_though_more_is_wanted(String said) {
        var viewer = asked();

        assertThat(viewer.says(said).text()).contains("地址记下了", "已为你留 1 箱 黄桃（A1），共 2 箱");
        assertThat(viewer.says("确认").text()).contains("下单成功", "黄桃 2 箱", "寄给 张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes, and one more box", "yes and add A3 1"})
    void a_yes_counts_though_more_is_wanted_in_english(String said) {
        var viewer = askedInEnglish();

        assertThat(viewer.says(said).text()).contains("Address saved", "kept for you");
        assertThat(viewer.says("confirm").text()).contains("Ordered!", "to 张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"要 两箱黄桃", "要，再来一箱", "就要，再来一箱"})
    void what_is_wanted_is_no_yes_to_an_address(String said) {
        assertThat(asked().says(said).text()).doesNotContain("地址记下了").contains("黄桃（A1）");
    }

    @Test
    void what_was_read_back_and_is_out_of_reach_by_now_cannot_be_confirmed() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x2");
        viewer.says(ADDRESS);
        village.owner().says("/shop undeliverable 湖南");

        var cart = viewer.says("购物车");
        assertThat(cart.labels()).contains("填地址").doesNotContain("确认下单");
    }

    @Test
    void a_no_is_no_yes_though_more_is_wanted() {
        assertThat(asked().says("不对，再加一箱").text()).doesNotContain("地址记下了");
    }

    @Test
    void what_nobody_understood_takes_no_address_away() {
        var viewer = askedInEnglish();
        viewer.says("my home has 3 dogs");
        viewer.says("confirm please");

        assertThat(viewer.says("yes").text()).contains("Ordered!", "to 张伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打这个电话13900139000", "打這個13900139000"})
    void where_to_call_is_no_payment(String said) {
        assertThat(asked().says(said).text()).contains("电话：139 0013 9000", "收货人：张伟");
    }

    @Test
    void pieces_of_an_address_are_kept_before_anything_is_wanted() {
        var viewer = village().viewer();

        assertThat(viewer.says("13800138000").text()).contains("电话：138 0013 8000", "还缺");
        viewer.says("张伟");
        viewer.says("长沙市岳麓区");
        assertThat(viewer.says("麓山南路1号").text()).contains("请看看对不对", "收货人：张伟\n电话：138 0013 8000\n地址：湖南省长沙市岳麓区麓山南路1号");
    }

    @Test
    void a_street_may_stand_before_its_number() {
        var viewer = village().foreigner();

        assertThat(viewer.says("Li Lei, Nanshan district Keji Road 5").text()).contains("Which one is it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"快递太慢", "快遞很慢", "快递好贵"})
    void how_the_courier_is_is_nobody(String said) {
        assertThat(ordered().says(said).text()).doesNotContain("你还没存过");
    }

    @ParameterizedTest
    @ValueSource(strings = {"取消", "我不要了"})
    void who_cancels_is_shown_what_can_be(String said) {
        var answer = ordered().says(said);

        assertThat(answer.text()).contains("要退哪一样").doesNotContain("正在填");
        assertThat(answer.labels()).anyMatch(label -> label.contains("退 1 箱 黄桃"));
    }

    @Test
    void so_is_he_in_english() {
        assertThat(orderedInEnglish().says("cancel").text())
                .contains("What shall I give back?")
                .doesNotContain("filled in");
    }

    @Test
    void what_is_said_to_be_wrong_is_called_so_in_english() {
        var viewer = askedInEnglish();
        viewer.says("the recipient's name is wrong");

        assertThat(viewer.says("yes").text()).contains("something is wrong: the recipient's name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"那就这样吧", "那好吧", "行，那就这样"})
    void an_order_is_not_moved_by_who_leaves_it_so(String said) {
        var viewer = ordered();
        assertThat(viewer.says("新地址 李雷 13912340000 湖南省长沙市岳麓区麓山南路12号").labels()).isNotEmpty();
        assertThat(viewer.says("对").text()).contains("1001");
        var answer = viewer.says(said);

        assertThat(answer.labels()).as(said).isNotEmpty();
        assertThat(viewer.says("订单 1001").text()).as(said).doesNotContain("李雷");
    }
}
