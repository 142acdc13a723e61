package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is ordered is shared out, what stays beside what goes, and what others buy together. */
class AllottedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "要4斤，分两袋装，一半给我姐带过去 | A2 +4",
                "来三斤，一斤一袋装，两袋给我妈 | A2 +3",
                "三楼、五楼、八楼各要一箱黄桃 | A1 +3",
                "我大伯他们四个一人一箱黄桃 | A1 +4",
                "前面要了一袋红糖，现在再要两袋 | A3 +2",
                "一袋红糖同两盒鸡蛋 | A3 +1, A4 +2",
                "peaches for the office!! three boxes, one each for floors 1, 3 and 6 | A1 +3",
                "peaches, one box each for me, my mum and my neighbour | A1 +3"
            })
    void is_so_much_in_all(String text, String expected) {
        assertThat(Demo.read(text, "A2")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"竹笋给退了吧 黄桃留着 | A2 gone", "先别发，红糖那个我不要了，黄桃照发 | A3 gone", "黄桃留着，竹笋退了 | A2 gone"})
    void what_stays_is_no_further_order(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们这团目前18箱，要满30箱才开",
                "还差两箱就能成团了 有没有拼黄桃的邻居",
                "宿舍团购，黄桃一共6箱，还差两箱",
                "上次公司团购，黄桃20箱",
                "our group buy is at 12 boxes, we need 20 to unlock the price",
                "我妈要两箱黄桃，我爸不让，还在吵",
                "二姐家三口人一人一袋红糖，一晚上就没了"
            })
    void what_others_buy_quarrel_over_or_have_eaten_is_talk(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"黄桃团购现在8箱了，我再来两箱 | A1 +2", "公司团购黄桃5箱，周五前到 | A1 +5"})
    void who_takes_part_orders(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }
}
