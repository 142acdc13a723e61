package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that nobody closed, beside an order; signs and words that add to one, take from one, or part it. */
class NewSentenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            看饿了黄桃搞一箱                                | A1 +1
            我刚下班黄桃还有的话给我两箱                      | A1 +2
            我是县城的李老师红糖请给我留两袋                   | A3 +2
            我女儿教我用手机说话的我要一箱黄桃                 | A1 +1
            鸡蛋给我拿三盒我孙子天天吃                        | A4 +3
            鸡蛋一盒每天早上煮一个                           | A4 +1
            302室陈阿婆鸡蛋一盒                             | A4 +1
            那个鸡蛋三盒吃不完改成两盒就行了                   | A4 =2
            要两斤笋 炒腊肉                                 | A2 +2
            """)
    void a_sentence_ends_where_the_next_one_orders(String text, String expected) {
        assertThat(Demo.read(text, "A1")).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            那单腊肉你给我少发两斤                           | A5 -2
            桃少发一箱，冰箱塞不下了                          | A1 -1
            漏算了，黄桃补一箱                               | A1 +1
            鸡蛋多一盒                                     | A4 +1
            鸡蛋五盒 少一个我都不干                          | A4 +5
            隔壁张婶托我带一盒鸡蛋                           | A4 +1
            我妹在岳阳，也给她寄一箱黄桃                      | A1 +1
            红糖要两袋一袋我自己喝一袋给我闺女                 | A3 +2
            刚才那两箱黄桃不要了哈                           | A1 gone
            A.4 两盒                                       | A4 +2
            黄桃+1+                                        | A1 +1
            A3乘以2                                        | A3 +2
            黄桃-1\\n鸡蛋-1                                | A1 -1, A4 -1
            Peaches - 2\\nEggs - 1                         | A1 +2, A4 +1
            红糖-1\\n谢谢                                  | A3 -1
            """)
    void what_adds_takes_or_parts_is_understood(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我是那个要两箱黄桃的",
                "刚才那个黄桃大哥要三箱",
                "包邮的话黄桃来两箱",
                "黄桃坏了两个，补一箱",
                "黄桃少发一箱",
                "给我少发一箱黄桃",
                "黄桃一箱就把我孙子哄好了",
                "A1--2箱",
                "谁家一次吃完 黄桃两箱",
                "我家老头子说要两箱黄桃，我说一箱都吃不完",
            })
    void what_only_sounds_alike_is_no_order(String text) {
        assertThat(Demo.read(text, "A1")).doesNotContain("+", "=", "-1");
    }
}
