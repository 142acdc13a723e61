package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Where something goes is settled before it is ordered: no bare yes takes it to another place than was said, and none to what nobody asked. */
@QuarkusTest
class PlaceSettledFirstTest extends Journey {
    private static final String DAD = "李大山 13911112222 湖南省永州市道县濂溪街道道州路3号";

    private Viewer atHouse5() {
        var viewer = village().viewer();
        viewer.says("/address 张伟 13800138000 湖南省长沙市岳麓区麓山南路5号");
        viewer.taps("对，就寄这里");
        viewer.says("A1一箱");
        return viewer;
    }

    private Viewer foreigner() {
        var viewer = village().foreigner();
        viewer.says("/address " + ADDRESS);
        viewer.taps("Right, send it there");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource({"好的,那一起寄吧", "ok,一起寄", "对,跟那单一起发", "好,together please"})
    void a_bare_yes_takes_nothing_to_another_place(String yes, String along) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");
        viewer.says("给我爸寄两袋红糖");

        var again = viewer.says(yes);
        assertThat(again.text()).contains("这份还没下").doesNotContain("已下单");
        assertThat(again.labels()).containsExactly("2 袋红糖（A3）一起寄");
        assertThat(viewer.says(along).text()).contains("已下单 2 袋");
    }

    @Test
    void all_that_was_asked_about_goes_along_once_that_is_said() {
        var viewer = village().neighbour();
        viewer.says("A1一箱");
        viewer.says("给我爸寄一箱黄桃，两袋红糖");

        assertThat(viewer.says("一起寄").text()).contains("已下单 1 箱", "已下单 2 袋");
    }

    @Test
    void a_bare_yes_takes_nothing_along_in_english() {
        var viewer = foreigner();
        viewer.says("A1 1");
        viewer.says("send 2 A3 to my dad");

        assertThat(viewer.says("ok").text()).contains("This is not ordered yet");
        assertThat(viewer.says("send it along").text()).contains("2 bags of Brown sugar (A3) ordered");
    }

    @Test
    void going_along_is_nobodys_name() {
        var viewer = village().neighbour();
        viewer.says("我搬家了");

        assertThat(viewer.says("那一起寄吧").text()).doesNotContain("收货人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好", "确认"})
    void what_joins_an_order_goes_where_its_address_was_put_right_to(String yes) {
        var viewer = atHouse5();
        viewer.says("5号改成15号");
        assertThat(viewer.says("再来一箱").text()).contains("已下单 1 箱 黄桃（A1），共 2 箱");

        assertThat(viewer.says(yes).text()).contains("订单 1001 改寄给 张伟，湖南省长沙市岳麓区麓山南路15号");
        assertThat(viewer.says("确认").text()).contains("已经下好了");
    }

    @Test
    void what_joined_goes_along_though_more_is_put_right() {
        var viewer = atHouse5();
        viewer.says("5号改成15号");
        viewer.says("再来一箱");
        viewer.says("电话改成13900001111");

        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 张伟，湖南省长沙市岳麓区麓山南路15号", "合计");
    }

    @Test
    void the_order_moves_where_nothing_joined() {
        var viewer = atHouse5();
        viewer.says("5号改成15号");
        viewer.says("A9一箱");
        viewer.says("对");

        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 张伟，湖南省长沙市岳麓区麓山南路15号");
    }

    @Test
    void what_joined_before_an_address_is_put_right_goes_where_the_order_goes() {
        var viewer = atHouse5();
        viewer.says("再来一箱");
        viewer.says("5号改成15号");

        assertThat(viewer.says("好").text()).contains("订单 1001 改寄给 张伟，湖南省长沙市岳麓区麓山南路15号");
    }

    @Test
    void who_takes_the_correction_back_has_it_where_it_was() {
        var viewer = atHouse5();
        viewer.says("5号改成15号");
        viewer.says("再来一箱");

        assertThat(viewer.says("还是5号，不改了").text()).doesNotContain("改寄给");
        assertThat(viewer.says("我的订单").text()).contains("2 箱");
    }

