package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** A lot that was written down under the wrong name is put right, with all that was sold of it, until the accounts are closed. */
@QuarkusTest
class AscribingTest extends Journey {

    private static Viewer grower(Village village, String name) {
        var grower = village.viewer();
        grower.says("/start join_" + village.code("grower " + name));
        return grower;
    }

    @Test
    void the_money_and_the_promise_go_to_whose_the_goods_are_and_neither_hears_of_the_other() {
        var village = emptyVillage("正名村");
        var owner = village.owner();
        var zhang = grower(village, "张桂花");
        var wu = grower(village, "吴秀英");
        owner.says("收货 吴秀英 黄桃 50箱 12元");
        assertThat(owner.taps("新货：黄桃").text()).contains("1 号，吴秀英，黄桃 50 箱", "货主错了就发「收货 1 名字」");
        owner.says("验货 1 都好");
        owner.says("上架 黄桃 29.9 50箱");
        owner.says("开播");
        village.neighbour().says("A1 x2");
        assertThat(wu.says("我的货").text()).contains("黄桃");

        assertThat(owner.says("收货 1 是张桂花的").text()).isEqualTo("改好了：1 号 黄桃 50 箱，吴秀英 → 张桂花。");
        assertThat(wu.hears("不是你的，是记错了").text()).contains("黄桃 50 箱（1 号）").doesNotContain("张桂花");
        assertThat(zhang.hears("现在记在你名下了").text()).contains("黄桃 50 箱（1 号）").doesNotContain("吴秀英");
        assertThat(wu.says("我的货").text()).doesNotContain("黄桃");
        assertThat(zhang.says("我的货").text()).contains("黄桃", "卖出 2 箱", "¥24.00");
        assertThat(owner.says("合格证 A1").text()).contains("张桂花").doesNotContain("吴秀英");
        owner.says("收货 1 张桂花");
        assertThat(zhang.heardWords())
                .filteredOn(words -> words.contains("记在你名下"))
                .as("said twice")
                .hasSize(1);

        owner.says("/end yes");
        assertThat(owner.says("封账").text()).contains("张桂花 ¥24.00").doesNotContain("吴秀英");
        assertThat(owner.says("收货 1 吴秀英").text()).contains("没有改动", "1 号已经写进账里了（张桂花）", "各记一笔更正");
        assertThat(zhang.says("结钱").text()).contains("现在该给你 ¥24.00").containsOnlyOnce("张桂花");
    }

    @Test
    void a_name_that_nobody_has_is_asked_about_and_a_number_stays_a_number() {
        var village = emptyVillage("问名村");
        var owner = village.owner();
        grower(village, "张桂花");
        owner.says("收货 吴秀英 黄桃 50箱");
        owner.taps("新货：黄桃");

        assertThat(owner.says("收货 1 48箱").text()).contains("50 箱 → 48 箱");
        var asked = owner.says("/lot 1 货主 张贵花");
        assertThat(asked.text()).contains("以前没有叫「张贵花」的货主。是不是：");
        assertThat(asked.labels()).containsExactly("张桂花", "新货主：张贵花");
        assertThat(owner.taps("张桂花").text()).contains("吴秀英 → 张桂花");
        assertThat(owner.says("收货 1 李四家的").labels()).containsExactly("新货主：李四");
        assertThat(owner.taps("新货主：李四").text()).contains("张桂花 → 李四");
        assertThat(owner.says("收货 1 几多?").text()).contains("数错了就发「收货 1 48 箱」");
        assertThat(owner.says("我的团队").text()).doesNotContain("几多", "张贵花");
        assertThat(village.joined("packer").says("收货 1 张桂花").text())
                .as("not for everybody")
                .doesNotContain("改好了");
    }

    @Test
    void goods_of_the_shops_own_can_become_somebodys_until_what_was_sold_of_them_is_closed() {
        var village = trustingVillage("公家村");
        var owner = village.owner();
        grower(village, "张桂花");
        owner.says("上架 黄桃 29.9 10箱");
        owner.says("上架 柚子 9.9 10箱");
        owner.says("开播");
        village.neighbour().says("A1 x2");
        village.viewer().says("A2 x2");

        assertThat(owner.says("收货 1 张桂花").text()).contains("没写谁的 → 张桂花");
        owner.says("/end yes");
        clock.forward(Duration.ofHours(1));
        owner.says("封账");
        assertThat(owner.says("收货 2 张桂花").text()).as("nothing of them was kept").contains("没写谁的 → 张桂花");
        assertThat(owner.says("收货 1 吴秀英").labels()).containsExactly("新货主：吴秀英");
        assertThat(owner.taps("新货主：吴秀英").text()).contains("写进账里了");
    }
}
