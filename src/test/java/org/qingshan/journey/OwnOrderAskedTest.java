package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.LinkedGroup;

/** Whoever asks what he has, what it costs, where it goes and how he pays it hears what is recorded of him. */
@QuarkusTest
class OwnOrderAskedTest extends Journey {
    @Inject
    Inbox inbox;

    @Inject
    Lanes lanes;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "花了多少钱",
                "我有几个订单",
                "订单号是多少",
                "订单几箱",
                "我下了几箱",
                "现在几箱",
                "一共",
                "我订单里怎么多了一箱黄桃",
                "我有没有下单",
                "我買了黃桃嗎",
                "抢到了吗",
                "现在多少钱",
                "多少钱来着"
            })
    void his_order_is_shown(String asked) {
        assertThat(ordered().says(asked).text())
                .contains("A1 黄桃 1 箱", "合计 ¥37.90")
                .doesNotContain("不清楚");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "did I order 2 boxes?",
                "did I order eggs",
                "how much did I spend",
                "what's my order number",
                "how many orders do I have?",
                "how many now",
                "what's the new total",
                "is it confirmed?",
                "did it go through?",
                "where is it",
                "how much is that"
            })
    void in_english(String asked) {
        assertThat(orderedInEnglish().says(asked).text())
                .contains("A1 Yellow peaches 1 box", "Total ¥37.90")
                .doesNotContain("I do not know");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我留的电话是多少", "我填的地址对吗", "我的收货地址是什么"})
    void his_address_is_shown(String asked) {
        assertThat(ordered().says(asked).text()).contains("138 0013 8000", "麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"is my address correct", "what phone do you have for me?", "what's my address"})
    void his_address_is_shown_in_english(String asked) {
        assertThat(orderedInEnglish().says(asked).text()).contains("138 0013 8000", "麓山南路1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"能微信付吗", "支付宝可以吗", "能刷卡吗", "什么时候付款啊", "支持信用卡嗎"})
    void who_has_ordered_is_not_told_to_order_first(String asked) {
        var buyer = ordered();
        assertThat(buyer.says(asked).text()).contains("要付 ¥37.90").doesNotContain("先下单");
        assertThat(village().viewer().says(asked).text()).contains("先下单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"can i pay with paypal", "do you take alipay?", "when do I pay"})
    void nor_in_english(String asked) {
        assertThat(orderedInEnglish().says(asked).text()).contains("¥37.90").doesNotContain("Order first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"现在多少钱", "多少钱来着", "那多少钱", "一共", "连运费多少钱", "一共多少钱连运费", "预留还有多久"})
    void who_has_a_cart_hears_what_it_comes_to(String asked) {
        var viewer = village().viewer();
        viewer.says("A1 2");

        assertThat(viewer.says(asked).text()).contains("购物车合计 ¥59.80", "分钟内确认");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我是不是要先加微信", "我点了关注了吗", "我买了两箱可以吗"})
    void what_is_asked_of_something_else_shows_no_order(String asked) {
        assertThat(ordered().says(asked).text()).doesNotContain("已下单（订单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到两箱只有一箱啊", "我买了两箱收到才一箱"})
    void what_has_not_come_is_for_the_host(String told) {
        assertThat(ordered().says(told).text()).contains("真不好意思", "主播").doesNotContain("没有变");
    }

    @ParameterizedTest
    @ValueSource(strings = {"you charged me for two boxes", "i got 1 box less"})
    void so_is_what_was_charged_or_was_short(String told) {
        assertThat(orderedInEnglish().says(told).text()).contains("I am sorry about that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到了，黄桃很好吃", "两盒鸡蛋收到，一个没破谢谢", "桃子收到了都很好"})
    void who_is_content_is_thanked(String told) {
        assertThat(ordered().says(told).text()).contains("不客气");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到了，坏了两个", "收到了，没有说的那么甜", "鸡蛋没收到，很好"})
    void who_is_not_is_not(String told) {
        assertThat(ordered().says(told).text()).doesNotContain("不客气");
    }

    @ParameterizedTest
    @ValueSource(strings = {"好的好的", "拜拜", "谢谢，再见"})
    void who_says_no_more_is_understood(String told) {
        assertThat(ordered().says(told).text()).doesNotContain("没听懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks bye", "bye", "got it, the peaches are delicious"})
    void nor_in_english_is_it_a_riddle(String told) {
        assertThat(orderedInEnglish().says(told).text()).doesNotContain("did not understand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"看看我的地址", "管理我的地址", "新增地址", "my addresses", "add an address"})
    void before_others_no_address_is_shown_nor_asked_for(String said) throws Exception {
        var village = village();
        var group = LinkedGroup.of(inbox, village);
        var own = Origin.privateChat(LinkedGroup.by("li").channel(), "li", "", "zh");
        group.take(IncomingMessage.text(village.key(), "own", own, "/address " + ADDRESS));
        group.take(IncomingMessage.text(village.key(), "yes", own, "对"));

        var taken = group.take(IncomingMessage.text(village.key(), "asked", LinkedGroup.by("li"), said));
        assertThat(lanes.read(village.key(), () -> OutboxMessage.answersTo(taken)))
                .noneMatch(answer -> answer.body().text().contains("张伟")
                        || answer.body().text().contains("姓名"));
    }
}
