package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** What has the form of an order and tells something else is asked about; what only stands beside an order is no doubt of it. */
class OnlyToldTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 不太想要",
                "A1 不大想要",
                "孩子回来了来两箱",
                "红糖到货了给我留两袋",
                "2 boxes of peaches, sent to wrong address",
                "A1 懶得要",
                "A1 再想想",
                "A1 要来干嘛",
                "A1 要熟了再摘",
                "不是要两箱",
                "A1 2箱算了",
                "A1 两箱太多了",
                "黄桃两箱太重",
                "A1 2 boxes too heavy",
                "谢谢老板两箱桃子很好吃",
                "感謝兩箱黃桃",
                "两箱黄桃很甜",
                "腊肉两斤真香",
                "五星好评 两箱黄桃",
                "黄桃2箱 不满意",
                "黄桃2箱 一般般",
                "2 boxes of eggs, all broken",
                "two boxes of peaches, delicious",
                "过年要10斤腊肉",
                "过年的时候要10斤腊肉",
                "生日那天要一箱黄桃",
                "for christmas 2 boxes of peaches",
                "白送我要两箱",
                "我要100箱哈哈哈",
                "支持+1",
                "好吃+1",
                "取消 我要鸡蛋一盒",
                "不需要两箱黄桃",
                "不舍得买腊肉两斤",
                "老婆不让来两斤腊肉",
                "I shouldn't buy two boxes of peaches",
                "下周来两箱黄桃",
                "今晚再要两箱",
                "做梦都想来两箱黄桃",
                "大家快来两箱黄桃",
                "everyone wants two boxes of peaches",
                "来了三斤腊肉",
                "一箱自己吃"
            })
    void is_asked_about(String text) {
        assertThat(ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1")).kind()).isEqualTo(Kind.DOUBT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            要两箱很甜的黄桃               | A1 +2
            黄桃两箱，要甜的               | A1 +2
            油桃没有，黄桃两箱 脆的         | A1 +2
            过年送礼，来两箱黄桃            | A1 +2
            中秋送人要三箱                | A1 +3
            腊肉整三斤噻，过年要用          | A5 +3
            两箱黄桃辛苦了                | A1 +2
            两箱黄桃，谢谢老板             | A1 +2
            谢谢，两箱黄桃                | A1 +2
            黄桃一箱，收货后给好评          | A1 +1
            黄桃去掉两箱，太多了           | A1 -2
            三箱太多了，两箱               | A1 +2
            黄桃不是两箱，是三箱           | A1 =3
            一箱桃子，吃着甜再来            | A1 +1
            we were delighted, two boxes of peaches | A1 +2
            a bag of the sugar would be great | A3 +1
            我要两箱哈哈哈                | A1 +2
            收到了，挺好，再来两箱黄桃        | A1 +2
            黄桃两箱，不需要礼盒            | A1 +2
            不好意思来晚了，黄桃两箱         | A1 +2
            主播来两箱黄桃                | A1 +2
            第二单黄桃两箱                | A1 +2
            黄桃取消，要两斤竹笋            | A1 gone, A2 +2
            李姐要黄桃两箱                | A1 +2
            黄桃两箱，自己吃               | A1 +2
            第一黄桃两箱第二鸡蛋一盒第三红糖三袋 | A1 +2, A4 +1, A3 +3
            第一次买，黄桃两箱             | A1 +2
            不要太熟的 来两箱黄桃           | A1 +2
            别要太大的，黃桃一箱           | A1 +1
            """)
    void stands_beside_an_order(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }
}
