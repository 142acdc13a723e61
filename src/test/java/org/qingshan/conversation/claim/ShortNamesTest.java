package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.product.Unit;

/** The noun that ends a name stands for it where nothing else on the list could be meant: 皂 for 羊奶皂, 鞋 for 手工布鞋. */
class ShortNamesTest {
    private static final List<Offer> CRAFTS = List.of(
            Demo.offer("A1", "土蜂蜜", "Honey", Unit.JIN, "0.5"),
            Demo.offer("A2", "米酒", "Rice wine", Unit.CROCK, "1"),
            Demo.offer("A3", "腊肠", "Sausage", Unit.JIN, "0.5"),
            Demo.offer("A4", "竹篮", "Baskets", Unit.PIECE, "1"),
            Demo.offer("A5", "羊奶皂", "Goat milk soap", Unit.PIECE, "1"),
            Demo.offer("A6", "手工布鞋", "Cloth shoes", Unit.PAIR, "1"),
            Demo.offer("A7", "活鱼", "Carp", Unit.PORTION, "1"),
            Demo.offer("A8", "河虾", "Shrimps", Unit.JIN, "0.5"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    两块皂          | A5 +2
                    皂两块          | A5 +2
                    来半打皂        | A5 +6
                    要三个皂        | A5 +3
                    肥皂两块        | A5 +2
                    鞋来一双        | A6 +1
                    来两双鞋        | A6 +2
                    鞋子一双        | A6 +1
                    要一个篮子      | A4 +1
                    虾两斤          | A8 +2
                    鱼一条，皂两块，酒一坛 | A7 +1, A5 +2, A2 +1
                    """)
    void the_noun_names_it(String said, String expected) {
        var reading = ClaimReader.read(said, Lineup.of(CRAFTS, null));
        var read = reading.claims().stream()
                .map(claim -> claim.slot() + " +"
                        + claim.quantity().stripTrailingZeros().toPlainString())
                .toList();
        assertThat(String.join(", ", read)).as(said).isEqualTo(expected);
        assertThat(reading.sure()).as(said).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"不分青红皂白", "皂白不分", "皮鞋一双", "拖鞋来一双", "龙虾两斤", "吃醋", "一双袜子", "香肠两斤", "鱼虾", "鞋柜一个"})
    void within_other_words_it_is_none(String said) {
        var reading = ClaimReader.read(said, Lineup.of(CRAFTS, null));
        assertThat(reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure())
                .as(said)
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"两块皂", "皂来三块"})
    void where_two_may_be_meant_it_is_asked(String said) {
        var both = List.of(
                Demo.offer("A1", "羊奶皂", "Goat milk soap", Unit.PIECE, "1"),
                Demo.offer("A2", "橄榄皂", "Olive soap", Unit.PIECE, "1"));
        assertThat(ClaimReader.read(said, Lineup.of(both, null)).kind())
                .as(said)
                .isEqualTo(ClaimReading.Kind.DOUBT);
    }
}
