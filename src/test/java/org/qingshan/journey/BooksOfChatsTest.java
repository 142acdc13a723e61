package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Viewer;
import org.qingshan.web.Market;

/** What is seen and kept of payments in chats: on the receipt, at the payment desk, and when somebody is forgotten. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class BooksOfChatsTest extends InChat {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/mine/[^\"\\s]+");

    private String desk(String path) {
        var link = village.owner().says("/console").behind("后台");
        return given().cookie("qs_console", Market.sessionFrom(URI.create(link).getPath()))
                .get("/console/payments" + path)
                .asString();
    }

    @Test
    void the_receipt_leads_there_where_it_is_the_only_way_to_pay() {
        var buyer = world.user(75_001, "小麻");
        buyer.says("/start").hears("青山村");
        buyer.says("A3 2").hears("已为你留 2 袋 红糖（A3）");
        buyer.says(ADDRESS).hears("请看看对不对");
        buyer.taps("对，就寄这里").hears("记下了");
        buyer.taps("确认下单");
        var receipt = buyer.hears("下单成功");
        assertThat(receipt.text()).contains("可以在 Telegram 里直接付");
        assertThat(receipt.buttons()).contains("付款");
        buyer.taps("付款").hears("订单 1001 要付 ¥45.60");
        buyer.taps("在 Telegram 里付").hears("订单 1001：2 袋 红糖");
    }

    @Test
    void the_desk_shows_what_came_by_the_names_that_the_provider_knows_and_what_nobody_can_place() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var charge = buyer.purse().isLetPay(invoice).pays(invoice);
        buyer.hears("付清了");
        var nobodys = buyer.purse().pays("of-no-invoice-at-all", 1234);
        buyer.hears("没找到");
        assertThat(desk("/1001")).contains("在 Telegram 里付的", charge, "ch_" + charge, "45.60");
        assertThat(desk("")).contains("不知道是哪一单的", nobodys, "12.34 CNY").doesNotContain(charge + "<");
        assertThat(desk("/1001?lang=en")).contains("Paid in Telegram", "Provider charge ch_" + charge);
    }

    @Test
    void what_he_says_of_another_payment_is_still_looked_at() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var purse = buyer.purse().isLetPay(invoice);
        buyer.says("已付 45.6 尾号1234").hears("请店家核对");
        purse.isRefused(invoice, "你说已经付了，店家还没核对");
        purse.pays(invoice);
        buyer.hears("付清了");
        comesTo("PROOF_SENT");
        assertThat(desk("")).contains("尾号1234");
    }

    @Test
    void who_is_forgotten_reads_before_what_he_paid_and_leaves_the_books_and_no_invoice() {
        var buyer = buyer();
        var invoice = invoice(buyer);
        var charge = buyer.purse().isLetPay(invoice).pays(invoice);
        buyer.hears("付清了");
        village.owner().says("打好了 1001");
        village.owner().says("发货 1001 YT7512345678901");
        village.owner().says("签收 1001");
        telegram.forgetCalls();
        buyer.says("忘记我").hears("找不回来");
        var asked = LINK.matcher(telegram.calls("sendMessage").stream()
                .map(call -> call.body().toString())
                .filter(body -> body.contains("/mine/"))
                .findFirst()
                .orElseThrow());
        assertThat(asked.find()).isTrue();
        assertThat(Viewer.chinese(village.key()).opens(asked.group()).asString())
                .contains("paidInChats", charge, "45.60");
        buyer.taps("全忘掉").hears("都忘掉了");
        await().untilAsserted(() -> assertThat(rows.of(village.key(), "select id from invoice where shop_id = :shop"))
                .isEmpty());
        assertThat(rows.<String>of(village.key(), "select charge from invoice_payment where shop_id = :shop"))
                .containsExactly(charge);
        assertThat(booked("INVOICE")).hasSize(1);
    }
}
