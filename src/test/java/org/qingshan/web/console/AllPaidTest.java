package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Who has paid for all that he ordered says so without sums or numbers: it counts as what is due for each, and names each. */
@QuarkusTest
class AllPaidTest extends PaymentStory {
    /** 1001 costs 67.80, 1002 is another stream's and goes elsewhere, and so is 1003. */
    private Viewer buyer(Village village, int orders) {
        var buyer = village.neighbour();
        buyer.says("王桂兰 13900139000 湖南省株洲市天元区泰山路88号");
        buyer.says("对");
        buyer.says("A1 x2");
        if (orders > 1) {
            nextStream(village, "第二场");
            buyer.says("A3 x1");
            buyer.says("地址 用 2");
        }
        if (orders > 2) {
            buyer.says("地址 周五 13700137000 湖南省衡阳市雁峰区解放路5号");
            buyer.says("对");
            nextStream(village, "第三场");
            buyer.says("A4 x1");
        }
        return buyer;
    }

    private List<String> states(Village village) {
        return rows.of(
                village.key(),
                "select cast(p.status as text) from payment p join orders o on o.shop_id = p.shop_id and o.payment_id = p.id where p.shop_id = :shop order by o.number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两单都付了",
                "兩單都付了",
                "一起付了",
                "两单一起转过去了",
                "全部付了",
                "paid for both",
                "I've paid both orders together",
                "paid them all"
            })
    void of_two_it_is_both(String said) {
        var village = paidByTransfer();
        assertThat(buyer(village, 2).says(said).text())
                .as(said)
                .contains("订单 1001、1002", "请店家核对", "订单 1001 ¥67.80", "订单 1002 ¥", "一共 ¥");
        assertThat(states(village)).as(said).containsExactly("PROOF_SENT", "PROOF_SENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两单都付了", "一起付了", "paid for both"})
    void of_one_it_is_that_one(String said) {
        var village = paidByTransfer();
        assertThat(buyer(village, 1).says(said).text()).as(said).contains("记下了，等店家核对", "订单 1001");
        assertThat(states(village)).as(said).containsExactly("PROOF_SENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一起付了", "三单都付了", "paid everything", "paid for all three orders"})
    void of_three_it_is_all(String said) {
        var village = paidByTransfer();
        assertThat(buyer(village, 3).says(said).text()).as(said).contains("订单 1001、1002、1003 请店家核对");
        assertThat(states(village)).as(said).containsExactly("PROOF_SENT", "PROOF_SENT", "PROOF_SENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两单都付了", "paid for both"})
    void which_two_of_three_is_asked(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village, 3);
        var asked = buyer.says(said);
        assertThat(asked.text()).as(said).contains("你有 3 单要付，是哪几单？");
        assertThat(asked.labels()).as(said).hasSize(3).allMatch(label -> label.contains(" · ¥"));
        assertThat(states(village)).as(said).containsOnly("UNPAID");

        var label = asked.labels().get(1);
        assertThat(buyer.taps(label).text()).as(said).contains("订单 1001、1003 请店家核对");
        assertThat(states(village)).as(said).containsExactly("PROOF_SENT", "UNPAID", "PROOF_SENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"两单都付了", "I paid both"})
    void one_of_them_that_is_paid_already_is_named(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village, 2);
        village.owner().says("收到 1001 67.8");
        village.owner().taps("记下收到 ¥67.80");

        assertThat(buyer.says(said).text()).as(said).contains("订单 1001 没有要付的钱了", "记下了，等店家核对", "订单 1002");
        assertThat(states(village)).as(said).containsExactly("PAID", "PROOF_SENT");
    }

    @Test
    void what_was_told_of_one_before_stands_as_it_was() {
        var village = paidByTransfer();
        var buyer = buyer(village, 2);
        buyer.says("1001付了67.8 尾号1234");

        assertThat(buyer.says("两单都付了").text())
                .contains("订单 1001 你说已经付了，店家还没核对", "订单 1002")
                .doesNotContain("还差");
        assertThat(village.owner().says("收到1001").text())
                .contains("1234", "67.80")
                .doesNotContain("1002");
        assertThat(village.owner().says("收到1002").text()).doesNotContain("67.80");
    }

    @Test
    void of_more_than_he_ordered_it_is_asked() {
        var village = paidByTransfer();
        var buyer = buyer(village, 2);
        assertThat(buyer.says("三单都付了").labels()).containsExactly("1001、1002 · ¥94.60");
        assertThat(states(village)).containsOnly("UNPAID");
    }

    @Test
    void nothing_is_due_any_more() {
        var village = paidByTransfer();
        var buyer = buyer(village, 1);
        village.owner().says("收到 1001 67.8");
        village.owner().taps("记下收到 ¥67.80");

        assertThat(buyer.says("两单都付了").text()).contains("1001", "付清了");
    }
}
