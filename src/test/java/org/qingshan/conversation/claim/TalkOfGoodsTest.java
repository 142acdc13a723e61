package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who talks of goods in some amount and could not mean an order is neither sold anything nor asked; who orders beside it is. */
class TalkOfGoodsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Of an order that was made.
                "单号发我一下 我那2斤笋的 查不着物流",
                "对对 我就是昨天买四斤腊肉那个，钱付过了哈",
                "退款到账了，那两斤笋的",
                "我的黄桃只收到一箱，少一箱",
                "上次买的两箱黄桃，一箱压扁了",
                "谢谢主播多送的一斤笋 今天到了 老太太高兴坏了",
                // Long ago, in a dream, and never.
                "想起小时候外婆每年给我留一个鸡蛋 哭了",
                "记得八几年的时候一斤笋才八毛",
                "昨晚梦见你给我寄了十斤腊肉，醒了枕头都湿了",
                "等我中了彩票，黄桃先来一百箱",
                "想囤三箱黄桃，算了太贵了，两箱吃不完",
                // Others, elsewhere, at home.
                "前面那位大姐直接包了十斤腊肉，好野",
                "我奶能一顿干掉三个桃子，都不带停的",
                "别人直播间红糖一袋才15，你家28",
                "先不用了，柜子里还有两袋红糖",
                "还差12斤笋才够发车",
                "我们这团腊肉目前18斤，要满30斤才开，快来凑",
                // How it is cooked, and what comes of it.
                "两个鸡蛋一把红糖 熬四十分钟 上面一层油 老香了",
                "十斤笋出二斤笋干",
                "血糖高，红糖再好也吃不成咯",
                "thanks for the extra bag of sugar you threw in last time!",
                "my grandpa would crack ten eggs for me every night, miss him",
                "almost bought two jin of pork but hubby gave me the look lol"
            })
    void leavesOutTalk(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "笋这玩意俺没咋吃过 来一斤笋试试 | A2 +1",
                "医生说多吃鸡蛋 来两盒 | A4 +2",
                "超市卖40呢 来两箱 | A1 +2",
                "家里鸡蛋吃完了 来一盒 | A4 +1",
                "前面的姐买了五袋，我也来两袋红糖 | A3 +2",
                "the lady before me got 6? i'll take two boxes of peaches | A1 +2",
                "我媳妇怀孕八个月了鸡蛋给我两盒 | A4 +2",
                "宿舍四个人一人一箱黄桃 | A1 +4",
                "鸡蛋一盒每天早上煮一个 | A4 +1",
                "怀念家乡味道，腊肉两斤 | A5 +2",
                "红糖减一袋我阿妈话屋企仲有 | A3 -1"
            })
    void takesAnOrderBesideIt(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"梦见主播喊我 来两箱", "本来打算 黄桃来两箱", "刚付的 红糖两袋", "两箱黄桃 三天了", "想囤三袋红糖，算了下次吧"})
    void asksWhereItMayBeOne(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }
}
