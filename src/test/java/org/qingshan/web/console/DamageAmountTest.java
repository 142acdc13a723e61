package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much came spoilt, as a buyer says it. */
@QuarkusTest
class DamageAmountTest extends DamageStory {
    @ParameterizedTest
    @CsvSource({"30%,0.6 箱", "一半,1 箱", "全坏了,2 箱", "百分之三十,0.6 箱", "三成,0.6 箱", "１箱,1 箱", "坏了1箱,1 箱", "两箱,2 箱"})
    void how_much_is_said_as_people_say_it(String said, String read) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");

        assertThat(buyer.says(said).text()).as(said).contains("坏了 " + read);
    }

    @Test
    void pieces_out_of_a_box_are_no_boxes_and_more_than_came_is_not_taken() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");

        assertThat(buyer.says("3个").text()).contains("没看懂坏了多少", "按箱说");
        assertThat(buyer.says("5箱").text()).contains("还能报的只有 2 箱");
        assertThat(buyer.says("0").text()).contains("没看懂坏了多少");
        assertThat(buyer.says("2").text()).contains("坏了 2 箱");
    }

    @ParameterizedTest
    @CsvSource({
        "大概三分之一箱, 0.333 箱",
        "about a third of a box, 0.333 箱",
        "a quarter of a box, 0.25 箱",
        "一箱坏了一半, 0.5 箱",
        "三分之一, 0.667 箱",
    })
    void a_part_of_one_box_is_no_part_of_the_order(String said, String read) {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");

        assertThat(buyer.says(said).text()).contains("坏了 " + read);
    }

    @Test
    void a_number_after_something_else_is_asked_back_and_no_longer_taken_for_bad_ones() {
        var village = village();
        var buyer = buyer(village, "A1 x2");
        arrived(village, 1001);
        buyer.says("坏了");
        buyer.says("A3 一袋");

        var asked = buyer.says("2");
        assertThat(asked.text()).contains("还是要买");
        assertThat(asked.labels()).contains("坏了 2 箱").anyMatch(label -> label.startsWith("要 2 箱"));
        assertThat(buyer.says("坏了 2 箱").text()).contains("坏了 2 箱", "请拍照发来");
    }
}
