package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who has said that he paid, and takes less before anybody has looked, has paid what was due then: the host is told, and books what came. */
@QuarkusTest
class PaidThenLessTest extends PaymentStory {
    @Test
    void the_host_is_offered_what_was_due_when_he_said_so_and_what_is_due_now() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付过了");
        assertThat(buyer.says("退一箱黄桃").text()).contains("多出来的 ¥29.90");

        assertThat(page(console(village.owner()), "")).contains("value=\"67.80\"");
        var asked = village.owner().says("收到1001的钱了");
        assertThat(asked.text()).contains("还要付 ¥37.90", "他说付了的时候，要付的是 ¥67.80");
        assertThat(asked.labels()).containsExactly("记下收到 ¥67.80", "记下收到 ¥37.90");
        assertThat(village.owner().taps("记下收到 ¥67.80").text()).contains("收到 ¥67.80", "29.90");
        assertThat(buyer.says("我付的钱").text()).contains("29.90");
    }

    @Test
    void of_an_order_that_is_off_by_now_it_is_what_was_due_then() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付过了");
        buyer.says("/cancel 1001");
        var asked = village.owner().says("收到1001的钱了");
        assertThat(asked.labels()).as(asked.text()).containsExactly("记下收到 ¥67.80");
    }

    @Test
    void what_stayed_as_it_was_is_one_sum() {
        var village = paidByTransfer();
        buyer(village).says("付过了");
        var asked = village.owner().says("收到1001的钱了");
        assertThat(asked.text()).doesNotContain("的时候");
        assertThat(asked.labels()).containsExactly("记下收到 ¥67.80");
    }
}
