package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/** What is said around a sale and is no order, whichever card is pinned. */
class NoClaimTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 甜吗？",
                "A1 甜吗",
                "A1 多少钱",
                "还有A1吗",
                "A1 怎么卖",
                "A1呢",
                "A1？",
                "1？",
                "黄桃怎么样",
                "A1和A2哪个好吃",
                "A1 2箱什么时候发货",
                "两箱多少钱",
                "一箱几斤",
                "2箱能便宜吗",
                "几箱",
                "能便宜点吗",
                "how much is A1?",
                "is A1 sweet",
                "do you have A1",
                "any peaches left?",
                "what about A1",
                "can 2 boxes ship together?",
                "which one",
                "A1 29.9 太贵了",
                "100块能买几箱",
                "黄桃 29.9",
                "29.9",
                "A1 50元一箱",
                "便宜5块我要两箱黄桃",
                "pork is expensive",
                "别 A1 2",
                "别 黄桃两箱",
                "A1 别两箱",
                "我等了2小时",
                "给我妈买过3次",
                "我种了两箱黄桃",
                "上次的坏了两箱",
                "上次的坏了两箱 赔我两箱",
                "收到的两箱都坏了",
                "主播666",
                "2024年的桃",
                "3点下班",
                "20:30",
                "这都第3场了",
                "第一次来",
                "三天了还没发货",
                "我今年30岁",
                "一斤五十块",
                "1米8",
                "点赞到1万",
                "买二送一",
                "有3种口味",
                "我有3个孩子",
                "我家3口人",
                "1+1等于几",
                "waiting for 2 hours",
                "we are 3 people",
                "I have 2 boxes of peaches",
                "my 3 kids love it",
                "give me 5 minutes",
                "我昨天买了两箱黄桃",
                "我家有两箱黄桃",
                "黄桃坏了两箱",
                "A1两箱都坏了",
                "收到两箱",
                "两箱都卖完了",
                "I bought 2 boxes of peaches yesterday",
                "2 boxes arrived broken",
                "A1 is sold out",
                "我住A1栋2号",
                "A1栋2号",
                "A1座2楼",
                "张三 13812345678 湖南省怀化市A1",
                "13812345678",
                "138-1234-5678",
                "2号楼",
                "湖南省怀化市A1小区2栋",
                "3号发货",
                "18号",
                "6月18号",
                "奥迪A4",
                "A4纸",
                "坐G20",
                "C919",
                "iphone 12",
                "哈哈哈哈",
                "好漂亮",
                "666",
                "111",
                "520",
                "1002",
                "订单1002",
                "取消1002",
                "order 1002",
                "不要了",
                "取消",
                "A1好吃",
                "A1 A2 好漂亮",
                "A1 looks great",
                "love the peaches",
                "我朋友说很好",
                "不要取消A1",
                "看看A1",
                "讲解A1",
                "黄桃只剩两箱",
                "每人限购2箱",
                "黄桃一人一箱",
                "我刚才要的2斤腊肉还在吗",
                "thanks for the 2 boxes of peaches!",
                "enjoying my two boxes of peaches",
                "我转让两箱黄桃",
                "已拍两箱",
                "5斤装",
                "少了一箱",
                "黄桃少了两箱",
                "要等3天",
                "来了两个新人",
                "再来一遍",
                "加微信 abc",
                "上3号链接",
                "3 2 1",
                "买一箱送一箱",
                "想要的扣1",
                "考A1",
                "A1驾照",
                "buy 2 get 1 free",
                "last 2 boxes of peaches",
                "I already ordered 2 boxes of peaches",
                "who wants 2 boxes of peaches",
                "A1 > A2",
                "微信 abc123",
                "😀😀😀",
                "",
                "   ",
                "。。。",
                "？？？",
                "A1 0",
                "A1 99999",
                "A1 -100000",
                "A2还能买不",
                "A1还能拍不",
                "给个链接嘛",
                "A3出口下地铁",
                "我爸一顿能吃三个蛋",
                "黄桃从树上摘下来几天了",
                "我外婆家养了20只鸡",
                "3 cheers for the farmers",
                "5 stars for A1",
                "get my salary on the 28th",
                "need an A3 printer for work",
                "hold A5 up to the camera please",
                "grandma put three eggs in every cake",
                "I don't need to buy pork any more, we have pigs",
                "could you take the pork off?",
                "hi from Derry I got 2 boxes of peaches"
            })
    void talk_is_no_claim(String text) {
        assertThat(Demo.read(text, null)).isEqualTo("-");
        assertThat(Demo.read(text, "A1")).isEqualTo("-");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"A1", "B9"})
    void a_bare_number_needs_a_card_that_is_on_the_lineup(String card) {
        assertThat(Demo.read("2", card)).isEqualTo("A1".equals(card) ? "A1 +2" : "-");
    }

    @Test
    void an_empty_lineup_is_read_too() {
        var nothing = Lineup.of(java.util.List.of(), "A1");

        assertThat(ClaimReader.read("哈哈", nothing).kind()).isEqualTo(Kind.NONE);
        assertThat(ClaimReader.read("A1+1", nothing).unknown()).isEqualTo("A1");
        assertThatNoException().isThrownBy(() -> ClaimReader.read("+1", nothing));
    }
}
