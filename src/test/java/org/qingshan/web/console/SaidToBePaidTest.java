package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Village;

/** What a buyer says he has paid is not asked for again; and who asks where his money is, is told. */
@QuarkusTest
class SaidToBePaidTest extends PaymentStory {
    @jakarta.inject.Inject
    Lanes lanes;

    private static void pay(Village village, int order, String sum) {
        var came = send(
                console(village.owner()), order + "/receive", Map.of("sum", sum, "before", "0", "how", "TRANSFER"));
        assertThat(came.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已付",
                "我付好了",
                "钱已经转过去了",
                "paid",
                "/pay 1001 paid",
                "微信转你了",
                "微信轉給你了",
                "钱转过去了",
                "钱打你卡上了",
                "1001也付了",
                "昨天付过了",
                "已支付",
                "payment done",
                "sent you the money",
                "I've transferred it",
                "I’ve transferred it",
                "the payment is made"
            })
    void who_says_no_more_than_that_he_has_paid_is_not_asked_to_pay_again(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);

        assertThat(buyer.says(said).text()).as(said).contains("记下了", "订单 1001 付了多少");
        assertThat(buyer.says("付款").text()).contains("订单 1001 你说已经付了，店家还没核对").doesNotContain("¥67.80", "微信 139");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了，店家还没核对").doesNotContain("还要付");
        assertThat(buyer.says("我的订单").text()).contains("说已付，等店家核对");
        assertThat(page(console(village.owner()), ""))
                .as("the desk is asked to look")
                .contains("1001/reject");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "付37.8行不行",
                "付60可以么",
                "付70成不",
                "转账60好吗",
                "付67.8可以吗",
                "付67.8要多久到账",
                "I paid 67.8?",
                "付不了67.8",
                "付67.8不成功",
                "已付67.8失败了",
                "付了67.8但是没成功",
                "付了67.8被退回来了",
                "paid 67.8 but it failed",
                "付款失败",
                "没付成功"
            })
    void what_is_asked_planned_or_failed_is_not_recorded_and_what_is_due_is_told(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).contains("67.80", "微信 139").doesNotContain("记下了", "请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("还要付 ¥67.80");
    }

    @ParameterizedTest
    @CsvSource({
        "微信付了37块9, 37.90",
        "支付宝转了你37.9, 37.90",
        "微信转了67.8, 67.80",
        "67.8已转, 67.80",
        "67.8 付了, 67.80",
        "已付67.8。什么时候发货, 67.80",
        "我老公用支付宝付的67.8, 67.80",
        "我外婆用微信付的67.8, 67.80",
        "我妈妈转的67.8 尾号3344, 67.80",
        "67.8 转过去了 单号20261129123456, 67.80",
        "刚扫码付了六十七块八毛, 67.80",
        "my husband paid 67.8, 67.80",
        "my aunt paid 67.8, 67.80",
        "已付67.8 收到了吗, 67.80",
        "给你转了67.8, 67.80",
        "已付六十七块八, 67.80",
        "转了六十七块八, 67.80",
        "我付了六十八, 68.00",
        "昨天付了49.6, 49.60",
        "昨晚已经转了49.6, 49.60",
        "我已支付31.6, 31.60",
        "已經支付31.6元, 31.60",
        "周三转50给你了, 50.00",
        "3号下午付了49.6, 49.60",
        "昨天转你49.6了, 49.60",
        "昨晚转49.6过去了, 49.60",
        "重新付了49.6, 49.60",
        "payment of 49.60 made, 49.60",
        "'transfer done, 49.6', 49.60",
        "49.6 paid, 49.60",
        "49.6 transferred to you, 49.60",
        "I sent you 49.6 by wechat, 49.60",
        "yesterday I paid 49.6, 49.60",
        "I paid 1000000, 1000000.00",
        "已付 6780000000, 6780000000.00"
    })
    void by_whatever_way_and_in_whatever_numerals_it_is_recorded(String said, String sum) {
        var buyer = buyer(paidByTransfer());
        var told = buyer.says(said).text();
        assertThat(told).as(said).contains("请店家核对");
        assertThat(told.contains("写对了吗")).as(said).isEqualTo(Double.parseDouble(sum) > 67.8);
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥" + sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "周五付",
                "周五付50",
                "晚上付50",
                "晚上给你转50过去",
                "周五转50过去",
                "下午付49.6好了",
                "昨天说好今天付49.6行了",
                "晚上付49.6就是了",
                "12 sent to you",
                "20 sent by courier",
                "明天付49.6",
                "will pay tomorrow",
                "will send you the money tomorrow",
                "昨天付的没到吗",
                "payment done?",
                "49.6 to be paid",
                "sent you the address"
            })
    void what_is_promised_or_asked_is_not_recorded(String said) {
        var buyer = buyer(paidByTransfer());
        assertThat(buyer.says(said).text()).as(said).doesNotContain("记下了", "请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("还要付 ¥67.80").doesNotContain("说付");
    }

    @Test
    void of_what_is_ordered_since_only_the_rest_is_asked_for() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付");
        buyer.says("A3");

        assertThat(buyer.says("付款").text()).contains("还没核对", "一共要付 ¥86.60", "还差 ¥18.80", "微信 139 0000 1111");
        assertThat(buyer.says("我付的钱").text()).contains("还要付 ¥18.80");
        assertThat(buyer.says("已付 18.8 尾号1234").text()).contains("请店家核对");
        assertThat(buyer.says("付款").text()).doesNotContain("还差");
        buyer.says("A3");
        assertThat(buyer.says("付款").text()).contains("还差 ¥18.80");
        buyer.says("付好了");
        assertThat(buyer.says("付款").text()).doesNotContain("还差");
    }

    @Test
    void a_second_part_stands_beside_the_first_and_the_same_said_twice_is_one() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付 30 尾号1111");
        buyer.says("已付 30 尾号1111");
        assertThat(buyer.says("付款").text()).contains("你说付了 ¥30.00", "还差 ¥37.80");

        buyer.says("已付 20 尾号2222");
        assertThat(buyer.says("付款").text()).contains("你说付了 ¥50.00", "还差 ¥17.80");
        assertThat(page(console(village.owner()), "")).contains("他说付了 ¥50.00", "尾号1111", "尾号2222");
        buyer.says("已付 67.8 尾号2222");
        assertThat(buyer.says("付款").text()).doesNotContain("还差");
    }

    @Test
    void of_several_orders_the_one_that_is_not_said_to_be_paid_is_asked_for() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        nextStream(village, "第二场");
        buyer.says("A3 x1");

        assertThat(buyer.says("付款").text()).contains("订单 1002").doesNotContain("是哪一单");
    }

    @Test
    void who_has_nothing_to_pay_hears_of_the_money_of_what_was_cancelled() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, 1001, "67.80");
        village.owner().says("/cancel 1001 没货了");

        assertThat(buyer.says("付款").text()).contains("没有要付的", "订单 1001：收到你 ¥67.80，还要退你 ¥67.80，店家还没退。");
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        assertThat(buyer.says("付款").text()).contains("订单 1002 要付", "订单 1001：收到你 ¥67.80，还要退你 ¥67.80");
        village.owner().says("/refund 1001 67.8");
        assertThat(buyer.says("付款").text()).contains("已经退你 ¥67.80").doesNotContain("还要退你");
    }

    @Test
    void goods_are_promised_only_while_the_shop_can_bring_them_back() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付 67.8 尾号1234");
        village.owner().says("/cancel 1001 没货了");
        assertThat(buyer.says("我的订单").text()).contains("店家查到了就退给你，还有货也可以再给你");

        assertThat(village.neighbour().says("A1 x199").text()).contains("199 箱");
        assertThat(buyer.says("我的订单").text()).contains("店家查到了就退给你。").doesNotContain("还有货");
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱呢", "我付的钱呢？", "退钱", "我要退款", "退款", "refund", "where is my money", "I want my money back"})
    void who_asks_for_his_money_hears_what_is_known_and_the_shop_what_he_wants(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, 1001, "67.80");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001：收到你 ¥67.80，付清了。", "主播");
        assertThat(waiting(village)).containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"钱呢", "退钱", "我要退款", "refund", "where is my money"})
    void where_the_ledger_settles_it_nobody_else_is_asked(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        pay(village, 1001, "67.80");
        village.owner().says("/cancel 1001 没货了");

        assertThat(buyer.says(said).text())
                .as(said)
                .contains("还要退你 ¥67.80，店家还没退")
                .doesNotContain("转给主播");
        assertThat(waiting(village)).isEmpty();
    }

    @Test
    void who_says_it_in_english_reads_it_in_english() {
        var village = paidByTransfer();
        var buyer = village.foreigner();
        buyer.says("A1 x2");
        buyer.says("Li Lei 13812345678 No. 1 Lushan Road, Yuelu District, Changsha, Hunan");
        buyer.says("yes");
        buyer.says("confirm");
        assertThat(buyer.says("paid").text()).contains("Noted", "How much did you pay for order 1001");
        assertThat(buyer.says("pay").text())
                .contains("You said that you have paid for order 1001")
                .doesNotContain("To pay for order");
        assertThat(buyer.says("where is my money").text()).contains("Order 1001");
    }

    private Stream<String> waiting(Village village) {
        return lanes.read(village.key(), Unanswered::open).stream().map(Unanswered::words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到了吗", "收到了", "收到没有", "did you get it?"})
    void whether_it_was_received_is_asked_of_the_money(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("已付");

        assertThat(buyer.says(said).text()).as(said).contains("你说付了", "店家还没核对");
        send(
                console(village.owner()),
                "1001/receive",
                Map.of("sum", "67.80", "seen", proofOf(village, 1001), "before", "0", "how", "TRANSFER"));
        assertThat(buyer.says("钱收到了吗").text()).as("the host has it").contains("收到你 ¥67.80");
    }

    @Test
    void who_has_paid_nothing_says_that_he_has_read_it() {
        assertThat(buyer(paidByTransfer()).says("收到").text()).doesNotContain("核对");
    }
}
