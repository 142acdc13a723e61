package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;
import org.qingshan.web.photo.Camera;

/** What a buyer says to have paid beside what he has told of before, or what has come already. */
@QuarkusTest
class PaidAgainTest extends PaymentStory {
    private Viewer buyer() {
        return buyer(paidByTransfer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"I paid half, 33.9", "I've paid half: 33.90", "I paid half 33.9", "我付了一半33.9", "付了一半，33.9"})
    void a_half_that_is_named_is_a_part(String said) {
        var buyer = buyer();
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对", "还差 ¥33.90");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥33.90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "补了8块 | 41.90",
                "又转了8 | 41.90",
                "再付了8元 | 41.90",
                "剩下的33.9付了 | 67.80",
                "另一半也付了33.9 | 67.80",
                "sent the other 33.90 | 67.80",
                "and the other half 33.90 | 67.80",
                "paid the other 33.90 | 67.80"
            })
    void a_further_part_is_heard_in_natural_words(String said, String sum) {
        var buyer = buyer();
        buyer.says("付了33.9");
        assertThat(buyer.says(said).text()).as(said).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥" + sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"又付了一笔 | 77.80", "写错了，付的是 ¥10.00 | 10.00"})
    void what_may_be_another_payment_or_a_wrong_figure_is_asked(String answer, String sum) {
        var buyer = buyer();
        buyer.says("支付宝付了六十七块八");
        assertThat(buyer.says("付了十块").text())
                .contains("你之前说订单 1001 付了 ¥67.80", "又付了一笔，还是之前写错了")
                .doesNotContain("还差");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥67.80");
        buyer.says("付了十块");
        buyer.taps(answer);
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥" + sum);
    }

    @Test
    void who_has_paid_for_more_than_he_takes_is_not_asked_for_money() {
        var buyer = buyer();
        buyer.says("付了67.8");
        buyer.says("A1 改成 1");
        assertThat(buyer.says("付了10").text()).contains("又付了一笔，还是之前写错了").doesNotContain("还差");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了8块", "我付了8元", "付了八块"})
    void one_figure_is_a_sum_behind_the_verb(String said) {
        assertThat(buyer().says(said).text()).as(said).contains("你说付了 ¥8.00", "还差 ¥59.80");
    }

    @Test
    void what_is_ordered_while_a_payment_is_asked_about_is_no_proof() {
        var buyer = buyer();
        buyer.says("付了");
        assertThat(buyer.says("红糖2块").text()).doesNotContain("请店家核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paid 1001 and 1002", "付了1001和1002", "I paid 1002, 1001"})
    void several_of_his_orders_are_paid_by_their_numbers(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        assertThat(buyer.says(said).text()).as(said).contains("1001、1002", "请店家核对");
        assertThat(buyer.says("我付的钱").text()).as(said).doesNotContain("还要付");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付了67.8", "I paid 67.8", "付了"})
    void who_has_paid_in_full_is_told_what_came(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        village.owner().says("/received 1001 67.8");
        village.owner().taps("记下收到 ¥67.80");
        assertThat(buyer.says(said).text()).as(said).contains("收到你 ¥67.80，付清了", "说「付多了」");
        assertThat(buyer.says("付款").text()).contains("你没有要付的订单");
    }

    @Test
    void of_what_has_come_twice_only_that_payment_goes_back() {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();
        owner.says("/received 1001 77.8");
        assertThat(owner.taps("记下收到 ¥77.80").text()).contains("其中 ¥10.00 要退");
        owner.says("收到1001的5");
        assertThat(owner.taps("记下收到 ¥5.00").text()).contains("其中 ¥5.00 要退").doesNotContain("¥15.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"又付了一笔 | 77.80", "写错了，付的是 ¥10.00 | 10.00"})
    void what_was_said_and_shown_with_a_sum_counts_with_the_answer(String answer, String sum) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付了67.8 尾号1234");
        buyer.sends(Camera.jpeg(64, 48));
        assertThat(buyer.says("付了10 尾号9876").text()).contains("又付了一笔，还是之前写错了");
        buyer.sends(Camera.jpeg(32, 24));
        buyer.hears("收到 2 张");
        assertThat(buyer.taps(answer).text()).contains("请店家核对");
        assertThat(buyer.says("我付的钱").text()).contains("你说付了 ¥" + sum);
        assertThat(page(console(village.owner()), "")).contains("尾号9876", "尾号1234");
        assertThat(pictures(village)).hasSize(2);
    }

    @Test
    void what_was_said_with_what_may_be_of_another_order_counts_with_the_answer() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付了67.8");
        buyer.says("取消 1001");
        buyer.says("A1 x2");
        buyer.sends(Camera.jpeg(64, 48));
        assertThat(buyer.says("付了67.8").text()).contains("就是这一笔，还是又付了一笔");
        buyer.taps("又付了一笔");
        assertThat(pictures(village)).containsExactly(1002);
    }

    @Test
    void a_picture_under_which_nobody_says_for_which_order_waits_for_the_answer() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        buyer.sends(Camera.jpeg(64, 48));
        assertThat(buyer.says("付了20 尾号9876").text()).contains("哪一单");
        buyer.says("/pay 1002");
        assertThat(pictures(village)).containsExactly(1002);
        assertThat(page(console(village.owner()), "")).contains("尾号9876");
    }

    @Test
    void the_picture_of_a_half_waits_till_the_sum_is_sure() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.sends(Camera.jpeg(64, 48));
        buyer.says("付了一半");
        buyer.taps("已付 ¥33.90");
        assertThat(pictures(village)).containsExactly(1001);
    }

    private List<Object> pictures(Village village) {
        return rows.of(
                village.key(),
                "select o.number from sent_photo s join orders o on o.shop_id = s.shop_id and o.id = s.order_id where s.shop_id = :shop");
    }
}
