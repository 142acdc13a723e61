package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What a host tells of somebody's money in a free sentence is done by a tap, and by nothing else; what a plain one tells of a parcel is done. */
@QuarkusTest
class DoneWithOrderTest extends Journey {

    private Viewer host(Village village) {
        ordered(village, "周强");
        ordered(village, "Rosa Diaz");
        return village.joined("host");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "周强微信转了65|¥65.00",
                "周強微信轉了65|¥65.00",
                "周强付了40现金|¥40.00",
                "周强现金给了67.8|¥67.80",
                "周强已付款|¥67.80",
                "周强付了六十五块|¥65.00",
                "周强的67块8到了|¥67.80",
                "1001现金65|¥65.00",
                "1001先付30|¥30.00",
                "1001已付67.8|¥67.80",
                "1001付了67.8 尾号1002|¥67.80",
                "1001 67.8 到账|¥67.80",
                "Rosa Diaz paid 40 in cash|¥40.00",
                "Rosa Diaz's 67.8 arrived|¥67.80",
                "Rosa Diaz handed me 67.80|¥67.80",
            })
    void money_that_came_is_asked_about(String said, String sum) {
        var village = village();
        var host = host(village);

        assertThat(host.says(said).labels()).as(said).containsExactly("记下收到 " + sum);
        assertThat(host.says("谁还没付钱").text()).contains("没付清的 2 单");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周强说付了65",
                "周强没付65",
                "周强付了65吗",
                "周强多付了5块",
                "周强明天付65",
                "如果周强付了65",
                "提醒1001付67.8",
                "1001应付67.8",
                "1001应付了67.8才发货",
                "1001还要付5块运费",
                "周强要付67.8",
                "remind 1001 to pay 67.8",
                "1001 should have paid 67.8",
                "周强还差65",
                "Rosa Diaz has not paid 40",
                "Rosa Diaz says she paid 40",
                "Rosa Diaz will pay 40 tomorrow",
                "if Rosa Diaz paid 40",
                "Rosa Diaz paid 40 too much",
            })
    void money_that_may_not_have_come_is_not(String said) {
        var village = village();

        assertThat(host(village).says(said).labels())
                .as(said)
                .noneMatch(label -> label.contains("记下收到") || label.contains("as received"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"退给周强10块|10.00", "退周强20元|20.00", "赔周强5块|5.00", "1001退3块2，桃子少了|3.20", "give 5 back to 周强|5.00"})
    void what_goes_back_is_asked_about_where_money_came(String said, String sum) {
        var village = village();
        var host = host(village);
        assertThat(host.says(said).text()).as("nothing came").containsAnyOf("没有动它", "没有可退的");
        host.says("收到 1001");
        host.taps("记下收到 ¥67.80");

        assertThat(String.join(" ", host.says(said).labels())).as(said).contains(sum);
        assertThat(host.says("/status 1001").text()).contains("已付款").doesNotContain("已退");
    }

    @Test
    void a_parcel_is_packed_sent_and_delivered_by_plain_sentences() {
        var village = village();
        var host = host(village);

        assertThat(host.says("1001打好了，称了4.9斤").labels()).contains("打好了 1002");
        assertThat(host.says("1001还没打好").labels()).doesNotContain("打好了 1001");
        assertThat(host.says("1001签收了").text()).isEqualTo("订单 1001 还没发货，不能算送到。");
        assertThat(host.says("1001 is packed").text()).contains("1001");
        assertThat(host.says("1001 YT1111222233334").text()).contains("订单 1001 发货了：圆通 YT1111222233334");
        assertThat(host.says("1001寄错了，不是YT1111222233334").labels()).containsExactly("打开后台");
        assertThat(host.taps("打开后台").text()).contains("后台链接");
        assertThat(host.says("1001签收了").text()).contains("订单 1001 送到了");
        assertThat(host.says("周强不要了，全部退掉").labels()).containsExactly("打开后台");
    }

    @Test
    void numbers_of_orders_are_no_weights() {
        var village = village();
        var host = host(village);

        assertThat(host.says("打好了 1001 1002").labels()).containsExactly("打好了 1001", "打好了 1002");
        assertThat(host.says("打好了 1001、1002").labels()).containsExactly("打好了 1001", "打好了 1002");
        assertThat(host.says("周强不要了，全部退掉").labels()).containsExactly("取消订单 1001", "打开后台");
    }
}
