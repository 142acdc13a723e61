package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said of a parcel beside where it goes stands behind its address; what nobody can promise waits for the host. */
@QuarkusTest
class RemarkTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"备注：两箱分开装", "备注：请转交王阿姨", "留言：一箱装好一点"})
    void a_remark_with_a_number_orders_nothing(String remark) {
        var viewer = ordered();

        assertThat(viewer.says(remark).text()).doesNotContain("已下单", "已为你留", "改好了");
    }

    @ParameterizedTest
    @CsvSource({
        "放门卫,放门卫",
        "放驿站,放驿站",
        "打电话再送,打电话再送",
        "别放门口,别放门口",
        "不要放驿站,不要放驿站",
        "快递放门口谢谢,快递放门口",
        "送货前打电话,送货前打电话",
        "備註：放管理員,放管理員",
        "备注：放门卫,放门卫"
    })
    void what_the_courier_shall_heed_stands_behind_the_address(String said, String note) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).contains("记下了「" + note + "」", "麓山南路1号（嘱咐：" + note + "）", "保证不了");
        assertThat(viewer.says("我的订单").text()).contains("麓山南路1号（嘱咐：" + note + "）");
        assertThat(viewer.says("A3 一袋").text()).contains("已下单 1 袋", "订单 1001", note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leave it with the guard",
                "call before delivery",
                "don't leave it at the door",
                "note: ring the bell twice",
                "put a note: leave at reception",
                "please don't call me",
                "handle with care"
            })
    void so_it_does_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text()).contains("Noted:", "麓山南路1号（嘱咐：", "cannot promise");
    }

    @Test
    void it_is_taken_away_again() {
        var viewer = ordered();
        viewer.says("放门卫");

        assertThat(viewer.taps("去掉这句").text()).contains("去掉了，现在寄给 张伟，湖南省长沙市岳麓区麓山南路1号。");
        assertThat(viewer.says("我的订单").text()).doesNotContain("放门卫");
    }

    @Test
    void it_is_said_twice_and_stands_there_once() {
        var viewer = ordered();
        viewer.says("放门卫");

        assertThat(viewer.says("放门卫").text()).contains("麓山南路1号（嘱咐：放门卫）。").doesNotContain("（放门卫）（放门卫）");
    }

    @ParameterizedTest
    @CsvSource({
        "周末送,哪天送到由快递定",
        "麻烦周六再送,哪天送到由快递定",
        "明天下午送,哪天送到由快递定",
        "要发票,发票要主播来开",
        "麻烦开一张发票,发票要主播来开",
        "我要發票,发票要主播来开",
        "备注：包装严实点,这句备注我转给主播了"
    })
    void what_nobody_can_promise_waits_for_the_host(String said, String answer) {
        var viewer = ordered();

        assertThat(viewer.says(said).text()).contains(answer, "转给主播了", "订单没有变");
        assertThat(viewer.says("我的订单").text()).contains("麓山南路1号").doesNotContain("麓山南路1号（嘱咐：");
    }

    @ParameterizedTest
    @CsvSource({
        "please deliver on the weekend,The courier decides",
        "need an invoice,Only the host can issue",
        "I need a receipt please,Only the host can issue",
        "note: wrap it well,passed this note on"
    })
    void what_nobody_can_promise_waits_for_the_host_in_english(String said, String answer) {
        assertThat(orderedInEnglish().says(said).text()).contains(answer, "The order has not changed");
    }

    @Test
    void before_the_address_is_known_it_is_said_where_to_write_it() {
        var viewer = village().viewer();
        viewer.says("A1一箱");

        assertThat(viewer.says("放门卫").text()).contains("发地址的时候把这句写在后面");
    }

    @Test
    void who_has_nothing_notes_nothing() {
        assertThat(village().neighbour().says("放门卫").text()).doesNotContain("记下了");
    }

    @Test
    void a_parcel_of_two_streams_stays_one() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A3 一袋");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        viewer.says("A3 一袋");

        viewer.says("放门卫");
        assertThat(viewer.says("/status 1001").text()).contains("和 1002 一起寄", "（嘱咐：放门卫）");
        assertThat(viewer.says("/status 1002").text()).contains("和 1001 一起寄", "（嘱咐：放门卫）");
    }

    @Test
    void what_travels_apart_stays_apart() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A3 一袋");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        viewer.says("A3 一袋");
        viewer.taps("1002 分开寄");

        viewer.says("放门卫");
        assertThat(viewer.says("/status 1002").text()).contains("（嘱咐：放门卫）").doesNotContain("一起寄");
    }

    @Test
    void the_host_finds_what_waits_for_him() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        viewer.says("要发票");

        assertThat(village.owner().says("/questions").text()).contains("要发票");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "放五楼门口",
                "发货前打电话",
                "给我放丰巢柜",
                "送到楼上",
                "别打电话",
                "到了发短信",
                "电话联系后再派送",
                "请不要打电话给我",
                "不要電話",
                "轻拿轻放",
                "不用给我打电话，放门口"
            })
    void it_is_said_in_many_ways(String said) {
        assertThat(ordered().says(said).text()).contains("记下了「" + said + "」");
    }

    @ParameterizedTest
    @ValueSource(strings = {"帮我备注：不要放辣椒", "麻烦备注一下：要新鲜的", "发票抬头写长沙大地公司"})
    void what_is_to_be_noted_is_passed_on_however_it_is_asked(String said) {
        assertThat(ordered().says(said).text()).contains("转给主播了").doesNotContain("不清楚");
    }

    @ParameterizedTest
    @ValueSource(strings = {"包装好一点", "多放点冰", "写张贺卡", "匿名寄，别写我名字", "不要放价格单", "发顺丰", "包好点", "多包几层", "好好包", "加点气泡膜"})
    void how_it_is_packed_is_for_the_host_to_say(String said) {
        assertThat(ordered().says(said).text()).contains("这句备注我转给主播了");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's a gift, please don't include the price",
                "wrap it as a gift",
                "pack it well please",
                "pack well",
                "bubble wrap please"
            })
    void how_it_is_packed_is_for_the_host_to_say_in_english(String said) {
        assertThat(orderedInEnglish().says(said).text()).contains("passed this note on to the host");
    }

    @ParameterizedTest
    @CsvSource({"'A1一箱，放门卫',记下了「放门卫」", "A3一袋 送货前打电话,记下了「送货前打电话」", "'A1一箱，要发票',发票要主播来开", "'A1一箱，周末送',哪天送到由快递定"})
    void it_is_heeded_beside_what_is_wanted(String said, String answer) {
        assertThat(village().neighbour().says(said).text()).contains("已下单 1 ", answer);
    }

    @Test
    void it_is_heeded_beside_what_is_wanted_in_english() {
        assertThat(orderedInEnglish().says("A3 1, leave it with the guard").text())
                .contains("1 bag of Brown sugar (A3) ordered", "Noted: \"leave it with the guard\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5号下午送", "周末送"})
    void the_day_said_while_an_address_is_asked_for_is_passed_on_and_the_question_stays(String said) {
        var viewer = village().viewer();
        viewer.says("A1");
        viewer.says("/address 长沙市岳麓区麓山南路1号 张三");
        assertThat(viewer.says(said).text()).contains("哪天送到由快递定");
        assertThat(viewer.says("13812345678").text()).contains("请看看对不对").doesNotContain("送");
    }

    @Test
    void it_is_passed_on_in_english_too() {
        var viewer = village().foreigner();
        viewer.says("A1");
        viewer.says("/address Hal Ford, 8 Taishan Road, Tianyuan District, Zhuzhou, Hunan");
        assertThat(viewer.says("deliver on the 5th, afternoon").text()).contains("courier");
        assertThat(viewer.says("13712340501").text()).contains("Please check").doesNotContain("5th");
    }
}
