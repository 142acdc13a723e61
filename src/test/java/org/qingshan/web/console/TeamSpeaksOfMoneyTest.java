package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host who says that it is paid speaks of buyers or growers, and a grower of his own account: neither is taken for a buyer who has paid. */
@QuarkusTest
class TeamSpeaksOfMoneyTest extends PaymentStory {
    @ParameterizedTest
    @ValueSource(strings = {"都付清了", "全部都付了", "都付清啦", "全部都付了。", "both paid", "all paid", "paid them all", "付款了"})
    void a_host_is_asked_which_of_those_who_owe(String said) {
        var village = paidByTransfer();
        buyer(village);
        var asked = village.owner().says(said);
        assertThat(asked.labels()).as(said + asked.text()).anyMatch(label -> label.contains("收到 ¥67.80"));
        assertThat(asked.text()).doesNotContain("你说付了的");
        assertThat(village.owner().says("提问").text()).doesNotContain(said);
    }

    @Test
    void where_nobody_owes_that_is_said() {
        assertThat(paidByTransfer().owner().says("都付清了").text()).doesNotContain("你说付了的", "你没有要付的订单");
    }

    @ParameterizedTest
    @ValueSource(strings = {"付给麻三妹41.92", "付給麻三妹41.92", "付了麻三妹41.92", "转给麻三妹50了"})
    void what_a_grower_was_paid_is_of_her_account(String said) {
        var village = village();
        var told = village.owner().says(said).text();
        assertThat(told).as(said).contains("麻三妹").doesNotContain("你说付了的");
        assertThat(village.owner().says("提问").text()).doesNotContain(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"have I been paid", "have I been paid?", "都付清了", "付给我了吗", "钱付了吗"})
    void a_grower_hears_of_her_account(String said) {
        var village = village();
        var told = village.joined("grower 吴秀英").says(said).text();
        assertThat(told).as(said).doesNotContain("你说付了的", "That you have paid", "你没有要付的订单");
        assertThat(village.owner().says("提问").text()).doesNotContain(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"give Carol her money back", "oops, that was the wrong order", "把钱退给小芳吧", "糟了，发错单了"})
    void no_host_is_told_that_the_host_knows(String said) {
        var village = village();
        var told = village.owner().says(said).text();
        assertThat(told).as(said).doesNotContain("真不好意思", "I am sorry", "passed on to the host", "转给主播");
        assertThat(village.owner().says("提问").text()).doesNotContain(said);
    }

    @Test
    void a_buyer_is_heard_as_before() {
        var village = village();
        assertThat(village.viewer().says("付了44").text()).contains("你说付了的，我告诉店家了");
    }

    @ParameterizedTest
    @CsvSource({
        "1001 paid half, 33.90",
        "1001 has paid half of it, 33.90",
        "1001付了一半, 33.90",
        "1001只付了一半的钱, 33.90",
        "1001轉了一半, 33.90",
        "收到1001的一半, 33.90",
        "got half for 1001, 33.90"
    })
    void half_is_half_of_what_is_due(String said, String sum) {
        var village = paidByTransfer();
        buyer(village);
        var asked = village.owner().says(said);
        assertThat(asked.labels()).as(said + asked.text()).containsExactly("记下收到 ¥" + sum);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001付了一半", "1001 paid the first half", "1001又付了一半", "1001轉了一半"})
    void the_half_of_what_is_left_is_not_half_of_it(String said) {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();
        owner.says("1001付了一半");
        owner.taps("记下收到 ¥33.90");

        var asked = owner.says(said);
        assertThat(asked.labels()).as(said + asked.text()).containsExactly("记下收到 ¥33.90");
        assertThat(asked.text()).contains("已经记了收到 ¥33.90，有一半了");
    }
}
