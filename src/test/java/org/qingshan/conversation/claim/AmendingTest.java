package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that change what somebody has, with why and what stays beside it. */
class AmendingTest {
    private static final Lineup LINEUP = Lineup.of(Demo.OFFERS, null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鸡蛋别寄了，我婆婆刚拎了一篮过来 | A4 gone",
                "红糖退掉 鸡蛋留着 | A3 gone",
                "亲我刚才那箱黄桃还没打包吧？帮我退了哈，婆婆说她买了 | A1 gone",
                "红糖少发一袋，家里还有 | A3 -1",
                "鸡蛋多扣了两盒 麻烦减掉 | A4 -2",
                "红糖减一袋，加两斤笋，差好多钱你跟我讲 | A3 -1, A2 +2",
                "红糖不要了嘛换成两斤笋 | A3 gone, A2 +2",
                "我那单加2袋红糖进去一起发 | A3 +2",
                "最后定数：黄桃四箱红糖两袋，就按这个发 | A1 =4, A3 =2",
                "前面喊的黄桃不算，重新来，6箱 | A1 =6",
                "红糖係兩袋咋，唔係二十袋，睇清楚呀 | A3 =2",
                "Brown sugar: total should be 20, not 12. My bad. | A3 =20",
                "oops typo, meant 1 brown sugar not 11 | A3 =1",
                "scratch the brown sugar, hubby bought some. keep the rest | A3 gone"
            })
    void they_are_read_clause_by_clause(String text, String meant) {
        assertThat(Demo.written(ClaimReader.read(text, LINEUP))).isEqualTo(meant);
    }

    /** What came too few, what others gave back, what is asked, how it is packed or cooked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖收到少一袋，补给我",
                "她的黄桃取消了，跟我没关系",
                "黄桃退两箱扣运费吗",
                "黄桃链接撤了",
                "黄桃少一箱都不行",
                "昨天退了两袋红糖，钱到了",
                "could you cancel peaches if sold out",
                "my sister cancelled her peaches"
            })
    void what_only_sounds_like_one_changes_nothing(String text) {
        assertThat(ClaimReader.read(text, LINEUP).claims()).isEmpty();
    }
}
