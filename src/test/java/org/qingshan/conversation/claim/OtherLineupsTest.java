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

    private static final List<Offer> CONTAINED = List.of(
            Demo.offer("1", "黑米", "Black rice", Unit.JIN, "1"),
            Demo.offer("2", "黑米酒", "Black rice wine", Unit.BOX, "1"),
            Demo.offer("3", "糯米酒", "Sticky rice wine", Unit.PORTION, "1", "米酒"),
            Demo.offer("4", "黑木耳", "Wood ear", Unit.BAG, "1", "木耳"),
            Demo.offer("5", "银耳", "Snow fungus", Unit.BAG, "1", "白木耳"),
            Demo.offer("6", "羊奶皂", "Goat milk soap", Unit.PIECE, "1"),
            Demo.offer("7", "羊奶酪", "Goat cheese", Unit.PORTION, "1"),
            Demo.offer("8", "小黄鱼", "Small yellow croaker", Unit.JIN, "0.5"),
            Demo.offer("9", "大黄鱼", "Large yellow croaker", Unit.PIECE, "1"),
            Demo.offer("10", "蚕丝被", "Silk quilt", Unit.PIECE, "1"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    黑米两斤黑米酒一箱                    | 1 +2, 2 +1
                    木耳两袋                          | 4 +2
                    白木耳两袋                         | 5 +2
                    3 wood ear, 2 snow fungus     | 4 +3, 5 +2
                    羊奶皂两块,羊奶酪一份                  | 6 +2, 7 +1
                    米酒两瓶                          | 3 +2
                    米酒两份                          | ? 2 2, 3 2
                    3 jin smal yelow croaker plz  | 8 +3
                    黄鱼来两份                         | ? 8 1, 8 2, 9 2
                    被子不要了                         | 10 gone
                    """)
    void an_own_name_wins_over_a_part_of_anothers(String text, String expected) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(CONTAINED, null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    后天给我寄两斤小黄鱼行不
                    can I order 4 boxes of black rice wine for next Friday
                    过年前给我来五箱黑米酒,日子我再定
                    小黄鱼要三
                    4 soaps but only if they're unscented
                    """)
    void what_hangs_on_a_day_or_is_cut_off_is_asked_back(String text) {
        assertThat(ClaimReader.read(text, Lineup.of(CONTAINED, null)).kind()).isEqualTo(ClaimReading.Kind.DOUBT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    9 | 这条鱼好肥!给我来两条                      | 9 +2
                    9 | two of this please, they look gorgeous | 9 +2
                    2 | 搬两箱!                              | 2 +2
                    2 | 黑米酒要1箱就好,刚手抖点成3箱了                | 2 =1
                    9 | 这大黄鱼好看,给我来一个装盘                  | 9 +1
                    3 | make that sticky rice wine three, my sister wants some too | 3 =3
                    """)
    void what_is_shown_and_what_is_changed(String card, String text, String expected) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(CONTAINED, card))))
                .isEqualTo(expected);
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
