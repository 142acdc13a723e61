package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** A host has everybody told something in other words than the command's, and rules of the shop's set. */
@QuarkusTest
class HostSaysPlainlyTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "跟大家说一声今天延迟半小时|今天延迟半小时",
                "通知一下大家，今天晚点发货|今天晚点发货",
                "帮我发个通知：明天停播一天|明天停播一天",
                "給大家說一聲今天晚點發貨|今天晚點發貨",
                "告诉大家一声黄桃马上没了|黄桃马上没了",
                "提醒大家记得填地址|记得填地址",
                "帮我喊一声，红糖只剩二十袋|红糖只剩二十袋",
                "announce that we start half an hour late|we start half an hour late",
                "Let everyone know that shipping is late today|shipping is late today",
                "tell the viewers we have only twenty boxes left|we have only twenty boxes left",
                "tell everyone to confirm their orders|Please confirm their orders",
                "make an announcement: the eggs are late|the eggs are late"
            })
    void everybody_is_told_it(String said, String told) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("货单");
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).contains("已经发给在场的每个人");
        assertThat(viewer.hears(told).text()).as(said).endsWith(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我刚跟大家说过今天延迟了", "通知大家了吗", "跟大家说什么好", "告诉大家黄桃多少钱", "I told everyone that we start late"})
    void what_tells_of_it_or_asks_is_not_announced(String said) {
        assertThat(village().joined("host").says(said).text()).as(said).doesNotContain("已经发给");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "告诉客人1009明天发货",
                "通知买家李梅她的地址写错了",
                "告诉买家孙强那单退款了",
                "告訴買家孫強那單退款了",
                "跟顾客说一声她的桃子坏了",
                "跟人说一声明天再来",
                "发个消息给张桂花让她明天送货",
                "帮我发个通知给李梅说地址写错了",
                "跟大家说一声1009明天发货",
                "通知一下大家，她的地址写错了",
                "tell the viewer her parcel is late",
                "tell my people to pack 1009 first",
                "remind people who haven't paid",
                "tell everyone her parcel is late",
                "remind the viewers who haven't paid",
                "tell the customer we refunded it",
                "let everybody know that 1009 was refunded"
            })
    void what_may_be_meant_for_one_is_told_to_nobody(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("货单");
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).doesNotContain("已经发给");
        assertThat(viewer.heardWords()).as(said).noneMatch(heard -> heard.contains("📣 主播"));
    }

    @Test
    void what_speaks_of_somebody_is_told_to_all_by_a_tap() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("货单");
        var host = village.joined("host");
        assertThat(host.says("跟大家说一声她家的桃子明天到").labels()).containsExactly("告诉大家");
        host.taps("告诉大家");
        assertThat(viewer.hears("她家的桃子明天到").text()).endsWith("她家的桃子明天到");
    }

    @ParameterizedTest
    @ValueSource(strings = {"跟大家说一声今天延迟半小时", "announce that we start late", "帮我发个通知：不卖了"})
    void a_viewer_announces_nothing(String said) {
        assertThat(village().viewer().says(said).text()).as(said).doesNotContain("已经发给");
    }

    @Test
    void what_the_shop_cannot_place_may_be_told_to_all_by_a_tap() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("货单");
        var host = village.joined("host");
        assertThat(host.says("自提的明天来拿").labels()).contains("告诉大家");
        host.taps("告诉大家");
        viewer.hears("自提的明天来拿");
        assertThat(host.says("声音听得到吗").labels()).doesNotContain("告诉大家");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "满88包邮|满 ¥88.00 包邮",
                "从今天起买满88块就包邮|满 ¥88.00 包邮",
                "包邮改成120|满 ¥120.00 包邮",
                "free shipping over 88|满 ¥88.00 包邮",
                "lower free shipping to 79|满 ¥79.00 包邮",
                "all orders over 88 ship free|满 ¥88.00 包邮",
                "运费统一10块|运费 ¥10.00，",
                "shipping is 10 flat|运费 ¥10.00，",
                "湖南运费6块|湖南省内 ¥6.00，其他 ¥12.00",
                "shipping to Hunan is 6|湖南省内 ¥6.00，其他 ¥12.00",
                "江浙沪包邮|江苏省、浙江省、上海市：包邮",
                "free shipping to Jiangsu and Zhejiang|江苏省、浙江省：包邮",
                "新疆西藏不发货|不发：新疆维吾尔自治区、西藏自治区",
                "西藏發不了|不发：西藏自治区",
                "we don't ship to Xinjiang|不发：新疆维吾尔自治区"
            })
    void an_owner_sets_shipping_and_takes_it_back(String said, String sheet) {
        var owner = village().owner();
        var before = owner.says("/shop").text();
        assertThat(owner.says(said).text()).as(said).contains("改好了", sheet);
        assertThat(owner.says("/shop").text()).as(said).contains(sheet);
        owner.taps(
                owner.buttons().get(0).label().startsWith("改回")
                        ? owner.buttons().get(0).label()
                        : back(owner, said));
        assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
    }

    /** The sheet that was looked at stands between. */
    private static String back(Viewer owner, String said) {
        return owner.says(said).labels().stream()
                .filter(label -> label.startsWith("改回"))
                .findFirst()
                .orElse("改回原来的");
    }

    @Test
    void a_fee_that_may_be_of_all_or_of_the_rest_is_asked_about() {
        var owner = village().owner();
        assertThat(owner.says("运费改成10块").labels()).hasSize(2);
        assertThat(owner.says("全场包邮").labels()).containsExactly("到哪里都 ¥0.00");
        assertThat(owner.says("/shop").text()).contains("湖南省内 ¥8.00，其他 ¥12.00，满 ¥99.00 包邮");
        owner.says("运费改成10块");
        owner.taps("没单独写的省 ¥10.00，别的省照旧");
        assertThat(owner.says("/shop").text()).contains("湖南省内 ¥8.00，其他 ¥10.00，满 ¥99.00 包邮");
    }

    @Test
    void a_fee_keeps_what_each_further_kilogram_costs() {
        var owner = village().owner();
        owner.says("/shop fees 湖南 8+2; else 12+4");
        assertThat(owner.says("广东运费10块").text()).contains("广东省：¥10.00（首重 1 公斤，续重每 1 公斤加 ¥4.00）");
        assertThat(owner.says("湖南广东运费7块").text())
                .contains("湖南省：¥7.00（首重 1 公斤，续重每 1 公斤加 ¥2.00）", "广东省：¥7.00（首重 1 公斤，续重每 1 公斤加 ¥4.00）");
        owner.says("运费改成11块");
        assertThat(owner.taps("没单独写的省 ¥11.00，别的省照旧").text()).contains("其他地方：¥11.00（首重 1 公斤，续重每 1 公斤加 ¥4.00）");
        assertThat(owner.says("江苏包邮").text()).contains("江苏省：包邮\n");
        assertThat(owner.says("运费统一9块").text()).contains("运费 ¥9.00", "续重每 1 公斤加 ¥4.00");
    }

    @Test
    void a_button_of_before_a_later_change_of_fees_counts_no_more() {
        var owner = village().owner();
        var first = owner.says("湖南运费6块").behind("改回原来的");
        owner.says("广东运费10块");
        assertThat(owner.says(first).text()).contains("后来又改过");
        assertThat(owner.says("/shop").text()).contains("湖南省：¥6.00", "广东省：¥10.00");
        var free = owner.says("满88包邮").behind("改回满 ¥99.00 包邮");
        owner.says("满120包邮");
        assertThat(owner.says(free).text()).contains("后来又改过", "满 ¥120.00 包邮");
    }

    @Test
    void a_fee_is_taken_back_by_a_word_and_forth_again() {
        var owner = village().owner();
        var before = owner.says("/shop").text();
        owner.says("/price A1 31.9");
        owner.says("湖南运费6块");
        assertThat(owner.says("撤销").text()).contains("湖南省内 ¥8.00");
        assertThat(owner.says("撤销").text()).contains("湖南省内 ¥6.00");
        owner.says("撤销");
        owner.says("运费改成10块");
        owner.taps("到哪里都 ¥10.00");
        assertThat(owner.says("撤销").text()).contains("湖南省内 ¥8.00，其他 ¥12.00");
        for (var said : new String[] {"满88包邮", "新疆不发货"}) {
            owner.says(said);
            assertThat(owner.says("撤销").text()).as(said).contains("改好了");
            assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
        }
        assertThat(owner.says("/lineup").text()).contains("31.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"湖南运费6块吗", "昨天运费10块", "有人说运费10块太贵", "他说新疆不发货", "运费8块", "黄桃满88包邮了吗"})
    void what_asks_or_tells_of_shipping_sets_nothing(String said) {
        var owner = village().owner();
        var before = owner.says("/shop").text();
        owner.says(said);
        assertThat(owner.says("/shop").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国外不发货", "海外暫不發貨", "不发国外", "we don't ship abroad", "sorry, we can't deliver overseas"})
    void that_nothing_goes_abroad_is_so_anyway(String said) {
        assertThat(village().owner().says(said).text()).as(said).isEqualTo("国外寄不到，只寄国内。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"满88包邮", "运费改成10块", "新疆不发货", "we don't ship to Xinjiang"})
    void who_is_no_owner_sets_no_shipping(String said) {
        var village = village();
        var before = village.owner().says("/shop").text();
        assertThat(village.joined("host").says(said).text()).as(said).contains("店主");
        village.viewer().says(said);
        assertThat(village.owner().says("/shop").text()).as(said).isEqualTo(before);
    }
}
