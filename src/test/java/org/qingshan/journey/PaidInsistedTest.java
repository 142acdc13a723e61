package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Who speaks of his money is told what is known of it, and never how one buys; the shop hears of it. */
@QuarkusTest
class PaidInsistedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"先付30 尾号1111", "先付定金30 尾号9999", "我先转30 尾号0001", "先付30 尾号1111 工商银行"})
    void a_first_part_with_its_digits_is_a_payment(String said) {
        assertThat(ordered().says(said).text()).as(said).contains("收到，订单 1001 请店家核对", "还差 ¥7.90");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "先付30行不行",
                "先付一半可以吗",
                "我先付定金",
                "30块先欠着",
                "我先付30 卡号发我",
                "先转100，卡号多少",
                "先付50，单号1001",
                "我先付20块，尾号报给你可以吗"
            })
    void a_plan_or_a_question_is_none(String said) {
        assertThat(ordered().says(said).text()).as(said).doesNotContain("请店家核对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"我付了的呀！", "I did pay you"})
    void who_insists_has_paid_no_other_money(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        viewer.says("付了30 尾号1111");

        assertThat(viewer.says(said).text()).as(said).contains("你说付了 ¥30.00", "还要付 ¥7.90", "我又跟店家说了一遍");
        assertThat(village.owner().says("提问").text()).as(said).contains(said.replaceAll("[！!]$", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"小明明天付", "小明明早付", "我明明天再付"})
    void a_name_and_a_day_insist_on_nothing(String said) {
        var viewer = ordered();
        viewer.says("付了30 尾号1111");

        assertThat(viewer.says(said).text()).as(said).doesNotContain("我又跟店家说了一遍");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你再查查 尾号2222", "剩下的明天再付", "剩下等收到货再给钱", "我明明付了", "我付款的那个截图你再看看"})
    void whatever_is_said_of_money_is_answered_from_the_books_and_kept(String said) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1一箱");
        viewer.says("付了30 尾号1111");

        assertThat(viewer.says(said).text())
                .as(said)
                .contains("你说付了 ¥30.00", "还要付 ¥7.90")
                .doesNotContain("想买就发编号");
        assertThat(village.owner().says("提问").text()).as(said).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到没", "现在齐了吧", "钱到了没", "对上了没", "can you confirm you got it", "am I all paid up?"})
    void whether_it_came_is_answered(String said) {
        var viewer = ordered();
        viewer.says("付了30 尾号1111");

        assertThat(viewer.says(said).text()).as(said).contains("你说付了 ¥30.00，店家还没核对");
    }

    @ParameterizedTest
    @CsvSource({"少付了4块 又转了4块,¥34.00", "不对 我付的是34.9一次付的,¥34.90"})
    void a_sum_is_put_right_as_people_speak(String said, String sum) {
        var viewer = ordered();
        viewer.says("付了30 尾号1111");

        assertThat(viewer.says(said).text()).as(said).contains("你说付了 " + sum);
    }

    @Test
    void a_weight_right_behind_it_is_not() {
        var viewer = ordered();
        viewer.says("付了 单号88812345");

        assertThat(viewer.says("1.5").text()).doesNotContain("¥1.50");
    }

    @Test
    void what_is_near_what_is_due_is_its_sum() {
        var viewer = ordered();
        viewer.says("付了 单号88812345");

        assertThat(viewer.says("37.9").text()).contains("订单 1001 记的是你付了 ¥37.90");
    }

    @Test
    void a_sum_right_behind_a_payment_without_one_is_its_sum() {
        var viewer = ordered();
        viewer.says("付了 单号88812345");

        assertThat(viewer.says("37.90").text()).contains("订单 1001 记的是你付了 ¥37.90");
    }

    @Test
    void who_pays_for_what_is_cancelled_hears_that_first() {
        var viewer = ordered();
        viewer.says("A1 不要了");

        assertThat(viewer.says("付了").text()).startsWith("订单 1001 已经取消了，现在没有下单的货");
        assertThat(viewer.says("37.9 尾号5678").text())
                .startsWith("订单 1001 已经取消了，现在没有下单的货")
                .contains("店家查到了就退给你");
    }

    @ParameterizedTest
    @ValueSource(strings = {"how do I get the extra back"})
    void what_is_too_much_is_asked_back_and_nothing_cancelled(String said) {
        var viewer = ordered();
        viewer.says("付了50 尾号1111");

        assertThat(viewer.says(said).text())
                .as(said)
                .contains("多出来的 ¥12.10 店家会退你")
                .doesNotContain("取消");
    }
}
