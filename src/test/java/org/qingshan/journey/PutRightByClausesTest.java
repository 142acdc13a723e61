package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Who puts his address right as he would by voice is understood while it is read back and after he has ordered; who changes his mind loses nothing. */
@QuarkusTest
class PutRightByClausesTest extends Journey {
    private static final String READ = "王建国 13974860004 长沙市芙蓉区五一大道88号";

    private Viewer reading() {
        var viewer = village().viewer();
        viewer.says("A1 x2");
        viewer.says(READ);
        return viewer;
    }

    private Viewer orderedThere() {
        var viewer = reading();
        viewer.says("对");
        viewer.says("确认");
        return viewer;
    }

    /** He has moved, and is asked whether his order goes there too. */
    private Viewer moved() {
        var viewer = orderedThere();
        viewer.says("我搬家了 长沙市雨花区曲塘路66号");
        assertThat(viewer.says("对").text()).contains("也改寄到这里吗");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打错了，应该是天心区，手机尾数是0006 | 天心区五一大道88号 | 0006",
                "芙蓉区不对，是开福区，五一大道也不对，是芙蓉中路88号 | 开福区芙蓉中路88号 | 0004",
                "楼号忘写了，7栋 | 芙蓉区五一大道88号7栋 | 0004",
                "前面都对，就是少了个房号 1502 | 芙蓉区五一大道88号1502室 | 0004"
            })
    void an_address_that_is_read_back_is_put_right(String said, String place, String end) {
        var viewer = reading();

        assertThat(viewer.says(said).text()).contains(place, end).doesNotContain("付");
        viewer.says("对");
        assertThat(viewer.says("确认").text()).contains(place).doesNotContain("不用再付");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "楼号忘写了，7栋 | 五一大道88号7栋",
                "补充下地址 7栋1203 | 五一大道88号7栋1203",
                "地址加一句 3号演播厅 | 五一大道88号3号演播厅",
                "漏了 是2栋 15楼 | 五一大道88号2栋15楼"
            })
    void so_is_that_of_an_order(String said, String place) {
        var viewer = orderedThere();

        assertThat(viewer.says(said).text()).contains(place);
        assertThat(viewer.says("对").text()).contains("改寄给", place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"不用了 对的", "算了不改了", "不改了，就这样", "没事，原来的就对", "还是原来的", "never mind, it's right"})
    void nothing_is_to_be_said_anew_after_all(String said) {
        for (var part : new String[] {"街道门牌", "地址"}) {
            var viewer = reading();
            viewer.says("改");
            viewer.says(part);

            assertThat(viewer.says(said).text()).contains("芙蓉区五一大道88号").doesNotContain(said.substring(0, 3));
            assertThat(viewer.says("对").text()).contains("地址记下了", "五一大道88号");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"少了一箱", "再加2箱", "不对，我要两箱", "打错了，应该是三箱", "wrong, it's 2 boxes", "漏了 红糖一袋"})
    void what_is_said_of_the_goods_is_no_part_of_it(String said) {
        var viewer = reading();
        viewer.says(said);

        assertThat(viewer.says("对吗").text()).contains("五一大道88号").doesNotContain("88号2", "88号三", "88号红");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "能写个纸条吗 祝生日快乐",
                "is that going to arrive by friday?",
                "写公司抬头 长沙小美餐饮有限公司",
                "我爸不识字 快递直接打电话说大声点",
                "快递小哥会打电话吗"
            })
    void what_is_asked_of_something_else_stands_against_no_address(String said) {
        var viewer = reading();
        viewer.says(said);

        assertThat(viewer.says("对").text()).contains("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"这个是我公司吗", "发票不对，地址也错了", "my courier is wrong, old address"})
    void a_doubt_still_stands_against_it(String said) {
        var viewer = reading();
        viewer.says(said);

        assertThat(viewer.says("对").text()).doesNotContain("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不用，这单照旧",
                "寄老地址",
                "不用了，这单还是寄原来的地址",
                "這單不變，寄舊地址",
                "以后的再寄这里",
                "no, this order stays",
                "old address",
                "leave this one as it is"
            })
    void an_order_stays_where_it_was_to_go(String said) {
        var viewer = moved();

        assertThat(viewer.says(said).text())
                .containsAnyOf("还是寄给 王建国，湖南省长沙市芙蓉区五一大道88号", "still goes to 王建国, 湖南省长沙市芙蓉区五一大道88号")
                .doesNotContain("改寄给");
        assertThat(viewer.says("寄老地址").text()).contains("五一大道88号").doesNotContain("改寄给");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对", "也改", "寄新地址", "use the new address"})
    void so_it_goes_to_the_new_place_where_it_shall(String said) {
        assertThat(moved().says(said).text())
                .containsAnyOf("改寄给", "now goes to")
                .contains("曲塘路66号");
    }

    @Test
    void my_address_lists_what_is_kept_and_moves_nothing() {
        assertThat(moved().says("我的地址").text()).contains("五一大道88号", "曲塘路66号").doesNotContain("改寄给");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "寄到我单位去 长沙市雨花区曲塘路66号",
                "寄到长沙市雨花区曲塘路66号，还是我收",
                "我换地址了 长沙市雨花区曲塘路66号",
                "send it to my office: 长沙市雨花区曲塘路66号"
            })
    void the_same_person_gets_it_elsewhere(String said) {
        assertThat(orderedThere().says(said).text())
                .contains("王建国", "长沙市雨花区曲塘路66号")
                .doesNotContain("还缺");
    }

    @Test
    void who_asks_at_home_first_has_given_no_name() {
        var viewer = orderedThere();
        viewer.says("寄到湘潭市岳塘区建设路3号");

        assertThat(viewer.says("先别改 我问下我老婆").text()).doesNotContain("收货人：先别改");
    }
}
