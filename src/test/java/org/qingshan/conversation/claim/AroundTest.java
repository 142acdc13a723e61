package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.ClaimReading.Amends;

/** What a reading tells beside what is wanted: goods that are not sold here, what is not meant, whether it was said before. */
class AroundTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃两箱 苹果一箱                       | 苹果",
                "黄桃两箱，再来点苹果                     | 苹果",
                "黄桃两箱，一箱苹果                       | 苹果",
                "2 boxes of peaches and a box of apples | apples",
                "2 boxes of peaches, apples 1 box       | apples"
            })
    void goods_that_are_not_sold_here_are_told(String text, String goods) {
        var reading = read(text);

        assertThat(Demo.written(reading)).isEqualTo("A1 +2");
        assertThat(reading.unknown()).isEqualTo(goods);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"老醋一瓶，黄桃一箱 | 老醋", "黄桃一箱 生抽两瓶 | 生抽", "老醋一瓶 生抽一瓶 黄桃一箱 | 老醋、生抽"})
    void goods_of_any_kitchen_are_told_too(String text, String goods) {
        assertThat(read(text).unknown()).isEqualTo(goods);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "竹笋五斤烧鸡",
                "红糖十袋 喜糖回礼用",
                "黑糖一包，喔不是，红糖一包",
                "two boxes sounds like a lot but ok i'll take two boxes of peaches",
                "鸡蛋两盒 腌咸蛋"
            })
    void what_the_goods_are_for_is_nothing_that_is_missing(String text) {
        assertThat(read(text).unknown()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "给我妈也来一箱           | ON_TOP",
                "a box for my mum too   | ON_TOP",
                "给我妈也来一箱就行        | ON_TOP",
                "帮我同事也带一箱，寄到一个地方就行 | ON_TOP",
                "再帮我妈带一箱，寄一起就好  | NOT",
                "黄桃一箱，放門口就行       | NOT",
                "two boxes, just leave it at the door | NOT",
                "just the one box       | IF_LESS",
                "两箱黄桃给我就行          | IF_LESS",
                "两箱，就行              | IF_LESS",
                "黄桃两箱也行             | NOT",
                "三箱黄桃 收到没          | SAID_AGAIN",
                "就要黄桃吧              | SAID_AGAIN",
                "就要黄桃三箱             | NOT",
                "我说了算，黄桃三箱        | NOT",
                "三箱不够，四箱           | ALWAYS",
                "三箱不够，来一箱          | NOT",
                "三箱不够，再来四箱        | NOT"
            })
    void whether_it_takes_the_place_of_what_was_said_is_told(String text, Amends amends) {
        assertThat(read(text).amends()).isEqualTo(amends);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"不是黄桃，是红糖三袋 | A1", "我要的不是腊肉 是红糖三袋 | A5", "I meant 3 bags of sugar, not the eggs | A4"})
    void what_is_not_meant_is_told(String text, String slot) {
        assertThat(read(text).insteadOf()).containsExactly(slot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃不是两箱是三箱", "我不是要两箱黄桃，是三箱", "红糖三袋"})
    void another_amount_of_the_same_is_no_other_thing(String text) {
        assertThat(read(text).insteadOf()).isEmpty();
    }

    private static ClaimReading read(String text) {
        return ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1"));
    }
}
