package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A telephone that listens writes what sounds like the measure word; the goods' own unit says what was meant. */
class HomophonesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            黄桃三项           | A1 +3
            黄桃给我来三项      | A1 +3
            来一向黄桃         | A1 +1
            红糖两代           | A3 +2
            红糖要两代，谢谢     | A3 +2
            土鸡蛋一和         | A4 +1
            鸡蛋来两河         | A4 +2
            竹笋十金           | A2 +10
            腊肉要两金就好了     | A5 +2
            黄桃意箱           | A1 +1
            红糖凉袋谢谢        | A3 +2
            """)
    void what_sounds_like_the_unit_is_the_unit(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"红糖养了两代人", "红糖三项全能", "黄桃一想", "黄桃意外", "红糖意箱", "黄桃一响", "黄桃两代", "五金店", "三项全能"})
    void what_goes_on_as_another_word_orders_nothing(String text) {
        assertThat(Demo.read(text, "A2")).matches("[?-].*");
    }
}
