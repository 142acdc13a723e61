package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** Shoes are sold by the pair, soap by the bar: two of what is sold is two, in whatever words; and 块 stays money elsewhere. */
class OwnMeasuresTest {
    private static final List<Offer> CRAFTS = List.of(
            Demo.offer("A1", "手工布鞋", "Cloth shoes", Unit.PAIR, "1", "布鞋", "shoes"),
            Demo.offer("A2", "羊奶皂", "Goat milk soap", Unit.BAR, "1", "soap"),
            Demo.offer("A3", "多肉", "Succulents", Unit.POT, "1"),
            Demo.offer("A4", "活鱼", "Carp", Unit.STRIP, "1", "鱼", "fish"),
            Demo.offer("A5", "米酒", "Rice wine", Unit.CROCK, "1", "wine"),
            Demo.offer("A6", "小葱", "Spring onions", Unit.BUNCH, "1"),
            Demo.offer("A7", "白菜", "Cabbage", Unit.HEAD, "1"),
            Demo.offer("A8", "辣椒酱", "Chili sauce", Unit.BOTTLE, "1"),
            Demo.offer("A9", "黄桃", "Yellow peaches", Unit.BOX, "1"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    两双布鞋                  | A1 +2
                    来一双手工布鞋             | A1 +1
                    要3双布鞋                 | A1 +3
                    布鞋一双                  | A1 +1
                    布鞋一对                  | A1 +1
                    a pair of cloth shoes    | A1 +1
                    a pair of shoes please   | A1 +1
                    two pairs of cloth shoes | A1 +2
                    2 pairs of shoes         | A1 +2
                    3 pairs cloth shoes      | A1 +3
                    两块羊奶皂                | A2 +2
                    要两块羊奶皂              | A2 +2
                    来六块羊奶皂              | A2 +6
                    羊奶皂来2块               | A2 +2
                    羊奶皂六块                | A2 +6
                    two bars of soap         | A2 +2
                    a bar of goat milk soap  | A2 +1
                    羊奶皂两个                | A2 +2
                    羊奶皂要三块              | A2 +3
                    羊奶皂来八块              | A2 +8
                    三盆多肉                  | A3 +3
                    来一盆多肉                | A3 +1
                    two pots of succulents   | A3 +2
                    两条活鱼                  | A4 +2
                    鱼来一条                  | A4 +1
                    two pieces of carp       | A4 +2
                    3 fish                   | A4 +3
                    two fish please          | A4 +2
                    米酒两坛                  | A5 +2
                    2 jars of rice wine      | A5 +2
                    小葱三把                  | A6 +3
                    two bunches of spring onions | A6 +2
                    白菜两颗                  | A7 +2
                    三棵白菜                  | A7 +3
                    two heads of cabbage     | A7 +2
                    辣椒酱两瓶                | A8 +2
                    three bottles of chili sauce | A8 +3
                    A1两双                   | A1 +2
                    A2 3块                   | A2 +3
                    A2 x2                    | A2 +2
                    两双布鞋，三块羊奶皂        | A1 +2, A2 +3
                    """)
    void each_is_counted_by_its_own_measure(String text, String expected) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(CRAFTS, null))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} shown, {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    两双        | A1 | A1 +2
                    来一双      | A1 | A1 +1
                    a pair     | A1 | A1 +1
                    two pairs  | A1 | A1 +2
                    两块        | A2 | A2 +2
                    要两块      | A2 | A2 +2
                    来四块吧     | A2 | A2 +4
                    two bars   | A2 | A2 +2
                    a bar please | A2 | A2 +1
                    要五盆      | A3 | A3 +5
                    两条        | A4 | A4 +2
                    """)
    void of_the_card_too(String text, String card, String expected) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(CRAFTS, card))))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    便宜两块              | A2
                    羊奶皂15块一块         | A2
                    羊奶皂便宜两块吧        | A2
                    能少两块吗            | A2
                    布鞋便宜五块          | A1
                    给我转两块            | A2
                    两块钱               | A2
                    布鞋60块卖吗          | A1
                    羊奶皂八块            | A2
                    羊奶皂要八块          | A2
                    羊奶皂三块成交         | A2
                    羊奶皂我给两块         | A2
                    这皂三块              | A2
                    退我两块              | A2
                    给我退两块            | A2
                    少两块               | A2
                    加两块               | A2
                    布鞋要38的            | A1
                    布鞋38码              | A1
                    """)
    void money_stays_money(String text, String card) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(CRAFTS, card))))
                .doesNotContain("+", "-1", "-2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a pair of peaches     | A9 +1
                    黄桃两双              | A9 +2
                    """)
    void nothing_is_counted_by_the_measure_of_something_else(String text, String wrong) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(CRAFTS, null))))
                .isNotEqualTo(wrong);
    }
}
