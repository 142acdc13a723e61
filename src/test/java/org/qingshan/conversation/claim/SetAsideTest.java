package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One of the goods is spoken of and not wanted, another is. */
class SetAsideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "腊肉太咸了我妈吃不得，竹笋来一斤 | A2 +1",
                "黄桃家里还堆着呢，竹笋来两斤 | A2 +2",
                "上回买的红糖还没开封呢 这回就要竹笋 两斤 | A2 +2",
                "红糖我不吃的，给我来盒鸡蛋 | A4 +1",
                "上午那个黄桃我没抢着 这会儿补一箱 | A1 +1",
                "红糖三袋 黄桃家里还有这回不买 | A3 +3",
                "黄桃涨价啦，竹笋来两斤 | A2 +2",
                "allergic to eggs, sadly. one bag of sugar for me | A3 +1"
            })
    void what_is_wanted_is_ordered(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃家里还有这回不买", "先不用了，柜子里还有两袋红糖跟一盒鸡蛋", "血糖高，红糖再好也吃不成咯"})
    void nothing_is_wanted_and_nothing_given_back(String text) {
        assertThat(Demo.read(text, null)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "腊肉太硬了，竹笋好吃不，好吃来一斤",
                "腊肉太贵了，红糖一袋便宜五块我就要",
                "黄桃没抢着，来一箱补货吧主播",
                "黄桃坏了，给我补两袋红糖",
                "黄桃家里还有，下次红糖来两袋",
                "黄桃也想要，等红糖两袋到了再说"
            })
    void what_hangs_on_something_is_no_order(String text) {
        assertThat(Demo.read(text, null)).matches("-|\\?.*");
    }
}
