package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** What is given to somebody whose address is told with it, what is said of paying beside an address, and what addresses are called. */
@QuarkusTest
class GiftWithAddressTest extends Journey {
    private static final String ADDR = "王建国 13974860004 长沙市芙蓉区五一大道88号";

    private Viewer wanting() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        return viewer;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "送两袋红糖给13974880005 收货人李婶 株洲市天元区泰山路3号 | 2 袋 红糖 | 李婶",
                "给李婶寄两袋红糖，13974880006，株洲市天元区泰山路3号 | 2 袋 红糖 | 李婶",
                "我想给老师送一盒土鸡蛋 地址是长沙市岳麓区麓山南路3号 刘敏 13974880007 | 1 盒 土鸡蛋 | 刘敏",
                "帮我给王阿姨送一箱黄桃 13974880046 长沙市芙蓉区五一大道12号 | 1 箱 黄桃 | 王阿姨",
                "送黃桃一箱給我同學 陳靜 13974880047 長沙市芙蓉區五一大道12號 | 1 箱 黄桃 | 陳靜",
                "送黄桃一箱给13974860029，收货人李婶，住浏阳市 古港镇 1 号 | 1 箱 黄桃 | 李婶"
            })
    void a_gift_is_kept_and_its_address_read(String said, String kept, String recipient) {
        assertThat(village().viewer().says(said).text()).contains(kept, recipient);
    }

    @ParameterizedTest
    @ValueSource(strings = {"送两袋红糖吗 王建国 13974860004 长沙市芙蓉区五一大道88号", ADDR})
    void who_orders_nothing_keeps_nothing(String said) {
        assertThat(village().viewer().says(said).text()).doesNotContain("已为你留");
    }

    @ParameterizedTest
    @ValueSource(strings = {"已经转账了 账号后五码 12345", "已經轉帳了 帳號後五碼 12345", "轉帳後五碼 54321", "转账末五位 12345"})
    void the_last_digits_of_an_account_are_no_sum(String said) {
        var viewer = wanting();
        viewer.says(ADDR);
        assertThat(viewer.says(said).text()).doesNotContain("12345.00", "54321.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"，已经微信付你29.9 | 29.90", "，转你37.9了，尾号7788 | 37.90", "，刚刚用支付宝转你29.9 | 29.90"})
    void what_is_paid_is_no_street(String said, String sum) {
        assertThat(wanting().says(ADDR + said).text())
                .contains("五一大道88号", "¥" + sum)
                .doesNotContain("88号，");
    }

    @Test
    void a_place_told_behind_the_person_keeps_him() {
        var viewer = wanting();
        viewer.says("收货人张敏 13974830001");
        assertThat(viewer.says("地址 怀化市麻阳苗族自治县 岩门镇 玳瑁坡村").text()).contains("张敏", "139 7483 0001", "岩门镇 玳瑁坡村");
    }

    @Test
    void of_two_places_the_chosen_one_is_read() {
        assertThat(wanting()
                        .says("家里：长沙市雨花区曲塘路66号 公司：长沙市芙蓉区五一大道99号 平江 13974830004 寄公司")
                        .text())
                .contains("芙蓉区五一大道99号")
                .doesNotContain("曲塘路");
        assertThat(wanting()
                        .says("家里：长沙市雨花区曲塘路66号 公司：长沙市芙蓉区五一大道99号 平江 13974830004")
                        .text())
                .contains("两个收货地址");
    }

    @Test
    void ones_own_address_is_called_after_nobody() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱寄我外婆");
        viewer.says("我的地址 长沙市雨花区曲塘路66号 杨帆 13974830008");
        assertThat(viewer.says("对").text()).doesNotContain("「我外婆」");
    }

    @Test
    void where_he_usually_is_names_no_address() {
        var viewer = wanting();
        viewer.says(ADDR + "，星期六星期天送，平时送公司");
        assertThat(viewer.says("对").text()).doesNotContain("「公司」");
    }

    @Test
    void the_list_of_addresses_is_shown_and_one_deleted_by_its_name() {
        var viewer = wanting();
        viewer.says(ADDR);
        viewer.says("对");
        assertThat(viewer.says("我的地址有哪些").text()).contains("你存的地址");
        viewer.says("删除地址 王建国");
        assertThat(viewer.says("我的地址有哪些").text()).doesNotContain("五一大道88号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"账号发我", "那就转账吧", "賬號發我"})
    void who_asks_for_the_account_is_told_how_to_pay(String said) {
        var viewer = wanting();
        viewer.says(ADDR);
        viewer.says("对");
        viewer.says("确认");
        assertThat(viewer.says(said).text()).contains("37.90").doesNotContain("没听懂", "不清楚");
    }
}
