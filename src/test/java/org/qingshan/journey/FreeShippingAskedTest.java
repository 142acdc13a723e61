package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Whoever has something and asks what sending costs is told how much more makes it free. */
@QuarkusTest
class FreeShippingAskedTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"还差多少包邮", "运费多少", "怎么样才包邮？"})
    void what_is_missing_is_told(String asked) {
        var viewer = village().viewer();
        viewer.says("A1 2");

        assertThat(viewer.says(asked).text()).contains("满 ¥99.00 包邮", "你现在的货款 ¥59.80，再买 ¥39.20 就包邮。");
    }

    @Test
    void what_is_missing_is_told_in_english_and_with_an_address() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("A1 2");
        assertThat(viewer.says("how much more for free shipping?").text())
                .contains("Your goods come to ¥59.80; with ¥39.20 more, shipping is free.");

        var neighbour = village.neighbour();
        neighbour.says("A1 1");
        assertThat(neighbour.says("运费多少").text()).contains("再买 ¥69.10 就包邮");
    }

    @Test
    void nothing_is_missing_where_nothing_is_taken_or_it_is_free() {
        var viewer = village().viewer();
        assertThat(viewer.says("还差多少包邮").text()).contains("满 ¥99.00 包邮").doesNotContain("再买");

        viewer.says("A1 4");
        assertThat(viewer.says("运费多少").text()).contains("你现在的货款 ¥119.60，已经包邮。").doesNotContain("再买");
    }

    @Test
    void of_another_province_nothing_is_said() {
        var viewer = village().viewer();
        viewer.says("A1 1");

        assertThat(viewer.says("寄新疆运费多少").text()).doesNotContain("再买");
    }

    @Test
    void how_many_pieces_are_in_it_is_no_claim() {
        assertThat(village().foreigner().says("how many eggs in a box").text())
                .contains("Free-range eggs (A4): one box is 30 eggs.");
    }
}
