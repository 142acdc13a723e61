package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is wanted for another place than that of what somebody has takes nothing there and redirects nothing: it is asked. */
@QuarkusTest
class WantedApartTest extends Journey {
    private static final String MUM = "赵秀芬 13687654321 湖南省衡阳市石鼓区蒸阳北路12号";
    private static final String IN_BEIJING = "周凯 18612345678 北京市朝阳区望京西园三区308楼";
    private static final String OFFICE = "北京市海淀区中关村大街9号";
    private static final String OFFICE_IN_LETTERS = "Beijing Haidian Zhongguancun Street 9";

    /** Whose own address is kept, and who has ordered for his mother. */
    private Viewer forMum() {
        var viewer = village().viewer();
        viewer.says("/address " + IN_BEIJING);
        viewer.says("对");
        viewer.says("A1 一箱寄给我妈");
        viewer.says(MUM);
        viewer.says("对");
        return viewer;
    }

    private Viewer withTwo() {
        var viewer = village().viewer();
        viewer.says("A1 两箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");
        return viewer;
    }

    private Viewer inEnglish() {
        var viewer = village().foreigner();
        viewer.says("A1 2");
        viewer.says("Hal One 13655550001 Hunan Changsha Furong District Wuyi Road 1");
        viewer.says("yes");
        viewer.says("confirm");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来一箱寄北京我自己那个地址", "多来一箱，用北京的地址", "再來一箱寄北京我自己那個地址", "再要一箱寄给我自己 " + IN_BEIJING})
    void one_for_ones_own_kept_place_leaves_where_the_order_goes(String said) {
        var viewer = forMum();

        assertThat(viewer.says(said).text())
                .contains("订单 1001 寄给 赵秀芬", "这份我先没下")
                .doesNotContain("已下单", "改寄", "要改");
        viewer.says("确认");
        assertThat(viewer.says("订单").text()).contains("A1 黄桃 1 箱", "赵秀芬").doesNotContain("周凯 北京");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改回我妈的地址", "换回我妈那个地址", "改回妈妈的地址吧", "改回我媽的地址"})
    void it_goes_back_to_a_kept_place_that_is_named(String said) {
        var viewer = forMum();
        viewer.taps("还是寄给 周凯");

        assertThat(viewer.says(said).text()).contains("要改寄", "赵秀芬");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再加一箱寄到我公司 张伟 13800138000 " + OFFICE,
                "黄桃再来一箱，地址 张伟 13800138000 " + OFFICE,
                "多加一箱送到公司，张伟，13800138000，" + OFFICE,
                "A3 一袋 张伟 13800138000 " + OFFICE
            })
    void the_same_person_elsewhere_is_another_parcel(String said) {
        var viewer = withTwo();

        var asked = viewer.says(said);
        assertThat(asked.text()).contains("寄给 张伟，湖南省长沙市", "这份我先没下").doesNotContain("已下单", "请看看对不对");
        assertThat(viewer.says("对").text()).doesNotContain("改寄", "已下单");
        assertThat(viewer.says("订单").text()).contains("A1 黄桃 2 箱", "麓山南路1号").doesNotContain("中关村");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one more box to my office, Hal One 13655550001 " + OFFICE_IN_LETTERS,
                "add another box and send it to my office: Hal One 13655550001 " + OFFICE_IN_LETTERS,
                "please send one more box to my workplace: " + OFFICE_IN_LETTERS + ", Hal One 13655550001",
                "I want another box of peaches sent to my office, Hal One, 13655550001, " + OFFICE_IN_LETTERS,
                "2 more boxes to my work, Hal One 13655550001 " + OFFICE_IN_LETTERS
            })
    void so_it_is_in_english(String said) {
        var viewer = inEnglish();

        assertThat(viewer.says(said).text())
                .contains("Order 1001 goes to Hal One", "I have not taken this")
                .doesNotContain("ordered,", "Please check");
        assertThat(viewer.says("yes").text()).doesNotContain("Address saved", "ordered,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"再来一箱 " + ADDRESS, "再来一箱 张伟 13800138000 长沙市岳麓区麓山南路1号", "再加一箱，寄到 " + ADDRESS, "A1 再来一箱 " + ADDRESS
            })
    void more_to_the_same_place_is_ordered(String said) {
        assertThat(withTwo().says(said).text()).contains("已下单 1 箱", "共 3 箱");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再要一箱寄给我爸 王五 13500005555 河南省郑州市金水区花园路5号",
                "另外来一箱寄给我妈 " + MUM,
                "给我姐也寄一箱 许四 13611110004 湖南省株洲市天元区泰山路1号",
                "再來一箱寄給我爸 王五 13500005555 河南省郑州市金水区花园路5号",
                "多来一箱送给我朋友：许四 13611110004 湖南省株洲市天元区泰山路1号"
            })
    void one_for_somebody_else_does_not_carry_off_what_waits_for_ones_own_address(String said) {
        var viewer = village().viewer();
        viewer.says("A1 一箱");

        assertThat(viewer.says(said).text())
                .contains("订单 1001 还在等地址", "的这份我先没下")
                .doesNotContain("请看看对不对", "已为你留");
        assertThat(viewer.says(ADDRESS).text()).contains("请看看对不对", "收货人：张伟");
        viewer.says("对");
        assertThat(viewer.says("确认").text()).contains("下单成功", "A1 黄桃 1 箱", "寄给 张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another box for my mother: Mary One 13622220002 " + OFFICE_IN_LETTERS,
                "one more for my mum, Mary One 13622220002 " + OFFICE_IN_LETTERS,
                "another two boxes to my dad at Beijing Haidian Zhongguancun Street 10, Hal Senior 13655550009",
                "and a box for my sister too: Mary One 13622220002 " + OFFICE_IN_LETTERS
            })
    void one_for_somebody_else_is_asked_about_whatever_is_shown(String said) {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 1");
        viewer.says("Ed One 13622220001 Hunan Changsha Furong District Wuyi Road 11");
        viewer.says("yes");
        viewer.says("confirm");
        village.owner().says("讲解 A3");

        var asked = viewer.says(said);
        assertThat(asked.text()).contains("Order 1001 goes to Ed One", "I have not taken this", "Zhongguancun Street");
        assertThat(asked.text()).doesNotContain("my mother Zhong", "too Zhong", "Still missing");
        viewer.says("yes");
        viewer.says("yes");
        assertThat(viewer.says("my orders").text()).contains("Wuyi Road 11").doesNotContain("Zhongguancun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再要一箱寄给我爸 王五 13500005555 河南省郑州市金水区花园路5号", "给我姐也寄一箱 许四 13611110004 湖南省株洲市天元区泰山路1号"})
    void so_it_is_in_chinese(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1 一箱");
        village.owner().says("讲解 A3");

        assertThat(viewer.says(said).text()).contains("订单 1001 寄给 张伟", "的这份我先没下", "请看看对不对");
        assertThat(viewer.says("对").text()).contains("只是记下了").doesNotContain("也改寄到这里吗");
        assertThat(viewer.says("订单").text()).contains("A1 黄桃 1 箱", "张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再要一箱寄给我自己 " + IN_BEIJING,
                "A1 一箱寄给我自己 " + IN_BEIJING,
                "另外来一箱寄到我家 " + IN_BEIJING,
                "再来两袋红糖寄给我爸 " + IN_BEIJING
            })
    void a_part_for_each_of_two_told_one_after_the_other_is_asked_about(String said) {
        var viewer = village().viewer();
        viewer.says("A1 一箱寄给我妈 " + MUM);
        assertThat(viewer.says(said).text()).contains("的这份我先没下").doesNotContain("都寄到这里");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我妈那箱寄 " + MUM, "我妈的那一箱寄到 " + MUM, "我那箱寄 " + IN_BEIJING, "我自己的那箱寄给 " + IN_BEIJING})
    void ones_share_of_several_moves_nothing(String said) {
        var viewer = withTwo();
        assertThat(viewer.says(said).text()).contains("一个包裹只能寄一个地方");
        assertThat(viewer.says("订单").text()).contains("麓山南路1号").doesNotContain("石鼓区", "望京");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my mum's box goes to Mary One 13622220002 " + OFFICE_IN_LETTERS,
                "mine goes to Hal One 13622220002 " + OFFICE_IN_LETTERS,
                "my sister's one should go to Mary One 13622220002 " + OFFICE_IN_LETTERS,
                "no, my own box goes to Hal One 13622220002 " + OFFICE_IN_LETTERS
            })
    void nor_does_it_in_english(String said) {
        assertThat(inEnglish().says(said).text()).contains("A parcel goes to one place");
    }

    @Test
    void it_goes_along_where_he_says_so() {
        var viewer = withTwo();
        viewer.says("再加一箱寄到我公司 张伟 13800138000 " + OFFICE);

        assertThat(viewer.says("一起寄").text()).contains("已下单 1 箱", "共 3 箱", "麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再来一箱 " + ADDRESS, "A3 一袋 寄到我公司 " + ADDRESS, "红糖也来一袋 " + ADDRESS})
    void ones_own_first_address_beside_more_is_the_carts(String said) {
        var viewer = village().viewer();
        viewer.says("A1 一箱");

        assertThat(viewer.says(said).text()).contains("已为你留 1", "请看看对不对", "收货人：张伟");
    }

    /** Who lives in 长沙 and keeps a place in Beijing beside it; it was just asked whether the order goes there, too. */
    private Viewer withBeijing() {
        var viewer = withTwo();
        viewer.says("/address 张伟 13800138000 " + OFFICE);
        viewer.says("对");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再要一箱，寄我北京的地址",
                "再要一箱 寄我北京那个地址",
                "加一箱，寄到北京",
                "再来一箱黄桃，送到北京那边",
                "再來一箱，寄我北京嘅地址",
                "A1一箱，寄我北京的地址",
                "one more to my Beijing address",
                "another box to my Beijing address please",
                "one more box of peaches, send it to my address in Beijing"
            })
    void more_for_a_kept_place_that_is_called_by_its_town_is_asked_about(String said) {
        var viewer = withBeijing();

        assertThat(viewer.says(said).text()).contains("这份我先没下").doesNotContain("已下单", "改寄给", "要改寄");
        assertThat(viewer.says("订单").text()).contains("A1 黄桃 2 箱", "麓山南路1号").doesNotContain("中关村");
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄到北京", "寄我北京的地址", "用北京那个地址", "send it to my Beijing address"})
    void the_town_alone_chooses_the_kept_place(String said) {
        assertThat(withBeijing().says(said).text()).contains("中关村").doesNotContain("先没下");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再来一箱 張偉 13800138000 湖南省長沙市嶽麓區麓山南路1號",
                "再來一箱，張偉，13800138000，湖南省长沙市岳麓区麓山南路1號",
                "再来一箱 张伟 13800138000 湖南省长沙市岳麓区麓山南路1号"
            })
    void ones_own_name_and_street_in_traditional_characters_are_ones_own(String said) {
        assertThat(withTwo().says(said).text()).contains("共 3 箱").doesNotContain("先没下");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "another box for my mother: Mary One 13622220002 " + OFFICE_IN_LETTERS,
                "add another box and send it to my mum: Mary One 13622220002 " + OFFICE_IN_LETTERS
            })
    void a_name_is_not_cut_in_two(String said) {
        assertThat(inEnglish().says(said).text())
                .contains("I have not taken this", "Name: Mary One")
                .doesNotContain("called Zhong", "Name: One");
    }

    @Test
    void whose_address_is_told_in_sentences_gets_what_is_wanted() {
        var viewer = village().foreigner();

        assertThat(viewer.says(
                                "1 box of peaches, her name is Zhang Xiulan, phone 13787654321, she lives at No. 9 Jiefang"
                                        + " Road, Hengyang, Hunan")
                        .text())
                .contains("1 box of Yellow peaches", "Name: Zhang Xiulan", "湖南省衡阳市No. 9 Jiefang Road");
    }
}
