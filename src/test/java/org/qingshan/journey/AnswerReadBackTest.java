package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** What a host says while a question waits for an answer is the answer only if nothing came in between, or he says so. */
@QuarkusTest
class AnswerReadBackTest extends Journey {
    @Test
    void what_a_host_says_after_something_else_is_read_back_before_anybody_is_told() {
        var village = village();
        var host = village.owner();
        var asker = village.viewer();
        asker.says("红糖能存多久呀");
        host.says(host.says("提问").behind("答 1"));
        host.says("停卖 A2");

        var readBack = host.says("周周的先别发");
        assertThat(readBack.text()).isEqualTo("这句是给他的答复吗？\n问：红糖能存多久呀\n答：周周的先别发");
        assertThat(host.says("不是答复").text()).isEqualTo("好，没有发出去。「红糖能存多久呀」还等着答，发「提问」看看。");

        assertThat(asker.heardWords()).noneMatch(words -> words.contains("周周"));
        assertThat(village.viewer().says("红糖能存多久呀").text()).doesNotContain("周周");
        assertThat(host.says("提问").text()).contains("红糖能存多久呀");
    }

    @Test
    void what_was_read_back_is_passed_on_at_a_yes() {
        var village = village();
        var host = village.owner();
        host.says("/language en");
        var asker = village.viewer();
        asker.says("红糖能存多久呀");
        host.says(host.says("questions").behind("Answer 1"));
        host.says("/sales");

        assertThat(host.says("one year if it is kept dry").text())
                .isEqualTo("Is this your answer?\nAsked: 红糖能存多久呀\nAnswer: one year if it is kept dry");
        assertThat(host.says("not quite: two years if it is kept dry").text()).endsWith("two years if it is kept dry");
        assertThat(host.taps("Yes, send it").text()).startsWith("Passed on to everyone who asked (1).");

        asker.hears("two years if it is kept dry");
    }

    @Test
    void a_host_leaves_the_question_with_a_button() {
        var village = village();
        var host = village.owner();
        village.viewer().says("红糖能存多久呀");
        var ask = host.says(host.says("提问").behind("答 1"));

        host.says(ask.behind("不答了"));

        assertThat(host.says("A1 还有多少").text()).doesNotContain("已经转告", "这句是给他的答复吗");
    }
}
