package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host tells in one sentence what has come for several orders, in whatever order the words stand, and how it was given. */
@QuarkusTest
class ReceivedForSeveralTest extends SeveralPaidStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001和1002的钱一起到了94.6",
                "1001、1002 两单一起转的 94.6",
                "1001和1002合起来收到94.6",
                "1001和1002兩單94.6收到了",
                "94.6是1001和1002的",
                "94.6到账，1001和1002的",
                "1001加1002一共94.6收了",
                "1001和1002的錢一塊兒到賬了，一共94块6",
                "1001和1002他一起转了94.6",
                "1001和1002都到了，67.8和26.8，一共94.6",
                "张伟两单一起付了94.6",
                "1001 and 1002 paid together, 94.60",
                "money for 1001 and 1002 came together, 94.60",
                "1001 & 1002 came in together: 94.6",
                "got 1001 and 1002 in one payment of 94.6",
                "one transfer for 1001 and 1002, 94.6"
            })
    void a_sum_that_is_just_theirs_is_booked_for_each(String said) {
        var village = paidByTransfer();
        atTwoAddresses(village);
        var owner = village.owner();

        var asked = owner.says(said);
        asked.labels().forEach(label -> owner.says(asked.behind(label)));
        assertThat(booked(village))
                .as(said + " " + asked)
                .extracting(Number::longValue)
                .containsExactly(6780L, 2680L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001和1002分别收到67.8和50",
                "1001到了67.8，1002到了50",
                "1001: 67.8, 1002: 50 都收了",
                "1001付了67.8，1002付了50",
                "1001 paid 67.8 and 1002 paid 50",
                "67.8 for 1001 and 50 for 1002 came in"
            })
    void each_with_a_sum_of_its_own_is_asked_about(String said) {
        var village = paidByTransfer();
        atTwoAddresses(village);

        var asked = village.owner().says(said);
        assertThat(asked.labels()).as(said).containsExactly("订单 1001 收到 ¥67.80", "订单 1002 收到 ¥50.00");
        assertThat(asked.text()).as(said).contains("比要付的多 ¥23.20");
    }

    @ParameterizedTest
    @CsvSource({"1001和1002的钱一起到了90,少 ¥4.60", "1001 and 1002 came in together: 100,多 ¥5.40", "1001和1002一起到了3000元,多"})
    void of_another_sum_it_is_told_what_each_lacks(String said, String off) {
        var village = paidByTransfer();
        atTwoAddresses(village);

        var asked = village.owner().says(said);
        assertThat(asked.text()).as(said).contains("订单 1001 ¥67.80、订单 1002 ¥26.80", off, "什么都没记");
        assertThat(asked.labels()).as(said).hasSize(off.startsWith("少") ? 2 : 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001的钱转到1002",
                "1001和1002到了吗",
                "1001和1002都到了",
                "1001的货和1002的货一起到了",
                "1001和1002一起退了94.6",
                "1001和1002一共多少钱",
                "1001收现金67.8，1002微信26.8",
                "除了1001都付了",
                "1001和1002以外都付了",
                "all paid except 1001",
                "1001可以付现金",
                "1001想付现金",
                "1001不收现金",
                "1001收了现金吗",
                "did we get cash for 1001",
                "1001 can pay cash"
            })
    void what_may_be_anything_else_is_no_receipt(String said) {
        var village = paidByTransfer();
        atTwoAddresses(village);

        var answer = village.owner().says(said);
        assertThat(answer.labels()).as(said).noneMatch(label -> label.contains("收到"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001收了现金",
                "1001现金收了",
                "1001給了現金",
                "1001现金付的",
                "1001當面付了現金67.8",
                "张伟给了现金",
                "收到张伟现金67.8",
                "收到现金67.8",
                "got cash for 1001",
                "took cash for 1001",
                "1001 gave me cash",
                "received cash 67.8 for 1001",
                "got 67.8 in cash",
                "got 67.8 in cash from 张伟"
            })
    void what_was_given_in_cash_is_booked_as_cash(String said) {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();

        assertThat(owner.says(said).text()).as(said).contains("会记成现金");
        owner.taps("记下收到 ¥67.80");
        assertThat(rows.of(village.key(), "select reason from money_entry where shop_id = :shop"))
                .as(said)
                .hasToString("[CASH]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001和1002的现金都收了", "收到1001和1002现金94.6", "got 94.6 in cash for 1001 and 1002"})
    void so_it_is_of_several(String said) {
        var village = paidByTransfer();
        atTwoAddresses(village);
        var owner = village.owner();

        var asked = owner.says(said);
        asked.labels().forEach(label -> owner.says(asked.behind(label)));
        assertThat(rows.of(village.key(), "select reason from money_entry where shop_id = :shop"))
                .as(said)
                .hasToString("[CASH, CASH]");
    }

    @Test
    void that_cash_has_not_come_is_told_to_the_buyer() {
        var village = paidByTransfer();
        buyer(village).says("付了67.8 尾号1234");
        var owner = village.owner();

        var asked = owner.says("没收到1001的现金");
        assertThat(asked.text()).doesNotContain("会记成现金");
        assertThat(owner.says(asked.behind(asked.labels().get(0))).text()).contains("1001");
        assertThat(booked(village)).extracting(Number::longValue).containsExactly(0L);
    }
}
