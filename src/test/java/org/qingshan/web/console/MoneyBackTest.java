package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What goes back to a buyer, in parts or as it came too often, and what is on the list of it. */
@QuarkusTest
class MoneyBackTest extends PaymentStory {
    @Test
    void money_goes_back_in_parts_never_more_than_came_and_of_a_packed_parcel_only_with_a_warning() {
        var village = village();
        var buyer = buyer(village);
        var owner = village.owner();
        assertThat(owner.says("/refund 1001 5").text()).contains("还没收到过钱");
        var console = console(owner);
        send(console, "1001/receive", Map.of("sum", "67.80", "how", "TRANSFER", "before", "0"));

        assertThat(owner.says("退款 1001 10 两个坏了").text()).contains("记下退款 ¥10.00，还收着 ¥57.80");
        assertThat(buyer.hears("订单 1001 退给你 ¥10.00").text()).contains("店家说：两个坏了");
        assertThat(owner.says("/refund 1001 60").text()).contains("退的比收的多");
        village.joined("packer").says("打好了 1001");
        var asked = owner.says("/refund 1001 20 有一箱压坏了");
        assertThat(asked.text()).contains("打了包", "还要退 ¥20.00 吗");
        assertThat(owner.says(asked.behind("退 ¥20.00")).text()).contains("还收着 ¥37.80");
        assertThat(buyer.hears("退给你 ¥20.00").text()).contains("店家说：有一箱压坏了");
        assertThat(owner.says(asked.behind("退 ¥20.00")).text()).contains("有人处理过了");
        assertThat(send(console, "1001/refund", Map.of("sum", "37.80", "before", "3780", "how", "DAMAGE"))
                        .asString())
                .contains("打了包");
        assertThat(send(
                                console,
                                "1001/refund",
                                Map.of("sum", "37.80", "before", "3780", "how", "DAMAGE", "warned", "yes"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(console, "/1001")).contains("已退 ¥67.80", "货坏了", "−¥37.80");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .containsExactly("REFUNDED");
    }

    @Test
    void what_is_given_back_after_it_was_paid_is_on_the_list_of_what_to_give_back() {
        var village = village();
        var buyer = buyer(village);
        var console = console(village.owner());
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));
        assertThat(send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"))
                        .asString())
                .contains("有人处理过了");
        buyer.says("取消 1001");

        assertThat(page(console, "")).contains("要退的", "¥67.80");
        assertThat(village.owner().says("/refund 1001 67.8").text()).contains("还收着 ¥0.00");
        buyer.hears("订单 1001 退给你 ¥67.80");
        assertThat(page(console, "")).doesNotContain("要退的");
    }

