package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of who gets what, from whoever collects for all of them. */
class RosterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们单元：张姐黄桃1、李姐黄桃1、赵哥红糖1，一起寄我这 | A1 +2, A3 +1",
                "3号楼王姐黄桃2箱\\n5号楼老李黄桃1箱 红糖2袋\\n都送我店里 | A1 +3, A3 +2",
                "接龙 1.张姐 黄桃2箱 2.小周 黄桃1箱 3.我自己 黄桃1箱 | A1 +1",
                "帮科室姐妹一起订：刘护士红糖2袋，陈护士红糖2袋，我1袋，钱我先垫着 | A3 +5",
                "红糖 财务室2袋 人事1袋 仓库3袋 月底一起结 | A3 +6",
                "黄桃我两箱，同事小林三箱，一起算我的 | A1 +5"
            })
    void is_summed(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "接龙 1.张姐 黄桃2箱 2.小周 黄桃1箱",
                "我们楼：王姐黄桃1、王姐黄桃2",
                "红糖我要两袋，楼下王姐一袋",
                "王姐黄桃2箱，李姐黄桃1箱，都签收了",
                "昨天的：王姐黄桃2箱，李姐黄桃1箱",
                "发货：王姐黄桃2箱，李姐黄桃1箱"
            })
    void of_others_or_of_what_was_orders_nothing(String text) {
        assertThat(Demo.read(text, null)).matches("-|\\?.*");
    }
}
