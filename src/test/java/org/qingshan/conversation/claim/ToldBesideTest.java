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
            value = {"A1 or A2 | ? A1 1, A2 1", "黄桃还是竹笋？ | ? A1 1, A2 1", "我要A1或者A3吧 | ? A1 1, A3 1"})
    void either_is_offered(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