    @Test
    void who_transfers_twice_has_the_second_sum_noted_and_given_back() {
        var village = village();
        buyer(village);
        var console = console(village.owner());
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "0"));

        assertThat(page(console, "/1001"))
                .contains("又到了一笔", "/console/payments/1001/receive", "name=\"before\" value=\"6780\"");
        send(console, "1001/receive", Map.of("sum", "67.80", "before", "6780"));
        assertThat(page(console, "")).contains("要退的", "¥67.80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001退款10.5",
                "1001退10.5元",
                "1001退了10.5",
                "给1001退10.5块",
                "退款1001的10.5",
                "退1001 10.5",
                "退款10.5给1001",
                "退款 1001 10.5",
                "1001 退款 10.5，坏了两个",
                "1001退款10.5元 坏了两个",
                "给1001退10.5块钱，坏了两个",
                "1001 refund 10.5",
                "refund 10.5 for 1001",
                "refund 10.5 yuan to 1001",
                "refunded 1001 10.5",
                "退给1001 10.5元",
                "把10.5块退给1001",
                "已经退了1001 10.5元",
                "1001的10.5元退了",
                "补偿1001 10.5元",
                "give 1001 back 10.5 yuan",
                "/refund 10.5 for 1001"
            })
    void the_number_may_stand_anywhere(String said) {
        var village = village();
        var buyer = buyer(village);
        var owner = paidInFull(village);
        var answered = owner.says(said);
        if (!said.startsWith("退款 1001")) {
            assertThat(answered.text()).as(said).contains("还没有退").doesNotContain("记下退款");
            assertThat(returned(village)).as(said).isZero();
            answered = owner.taps("退 ¥10.50");
        }
        assertThat(answered.text()).as(said).contains("记下退款 ¥10.50，还收着 ¥57.30");
        var told = buyer.hears("订单 1001 退给你 ¥10.50").text();
        assertThat(told.contains("店家说：坏了两个")).as(said).isEqualTo(said.contains("坏了"));
    }

    private static Viewer paidInFull(Village village) {
        var owner = village.owner();
        owner.says("/received 1001 67.8");
        owner.taps("记下收到 ¥67.80");
        return owner;
    }

    private long returned(Village village) {
        return rows.<Number>of(village.key(), "select coalesce(sum(refunded), 0) from payment where shop_id = :shop")
                .get(0)
                .longValue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001要退款37.9，我还没同意",
                "1001退款37.9，先别退",
                "1001退款20，等客户寄回来再退",
                "1001 退款 37.9元 已经退过了",
                "退款 1001 20，等客户寄回来再退",
                "退款 1001 20 如果坏了",
                "退款 1001 37.9 先别退",
                "have i refunded 37.9 for 1001",
                "Did we refund 37.9 for 1001",
                "we refund 20 to 1001 if it is broken",
                "refund 20 for 1001, or not",
                "refund 1001 20",
                "refund 20 for 1001"
            })
    void what_is_said_in_a_free_sentence_gives_nothing_back_before_a_tap(String said) {
        var village = village();
        buyer(village);
        var owner = paidInFull(village);
        assertThat(owner.says(said).text()).as(said).doesNotContain("记下退款");
        assertThat(returned(village)).as(said).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退款 1001 20 次品",
                "退款 1001 20 个头太小",
                "退款 1001 20 斤两不足",
                "退款 1001 20 份量不足",
                "/refund 1001 20 eggs broken",
                "/refund 1001 20 box crushed",
                "退款 1001 20 箱内进水",
                "退款 1001 20 天气太热"
            })
    void a_reason_that_begins_with_what_is_counted_is_one(String said) {
        var village = village();
        buyer(village);
        var owner = paidInFull(village);

        assertThat(owner.says(said).text()).as(said).contains("记下退款 ¥20.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "give 1001 2 more boxes of peaches",
                "refund 1001 2 boxes",
                "/refund 1001 2 boxes",
                "/refund 1001 2 箱",
                "refund 1001 2boxes",
                "退1001 2 箱",
                "退1001 2箱",
                "退1001,2 箱黄桃",
                "退款1001，2 箱",
                "退款 1001 2 箱黄桃",
                "1001退款2 个",
                "refund 2 boxes for 1001"
            })
    void boxes_are_no_money(String said) {
        var village = village();
        buyer(village);
        var owner = paidInFull(village);
        var answered = owner.says(said);
        assertThat(answered.text()).as(said).doesNotContain("记下退款");
        assertThat(answered.labels()).as(said).noneMatch(label -> label.contains("退 ¥2.00"));
        assertThat(returned(village)).as(said).isZero();
    }

    @Test
    void a_button_gives_back_only_what_was_there_when_it_was_asked() {
        var village = village();
        buyer(village);
        var owner = village.owner();
        owner.says("/received 1001 37.9");
        owner.taps("记下收到 ¥37.90");
        var asked = owner.says("退款 1001");
        var free = owner.says("1001退款20");
        owner.says("/received 1001 37.9");
        owner.taps("记下收到 ¥37.90");
        assertThat(owner.says(asked.behind("退 ¥37.90")).text()).contains("有人处理过了");
        assertThat(owner.says(free.behind("退 ¥20.00")).text()).contains("有人处理过了");
        assertThat(returned(village)).isZero();
        var again = owner.says("退款 1001");
        village.joined("packer").says("打好了 1001");
        assertThat(owner.says(again.behind("退 ¥75.80")).text()).contains("打了包", "还要退 ¥75.80 吗");
        assertThat(returned(village)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001退10箱", "1001退10", "1001怎么退款", "退款10.5", "1001退款10.5 了吗", "1001退10.5元了吗？", "1001还10元"})
    void what_is_no_sum_for_an_order_gives_nothing_back(String said) {
        var village = village();
        buyer(village);
        var owner = paidInFull(village);
        assertThat(owner.says(said).text()).as(said).doesNotContain("记下退款");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"退款 1001", "1001退款", "1001全退", "1001全额退款", "退款1001全部", "refund 1001", "refund 1001 in full"})
    void all_that_is_there_goes_back_by_a_tap(String said) {
        var village = village();
        buyer(village);
        var owner = village.owner();
        assertThat(owner.says(said).text()).as(said).contains("还没收到过钱");
        owner.says("/received 1001 67.8");
        owner.taps("记下收到 ¥67.80");
        assertThat(owner.says(said).text()).as(said).contains("手上有 ¥67.80");
        assertThat(owner.taps("退 ¥67.80").text()).contains("记下退款 ¥67.80，还收着 ¥0.00");
    }

    @Test
    void what_was_found_goes_back_though_another_payment_is_still_to_be_looked_at() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        var owner = paidInFull(village);
        buyer.says("A3");
        buyer.says("付了18.8 尾号1234");
        buyer.says("取消 1001");
        assertThat(owner.says("退款 1001 20").text()).contains("记下退款 ¥20.00，还收着 ¥47.80");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .as("that is still to be looked at")
                .containsExactly("PROOF_SENT");
        assertThat(owner.says("没收到1001的钱").text()).contains("尾号1234");
        assertThat(owner.taps("没到账").text()).contains("订单 1001 的钱没到");
        assertThat(rows.<String>of(village.key(), "select status from payment where shop_id = :shop"))
                .containsExactly("PART_REFUNDED");
        assertThat(owner.says("退款 1001 47.8").text()).contains("还收着 ¥0.00");
    }

    @Test
    void while_nobody_knows_whether_all_has_come_the_host_is_told_to_look_first() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        var owner = village.owner();
        owner.says("/received 1001 37.8");
        owner.taps("记下收到 ¥37.80");
        buyer.says("又付了30 尾号1234");
        assertThat(owner.says("退款 1001 10").text()).contains("又付了一笔，还没核对", "「收到1001的钱了」", "「没收到1001的钱」");
        owner.says("收到1001的钱了");
        owner.taps("记下收到 ¥30.00");
        assertThat(owner.says("退款 1001 10").text()).contains("记下退款 ¥10.00，还收着 ¥57.80");
        assertThat(buyer.says("我付的钱").text()).doesNotContain("还要付");
    }
}
