package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whose money it is that somebody notes, what is asked before a slip is booked, and how it is taken back. */
@QuarkusTest
class MoneyNotedTest extends PaymentStory {
    private static final Pattern ENTRY = Pattern.compile("name=\"entry\" value=\"(\\d+)\"");

    @Test
    void whose_an_order_is_and_what_is_in_it_stands_beside_the_sum() {
        var village = village();
        buyer(village);
        buyer(village).says("已付 67.8 尾号1234");
        var console = console(village.owner());

        assertThat(page(console, "")).containsPattern("订单 1001</a> [^<]*张伟").containsPattern("订单 1002</a> [^<]*张伟");
        assertThat(page(console, "/1001"))
                .containsPattern("<b>[^<]*张伟</b>")
                .contains("黄桃 2 箱", "¥59.80", "运费", "¥8.00");
        assertThat(page(console, "/1001?lang=en")).contains("2 boxes", "Shipping");
    }

    @Test
    void more_than_is_due_is_asked_about_before_it_is_booked() {
        var village = village();
        var buyer = buyer(village);
        var console = console(village.owner());

        var asked = send(console, "1001/receive", Map.of("sum", "1,000", "before", "0", "how", "TRANSFER"));
        assertThat(asked.asString())
                .contains(
                        "订单 1001：你写的是到账 ¥1,000.00，比要收的多 ¥932.20",
                        "name=\"sure\" value=\"100000\"",
                        "value=\"1000.00\"");
        assertThat(send(console, "1001/receive?lang=en", Map.of("sum", "100", "before", "0", "sure", "100000"))
                        .asString())
                .contains("¥32.20 more than is due");
        assertThat(rows.<Number>of(village.key(), "select count(*) from money_entry where shop_id = :shop"))
                .first()
                .hasToString("0");

        send(console, "1001/receive", Map.of("sum", "1,000", "before", "0", "sure", "100000"));
        buyer.hears("多付了 ¥932.20");
    }

    @Test
    void what_its_buyer_says_he_paid_is_not_asked_about_though_it_is_more() {
        var village = village();
        var buyer = buyer(village);
        buyer.says("已付 70 尾号1234");

        send(
                console(village.owner()),
                "1001/receive",
                Map.of("sum", "70", "seen", proofOf(village, 1001), "before", "0"));
        buyer.hears("多付了 ¥2.20");
    }

    @Test
    void what_was_noted_is_said_with_its_order_and_can_be_taken_back() {
        var village = village();
        var buyer = buyer(village);
        var console = console(village.owner());
        assertThat(page(console, "/1001")).doesNotContain("/1001/mistake");
        assertThat(page(console, "?done=came-1001")).doesNotContain("到账 ¥");

        var noted = send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));
        assertThat(noted.header("Location")).isEqualTo("/console/payments/1001?done=came-1001");
        var page = page(console, "/1001?done=came-1001");
        assertThat(page).contains("记下了：订单 1001 到账 ¥67.80。", "/1001/mistake");
        assertThat(page(console, "?done=came-1001&lang=en")).contains("Noted: ¥67.80 came for order 1001.");
        buyer.hears("付清了");

        var entry = ENTRY.matcher(page);
        assertThat(entry.find()).isTrue();
        var mistake = Map.of("entry", entry.group(1), "noted", "6780");
        assertThat(send(console, "1001/mistake", mistake).statusCode()).isEqualTo(303);
        assertThat(buyer.says("/pay").text()).contains("67.80");
        assertThat(page(console, "/1001")).contains("记错了，没有到账", "要收 ¥67.80").doesNotContain("/1001/mistake");
        assertThat(send(console, "1001/mistake", mistake).asString()).contains("有人处理过了");
    }
}
