package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said around paying: that one is about to, by what it is found, and what was paid in another shop. */
@QuarkusTest
class PayTalkTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "算了还是现在付吧",
                "那算了我微信转",
                "我补8块",
                "哦还差运费，我补8块",
                "差價我補上",
                "支付宝付可以不",
                "I'll just pay by wechat then",
                "never mind, I'll pay now",
                "can I pay with PayPal?"
            })
    void who_is_about_to_pay_is_told_what_and_how(String said) {
        assertThat(ordered().says(said).text())
                .as(said)
                .contains("要付 ¥37.90", "怎么付")
                .doesNotContain("¥0.00", "没听懂");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我补一箱", "微信转发给朋友了", "I'll pay attention next time", "谁现在付", "补货了吗"})
    void something_else_is_no_paying(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("怎么付，店家会告诉你");
    }

    @Test
    void four_figures_are_what_it_is_found_by() {
        var buyer = ordered();
        buyer.says("转了67.8");
        assertThat(buyer.says("9988").text()).contains("你说付了 ¥67.80").doesNotContain("9988.00");
    }

    @Test
    void a_sum_right_behind_is_put_right_still() {
        var buyer = ordered();
        buyer.says("转了67.8");
        assertThat(buyer.says("37.9").text()).contains("¥37.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"剩下的22块9也付了 尾号8899", "剩下的22塊9也付了 尾號8899", "余款22块9也付了，尾号8899"})
    void the_rest_is_booked(String said) {
        var buyer = ordered();
        buyer.says("先付了15，尾号1111");
        assertThat(buyer.says(said).text()).as(said).contains("收到，订单 1001").doesNotContain("还差", "不清楚");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I paid 30 for 2 boxes at the market",
                "I paid 20 at the supermarket for one",
                "paid 25 in another shop",
                "我在超市付了30"
            })
    void what_was_paid_in_another_shop_is_no_payment(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("收到，订单", "你说付了", "告诉店家了");
    }
}
