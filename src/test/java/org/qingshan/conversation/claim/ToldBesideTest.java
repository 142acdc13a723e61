package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An order among what is told, praised, quoted and taken back in the same breath. */
class ToldBesideTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "这红糖蛮好，我要两袋，黄桃也要一箱 | A3 +2, A1 +1",
                "黄桃一箱，红糖一袋，红糖划掉，换鸡蛋一盒 | A1 +1, A4 +1",
                "来三箱，太多了，两箱吧 | A1 +2",
                "手抖打成22斤了 笋是2斤 2斤！ | A2 =2",
                "刚刚那个姐姐拿了一箱，我拿两箱 | A1 +2",
                "才500克一袋啊，那我要两袋 | A3 +2",
                "撤单撤单，土鸡蛋不要了 | A4 gone",
                "我的鸡蛋能改成3盒吗，谢谢 | A4 =3",
                "红糖还是算了，帮我划掉 | A3 gone",
                "cancel my peaches mom said no | A1 gone",
                "peaches 1 box plssss | A1 +1",
                "腊肉我从来吃不惯，我来一斤笋吧 | A2 +1",
                "29.9一箱，行，两箱 | A1 +2",
                "听说这个红糖是老灶熬的？不管了先拿一袋 | A3 +1",
                "要是今天能发货，就来两箱黄桃 | ? A1 2",
                "30块行不行，我要两箱 | ? A1 2",
                "腊肉别五斤了，三斤就行 | A5 =3",
                "姑娘啊我是昨天问红糖的那个老太婆我要两袋红糖 | A3 +2",
                "减脂人要鸡蛋1盒 | A4 +1",
                "黄桃给我搬两箱，我叫孙子下来拿 | A1 +2",
                "给我家幺儿寄黄桃一箱土鸡蛋一盒 | A1 +1, A4 +1",
                "生活费只剩两百了，还是想来一箱黄桃 | A1 +1",
                "开车呢长话短说黄桃两箱 | A1 +2",
                "刚下的二十箱黄桃给我压到十五箱 | A1 =15",
                "黄桃四箱分两个地方：长沙两箱，株洲两箱 | A1 +4",
                "今天先把笋定了，三斤 | A2 +3",
                "喝了两斤酒头疼，红糖一袋 | A3 +1",
                "养了三只猫，黄桃两箱 | A1 +2",
                "黄桃一箱不够吃那就两箱好了 | A1 +2",
                "就屏幕上这个鸡蛋一盒 | A4 +1",
                "竹笋两斤老婆说想吃 | A2 +2",
                "竹笋两斤老婆说不要 | ? A2 2",
                "先不买桃子 鸡蛋给我一盒 | A4 +1",
                "黄桃+2 鸡蛋下次 | A1 +2",
                "公婆一盒，爸妈一盒，鸡蛋两盒拆开寄 | A4 +2",
                "two boxes of peaches but i'll pay later | A1 +2",
                "two boxes of peaches but i'll ask my wife first | ? A1 2",
                "two boxes sounds like a lot but ok i'll take two boxes of peaches | A1 +2",
            })
    void it_is_found(String text, String expected) {
        var card = text.startsWith("才") ? "A3" : "A1";

        assertThat(Demo.read(text, card)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "前面那个姐说“给我来五袋红糖”，五袋喝到明年啊",
                "小红说：“腊肉来两斤！” 结果她妈说：“你来两斤作业！”",
                "my mum said \"four bags\" and dad nearly fainted",
                "我家茶柜里还有五盒鸡蛋，喝到孙子上大学",
                "月底先买两箱桃"
            })
    void what_is_quoted_or_lies_at_home_is_no_order(String text) {
        assertThat(ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1")).claims())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "收到 A1 20 | ? A1 20",
                "A1 2 到了 | ? A1 2",
                "签收 A1 2箱 | ? A1 2",
                "太贵了 A1 2 | ? A1 2",
                "太贵了，还是来两箱黄桃吧 | A1 +2",
                "A1 @ 20 | -",
                "A1@2 | -",
                "A1 x2 @29.9 | A1 +2",
                "求A1链接 | -",
                "1号链接 一箱 | A1 +1",
                "班长说要买5箱 | ? A1 5",
            })
    void a_receipt_a_price_or_a_link_is_no_order(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"红糖一袋，红糖划掉", "黄桃两箱，黄桃不要了", "A1 2，A1 取消"})
    void what_is_given_back_in_the_same_breath_is_not_offered(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"A1 or A2 | ? A1 1, A2 1", "黄桃还是竹笋？ | ? A1 1, A2 1", "我要A1或者A3吧 | ? A1 1, A3 1"})
    void either_is_offered(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
