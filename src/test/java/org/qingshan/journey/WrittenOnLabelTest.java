package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Where something goes and to whom is what was said of it, and nothing that was said of something else. */
@QuarkusTest
class WrittenOnLabelTest extends Journey {
    @Test
    void a_place_without_a_number_is_a_place() {
        var viewer = village().viewer();

        assertThat(viewer.says("垃圾站对面小卖部").text()).contains("地址：垃圾站对面小卖部", "还缺收货人");
        assertThat(viewer.says("湖南省长沙市岳麓区坪塘镇").text()).contains("坪塘镇垃圾站对面小卖部");
        assertThat(viewer.says("李四 13800138000").text()).contains("地址：湖南省长沙市岳麓区坪塘镇垃圾站对面小卖部");
    }

    @Test
    void so_it_is_where_only_that_is_missing() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("湖南省长沙市岳麓区 王五 13900139000");

        assertThat(viewer.says("桥头药店对面的超市").text()).contains("收货人：王五", "岳麓区桥头药店对面的超市");
    }

    @Test
    void rubbish_is_still_complained_of() {
        assertThat(ordered().says("你们这什么垃圾").text()).contains("真不好意思");
    }

    @ParameterizedTest
    @CsvSource({"20号 公司,20号 公司", "20号8楼 单位,20号8楼 单位"})
    void a_company_behind_a_house_is_written_there(String said, String written) {
        assertThat(village()
                        .viewer()
                        .says("马丽 13712340000 福建省厦门市思明区湖滨南路" + said)
                        .text())
                .contains("地址：福建省厦门市思明区湖滨南路" + written);
    }

    @Test
    void who_sends_a_gift_takes_nobodys_place() {
        var viewer = village().viewer();
        viewer.says("红糖两袋 送人的");
        viewer.says("寄给我朋友 陈晓 13911113333 江苏省南京市鼓楼区中山北路30号");

        assertThat(viewer.says("我叫郑强 电话13922224444").text()).contains("收货人还是陈晓", "收货人：陈晓", "电话：139 1111 3333");
        assertThat(viewer.says("收货人是郑强").text()).contains("收货人：郑强");
    }

    @Test
    void who_gets_it_stays_where_only_the_place_has_changed() {
        var viewer = village().viewer();
        viewer.says("公司：北京市海淀区中关村大街27号中关村大厦 赵敏 13801012345");
        viewer.says("我公司搬了，地址换成北京市朝阳区望京街10号");

        assertThat(viewer.says("收件人还是我").text()).contains("收货人：赵敏", "地址：北京市朝阳区望京街10号");
    }

    @Test
    void a_wish_to_see_an_order_is_nobodys_name() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("赵敏 13801012345 北京市海淀区中关村大街27号");
        viewer.says("改");
        viewer.says("收货人");

        assertThat(viewer.says("看看我的订单").text()).contains("订单 1001").doesNotContain("收货人：看看");
    }

    @ParameterizedTest
    @ValueSource(strings = {"莫发破的给我哈", "莫发烂的", "别发坏的给我"})
    void what_shall_not_be_sent_is_no_other_address(String said) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).as(said).contains("这句备注我转给主播了").doesNotContain("寄到哪里");
        assertThat(viewer.says("购物车").text()).contains("麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"写上生日快乐", "please gift wrap it", "no note with the price please, it's a present"})
    void what_is_wished_with_a_gift_stands_on_the_order(String said) {
        var viewer = said.startsWith("写") ? ordered() : orderedInEnglish();

        assertThat(viewer.says(said).text()).as(said).contains(said.startsWith("写") ? "记在订单 1001 上了" : "on order 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"38码", "布鞋 38码的有吗"})
    void a_size_said_before_the_tap_is_of_what_is_tapped(String said) {
        var village = village();
        village.owner().says("/add 手工布鞋 45 20双");
        village.owner().says("/card A6");
        var viewer = village.neighbour();
        viewer.says(said);

        assertThat(viewer.says("/buy A6 1").text()).as(said).contains("已下单 1 双", "「38码」记在订单 1001 上了");
        assertThat(viewer.says("/buy A6 1").text()).as(said).doesNotContain("38码");
    }

    @Test
    void a_size_of_other_goods_is_not() {
        var village = village();
        village.owner().says("/add 手工布鞋 45 20双");
        var viewer = village.neighbour();
        viewer.says("布鞋 38码的有吗");

        assertThat(viewer.says("黄桃一箱").text()).doesNotContain("38码");
    }

    @Test
    void a_size_said_behind_the_tap_is_of_it_too() {
        var village = village();
        village.owner().says("/add 手工布鞋 45 20双");
        var viewer = village.neighbour();
        viewer.says("/buy A6 1");

        assertThat(viewer.says("38码").text()).contains("「38码」记在订单 1001 上了");
    }

    @Test
    void a_size_said_of_what_is_presented_is_of_nothing_else() {
        var village = village();
        village.owner().says("/add 手工布鞋 45 20双");
        village.owner().says("/card A6");
        var viewer = village.neighbour();
        viewer.says("42码的有吗");

        assertThat(viewer.says("黄桃一箱").text()).contains("已下单 1 箱").doesNotContain("42码");
    }
}
