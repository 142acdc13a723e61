package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What was marked as packed by a slip is to be packed again, by a tap; and what a packer says of his work is no purchase. */
@QuarkusTest
class PackedByMistakeTest extends Journey {
    private Village village;
    private Viewer buyer;
    private Viewer packer;

    @BeforeEach
    void one() {
        village = village();
        buyer = village.neighbour();
        buyer.says("A1 2");
        packer = village.joined("packer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打错了，1001没包好",
                "1001没打包，点错了",
                "撤回打包 1001",
                "刚才那单没打好",
                "oops, 1001 wasn't packed, my mistake",
                "the last one isn't packed",
                "打錯了，1001沒包好"
            })
    void it_is_to_be_packed_again(String said) {
        packer.says("1001打好了");
        var asked = packer.says(said);
        assertThat(asked.labels()).as(said).containsExactly("1001 没打好，改回待打包");
        assertThat(packer.says("/status 1001").text()).contains("已打包");
        assertThat(packer.says(asked.behind("1001 没打好，改回待打包")).text()).contains("改回待打包了");
        assertThat(packer.says("/status 1001").text()).contains("等打包");
        assertThat(buyer.says("到哪了").text()).contains("等打包");
        assertThat(packer.says("1001打好了").text()).contains("订单 1001 打好了");
    }

    @Test
    void what_it_waited_for_is_waited_for_in_the_old_place() {
        village.owner().says("/stock A1 2");
        assertThat(buyer.says("A1 1").text()).contains("第 1 位");
        var other = village.neighbour();
        assertThat(other.says("A1 1").text()).contains("第 2 位");
        packer.says("1001打好了");
        buyer.hears("没等到，包裹先打好了");
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        assertThat(buyer.hears("还在打包").text()).contains("黄桃（A1）的 1 箱 还给你排着");

        village.owner().says("/stock A1 +1");
        assertThat(buyer.hears("轮到").text()).contains("1001");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 3 箱");
        village.owner().says("/stock A1 +1");
        other.hears("轮到");
    }

    @Test
    void what_the_limit_does_not_let_him_have_any_more_is_not_waited_for() {
        village.owner().says("/stock A1 2");
        buyer.says("A1 1");
        packer.says("1001打好了");
        village.owner().says("/limit A1 2");
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        assertThat(buyer.hears("还在打包").text()).doesNotContain("排着");
        village.owner().says("/stock A1 +1");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱");
    }

    @Test
    void nothing_is_waited_for_once_the_stream_is_over() {
        village.owner().says("/stock A1 2");
        buyer.says("A1 1");
        packer.says("1001打好了");
        var undo = packer.says("1001没打包").behind("1001 没打好，改回待打包");
        village.owner().says("/end yes");
        packer.says(undo);
        assertThat(buyer.hears("还在打包").text()).doesNotContain("排着");
    }

