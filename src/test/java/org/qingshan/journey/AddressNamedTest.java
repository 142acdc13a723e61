package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Who keeps several addresses and says in words which of them he means: by whose it is, where it lies, its place in the list, or when it was used. */
@QuarkusTest
class AddressNamedTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "用我妈的地址 | 王桂兰",
                "換成我媽的地址 | 王桂兰",
                "寄到公司那个 | 珠江路21号",
                "寄陈强那个地址 | 陈强",
                "用深圳那个 | 陈强",
                "send it to my mum's address | 王桂兰",
                "use my office address | 珠江路21号",
                "use the one with Chen Qiang | 陈强",
                "use 陈强's address | 陈强"
            })
    void what_is_ordered_goes_to_the_one_that_is_named(String said, String where) {
        var viewer = withFive();
        viewer.says("A1 1");

        var answer = viewer.says(said);
        assertThat(answer.text()).contains("改寄给 ", where);
        assertThat(answer.labels()).contains("还是寄给 张伟");
        assertThat(viewer.taps("还是寄给 张伟").text()).contains("改寄给 张伟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "公司那个 | 珠江路21号",
                "公司 | 珠江路21号",
                "陈强那个 | 陈强",
                "第二个 | 中山北路8号",
                "2 | 中山北路8号",
                "媽媽的 | 王桂兰",
                "深圳那个地址 | 陈强",
                "the second one | 中山北路8号",
                "my mum's | 王桂兰"
            })
    void to_whoever_was_asked_where_it_goes_less_is_said(String said, String where) {
        var viewer = withFive();
        viewer.says("A1 1");
        viewer.says("换地址");

        assertThat(viewer.says(said).text()).contains("改寄给 ", where);
    }

    @Test
    void who_is_asked_is_shown_three_of_those_he_has() {
        var viewer = withFive();
        viewer.says("A1 1");

        var asked = viewer.says("换地址");
        assertThat(asked.text())
                .startsWith("寄到哪里？")
                .contains("1. 妈妈 王桂兰：135 7468 0192", "3. 公司 李梅：")
                .doesNotContain("张伟");
        assertThat(asked.labels()).containsExactly("寄到 1", "寄到 2", "寄到 3");
        assertThat(viewer.says("江苏省南京市鼓楼区").text()).contains("还缺").doesNotContain("改寄");
        viewer.says("换地址");
        assertThat(viewer.says("第三个").text()).contains("改寄给 李梅", "珠江路21号");
        assertThat(viewer.says("加一个地址").text()).startsWith("寄到哪里？").doesNotContain("妈妈");
    }

    @ParameterizedTest
    @ValueSource(strings = {"老地址", "还是上次的地址", "跟上次一样", "same as last time", "same address as before"})
    void the_same_as_ever_changes_nothing_that_goes_there(String said) {
        var viewer = withFive();
        viewer.says("A1 1");
        viewer.says("换地址");

        assertThat(viewer.says(said).text()).contains("寄给 张伟", "麓山南路1号").doesNotContain("改寄给");
    }

    @Test
    void the_last_one_is_where_the_last_parcel_went() {
        var village = village();
        var viewer = withFive(village.viewer());
        viewer.says("A1 1");
        viewer.says("寄陈强那个地址");
        nextStream(village);
        village.owner().says("/lineup copy");
        village.owner().says("/add 黄桃 10");
        viewer.says("还是上次的地址");

        assertThat(viewer.lines().get(viewer.lines().size() - 1).text()).contains("陈强", "科技路5号");
    }

    @Test
    void what_was_cancelled_is_not_the_last_one() {
        var village = village();
        var viewer = withFive(village.viewer());
        viewer.says("A1 1");
        viewer.says("用我妈的地址");
        nextStream(village);
        village.owner().says("/lineup copy");
        village.owner().says("/add 黄桃 10");
        viewer.says("A1 1");
        viewer.says("寄陈强那个地址");
        viewer.says("/cancel A1");
        viewer.says("/yes");
        nextStream(village);
        village.owner().says("/lineup copy");
        village.owner().says("/add 黄桃 10");
        viewer.says("还是上次的地址");

        assertThat(viewer.lines().get(viewer.lines().size() - 1).text())
                .contains("王桂兰")
                .doesNotContain("陈强");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈强那个", "陈强的地址", "the one with 陈强", "the one with Chen Qiang"})
    void only_named_it_is_asked_whether_the_order_shall_go_there(String said) {
        var viewer = withFive();
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).contains("要改寄给 陈强，广东省深圳市");
        assertThat(viewer.says("对").text()).contains("改寄给 陈强");
    }

    @ParameterizedTest
    @ValueSource(strings = {"陈强那个", "陈强的地址", "the one with Chen Qiang"})
    void only_named_where_the_order_goes_already_it_is_told(String said) {
        var viewer = withFive();
        viewer.says("A1 1");
        viewer.says("寄陈强那个地址");

        var told = viewer.says(said);
        assertThat(told.text()).startsWith("订单 1001 寄给 陈强，电话 139 1111 3333，广东省深圳市");
        assertThat(told.labels()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"寄给李梅那个", "用李梅的地址", "寄到南京那个", "use the one with Li Mei"})
    void which_of_several_is_asked(String said) {
        var viewer = withFive();
        viewer.says("A1 1");

        var asked = viewer.says(said);
        assertThat(asked.text())
                .contains("的地址有几个", "1. 李梅：136 1111 2222，江苏省南京市鼓楼区中山北路8号", "2. 公司 李梅：")
                .doesNotContain("改寄给");
        assertThat(asked.labels()).containsExactly("寄给「李梅」", "寄给「公司」");
        assertThat(viewer.says("第二个").text()).contains("改寄给 李梅", "珠江路21号");
    }

    @Test
    void one_that_is_called_so_by_nobody_may_be_any_of_three() {
        var viewer = withFive();
        viewer.says("A1 1");

        var asked = viewer.says("用我爸的地址");
        assertThat(asked.text()).contains("你还没存过「我爸」的地址", "现在还是寄给 张伟", "要是下面的哪一个");
        assertThat(asked.labels()).containsExactly("寄给「妈妈」", "寄给「李梅」", "寄给「公司」");
        assertThat(viewer.says("1").text()).contains("改寄给 王桂兰");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1一箱用我妈的地址 | 王桂兰",
                "用我妈的地址，A1一箱 | 王桂兰",
                "A1一箱，寄到公司那个 | 珠江路21号",
                "两箱黄桃寄我妈的地址 | 王桂兰",
                "A1一箱，寄给陈强那个地址 | 陈强",
                "A1一箱，第二个地址 | 王桂兰",
                "A1 1, send it to my mum's address | 王桂兰",
                "A1 1, use the second address | 王桂兰",
                "A1 1 to my office address | 珠江路21号"
            })
    void what_is_wanted_in_the_same_breath_goes_there(String said, String where) {
        var viewer = withFive();

        var answer = viewer.says(said).text();
        assertThat(answer).contains("改寄给 ", where).doesNotContain("已下单");
        assertThat(viewer.says("确认").text()).contains("下单成功", where);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1一箱，寄给李梅那个", "A1一箱，用我爸的地址", "A1 1 to my dad's address"})
    void where_it_is_not_plain_nothing_is_ordered_to_the_usual_one(String said) {
        assertThat(withFive().says(said).text()).contains("先没有下单").doesNotContain("已下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1一箱，老地址", "A1一箱，还是上次的地址", "A1 1 same address as last time"})
    void the_usual_one_is_no_other_place(String said) {
        assertThat(withFive().says(said).text()).contains("已下单", "寄给 张伟");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以后都用我妈的地址 | 妈妈",
                "以后都寄第二个地址 | 妈妈",
                "默认用陈强那个 | 陈强",
                "把公司那個設為默認 | 公司",
                "make my mum's address the default | 妈妈",
                "use the second one as default | 妈妈"
            })
    void from_now_on_all_goes_there(String said, String name) {
        assertThat(withFive().says(said).text()).startsWith("好，以后下单都寄给" + name);
    }

    @Test
    void where_several_may_be_the_usual_one_they_are_shown() {
        assertThat(withFive().says("默认用李梅那个").text()).startsWith("你存的地址");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃那个多少钱", "发我一个地址", "寄的那个快递到哪了", "what's the address"})
    void what_chooses_none_moves_nothing(String said) {
        var viewer = withFive();
        viewer.says("A1 1");

        assertThat(viewer.says(said).text()).doesNotContain("改寄", "还没存过");
    }

    private Viewer withFive() {
        return withFive(village().viewer());
    }

    /** Somebody who keeps his own address, his mother's, two of Li Mei's, one of them at work, and one more. */
    private static Viewer withFive(Viewer viewer) {
        keep(viewer, ADDRESS);
        keep(viewer, "王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号");
        viewer.says("地址 叫 2 妈妈");
        keep(viewer, "李梅 13611112222 江苏省南京市鼓楼区中山北路8号");
        keep(viewer, "李梅 13611112222 江苏省南京市玄武区珠江路21号");
        viewer.says("地址 叫 4 公司");
        keep(viewer, "陈强 13911113333 广东省深圳市南山区科技路5号");
        return viewer;
    }

    private static void keep(Viewer viewer, String address) {
        viewer.says("/address " + address);
        assertThat(viewer.says("/address ok").text()).contains("记下");
    }
}
