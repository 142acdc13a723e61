package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** Names that resemble each other, units without a word of their own, two-digit slots. */
class OtherLineupsTest {
    private static final List<Offer> ALIKE = List.of(
            Demo.offer("B1", "黄桃", "Yellow peaches", Unit.BOX, "1", "桃"),
            Demo.offer("B2", "白桃", "White peaches", Unit.BOX, "1"),
            Demo.offer("B3", "黄桃罐头", "Canned yellow peaches", Unit.PORTION, "1"),
            Demo.offer("B4", "红薯", "Sweet potatoes", Unit.JIN, "1", "地瓜"),
            Demo.offer("B5", "高山红薯", "Mountain sweet potatoes", Unit.JIN, "1"),
            Demo.offer("B6", "红薯粉条", "Sweet potato noodles", Unit.BAG, "1"),
            Demo.offer("B7", "茶油", "Camellia oil", Unit.PORTION, "1", "山茶油"),
            Demo.offer("B8", "土鸡", "Free-range chicken", Unit.PIECE, "1"),
            Demo.offer("B9", "土鸡蛋", "Eggs", Unit.PIECE, "10", "鸡蛋"),
            Demo.offer("B10", "糍粑", "Rice cakes", Unit.KILOGRAM, "0.5"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    桃两箱                  | ? B1 2, B2 2
                    黄桃两箱                | B1 +2
                    白桃+1                 | B2 +1
                    黄桃罐头两份             | B3 +2
                    罐头两瓶                | B3 +2
                    peaches x2             | ? B1 2, B2 2, B3 2
                    yellow peaches x2      | B1 +2
                    canned peaches x2      | B3 +2
                    红薯两斤                | B4 +2
                    地瓜两斤                | B4 +2
                    红署两斤                | B4 +2
                    高山红薯2斤              | B5 +2
                    红薯粉条一袋             | B6 +1
                    粉条两袋                | B6 +2
                    sweet potatoes 2 jin   | B4 +2
                    茶油两瓶                | B7 +2
                    两瓶山茶油               | B7 +2
                    oil x1                 | B7 +1
                    土鸡两只                | B8 +2
                    两只土鸡20个鸡蛋          | B8 +2, B9 +20
                    鸡蛋30枚               | B9 +30
                    鸡蛋15个               | ? B9 10, B9 20
                    鸡蛋一打                | ? B9 10, B9 20
                    糍粑一斤                | B10 +0.5
                    糍粑2公斤               | B10 +2
                    ciba 2                 | B10 +2
                    B10两公斤               | B10 +2
                    B1 2箱                 | B1 +2
                    10号2公斤               | B10 +2
                    1号+1                  | B1 +1
                    A1+1                   | ? unknown A1
                    """)
    void the_longest_name_wins_and_a_shared_one_is_a_doubt(String text, String expected) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(ALIKE, null)))).isEqualTo(expected);
    }

    @Test
    void a_number_that_two_slots_share_is_a_doubt() {
        var lineup = Lineup.of(
                List.of(Demo.offer("A1", "黄桃", "", Unit.BOX, "1"), Demo.offer("B1", "红糖", "", Unit.BAG, "1")), null);

        assertThat(Demo.written(ClaimReader.read("1号 两份", lineup))).isEqualTo("? A1 2, B1 2");
    }

    @Test
    void a_lineup_answers_another_card_at_no_cost() {
        var lineup = Lineup.of(ALIKE, "B1");

        assertThat(Demo.written(ClaimReader.read("+1", lineup.answering("b8")))).isEqualTo("B8 +1");
        assertThat(Demo.written(ClaimReader.read("+1", lineup))).isEqualTo("B1 +1");
    }
}
