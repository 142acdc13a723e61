package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.channel.telegram.probe.LogCapture;
import org.qingshan.support.Trouble;
import org.qingshan.support.telegram.ShownMessage;

/** An order is paid in the chat itself: asked first, taken once, never lost sight of. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class PayingInChatTest extends InChat {
    @Inject
    AgroalDataSource database;

    @Inject
    Trouble trouble;

    @Test
    void who_pays_is_asked_first_and_booked_once_however_often_it_is_told() {
        try (var log = new LogCapture()) {
            var buyer = buyer();
            world.deliverEach(3);
            telegram.forgetCalls();
            var invoice = invoice(buyer);
            var call = telegram.calls("sendInvoice").get(0).body();
            assertThat(call.path("currency").asText()).isEqualTo("CNY");
            assertThat(call.path("prices").path(0).path("amount").asLong()).isEqualTo(4560);
            assertThat(call.path("provider_token").asText()).isEqualTo(PROVIDER);
            assertThat(call.path("start_parameter").asText()).isNotEmpty();
            assertThat(call.path("payload").asText())
                    .hasSizeGreaterThanOrEqualTo(22)
                    .doesNotContain("1001");

            var charge = buyer.purse().isLetPay(invoice).pays(invoice);
            buyer.hears("订单 1001 收到你的 ¥45.60，付清了");
            comesTo("PAID");
            await().until(() -> world.pending() == 0);
            assertThat(booked("INVOICE")).extracting(Number::longValue).containsExactly(4560L);
            assertThat(buyer.sees())
                    .filteredOn(shown -> shown.text().contains("付清了"))
                    .hasSize(1);
            assertThat(rows.<String>of(
                            village.key(),
                            "select charge || ' ' || provider_charge from invoice_payment where shop_id = :shop"))
                    .containsExactly(charge + " ch_" + charge);
            assertThat(telegram.calls("answerPreCheckoutQuery")).hasSize(1);

            buyer.purse().isRefused(invoice, "订单 1001 已经付清了");
            buyer.says("/pay").hears("没有要付的");
            world.deliverEach(1);
            assertThat(rows.traces(village.key(), "ProviderTokenThatNobodySees"))
                    .isEmpty();
            assertThat(log.lines()).noneMatch(line -> line.contains("ProviderTokenThatNobodySees"));
        }
    }

    @Test
    void an_invoice_of_before_a_change_is_refused_and_the_new_one_is_paid() {
        var buyer = buyer();
        var before = invoice(buyer);
        buyer.says("A3 再加一袋").hears("红糖");
        buyer.purse().isRefused(before, "订单 1001 改过了");
        var after = invoice(buyer);
        buyer.purse().isRefused(before, "发 /pay 1001 要一张新的");
        buyer.purse().isLetPay(after).pays(after);
        buyer.hears("付清了");
        comesTo("PAID");
        assertThat(booked("INVOICE")).extracting(Number::longValue).containsExactly(6440L);
    }

    @Test
    void what_is_paid_in_the_chat_stays_also_where_something_small_is_to_be_paid_later() {
        village.owner().says("/shop pay 微信 qingshan");
        village.owner().says("/shop firstpaid 30");
        var buyer = buyer();
        var invoice = invoice(buyer);
        buyer.purse().isLetPay(invoice).pays(invoice);
        buyer.hears("付清了");
        comesTo("PAID");
        buyer.says("/address 王桂兰 13574680192 北京市朝阳区建国路8号").hears("请看看对不对");
        buyer.taps("对，就寄这里").hears("订单 1001 还是寄给");
        buyer.taps("订单 1001 也寄这里").hears("改寄给 王桂兰");
        comesTo("UNPAID");

        clock.forward(Duration.ofMinutes(31));
        village.neighbour().says("A3");
        buyer.says("/status 1001").hears("A3 红糖 2 袋");
        assertThat(buyer.sees()).noneMatch(shown -> shown.text().contains("没有按时付款"));
    }

    @Test
    void nobody_pays_for_somebody_else_and_money_that_comes_all_the_same_is_the_orders() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var stranger = world.user(74_900, "路人");
        stranger.purse().isRefused(invoice, "这是别人的账单");
        stranger.purse().pays(invoice);
        stranger.hears("订单 1001 收到你的 ¥45.60");
        buyer.hears("付清了");
        comesTo("PAID");
    }

    @Test
    void what_is_paid_after_the_order_was_cancelled_is_booked_told_to_the_host_and_given_back_once() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var purse = buyer.purse().isLetPay(invoice);
        buyer.says("/cancel 1001").hears("订单 1001 已取消");
        purse.isRefused(invoice, "订单 1001 已经取消");
        world.deliverEach(3);
        var charge = purse.pays(invoice);
        buyer.hears("多付了 ¥45.60，店家会退给你");
        village.owner().hears("订单 1001 已经取消，却在 Telegram 里收到了 ¥45.60");
        assertThat(booked("INVOICE")).hasSize(1);

        purse.isGivenBack(invoice, charge);
        village.owner().hears("订单 1001 的 ¥45.60 已经退给买家，账上记好了");
        comesTo("REFUNDED");
        await().until(() -> world.pending() == 0);
        assertThat(booked("RETURNED")).extracting(Number::longValue).containsExactly(-4560L);
        world.deliverEach(1);
    }

    @Test
    void what_the_host_has_noted_as_given_back_is_not_booked_a_second_time() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var charge = buyer.purse().isLetPay(invoice).pays(invoice);
        buyer.hears("付清了");
        village.owner().says("退款 1001 45.6");
        buyer.hears("退给你 ¥45.60");
        buyer.purse().isGivenBack(invoice, charge);
        village.owner().hears("账上没有再记");
        assertThat(booked("RETURNED")).isEmpty();
    }

    @Test
    void who_is_about_to_pay_waits_for_no_batch() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var gate = trouble.gate("in-chat");
        world.user(74_901, "挡路的").says(gate.words());
        gate.awaitEntered();
        try {
            buyer.purse().isLetPay(invoice);
        } finally {
            gate.open().countDown();
        }
    }

    @Test
    void while_the_database_is_away_whoever_wants_to_pay_is_told_so_in_time_and_pays_when_it_is_back()
            throws Exception {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var all = everyConnection();
        try {
            buyer.purse().isRefused(invoice, "我这会儿查不到你的订单");
            // By now nobody could keep the right to ask for updates.
            await().pollDelay(Duration.ofSeconds(8)).until(() -> true);
            buyer.purse().isRefused(invoice, "没有扣钱");
        } finally {
            for (var connection : all) {
                connection.close();
            }
        }
        await().ignoreExceptions()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        buyer.purse().checksOut(invoice).isJudged().path("ok").asBoolean());
        buyer.purse().pays(invoice);
        buyer.hears("付清了");
    }

    private List<Connection> everyConnection() throws SQLException {
        List<Connection> all = new ArrayList<>();
        var most = database.getConfiguration().connectionPoolConfiguration().maxSize();
        for (int i = 0; i < most; i++) {
            all.add(database.getConnection());
        }
        return all;
    }

    @Test
    void money_that_nobody_knows_what_for_is_kept_and_told_also_where_booking_it_fails() {
        var buyer = buyer();
        var purse = buyer.purse();
        var nobodys = purse.pays("of-no-invoice-at-all", 1234);
        buyer.hears("没找到是付哪一单的");
        village.owner().hears(nobodys);
        var invoice = invoice(buyer);
        var payload = payload(invoice);
        purse.pays(payload, Long.MAX_VALUE);
        buyer.hears("店家会退给你");
        var beyond = purse.pays(payload, 1);
        village.owner().hears(beyond);
        assertThat(rows.<String>of(
                        village.key(),
                        "select charge from invoice_payment where shop_id = :shop and order_id is null order by id"))
                .containsExactly(nobodys, beyond);
    }

    /** Who has paid is not told; whatever was made of it before came again for ever, and nothing behind it was heard. */
    @Test
    void money_that_is_told_of_nobody_in_a_group_is_the_orders_and_stops_nothing() {
        var buyer = buyer();
        var group = world.group(-1_001_974_000_001L, "付款群").isJoinedBy(buyer);
        await().until(() -> world.pending() == 0);
        var invoice = invoice(buyer);
        var payload = payload(invoice);
        telegram.forgetCalls();

        group.isToldOfMoney(payload, 4560);
        buyer.hears("付清了");
        comesTo("PAID");
        group.isToldOfMoney(payload, Long.MAX_VALUE - 4560);
        var beyond = group.isToldOfMoney(payload, 1);
        village.owner().hears(beyond);
        var elsewhere = world.group(-1_001_974_000_002L, "没听过的群");
        var nobodys = elsewhere.isToldOfMoney("of-no-invoice-at-all", 1234);
        village.owner().hears(nobodys);
        assertThat(rows.<String>of(
                        village.key(),
                        "select charge from invoice_payment where shop_id = :shop and order_id is null order by id"))
                .containsExactly(beyond, nobodys);
        buyer.says("/pay").hears("没有要付的");
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("¥"));
        assertThat(elsewhere.shows()).isEmpty();
    }

    private String payload(ShownMessage invoice) {
        return telegram.calls("sendInvoice").stream()
                .filter(call -> call.chat() == invoice.chat())
                .findFirst()
                .orElseThrow()
                .body()
                .path("payload")
                .asText();
    }
}