    @ParameterizedTest
    @CsvSource({"A1-1,已退回 1 箱", "A1 不要了,已退回 1 箱", "A1 改成 2,共 2 箱"})
    void who_has_moved_may_give_back(String said, String answer) {
        var viewer = village().neighbour();
        viewer.says(said.contains("2") ? "A1 3箱" : "A1一箱");
        viewer.says("我搬家了");

        assertThat(viewer.says(said).text()).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "我要投诉，桃子烂了", "收货那个啥帮我弄弄"})
    void a_yes_to_what_was_understood_is_as_kind_as_ever(String said) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");
        viewer.says(said);

        assertThat(viewer.says("好的").text()).doesNotContain("什么都没改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来一箱，寄给我妈", "再来两箱，寄给我妈"})
    void more_for_another_place_is_asked_about(String said) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).contains("「我妈」的这份我先没下");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one more box, to my mum's place", "1 A3 for my office address"})
    void more_for_another_place_is_asked_about_in_english(String said) {
        var viewer = foreigner();
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).contains("I have not taken this for");
    }

    @Test
    void the_first_address_is_dads_where_that_is_said() {
        var viewer = village().viewer();
        viewer.says("A1一箱");
        viewer.says("给我爸的：" + DAD);

        assertThat(viewer.says("对").text()).contains("「我爸」的地址记下了").doesNotContain("以后下单直接寄这里");
        assertThat(viewer.says("给我自己来一袋红糖").text()).contains("「我自己」的这份我先没下");
    }

    @Test
    void the_first_address_is_mothers_where_all_was_said_to_be_for_her() {
        var viewer = village().foreigner();
        viewer.says("for my mother: 1 A1");
        viewer.says("Wang Guilan 13574680192 湖南省永州市道县濂溪街道道州路3号");

        assertThat(viewer.says("yes").text()).contains("saved").doesNotContain("from now on");
        assertThat(viewer.says("one A1 for me").text()).contains("I have not taken this for \"me\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"桃子一箱 寄5棟", "桃子一箱 寄5號樓"})
    void a_house_in_traditional_signs_is_read_back(String said) {
        assertThat(village().neighbour().says(said).text())
                .contains("已为你留 1 箱", "请看看对不对")
                .doesNotContain("已下单");
    }

    @Test
    void a_number_without_sending_is_no_house() {
        assertThat(village().neighbour().says("A1 两箱，18号").text()).contains("已下单 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"换个人讲解", "换人直播了"})
    void another_host_is_no_other_recipient(String said) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).doesNotContain("收货人");
    }

    @ParameterizedTest
    @CsvSource({"'收件人不是我，是我姐吴丽 13900009999',收货人：吴丽", "换个人 王姨 13800001234,收货人：王姨"})
    void who_gets_it_is_called_by_name(String said, String recipient) {
        var viewer = village().neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says(said).text()).contains(recipient);
    }

    @Test
    void who_the_recipient_is_to_the_buyer_is_no_name() {
        var viewer = village().neighbour();
        viewer.says("A1一箱");

        assertThat(viewer.says("收货人换成我老公").text()).doesNotContain("收货人：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是寄老地址吧", "还是寄我家", "the old address is fine"})
    void that_another_address_comes_is_taken_back(String said) {
        var viewer = village().neighbour();
        viewer.says("我搬家了");

        assertThat(viewer.says(said).text()).containsAnyOf("你接下来要的寄给 张伟", "goes to 张伟");
        assertThat(viewer.says("A1一箱").text()).contains("1 箱").doesNotContain("先没有下单");
    }

    @Test
    void a_yes_to_the_address_that_was_chosen_asks_for_no_other() {
        var viewer = village().neighbour();
        viewer.says("A1一箱寄给我妈");
        viewer.says("王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号");
        viewer.says("对");
        viewer.says("撤销");
        viewer.says("A1 不要了");
        viewer.says("寄给王桂兰");

        assertThat(viewer.says("好的").text()).doesNotContain("寄到哪里");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1一箱给我妈，A3一袋给我", "给我妈买两箱黄桃，我自己要一袋红糖"})
    void a_share_of_ones_own_beside_another_is_two_places(String said) {
        assertThat(village().neighbour().says(said).text())
                .contains("这条里有两个收货地址")
                .doesNotContain("已下单");
    }

    @Test
    void that_somebody_moved_is_nobodys_name() {
        var viewer = foreigner();

        assertThat(viewer.says("we moved, new address: 9 Wensan Road, Xihu District, Hangzhou, Zhejiang")
                        .text())
                .contains("9 Wensan Road")
                .doesNotContain("we moved");
    }

    @Test
    void a_house_is_put_right_where_the_whole_address_was_asked_for() {
        var viewer = atHouse5();
        viewer.says("地址错了");

        assertThat(viewer.says("5号改15号").text()).contains("收货人：张伟", "麓山南路15号").doesNotContain("改15号");
    }
}
