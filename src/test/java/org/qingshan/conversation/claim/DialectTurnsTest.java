package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order in the words of the north, the south-west, Hong Kong or Taiwan is one, and a story in them none. */
class DialectTurnsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            腊肉跟我打五斤              | A5 +5
            竹笋给咱再捞三斤            | A2 +3
            给额搬两箱黄桃              | A1 +2
            红糖来一袋试哈味            | A3 +1
            先来一盒鸡蛋尝尝中不中       | A4 +1
            来两箱黄桃，过年走亲戚么     | A1 +2
            鸡蛋莫给我发了嘛            | A4 gone
            竹笋少称一斤嘛              | A2 -1
            黃桃一箱同雞蛋兩盒           | A1 +1, A4 +2
            呢個正！即刻落兩箱           | A1 +2
            再塞一袋紅糖進來好了         | A3 +1
            黃桃係兩箱咋，唔係二十箱，睇清楚呀 | A1 =2
            那盒雞蛋不用了              | A4 gone
            两箱黄桃 邮到武汉           | A1 +2
            """)
    void who_shall_have_it_and_what_for_say_an_order(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "一箱黄桃好多斤嘛",
                "上次给我打五斤，少了半斤",
                "给我打个电话，三点以后",
                "他给我打了五斤，短秤",
                "跟我打赌两箱",
                "先试哈味再说",
                "两箱同三箱邮费差几多",
                "一箱是五斤不是三斤，看清楚啊",
                "怎么少发我一袋嘛",
                "晚上发得走不",
                "再放一袋红糖煮十分钟",
                "琴日食咗兩盒雞蛋"
            })
    void stories_and_questions_order_nothing(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }
}
