package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.telegram.Answer;

/** Whether a shop is paid in its chats: off until its owner gives a token, on for that bot alone, and off again. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class PaymentTokensTest extends InChat {

    @Test
    void nobody_is_offered_it_where_the_shop_has_no_token_nor_on_the_web() {
        var other = village();
        var its = bot(other, "unpaid_bot");
        var buyer = its.user(74_950, "小吴");
        buyer.says("/address " + ADDRESS).hears("请看看对不对");
        buyer.taps("对，就寄这里").hears("记下了");
        buyer.says("A3 2").hears("已下单 2 袋 红糖（A3）");
        buyer.says("/pay");
        assertThat(buyer.hears("要付").buttons()).isNotEmpty().doesNotContain("在 Telegram 里付");
        buyer.says("/pay 1001 card").hears("这一单不能这样付");
        assertThat(other.owner().says("/bot pay").text()).contains("还没有开 Telegram 付款");
        other.owner().says("/bot off");

        var onTheWeb = village.neighbour();
        onTheWeb.says("A3 2");
        assertThat(onTheWeb.says("/pay").labels()).isNotEmpty().doesNotContain("在 Telegram 里付");
        assertThat(onTheWeb.says("/pay 1001 card").text()).contains("这一单不能这样付");
    }

    @Test
    void a_token_given_in_telegram_is_taken_out_of_the_chat_and_kept_sealed_and_one_in_a_group_is_refused() {
        var owner = world.user(74_960, "掌柜");
        owner.says("/start join_" + village.code("owner")).hears("店主");
        telegram.forgetCalls();
        telegram.answer("deleteMessage", Answer.tooMany(1), 6);
        owner.says("/bot 284685063:LIVE:RealMoneyTokenOfNobody").hears("收的是真钱");
        var carried = owner.lastSaid();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> telegram.calls("deleteMessage").stream()
                                .filter(call -> call.body().path("message_id").asLong() == carried)
                                .count()
                        == 7);
        assertThat(rows.traces(village.key(), "RealMoneyTokenOfNobody")).isEmpty();
        owner.says("/bot " + TRIAL).hears("测试口令");
        world.group(-1_009_000_000_741L, "群");
        owner.in(-1_009_000_000_741L).says("/bot 284685063:LIVE:ReadByEverybodyAround");
        owner.hears("这里大家都看得见");
        assertThat(owner.says("/bot pay").hears("测试口令").text()).doesNotContain("收的是真钱");
        assertThat(rows.traces(village.key(), "ReadByEverybodyAround")).isEmpty();
    }

    @Test
    void what_is_taken_away_or_was_given_for_another_bot_is_good_for_nothing() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        village.owner().says("/bot pay off");
        buyer.purse().isRefused(invoice, "这张账单现在付不了");
        village.owner().says("/bot " + PROVIDER);
        buyer.purse().isLetPay(invoice);
        var next = bot(village, "next_bot");
        assertThat(village.owner().says("/bot").text()).contains("Telegram 付款停着");
        var there = next.user(74_951, "小吴");
        there.says("/address " + ADDRESS).hears("请看看对不对");
        there.says("对").hears("记下了");
        there.says("A3 2").hears("已下单 2 袋 红糖（A3）");
        there.says("/pay");
        assertThat(there.hears("要付").buttons()).doesNotContain("在 Telegram 里付");
        village.owner().says("/bot " + PROVIDER);
        assertThat(village.owner().says("/bot").text()).contains("收的是真钱");
    }

    @Test
    void by_a_test_token_none_but_the_team_can_pay() {
        var earlier = buyer();
        var shown = invoice(earlier);
        village.owner().says("/bot " + TRIAL);
        earlier.purse().isRefused(shown, "这张账单现在付不了");

        var buyer = buyer();
        buyer.says("/pay");
        assertThat(buyer.hears("要付").buttons()).isNotEmpty().doesNotContain("在 Telegram 里付");
        buyer.says("/pay 1002 card").hears("这一单不能这样付");
        buyer.says("/start join_" + village.code("owner")).hears("店主");
        var invoice = invoice(buyer);
        buyer.purse().isLetPay(invoice).pays(invoice);
        buyer.hears("付清了");

        village.owner().says("/bot " + PROVIDER);
        earlier.purse().isLetPay(shown);
    }

    @Test
    void a_sum_that_telegram_does_not_take_and_a_bad_provider_are_said_with_the_other_ways() {
        var buyer = buyer();
        village.owner().says("/shop pay 微信 139 0000 1111 张桂花");
        telegram.answer("sendInvoice", Answer.refused(400, "Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID"), 1);
        buyer.says("/pay 1001 card").hears("太少或者太多，Telegram 不让这样付");
        assertThat(buyer.sees())
                .last()
                .satisfies(shown -> assertThat(shown.text()).contains("微信 139 0000 1111"));
        telegram.answer("sendInvoice", Answer.refused(400, "Bad Request: PAYMENT_PROVIDER_INVALID"), 1);
        buyer.says("/pay 1001 card").hears("现在没法在 Telegram 里付");
        village.owner().hears("收款口令不对");
    }

    @Test
    void an_english_buyer_is_offered_refused_and_thanked_in_english() {
        var ann = world.user(74_970, "Ann").reads("en");
        ann.says("/language en").hears("English from now on");
        ann.says("/address " + ADDRESS).hears("Please check");
        ann.taps("Right, send it there").hears("Address saved");
        ann.says("A3 2").hears("Brown sugar");
        ann.says("/pay").hears("You can pay right here in Telegram");
        ann.taps("Pay in Telegram");
        var invoice = ann.hears("Order 1001: 2 bags Brown sugar");
        world.user(74_971, "Bob").reads("en").purse().isRefused(invoice, "somebody else's");
        var purse = ann.purse().isLetPay(invoice);
        purse.pays(invoice);
        ann.hears("it is paid in full");
        purse.isRefused(invoice, "is paid already");
        assertThat(ann.purse()
                        .wants("nothing", 1)
                        .isJudged()
                        .path("error_message")
                        .asText())
                .contains("nothing was taken");
        await().pollDelay(Duration.ofMillis(100)).until(() -> world.pending() == 0);
    }
}
