package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** How one part of an address is put right, and the others stay. */
@QuarkusTest
class AddressCorrectingTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名字改成张三丰 | 收货人：张三丰 | 138 0013 8000 | 北京市朝阳区建国路88号1203",
                "王芳 | 收货人：王芳 | 138 0013 8000 | 北京市朝阳区建国路88号1203",
                "门牌号是1204 | 收货人：张伟 | 138 0013 8000 | 北京市朝阳区建国路88号1204",
                "不是朝阳区，是海淀区 | 收货人：张伟 | 138 0013 8000 | 北京市海淀区建国路88号1203",
                "电话错了，是13987654322 | 收货人：张伟 | 139 8765 4322 | 北京市朝阳区建国路88号1203",
                "地址写错了，应该是北京市海淀区中关村大街27号 13987654321 | 收货人：张伟 | 139 8765 4321 | 北京市海淀区中关村大街27号",
                "不对，是海淀区中关村大街27号 | 收货人：张伟 | 138 0013 8000 | 北京市海淀区中关村大街27号"
            })
    void one_part_is_put_right_in_words_and_the_others_stay(String said, String name, String phone, String place) {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says("张伟 13800138000 北京市朝阳区建国路88号1203");

        assertThat(viewer.says(said).text().lines())
                .anyMatch(line -> line.endsWith(name))
                .anyMatch(line -> line.endsWith(phone))
                .anyMatch(line -> line.endsWith(place));
    }

    @ParameterizedTest
    @CsvSource({
        "name should be Jane Smith, Jane Smith, 138 0013 8000",
        "'the phone is wrong, it''s 13812345679', John Brown, 138 1234 5679"
    })
    void one_part_is_put_right_in_english(String said, String name, String phone) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x2");
        foreigner.says("John Brown, 13800138000, 15 Xinhua Road, Changning District, Shanghai");

        assertThat(foreigner.says(said).text())
                .contains(name, phone, "15 Xinhua Road")
                .doesNotContain("it's", "should");
    }

    @Test
    void a_broken_phone_is_asked_for_again_and_the_old_one_not_kept() {
        var viewer = village().viewer();
        viewer.says(ADDRESS);
        viewer.says("/address fix phone");

        assertThat(viewer.says("1397311223").text()).contains("电话号码位数不对").doesNotContain("138 0013 8000");
        assertThat(viewer.says("对").text()).doesNotContain("地址记下了").contains("还缺电话");
        assertThat(viewer.says("13973112231").text()).contains("139 7311 2231");
        assertThat(viewer.says("电话错了 是1397311223").text()).contains("电话号码位数不对");
        assertThat(viewer.says("13973112239").text()).contains("139 7311 2239");
        assertThat(viewer.says("李桂英 13880012345").text()).contains("收货人：李桂英", "138 8001 2345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"地址写错了 应该是湖南省长沙市岳麓区麓山南路10号", "地址不对 是湖南省长沙市岳麓区麓山南路10号"})
    void who_says_that_the_address_was_wrong_is_not_called_so(String said) {
        var viewer = village().neighbour();

        assertThat(viewer.says(said).text()).contains("麓山南路10号").doesNotContain("收货人：应该", "收货人：不对");
    }

    @Test
    void an_order_that_keeps_the_old_phone_says_so() {
        var neighbour = village().neighbour();
        neighbour.says("A1");
        neighbour.says("以后电话改成13973112231");

        assertThat(neighbour.says("对").text()).contains("订单 1001 上还是原来的电话").doesNotContain("还是寄给");
    }

    @Test
    void else_the_order_has_the_other_phone_at_once() {
        var neighbour = village().neighbour();
        neighbour.says("A1");
        neighbour.says("电话改成13973112231");

        assertThat(neighbour.says("对").text()).contains("订单 1001").doesNotContain("还是原来的电话");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不是的", "不对啊", "nope", "不要"})
    void a_no_in_any_of_its_forms_asks_what_is_wrong_with_it(String no) {
        var viewer = village().viewer();
        var read = viewer.says(ADDRESS);

        assertThat(viewer.says(no).text()).doesNotContain("地址记下了").isNotEqualTo(read.text());
        assertThat(viewer.says("地址").text()).doesNotContain("麓山南路1号");
    }

    @Test
    void a_phone_with_a_digit_too_few_is_asked_for_again() {
        var viewer = village().viewer();

        assertThat(viewer.says("张伟 1380013800 湖南省长沙市岳麓区麓山南路1号").text()).contains("电话号码位数不对");
        assertThat(viewer.says("1380013800").text()).contains("电话号码位数不对");
        assertThat(viewer.says("13800138000").text()).contains("请看看对不对", "电话：138 0013 8000", "岳麓区麓山南路1号");
        assertThat(village().foreigner().says("张伟 1380013800 湖南省长沙市岳麓区麓山南路1号").text())
                .contains("too few or too many digits");
    }

    @ParameterizedTest
    @CsvSource({"'不对，是5栋', 北京市朝阳区建国路88号5栋2单元502", "5栋, 北京市朝阳区建国路88号5栋2单元502", "应该是6号楼, 北京市朝阳区建国路88号6号楼2单元502"})
    void a_number_of_the_house_leaves_unit_and_room(String said, String place) {
        var viewer = village().viewer();
        viewer.says("A1 x1");
        viewer.says("张三 13800138000 北京市朝阳区建国路88号3栋2单元502");

        assertThat(viewer.says(said).text().lines()).anyMatch(line -> line.endsWith(place));
    }

    @Test
    void a_house_alone_is_of_the_address_that_was_just_read_back_and_goods_at_any_other_time() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 x1");
        viewer.says("张三 13800138000 湖南省长沙市岳麓区麓山南路12号");

        assertThat(viewer.says("1号").text().lines()).anyMatch(line -> line.endsWith("湖南省长沙市岳麓区麓山南路1号"));
        assertThat(viewer.says("应该是3号").text().lines()).anyMatch(line -> line.endsWith("湖南省长沙市岳麓区麓山南路3号"));
        viewer.says("有什么");
        assertThat(viewer.says("1号").text()).contains("已为你留 1 箱 黄桃（A1），共 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No. 15", "number 15", "it's number 15"})
    void so_it_is_in_english(String said) {
        var foreigner = village().foreigner();
        foreigner.says("A1 x1");
        foreigner.says("Zhang Wei 13800138000, 12 Lushan South Road, Yuelu District, Changsha, Hunan");

        assertThat(foreigner.says(said).text()).contains("Please check", "岳麓区15 Lushan South Road");
    }
}
