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

/** Nothing goes to a place that its buyer did not mean without a word: it is held, or he is asked. */
@QuarkusTest
class NoWrongPlaceTest extends Journey {
    private static final String MUM = "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号";
    private static final String NEW_HOME = "浙江省杭州市西湖区文三路9号";

    private static Viewer foreigner(Village village) {
        var viewer = village.foreigner();
        viewer.says("/address " + ADDRESS);
        viewer.taps("Right, send it there");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A1 一箱寄给我朋友 | " + MUM, "给我朋友寄一箱黄桃 " + MUM + " | 没问题"})
    void what_is_for_himself_does_not_go_to_the_friend_whose_address_came_first(String wanted, String then) {
        var viewer = village().viewer();
        viewer.says(wanted);
        viewer.says(then);
        viewer.says("对");

        assertThat(viewer.says("我自己也要一箱").text()).contains("寄给 王桂兰", "「我自己」的这份我先没下");
    }

    @Test
    void his_own_address_is_asked_for_where_only_the_friends_is_kept() {
        var viewer = village().viewer();
        viewer.says("A1 一箱寄给我朋友");
        viewer.says(MUM);
        viewer.says("对");
        viewer.says("撤销");

        assertThat(viewer.says("我自己也要一箱").text()).contains("先没有下单", "不寄平时的地址").doesNotContain("已下单");
    }

    @Test
    void one_for_oneself_does_not_join_the_friends_parcel() {
        var viewer = foreigner(village());
        viewer.says("A1 1 to my friend");
        viewer.says("Wang Guilan 13574680192 湖南省永州市道县濂溪街道道州路3号");
        assertThat(viewer.says("yes").text()).contains("Ordered!");

        assertThat(viewer.says("one for myself too").text()).contains("I have not taken this for \"myself\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我搬家了", "我們搬家了", "最近搬家了哦", "我不住那儿了", "地址变了", "地址一会儿发", "新地址等下发你", "别寄老地址了"})
    void what_is_wanted_before_the_new_address_comes_is_held(String said) {
        var viewer = village().neighbour();
        assertThat(viewer.says(said).labels()).containsExactly("寄到我自己的地址");

        var held = viewer.says("A1 一箱");
        assertThat(held.text()).contains("已为你留 1 箱", "先没有下单").doesNotContain("已下单");
        assertThat(viewer.taps("寄到我自己的地址").text()).contains("下单成功", "麓山南路1号");
    }

    @Test
    void who_has_moved_says_where_and_is_the_same_person() {
        var viewer = village().neighbour();
        viewer.says("我搬家了");
        viewer.says("A1 一箱");

        assertThat(viewer.says(NEW_HOME).text()).contains("收货人：张伟", "电话：138 0013 8000", NEW_HOME);
        assertThat(viewer.says("对").text()).contains("下单成功", "寄给 张伟，" + NEW_HOME);
    }

    @Test
    void who_has_moved_is_asked_before_more_goes_to_the_old_address() {
        var viewer = village().neighbour();
        viewer.says("A1 一箱");
        assertThat(viewer.says("我搬家了").text()).contains("订单 1001 现在还是寄给 张伟");

        assertThat(viewer.says("再来一箱").text()).contains("这份我先没下");
        assertThat(viewer.says(NEW_HOME).text()).contains("收货人：张伟", NEW_HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I moved",
                "I've moved house",
                "we moved last week",
                "my address has changed",
                "I have a new address",
                "don't send to my old address",
                "I'll send you the new address later"
            })
    void that_another_address_comes_is_heard_in_english(String said) {
        var viewer = foreigner(village());
        viewer.says(said);

        assertThat(viewer.says("A1 1").text())
                .contains("Nothing is ordered yet")
                .doesNotContain("box of Yellow peaches (A1) ordered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再给我爸订两斤腊肉 寄他那", "A1 2 给我妈"})
    void what_is_for_another_does_not_join_what_waits_for_the_first_address(String said) {
        var viewer = village().viewer();
        viewer.says("A1 一箱");
        viewer.says("张伟 13800138000");

        assertThat(viewer.says(said).text()).contains("订单 1001 还在等地址", "的这份我先没下");
    }

    @Test
    void what_may_be_eaten_at_ones_own_table_does() {
        var viewer = village().foreigner();
        viewer.says("A1 1");

        assertThat(viewer.says("2 boxes of eggs for my neighbour").text())
                .contains("2 boxes of Free-range eggs (A4) kept");
    }

    @Test
    void what_is_for_the_same_person_does() {
        var viewer = village().viewer();
        viewer.says("A1 一箱寄给我妈");

        assertThat(viewer.says("A3 2袋寄给我妈").text()).contains("已为你留 2 袋");
    }

    @Test
    void two_who_get_something_are_not_mixed_up_while_an_address_is_asked_for() {
        var viewer = village().neighbour();
        viewer.says("A1 一箱寄给我妈");

        assertThat(viewer.says("再来两斤腊肉寄给我爸").text()).contains("「我爸」的这份我先没下");
    }

    @Test
    void somebody_elses_whole_address_beside_a_claim_does_not_join_ones_own_parcel() {
        var viewer = village().neighbour();
        viewer.says("A1 一箱");

        var asked = viewer.says("帮我妈再订一箱 " + MUM);
        assertThat(asked.text()).contains("「王桂兰」的这份我先没下", "请看看对不对").doesNotContain("已下单");
        assertThat(asked.labels()).contains("1 箱黄桃（A1）一起寄");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"桃子一箱 寄5栋 | 5栋", "桃子一箱 地址5栋 | 5栋", "A1 一箱，寄2单元502 | 2单元502", "A1 1 send to house 5 | 麓山南路5号"})
    void a_house_beside_the_goods_is_read_back_before_they_are_ordered(String said, String house) {
        assertThat(village().neighbour().says(said).text())
                .contains("已为你留 1 箱", "请看看对不对", house)
                .doesNotContain("已下单");
    }

