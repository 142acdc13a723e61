package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** What is asked beside an order that does not hang on it is answered with it, or waits for the host; it is never lost. */
@QuarkusTest
class AskedByTheWayTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃两箱，今天能发吗         | 下单后 24 小时内发货。",
                "黄桃两箱，甜不甜？          | 已经记下来给主播看了",
                "黄桃两箱，新鲜吗，什么时候发   | 下单后 24 小时内发货。",
                "黄桃两箱，能送到五楼吗        | 已经记下来给主播看了",
                "黄桃两箱 发顺丰行吗          | 运费：湖南省 ¥8.00",
                "黄桃两箱，微信行吗           | 付款方式店家会另外告诉你。",
                "黄桃两箱，可以货到付款吗       | 已经记下来给主播看了",
                "黄桃两箱，我排第几个啊        | 你没有在候补的。",
                "黄桃两箱，坏果包赔吗         | 收到有坏的：到货后 24 小时内",
                "黄桃两箱，29.9对吧          | 购物车合计 ¥59.80",
                "我要黄桃两箱，寄广东要加邮费吗   | 寄到广东省运费 ¥12.00",
                "黃桃兩箱，甜唔甜㗎？         | 已经记下来给主播看了",
            })
    void it_is_answered(String said, String answered) {
        var village = village();
        village.owner().says("/shop dispatch 24");
        var answer = village.viewer().says(said);

        assertThat(answer.text()).startsWith("已为你留 2 箱 黄桃（A1），共 2 箱").contains(answered);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two boxes of peaches, can you ship today?                      | Parcels leave within 24 h of your order.",
                "two boxes of peaches, are they sweet?                          | I have noted it for the host",
                "A1 x2. Is there an invoice? Are they sweet?                    | I have noted it for the host",
                "two boxes of peaches, can you bring them up to the 5th floor?  | I have noted it for the host",
                "two boxes of peaches, which courier do you use?                | I have noted it for the host",
                "wechat pay ok? two boxes of peaches then                       | the shop will then tell you how to pay",
                "two boxes of peaches, where am I in the queue?                 | You are not waiting for anything.",
                "can you pack the peaches tightly? two boxes please             | I have noted it for the host",
                "two boxes of peaches, 29.9 right?                              | Cart: ¥59.80",
                "two boxes of peaches, how long do they keep?                   | I have noted it for the host",
                "two boxes of peaches, how much is shipping?                    | Shipping is ¥8.00 within Hunan",
                "two boxes of peaches, when will they arrive?                   | Parcels leave within 24 h of your order.",
            })
    void it_is_answered_in_english(String said, String answered) {
        var village = village();
        village.owner().says("/shop dispatch 24");
        var answer = village.foreigner().says(said);

        assertThat(answer.text())
                .startsWith("2 boxes of Yellow peaches (A1) kept for you, 2 boxes in all")
                .contains(answered);
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 2 箱");
    }
}
