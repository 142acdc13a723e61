package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** Amounts of what is in a box are asked back in boxes. */
class PackedAmountTest {
    private static final Lineup LINEUP = Lineup.of(
            List.of(packed("A1", "黄桃", "peaches", Unit.BOX, "5 斤"), packed("A4", "土鸡蛋", "eggs", Unit.CARTON, "30 枚")),
            "A1");

    private static Offer packed(String slot, String zh, String en, Unit unit, String pack) {
        return new Offer(slot, zh, en, List.of(), unit, BigDecimal.ONE, pack);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "黄桃十斤        | ? A1 2",
                "来五公斤黄桃    | ? A1 2",
                "黄桃一斤        | ? A1 1",
                "黄桃七斤        | ? A1 1, A1 2",
                "十斤            | ? A1 2",
                "10kg of peaches | ? A1 4",
                "土鸡蛋30个      | ? A4 1",
                "土鸡蛋60枚      | ? A4 2",
                "a dozen eggs    | ? A4 1",
                "两个土鸡蛋      | ? A4 1, A4 2",
            })
    void what_is_in_a_box_is_offered_in_boxes(String said, String expected) {
        assertThat(Demo.written(ClaimReader.read(said, LINEUP))).isEqualTo(expected);
    }
}
