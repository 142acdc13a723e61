package org.qingshan.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What buyers answer who are asked how much is bad and when it came. */
class SpoiltAmountTest {
    @ParameterizedTest
    @CsvSource({
        "今天收到的, 6",
        "今天早上收到的, 6",
        "今天到的, 6",
        "今早, 6",
        "昨天收到的, 24",
        "昨天下午收到, 24",
        "昨天到货的, 24",
        "昨晚拿到的, 24",
        "前天收到的, 48",
        "刚收到, 0",
        "刚刚收到的, 0",
        "刚到, 0",
        "今天刚到, 0",
        "两天前收到的, 48",
        "received today, 6",
        "it came yesterday, 24",
        "got it yesterday, 24",
        "I got it this morning, 6",
        "yesterday evening, 24",
        "it arrived just now, 0",
        "2 hours ago, 2",
    })
    void when_it_came_is_said_in_many_ways(String said, int hours) {
        assertThat(WhenItCame.hours(said)).hasValue(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1箱", "一箱", "两个", "坏了两个", "烂了一半", "3", "全部", "30%", "1 box", "two boxes", "半箱"})
    void an_amount_alone_is_an_answer(String said) {
        assertThat(SpoiltAmount.isBare(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "A1 2", "再来一箱", "要1箱", "黄桃一箱", "1箱黄桃", "i want 1 box", "谢谢", "今天"})
    void what_may_be_wanted_is_none(String said) {
        assertThat(SpoiltAmount.isBare(said)).isFalse();
    }
}
