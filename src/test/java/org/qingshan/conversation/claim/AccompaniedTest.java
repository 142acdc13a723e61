package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plain order beside words that change nothing of it, and beside such as it hangs on. */
class AccompaniedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "拿两箱 我是群里的小陈 | A1 +2",
                "卡成ppt了 要4袋红糖 | A3 +4",
                "好嘛好嘛经不住你劝 二斤腊肉 | A5 +2",
                "弄两斤腊肉来拌面 | A5 +2",
                "给孩他奶弄一箱，要是有带寿桃的最好 | A1 +1",
                "三箱不急慢慢发 | A1 +3",
                "要4箱，真空的吧？ | A1 +4",
                "俺家那口子非要吃鸡蛋，那就买一盒吧拗不过他 | A4 +1",
                "peaches x1 sugar x1 dont forget bubble wrap!! | A1 +1, A3 +1"
            })
    void takesThePlainOrder(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给我妈买了两箱",
                "我老公说行就两箱",
                "我那两箱明早能发就明早发",
                "谢谢主播送的两箱",
                "两箱，发工资再说",
                "两箱 先问问我老婆",
                "黄桃一箱，年前到不了就算了",
                "两箱 有货吗",
                "黄桃两箱包邮吗",
                "3 cheers for the farmers",
                "three boxes, can you do a discount"
            })
    void takesNothingThatHangsOnIt(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }
}