    @Test
    void the_house_that_is_kept_is_no_other() {
        var viewer = village().viewer();
        viewer.says("/address 张伟 13800138000 湖南省长沙市岳麓区麓山南路3栋");
        viewer.taps("对，就寄这里");

        assertThat(viewer.says("桃子一箱 寄3栋").text()).contains("已下单 1 箱");
        assertThat(viewer.says("3栋改5栋").text()).contains("请看看对不对", "麓山南路5栋");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "再来两盒鸡蛋寄我新家 " + NEW_HOME + " | 已为你留 2 盒",
                "红糖一袋寄到我公司 " + NEW_HOME + " | 已为你留 1 袋",
                "A1 2 to my new place, 9 Wensan Road, Xihu District, Hangzhou, Zhejiang | 已为你留 2 箱"
            })
    void what_is_wanted_is_kept_while_the_address_lacks_a_name(String said, String kept) {
        assertThat(village().neighbour().says(said).text()).contains(kept, "西湖区", "还缺收货人姓名、电话");
    }

    @Test
    void what_waits_in_line_for_another_place_goes_there_once_it_is_served() {
        var village = village();
        var viewer = village.neighbour();
        village.owner().says("/stock A1 0");

        assertThat(viewer.says("A1 一箱寄给我妈").text()).contains("已为你候补 1 箱", "你还没存过「我妈」的地址");
        viewer.says(MUM);
        viewer.says("对");
        village.owner().says("/stock A1 5");
        assertThat(viewer.says("确认").text()).contains("下单成功", "寄给 王桂兰");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"换个收货人 王姨 13800001234 | 收货人：王姨", "改一下收件人：王姨 | 收货人：王姨", "换一个收货人 | 好，收货人叫什么？"})
    void another_recipient_is_understood(String said, String answer) {
        var viewer = village().neighbour();
        viewer.says("A1 一箱");

        assertThat(viewer.says(said).text()).contains(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house is 89", "my house number should be 89"})
    void the_number_of_the_house_is_put_right_and_read_back(String said) {
        var viewer = foreigner(village());
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).contains("Please check", "麓山南路89号");
    }

    @Test
    void a_yes_to_what_was_not_understood_does_not_look_as_if_something_was_done() {
        var viewer = village().neighbour();
        viewer.says("A1 一箱");
        viewer.says("换个人讲解");

        assertThat(viewer.says("对").text()).contains("什么都没改");
    }

    @ParameterizedTest
    @ValueSource(strings = {"订单1001改地址 ", "1001 改地址 ", "订单1001地址改成"})
    void an_order_keeps_its_name_and_phone_where_only_its_place_is_another(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 一箱");

        assertThat(viewer.says(said + NEW_HOME).text()).contains("收货人：张伟", "电话：138 0013 8000", NEW_HOME);
        assertThat(viewer.says("对").text()).contains("订单 1001 改寄给 张伟，" + NEW_HOME);
    }

    @ParameterizedTest
    @CsvSource({"寄到公司,收货人：张伟", "改地址,收货人：张伟", "寄给我妈,还缺收货人姓名"})
    void ones_own_other_place_needs_no_name(String said, String answer) {
        var viewer = village().neighbour();
        viewer.says("A1 一箱");
        viewer.says(said);

        assertThat(viewer.says(NEW_HOME).text()).contains(answer);
    }

    @Test
    void where_somebody_works_is_no_new_home_and_is_known_the_next_time() {
        var viewer = village().neighbour();
        viewer.says("A1 一箱寄到我公司");
        viewer.says(NEW_HOME);
        assertThat(viewer.says("对").labels()).contains("还是寄给 张伟");
        assertThat(viewer.says("地址").text()).contains("我公司 张伟", "麓山南路1号（默认）");

        assertThat(viewer.says("红糖一袋寄到公司").text()).contains("已下单 1 袋", NEW_HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我家也要一袋红糖", "自己也留一袋红糖", "红糖一袋，这个寄给我", "给我自己来一袋红糖"})
    void ones_own_share_is_asked_about_once_the_parcel_is_somebody_elses(String said) {
        var viewer = village().neighbour();
        viewer.says("A1 一箱寄给我朋友");
        viewer.says(MUM);
        viewer.says("对");

        assertThat(viewer.says(said).text()).contains("的这份我先没下").doesNotContain("已下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1 一箱，寄给我", "给我寄一箱黄桃", "我家要一箱黄桃"})
    void ones_own_share_alone_is_ordered_as_ever(String said) {
        assertThat(village().neighbour().says(said).text()).contains("已下单 1 箱");
    }

    @Test
    void a_yes_before_the_address_has_come_asks_for_it_again() {
        var viewer = foreigner(village());
        viewer.says("A1 1");
        viewer.says("the recipient is Mary");

        assertThat(viewer.says("yes").text()).contains("name").doesNotContain("All right");
    }
}
