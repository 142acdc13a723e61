package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Whoever says yes to a question that only a tap answers is told so, with what he would tap. */
@QuarkusTest
class ToBeTappedTest extends Journey {
    private static final String ONLY_TAPPED = "这件事要点一下才算：";

    private static void isAskedAgain(Viewer owner, String question, String yes) {
        var asked = owner.says(question);
        assertThat(asked.labels()).as(question).isNotEmpty();
        var answer = owner.says(yes);
        assertThat(answer.text()).as("%s, %s", question, yes).startsWith(ONLY_TAPPED);
        assertThat(answer.text()).as("%s, %s", question, yes).contains(asked.labels());
        assertThat(answer.labels()).as("%s, %s", question, yes).isEqualTo(asked.labels());
        assertThat(owner.says("对").text()).as("again").startsWith(ONLY_TAPPED);
    }

    @ParameterizedTest
    @CsvSource({
        "收款用支付宝 13912345678 刘桂花, 对",
        "收款用支付宝 13912345678 刘桂花, 对的",
        "快递下午五点半来收, 好的",
        "快递下午五点半来收, 是的",
        "快递下午五點半來收, 確定",
        "快递下午五点半来收, ok",
        "黄桃改成23, 对",
        "黄桃改成23, 好",
        "下播, 确定",
        "下播, 确认",
        "下播, 对",
        "鸡蛋加20盒, 对"
    })
    void a_yes_is_no_tap(String question, String yes) {
        isAskedAgain(village().owner(), question, yes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"对，下播", "好的，下播", "是的下播", "對，下播", "yes 下播"})
    void the_deed_said_again_is_no_tap_and_for_nobody_else_to_hear(String said) {
        var owner = village().owner();
        owner.says("下播");
        var answer = owner.says(said);
        assertThat(answer.text()).as(said).isEqualTo(ONLY_TAPPED + "确定下播");
        assertThat(answer.labels()).as(said).containsExactly("确定下播");
        assertThat(owner.says("今天有什么").text()).contains("A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"对，加货", "加货", "上架", "对，上架"})
    void what_is_meant_of_two_is_left_to_be_tapped(String said) {
        var owner = village().owner();
        owner.says("鸡蛋加20盒");
        var answer = owner.says(said);
        assertThat(answer.text()).as(said).isEqualTo(ONLY_TAPPED + "加货 A4 20 盒");
        assertThat(owner.says(answer.behind("加货")).text()).contains("80");
    }

    @Test
    void the_books_are_closed_by_a_tap() {
        var village = village();
        village.neighbour().says("A1 x2");
        var owner = village.owner();
        nextStream(village);
        village.neighbour().says("A1 x2");
        owner.says("/end yes");
        isAskedAgain(owner, "封账", "对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "ok", "right", "sure"})
    void the_same_in_english(String yes) {
        var village = village();
        var owner = village.owner();
        owner.says("/language en");
        var asked = owner.says("the courier comes at half past five pm");
        assertThat(asked.labels()).isNotEmpty();
        assertThat(owner.says(yes).text())
                .as(yes)
                .startsWith("For this only a tap counts: ")
                .contains(asked.labels());
    }

    @Test
    void an_answer_to_what_was_done_is_kind() {
        var owner = village().owner();
        owner.says("A1改成25元");
        assertThat(owner.says("好的").text()).doesNotContain(ONLY_TAPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到王强21.95", "李梅的钱到了没有啊大家", "对，就那个吧"})
    void money_and_answers_are_told_to_nobody(String said) {
        var owner = village().owner();
        owner.says("下播");
        assertThat(owner.says(said).labels()).as(said).noneMatch(label -> label.startsWith("告诉大家"));
    }
}
