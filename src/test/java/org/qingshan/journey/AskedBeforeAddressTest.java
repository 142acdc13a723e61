package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is asked while an address is awaited is answered, whatever place it names and in whatever dialect; the address stays asked for. */
@QuarkusTest
class AskedBeforeAddressTest extends Journey {
    private static final String THERE = "刘芬 13873112233 湖南省长沙市岳麓区麓谷街道尖山路18号";

    private Viewer asked() {
        var viewer = village().viewer();
        assertThat(viewer.says("给我来两箱黄桃").text()).contains("收货地址");
        return viewer;
    }

    @ParameterizedTest
    @ValueSource(strings = {"啥时候能到哈尔滨", "好久到成都", "好久能到成都嘛", "几时到深圳", "幾時收得到", "大概几天会到", "啥辰光好到", "何时能到西安"})
    void when_it_arrives_is_no_place_where_he_lives(String said) {
        var viewer = asked();
        assertThat(viewer.says(said).text()).contains("24 小时内发货").doesNotContain("地址是在", "没听懂", "不清楚");
        assertThat(viewer.says(THERE).text()).contains("收货人：刘芬", "地址：湖南省长沙市岳麓区");
    }

    @ParameterizedTest
    @CsvSource({"发得到西藏不,西藏", "梅州寄得到无,广东", "可唔可以寄海南,海南", "哈尔滨能寄到没,黑龙江", "到新疆多少钱运费,新疆"})
    void what_shipping_costs_there_is_told(String said, String province) {
        var viewer = asked();
        assertThat(viewer.says(said).text())
                .contains("寄到" + province, "运费 ¥12.00")
                .doesNotContain("地址是在", "剩 198");
        assertThat(viewer.says(THERE).text()).contains("收货人：刘芬", "地址：湖南省长沙市岳麓区");
    }

    @ParameterizedTest
    @ValueSource(strings = {"邮费贵不贵", "咁計咗幾多錢運費", "运费多少钱", "快递费几块"})
    void who_asks_for_the_fee_is_shown_no_goods(String said) {
        assertThat(asked().says(said).text()).contains("运费：湖南省 ¥8.00").doesNotContain("剩 198");
    }

    @Test
    void a_price_asked_beside_the_fee_is_told() {
        assertThat(village().viewer().says("黄桃多少钱一箱，运费呢").text()).contains("¥29.90/箱", "运费：湖南省");
    }

    @ParameterizedTest
    @ValueSource(strings = {"行，那就这样吧", "好吧", "那算了不问了", "好嘛，不问了", "算了不凑了", "算了算了不说了"})
    void who_asks_no_more_is_shown_what_he_has(String said) {
        var viewer = asked();
        viewer.says("啥时候能到哈尔滨");
        assertThat(viewer.says(said).text()).contains("收货地址").doesNotContain("黑龙江", "地址是在", "没听懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"先别下 我问下我老婆", "等下 我看看别家", "那算了 我再想想", "别急哈 我找下地址", "唔使急，我翻一下地址", "莫急，我查一下我的门牌号"})
    void who_wants_to_wait_is_waited_for(String said) {
        var viewer = asked();
        assertThat(viewer.says(said).text()).contains("不急", "货给你留着");
        assertThat(viewer.says(THERE).text()).contains("收货人：刘芬");
    }

    @Test
    void the_rest_of_an_address_may_come_later() {
        var viewer = asked();
        assertThat(viewer.says("我在乌鲁木齐").text()).contains("还缺");
        assertThat(viewer.says("地址晚点发你").text()).contains("不急");
        assertThat(viewer.says("别急哈 我找下地址").text()).contains("不急").doesNotContain("收货人：别急");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "就格能",
                "好啦就咁",
                "那行吧就这么定了",
                "行，那就这样吧",
                "行了就这样 不改了",
                "安逸，就这样子嘛",
                "要得，就恁个",
                "好滴下单",
                "成，就这么办吧",
                "嗯啦",
                "好的啦"
            })
    void so_it_shall_be_is_a_yes_to_what_was_read_back(String said) {
        var viewer = asked();
        viewer.says(THERE);
        var answer = viewer.says(said);
        assertThat(answer.text()).contains("地址记下了", "刘芬，湖南省长沙市岳麓区").doesNotContain("格能");
        assertThat(answer.labels()).contains("确认下单");
    }

    @Test
    void that_one_shall_be_called_is_for_the_courier() {
        var viewer = asked();
        viewer.says(THERE);
        assertThat(viewer.says("到了打我电话").text()).contains("尖山路18号（嘱咐：到了打我电话）");
    }

    @Test
    void where_it_is_left_without_a_number_is_for_the_courier() {
        var viewer = asked();
        viewer.says("湖南省长沙市岳麓区湖南大学天马公寓3栋 小黄 15574312345");
        assertThat(viewer.says("没有门牌号就放菜鸟驿站").text()).contains("天马公寓3栋（嘱咐：没有门牌号就放菜鸟驿站）");
        assertThat(viewer.says("对的").text()).contains("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"改下地址行不", "能改个地址不", "我可以改下地址吗"})
    void whether_the_address_can_be_changed_is_told(String said) {
        assertThat(ordered().says(said).text()).doesNotContain("不清楚", "没听懂");
    }
}
