package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question only in form: who thanks for it, or asks for it by its measure, has ordered; who only asks is asked back. */
class PoliteQuestionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            我要两箱桃可以吗，谢谢        | A1 +2
            鸡蛋一盒得唔得呀唔该          | A4 +1
            可以先给我留一盒鸡蛋吗        | A4 +1
            黄桃可以少一箱吗             | A1 -1
            我要两箱桃可以吗             | ? A1 2
            黄桃可以换成两袋红糖吗        | ? A3 2
            黄桃可以便宜点吗，谢谢        | -
            grab us two boxes of peaches, will ya?        | A1 +2
            add a bag of sugar would you                  | A3 +1
            send me two boxes of peaches, could you?      | A1 +2
            cancel my eggs, would you?                    | A4 gone
            could you take one jin off my pork?           | A5 -1
            can you cancel my eggs?                       | A4 gone
            can I cancel the eggs?                        | -
            can you reduce the price of A1?               | -
            you'll send two boxes of peaches, will you?   | ? A1 2
            two boxes of peaches, can you ship to Spain?  | ? A1 2
            """)
    void is_an_order_where_nothing_is_left_to_ask(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
