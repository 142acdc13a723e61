package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Village;

/** What a host asks for in the middle of a stream, in short names and with reasons; a viewer who says the same does none of it. */
@QuarkusTest
class HostBesideStreamTest extends Journey {
    private Village crafts() {
        var village = trustingVillage("手作");
        village.owner().says("上架 羊奶皂 15 200个");
        village.owner().says("上架 手工布鞋 68.5 40双");
        village.owner().says("上架 腊肠 52 60斤");
        village.owner().says("上架 土鸡 120 20只");
        village.owner().says("开播");
        return village;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "皂每人限五块|羊奶皂 每人限 5",
                "皂卖完了|停卖 A1",
                "再加50块皂|加货 A1 50 个",
                "鞋停了|手工布鞋 停卖了",
                "鞋子先停一下|手工布鞋 停卖了",
                "鸡不卖了，病了|土鸡 停卖了",
                "鸡病了，不卖了|土鸡 停卖了",
                "土鸡涨价10%|¥132.00",
                "皂降价20%|¥12.00",
                "腊肠便宜百分之十|¥46.80",
                "讲讲鞋|手工布鞋",
            })
    void short_names_and_reasons(String said, String done) {
        var answer = crafts().joined("host").says(said);
        assertThat(answer.text() + answer.labels()).as(said).contains(done);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sell peaches again|黄桃",
                "open the peaches|黄桃",
                "next the bamboo shoots|竹笋",
                "the peaches are bad, take them down|停卖",
                "raise the peaches by 10%|¥32.89",
                "10% off the peaches|¥26.91",
            })
    void in_english(String said, String done) {
        var village = village();
        var host = village.joined("host");
        if (said.contains("again") || said.startsWith("open")) {
            host.says("/close A1");
        }
        assertThat(host.says(said).text()).as(said).contains(done);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "皂每人限五块",
                "鸡不卖了，病了",
                "土鸡涨价10%",
                "皂降价20%",
                "鞋停了",
                "暂停直播",
                "催付款",
                "the chickens are sick, take them down",
            })
    void a_viewer_changes_nothing(String said) {
        var village = crafts();
        var before = village.owner().says("货单").text();
        village.viewer().says(said);
        assertThat(village.owner().says("货单").text()).as(said).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "下一个讲啥|下一样是",
                "接下来该讲什么|下一样是",
                "which one should I show next|下一样是",
                "what comes next|下一样是",
                "暂停直播|没有暂停",
                "直播先停一下|没有暂停",
                "pause the stream for a minute|没有暂停",
                "催付款|没付清",
                "提醒大家付款|没付清",
                "chase the payments|没付清",
                "谁还欠着货款|货主",
                "谁的货款还没结|货主",
                "刚才谁买了黄桃|黄桃",
                "who just bought peaches|黄桃",
                "取消所有黄桃的订单|没有取消任何一单",
                "cancel all the peaches orders|没有取消任何一单",
            })
    void what_is_asked_beside_the_stream_is_told(String said, String told) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says(ADDRESS);
        buyer.says("确认");
        assertThat(village.joined("host").says(said).text()).as(said).contains(told);
        assertThat(village.owner().says("战况").text()).as(said).contains("黄桃：卖出 2 箱");
    }

    @Test
    void the_next_card_is_shown_by_a_tap() {
        var host = village().joined("host");
        var answer = host.says("下一个讲啥");
        assertThat(answer.labels()).hasSize(1);
        assertThat(host.taps(answer.labels().get(0)).text()).contains("卡片");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上一个羊奶皂，15块钱一个，两百个|加货 A1 200 个",
                "再上一个：羊奶皂，15一个，50个|加货 A1 50 个",
                "再上一个：辣椒酱，一瓶18，50瓶|上架 辣椒酱 ¥18.00/瓶 50 瓶",
                "腊肠一斤52，60斤，陈大姐的|加货 A3 60 斤 · 陈大姐",
                "腊肠一斤55，60斤，陈大姐的|加货 A3 60 斤 · ¥55.00 · 陈大姐",
                "竹篮子35一个，十五个，吴秀英编的|上架 竹篮子 ¥35.00/个 15 个 · 吴秀英",
            })
    void goods_with_price_amount_and_grower_are_put_up_by_a_tap(String said, String label) {
        var village = crafts();
        village.owner().says("/invite grower 陈大姐");
        assertThat(village.owner().says(said).labels()).as(said).contains(label);
        assertThat(village.owner().says("战况").text()).as(said).contains("羊奶皂");
    }

    @Test
    void what_was_put_up_so_is_its_growers() {
        var village = crafts();
        village.owner().says("腊肠一斤52，60斤，陈大姐的");
        assertThat(village.owner().taps("加货 A3 60 斤 · 陈大姐").text())
                .contains("120 斤")
                .contains("陈大姐");
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一个", "回到上一个", "上一个是啥"})
    void the_one_before_is_no_goods(String said) {
        assertThat(crafts().joined("host").says(said).labels()).as(said).noneMatch(label -> label.startsWith("上架"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "张伟的地址写错了，改成湖南省长沙市岳麓区麓山路19号|只有买家自己能改",
                "1001改地址|只有买家自己能改",
                "给1001备注：要杀好|只有买家自己能改",
            })
    void a_buyers_address_is_his_to_change(String said, String told) {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says(ADDRESS);
        buyer.says("确认");
        var host = village.joined("host");
        assertThat(host.says(said).text()).as(said).contains("1001").contains(told);
        assertThat(host.says("地址").text()).as(said).doesNotContain("麓山路19号");
    }

    @Test
    void what_a_grower_is_owed_is_said_of_him() {
        var village = village();
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says(ADDRESS);
        buyer.says("确认");
        assertThat(village.owner().says("欠张桂花多少钱").text())
                .contains("张桂花 的货款")
                .doesNotContain("给你")
                .doesNotContain("告诉你");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"invite a packer|打包员", "邀请一个打包员|打包员", "邀请 打包员|打包员", "invite another host|主播"})
    void the_role_that_is_named_is_invited(String said, String role) {
        assertThat(village().owner().says(said).text()).as(said).contains(role + "邀请码");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃别卖了，我自家要留",
                "桃子不卖了，自己要吃",
                "别卖桃子了，留着做种",
                "stop selling my peaches",
                "don't sell my peaches, we need them ourselves"
            })
    void a_grower_who_sells_no_more_says_why(String said) {
        var village = village();
        var grower = village.viewer();
        grower.says("/start join_demo-grower-zhang");
        var answer = grower.says(said);
        assertThat(answer.text()).as(said).doesNotContain("没听懂", "主播的");
        assertThat(answer.text() + answer.labels()).as(said).contains("黄桃");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张伟的钱没到", "张伟没付钱", "张伟的转账还没收到"})
    void money_that_has_not_come_of_who_says_so_is_asked_about(String said) {
        var village = village();
        village.owner().says("/shop pay 微信 139 0000 1111");
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says(ADDRESS);
        buyer.says("确认");
        buyer.says("付好了 尾号1234");
        var host = village.joined("host");
        var by = host.says("没收到1001的钱");
        assertThat(host.says(said).labels()).as(said).isEqualTo(by.labels()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张伟的快递还没到", "张伟的货还没到", "张伟的包裹没收到"})
    void a_parcel_that_has_not_come_is_no_money(String said) {
        var village = village();
        village.owner().says("/shop pay 微信 139 0000 1111");
        var buyer = village.viewer();
        buyer.says("A1 2");
        buyer.says(ADDRESS);
        buyer.says("确认");
        buyer.says("付好了 尾号1234");
        var host = village.joined("host");
        var money = host.says("没收到1001的钱").labels();
        assertThat(host.says(said).labels()).as(said).isNotEqualTo(money);
    }

    @ParameterizedTest
    @ValueSource(strings = {"give Amy Li back 5 for the peaches", "give Amy Li 5 back", "pay Amy Li back 5 yuan"})
    void money_goes_back_to_whom_is_named_by_a_tap(String said) {
        var village = village();
        var buyer = village.foreigner();
        buyer.says("A1 2");
        buyer.says("Amy Li 13812345678 湖南省长沙市岳麓区麓山南路1号");
        buyer.says("confirm");
        village.owner().says("收到 1001 67.8");
        village.owner().taps("记下收到 ¥67.80");
        var answer = village.joined("host").says(said);
        assertThat(answer.text()).as(said).contains("1001").contains("5.00").doesNotContain("货单里没有");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi what's on", "hello, what's on tonight", "hey what's on?"})
    void a_greeting_before_the_question_is_no_question_of_its_own(String said) {
        assertThat(village().foreigner().says(said).text()).as(said).contains("Yellow peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"来一袋红糖自己喝", "来一袋红糖自家用", "红糖一袋自己尝"})
    void what_a_host_takes_for_himself_is_no_number_of_the_stock(String said) {
        var answer = village().joined("host").says(said);
        assertThat(answer.labels()).as(said).noneMatch(label -> label.contains("总数") || label.contains("加货"));
    }
}