    @Test
    void who_was_sent_home_meanwhile_does_not_wait_again() {
        village.owner().says("/stock A1 2");
        buyer.says("A1 1");
        packer.says("1001打好了");
        village.neighbour().says("A1 1");
        var clear = village.owner().says("/waitlist clear A1");
        village.owner().says(clear.behind(clear.labels().get(0)));
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        assertThat(buyer.hears("还在打包").text()).doesNotContain("排着");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void of_money_that_goes_back_the_host_hears() {
        buyer.says("付了");
        packer.says("1001打好了");
        recalled();
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        assertThat(village.owner().hears("多的要退").text()).contains("1001");
    }

    @Test
    void what_is_packed_again_is_left_out_again() {
        village.owner().says("/stock A1 2");
        buyer.says("A1 1");
        packer.says("1001打好了");
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        packer.says("1001打好了");
        village.owner().says("/stock A1 +1");
        assertThat(buyer.says("/status 1001").text()).contains("A1 黄桃 2 箱").doesNotContain("排队");
        assertThat(village.neighbour().says("A1 1").text()).doesNotContain("位");
    }

    private void recalled() {
        var owner = village.owner();
        var asked = owner.says("召回 1号批 发霉");
        assertThat(owner.says(asked.behind("撤下这批")).text()).contains("1001");
    }

    @Test
    void what_was_recalled_while_it_was_packed_is_not_packed_again() {
        packer.says("1001打好了");
        recalled();
        assertThat(packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包")).text())
                .contains("候补中");
        assertThat(buyer.hears("在候补里").text()).contains("黄桃");
        assertThat(buyer.says("/orders").text()).doesNotContain("等打包");
        assertThat(packer.says("下一单").text()).doesNotContain("1001");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void what_was_recalled_while_it_was_packed_comes_out_of_another_lot() {
        village.owner().says("收货 李四 黄桃 50箱");
        village.owner().says("/lot trust 6");
        packer.says("1001打好了");
        recalled();
        packer.says(packer.says("1001没打包").behind("1001 没打好，改回待打包"));
        assertThat(buyer.hears("换").text()).contains("黄桃");
        assertThat(packer.says("/status 1001").text()).contains("等打包", "A1 黄桃 2 箱");
        assertThat(brokenNow()).isEmpty();
    }

    @Test
    void an_old_button_is_asked_again() {
        packer.says("1001打好了");
        var old = packer.says("1001没打包").behind("1001 没打好，改回待打包");
        packer.says(old);
        packer.says("1001打好了");
        assertThat(packer.says(old).labels()).containsExactly("1001 没打好，改回待打包");
        assertThat(packer.says("/status 1001").text()).contains("已打包");
    }

    @Test
    void of_two_each_has_its_button() {
        village.neighbour().says("A1 1");
        packer.says("1001打好了");
        packer.says("1002打好了");
        assertThat(packer.says("1001 和 1002 没打包").labels()).containsExactly("1001 没打好，改回待打包", "1002 没打好，改回待打包");
    }

    @Test
    void what_is_weighed_stays_packed() {
        var other = village.neighbour();
        other.says("A2 3斤");
        packer.says("1002打好了 2.9斤");
        var answer = packer.says("1002没打好，点错了");
        assertThat(answer.text()).contains("改不回去");
        assertThat(answer.labels()).isEmpty();
    }

    @Test
    void whoever_has_a_cart_beside_it_keeps_one_parcel_to_change() {
        packer.says("1001打好了");
        buyer.says("A3 1");
        assertThat(packer.says("1001没打包，点错了").text()).contains("改不回去");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1002装好了，竹笋2斤9两", "1002 done, bamboo shoots 2.9 jin", "1002打好了，竹笋称了2.9斤", "1002裝好了，竹筍2斤9兩"})
    void what_the_scales_say_goes_with_it(String said) {
        village.neighbour().says("A2 3斤");
        assertThat(packer.says(said).text()).as(said).contains("订单 1002 打好了").doesNotContain("没过秤");
        assertThat(packer.says("/status 1002").text()).contains("2.9 斤");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打印面单",
                "面单在哪",
                "怎么打面单",
                "把今晚的面单打出来",
                "print the labels",
                "where are the shipping labels?",
                "打印面單"
            })
    void labels_are_on_a_page(String said) {
        assertThat(packer.says(said).text()).as(said).contains("包裹").contains("面单");
        assertThat(packer.says(said).labels()).containsExactly("打开后台");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "单号打错了，1001是YT1234567890125",
                "wrong waybill, 1001 is YT1234567890125",
                "1001单号填错了，应该是YT1234567890125"
            })
    void a_waybill_is_put_right(String said) {
        packer.says("1001打好了");
        packer.says("1001 圆通 YT1234567890124");
        assertThat(packer.says(said).text()).as(said).contains("YT1234567890125");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001 is not YT1234567890125",
                "1001 isn't YT1234567890125",
                "1001的单号YT1234567890125不对",
                "1001的單號YT1234567890125不對",
                "1001 wrong waybill YT1234567890125",
                "1001 wrong waybill is YT1234567890125",
                "1001 单号不是 YT1234567890125",
                "1001错的单号是YT1234567890125"
            })
    void a_waybill_that_is_denied_ships_nothing(String said) {
        packer.says("1001打好了");
        assertThat(packer.says(said).text()).as(said).doesNotContain("快递单号 YT1234567890125");
        assertThat(packer.says("/status 1001").text()).as(said).contains("已打包").doesNotContain("YT1234567890125");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃一共要多少箱", "我要去拿多少货", "how many boxes of peaches do I need"})
    void what_is_to_be_fetched_is_told(String said) {
        assertThat(packer.says(said).text()).as(said).contains("黄桃 2 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001地址是哪", "1001的地址在哪里"})
    void where_it_goes_is_told(String said) {
        assertThat(packer.says(said).text()).as(said).contains("订单 1001");
    }

    @Test
    void how_many_are_left_is_told_of_parcels() {
        assertThat(packer.says("how many are left to pack").text()).contains("还有 1 单没打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"撤销", "undo"})
    void how_a_slip_is_put_right_is_told(String said) {
        assertThat(packer.says(said).text()).as(said).contains("1001没打包");
    }
}
