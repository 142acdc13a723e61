package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Another thing than what is sold is asked back, whatever stands between it and how much of it. */
class GoodsNotSoldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "goose eggs%s2 boxes",
                "I want duck eggs%s2 boxes",
                "the white sugar%s1 bag",
                "white sugar please%s1 bag",
                "fresh pork%s1 jin",
                "dried shoots%s2 jin",
                "canned peaches%s3 boxes",
                "peach jam%s2 boxes",
                "pork belly%s2 jin",
                "油桃%s两箱",
                "那个油桃%s两箱",
                "油桃吧%s给我两箱",
                "桃子罐头%s来两箱",
                "竹笋干%s一斤",
                "红糖姜茶%s两袋",
                "主播油桃%s两箱",
                "五花肉%s一斤",
                "牛肉%s一斤",
                "鲜肉%s一斤",
                "鹌鹑蛋%s两盒",
            })
    void what_is_another_thing_is_not_bought(String text) {
        for (var between : new String[] {" ", ", ", "，", "。", "\n", "：", "、"}) {
            for (var card : new String[] {"A1", null}) {
                assertThat(Demo.read(text.formatted(between), card))
                        .as(text.formatted(between))
                        .startsWith("?");
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    goose eggs, 2 boxes   | ? A4 2
                    "two boxes, goose eggs" | ? A4 2
                    油桃，两箱              | ? A1 2
                    两箱，油桃              | ? A1 2
                    苹果，两箱              | ? A1 2 unknown 苹果
                    apples, 2 boxes        | ? A1 2 unknown apples
                    黄桃味酸奶，一箱        | ? A1 1
                    苹果，我要两箱           | ? A1 2 unknown 苹果
                    两箱，苹果              | ? A1 2 unknown 苹果
                    "2 boxes, apples"      | ? A1 2 unknown apples
                    "2 boxes\\nhoney"      | ? A1 2 unknown honey
                    """)
    void what_may_be_meant_is_offered(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    /** Only what is surely goods stands in the way of an order of the card. */
    @ParameterizedTest
    @CsvSource({
        "'前排，+1', A1 +1",
        "'苹果，+1', A1 +1",
        "'小雨，两箱', A1 +2",
        "'新粉，一箱', A1 +1",
        "'果果，两箱', A1 +2",
        "'小果，来两箱', A1 +2",
        "'加油，两箱', A1 +2",
        "'Jenny, 2 boxes', A1 +2",
        "'2 boxes, Jenny', A1 +2",
        "'两箱，小雨', A1 +2",
        "'两箱，炖老鸭', A1 +2",
    })
    void a_greeting_a_name_and_a_mood_beside_an_amount_are_no_goods(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    fresh eggs, 2 boxes    | A4 +2
                    fresh cured pork, 1 jin | A5 +1
                    新鲜鸡蛋，一盒           | A4 +1
                    鲜笋一斤               | A2 +1
                    五花的腊肉，两斤         | A5 +2
                    散养蛋，两盒            | A4 +2
                    sweet peaches, 2 boxes | A1 +2
                    黄桃真甜，两箱           | A1 +2
                    桃子蛮扎实，来一箱        | A1 +1
                    桂花姐，黄桃，两箱        | A1 +2
                    桂花姐，两箱            | A1 +2
                    也要喝红糖，要两袋        | A3 +2
                    黄桃味真浓，一箱          | A1 +1
                    主播黄桃，两箱           | A1 +2
                    """)
    void what_only_praises_the_goods_is(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
