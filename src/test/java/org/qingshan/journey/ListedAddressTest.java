package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Who keeps several addresses adds one without ordering anything, and puts right the one that he names: it keeps its place in the list. */
@QuarkusTest
class ListedAddressTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "再加一个地址：我妈 李秀兰 13500000002 衡阳市雁峰区环城南路5号",
                "我再加一个收货地址 李秀兰 13500000002 衡阳市雁峰区环城南路5号",
                "还要加一个地址 李秀兰 13500000002 衡阳市雁峰区环城南路5号",
                "再添一个地址，给我妈的，李秀兰13500000002 衡阳市雁峰区环城南路5号",
                "我想再存个地址，李秀兰 13500000002 衡阳市雁峰区环城南路5号",
                "再加一個地址：我媽 李秀兰 13500000002 衡阳市雁峰区环城南路5号",
                "老板，帮我加两个地址，李秀兰 13500000002 衡阳市雁峰区环城南路5号",
                "add another address: my mum, 李秀兰, 13500000002 衡阳市雁峰区环城南路5号"
            })
    void who_adds_an_address_wants_no_goods(String said) {
        var viewer = holding();

        assertThat(viewer.says(said).text())
                .contains("李秀兰", "135 0000 0002", "湖南省衡阳市雁峰区环城南路5号")
                .doesNotContain("共 2 箱", "没下", "没太明白");
        assertThat(viewer.says("对").text()).contains("1 箱").doesNotContain("2 箱");
        assertThat(viewer.says("我的地址").text()).contains("1. 张伟", "2. ", "李秀兰");
    }

    @ParameterizedTest
    @ValueSource(strings = {"再加一箱，寄李秀兰 13500000002 衡阳市雁峰区环城南路5号", "再加一箱 李秀兰 13500000002 衡阳市雁峰区环城南路5号"})
    void who_wants_more_goods_beside_an_address_wants_them(String said) {
        assertThat(holding().says(said).text()).contains("2 箱");
    }

    @Test
    void whose_it_is_is_kept_as_its_name() {
        var viewer = holding();
        viewer.says("再加一个地址：我妈 李秀兰 13500000002 衡阳市雁峰区环城南路5号");
        viewer.says("对");

        assertThat(viewer.says("我的地址").text()).contains("妈 李秀兰");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第二个的电话换成13500001007 | 李秀兰 | 135 0000 1007",
                "第2个地址电话改成13500001007 | 李秀兰 | 135 0000 1007",
                "把第二个的手机改成13500001007 | 李秀兰 | 135 0000 1007",
                "第二個改電話 13500001007 | 李秀兰 | 135 0000 1007",
                "地址2的电话写错了，是13500001007 | 李秀兰 | 135 0000 1007",
                "第二个改成王五收 | 王五 | 135 0000 0002",
                "第二个收件人改成王五 | 王五 | 135 0000 0002",
                "我妈的电话改成13500001007 | 李秀兰 | 135 0000 1007",
                "change the phone of the second one to 13500001007 | 李秀兰 | 135 0000 1007",
                "second address: the phone should be 13500001007 | 李秀兰 | 135 0000 1007"
            })
    void the_one_that_is_named_is_put_right(String said, String name, String phone) {
        var viewer = withTwo();

        assertThat(viewer.says(said).text()).contains(name, phone, "环城南路5号");
        viewer.says("对");
        assertThat(viewer.says("我的地址").text())
                .contains("1. 张伟：138 0013 8000", "2. ")
                .contains(name, phone);
    }

    @Test
    void it_is_asked_what_it_shall_be_and_its_place_stays() {
        var viewer = withTwo();

        assertThat(viewer.says("第二个改电话").text()).contains("电话是多少");
        assertThat(viewer.says("13500001007").text()).contains("李秀兰", "135 0000 1007");
        viewer.says("对");
        assertThat(viewer.says("第一个改电话").text()).contains("电话是多少");
        assertThat(viewer.says("13500001008").text()).contains("张伟", "135 0000 1008");
        viewer.says("对");

        assertThat(viewer.says("我的地址").text()).contains("1. 张伟：135 0000 1008", "2. 妈 李秀兰：135 0000 1007");
    }

    @Test
    void one_that_is_not_in_the_list_is_not_put_right_in_another() {
        var viewer = withTwo();

        assertThat(viewer.says("第三个的电话改成13500001007").text()).contains("没有「3」这个地址");
        assertThat(viewer.says("我爸的电话改成13500001007").text()).contains("爸」这个地址");
        assertThat(viewer.says("我的地址").text()).contains("138 0013 8000", "135 0000 0002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第二个改成两箱", "第一个换成红糖", "第二个不要了", "第二个多少钱", "我妈的电话是多少", "第一个电话打不通", "第二个名字真好听"})
    void what_is_said_of_goods_puts_no_address_right(String said) {
        assertThat(withTwo().says(said).text()).doesNotContain("请看看对不对", "电话是多少？", "收货人叫什么");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收货人改成马六", "could you change the recipient to 马六?", "第一个收件人改成马六"})
    void an_order_goes_to_the_other_recipient_at_once(String said) {
        var viewer = holding();
        viewer.says("确认");
        assertThat(viewer.says(said).text()).contains("马六", "138 0013 8000");

        assertThat(viewer.says("对").text()).contains("改寄给 马六").doesNotContain("也改寄到这里吗");
    }

    @Test
    void from_now_on_is_not_of_what_is_ordered() {
        var viewer = holding();
        viewer.says("确认");
        viewer.says("以后收货人改成马六");

        assertThat(viewer.says("对").text()).doesNotContain("改寄给 马六");
    }

    private Viewer holding() {
        var viewer = village().viewer();
        viewer.says("A1 1");
        viewer.says("张伟 13800138000 湖南省长沙市岳麓区麓山南路1号");
        viewer.says("对");
        return viewer;
    }

    private Viewer withTwo() {
        var viewer = holding();
        viewer.says("我妈：李秀兰 13500000002 衡阳市雁峰区环城南路5号");
        viewer.says("对");
        return viewer;
    }
}
