package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Village;

/** A number and a sum, and hardly a word: 1001付67.8. Whose order it is decides what becomes of it. */
@QuarkusTest
class PaidByNumberTest extends PaymentStory {
    private List<String> proofs(Village village) {
        return rows.of(
                village.key(),
                "select coalesce(p.proof, '-') from payment p join orders o on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop order by o.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001付67.8", "1001付了67.8", "1001轉67.8", "1001 paid 67.8", "got 67.8 from 1001"})
    void the_host_is_asked_whether_to_book_it_with_whose_it_is(String said) {
        var village = paidByTransfer();
        buyer(village);
        var asked = village.owner().says(said);
        assertThat(asked.text())
                .as(said)
                .contains("张伟 · 订单 1001 还要付 ¥67.80", "要记成收到吗？")
                .doesNotContain("比要付的");
        assertThat(asked.labels()).as(said).containsExactly("记下收到 ¥67.80");
    }

    @ParameterizedTest
    @CsvSource({"1001付60,你说收到 ¥60.00，比要付的少 ¥7.80", "1001付80,你说收到 ¥80.00，比要付的多 ¥12.20"})
    void of_another_sum_than_is_due_he_hears_both(String said, String told) {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says(said).text()).as(said).contains("还要付 ¥67.80", told);
    }

    @Test
    void of_no_order_nothing_is_noted() {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says("1009付67.8").text()).contains("店里没有订单 1009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001付67.8", "1001付了67.8", "1001轉67.8"})
    void of_his_own_order_it_is_his_payment(String said) {
        var village = paidByTransfer();
        assertThat(buyer(village).says(said).text())
                .as(said)
                .contains("收到，订单 1001 请店家核对")
                .doesNotContain("还差");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001付67.8",
                "1001付了67.8",
                "1001付了",
                "替1001付了67.8",
                "我付了1001的67.8",
                "付了1001",
                "1001 paid 67.8",
                "paid 67.8 for 1001",
                "paid for 1001",
                "1001和1002都付了",
                "/pay 1001 67.8"
            })
    void of_somebody_elses_it_is_the_hosts_to_look_for_and_shows_nothing(String said) {
        var village = paidByTransfer();
        buyer(village);
        var other = village.neighbour();
        other.says("A1 x2");

        var answer = other.says(said);
        assertThat(answer.text())
                .as(said)
                .contains("你没有订单 1001，这笔没有记到你别的单上", "我告诉店家了")
                .doesNotContain("张伟", "黄桃", "请店家核对");
        assertThat(answer.labels()).as(said).containsExactly("订单 1002 · ¥67.80");
        assertThat(proofs(village)).as(said).containsExactly("-", "-");
        assertThat(village.owner().says("提问").text()).as(said).contains(said.startsWith("/") ? "1001" : said);
        assertThat(other.taps("订单 1002 · ¥67.80").text()).as(said).contains("订单 1002");
        assertThat(proofs(village)).as(said).first().isEqualTo("-");
    }

    @Test
    void who_has_no_order_is_told_the_same() {
        var village = paidByTransfer();
        buyer(village);
        var other = village.viewer();
        assertThat(other.says("1001付了67.8").text())
                .contains("你没有订单 1001", "我告诉店家了")
                .doesNotContain("67.80");
        assertThat(other.says("1099付了67.8").text()).contains("你没有订单 1099", "我告诉店家了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了67.8 1234", "尾号1234付了67.8"})
    void the_digits_of_a_card_are_no_order(String said) {
        var village = paidByTransfer();
        assertThat(buyer(village).says(said).text()).as(said).contains("收到，订单 1001 请店家核对");
    }
}
