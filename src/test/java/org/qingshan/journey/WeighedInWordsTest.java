package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who packs says in words what the scale says, and that it is packed. */
@QuarkusTest
class WeighedInWordsTest extends WeighingStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "过秤 1001 A2 2.8斤",
                "过秤 1001 竹笋 2.8斤",
                "过秤1001 2.8斤",
                "称重：1001 A2：1.4公斤",
                "weigh 1001 shoots 2.8 jin"
            })
    void who_says_what_the_scales_said_is_shown_how_it_counts_and_buys_nothing(String said) {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        var packer = village.joined("packer");

        assertThat(packer.says(said).text()).contains("订单 1001 还没打好");
        assertThat(packed(village)).as("more may be put into it").isZero();
        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了");

        assertThat(packed(village)).isEqualByComparingTo("2.8");
        assertThat(buyer.hears("打包好了").text()).contains("订 3 斤，称下来 2.8 斤");
        assertThat(packer.says("过秤 1001 A2 2.7斤").text()).contains("订单 1001 的重量改好了");
        assertThat(packed(village)).isEqualByComparingTo("2.7");
        assertThat(packer.says("购物车").text()).contains("购物车是空的");
    }

    @Test
    void what_is_sold_by_weight_and_packed_without_is_told_to_count_as_ordered_and_may_be_weighed_still() {
        var village = village();
        buyer(village, "A2 3斤").says("A1 x2，A5 1.5斤");
        buyer(village, "A1");
        buyer(village, "A2 2斤");
        var packer = village.joined("packer");

        assertThat(packer.says("打好了 1001 A2 2.9斤").text())
                .contains("订单 1001 打好了。没过秤，按下单的算：腊肉 1.5 斤。称了就发：过秤 1001 A5 1.5 斤")
                .doesNotContain("竹笋 3 斤");
        assertThat(packer.says("过秤 1001 A5 1.5 斤").text()).contains("订单 1001 的重量改好了");
        assertThat(packer.says("打好了 1002").text()).contains("订单 1002 打好了").doesNotContain("没过秤");
        packer.says("/language en");
        assertThat(packer.says("/packed 1003").text())
                .contains("Order 1003 is packed. Nobody weighed Bamboo shoots 2 jin, so it counts as ordered."
                        + " Once it is weighed: /weigh 1003 A2 2 jin");
        assertThat(packer.says("/weigh 1003 A2 2 jin").text()).contains("1003");
        assertThat(packed(village)).isEqualByComparingTo("6.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"打好了 1001", "/packed 1001", "1001 打好了"})
    void who_says_that_it_is_packed_instead_of_tapping_loses_no_weight(String said) {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        buyer(village, "A2 1斤");
        var packer = village.joined("packer");
        packer.says("/pack 1002");
        packer.says("过秤 1001 2.8斤");

        assertThat(packer.says(said).text()).contains("订单 1001 打好了");
        assertThat(packed(village)).isEqualByComparingTo("2.8");
        assertThat(buyer.hears("打包好了").text()).contains("订 3 斤，称下来 2.8 斤");
    }

    @Test
    void who_says_only_that_it_is_packed_and_has_another_order_before_him_is_asked_which() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        buyer(village, "A2 1斤");
        buyer(village, "A2 2斤");
        var packer = village.joined("packer");
        packer.says("/pack 1002");
        packer.says("过秤 1001 2.8斤");

        assertThat(packer.says("打好了").text()).contains("刚称的是订单 1001", "你手上是订单 1002");
        assertThat(packer.says("打好了").text()).as("said again").contains("哪一单打好了");
        assertThat(packed(village)).isZero();
        assertThat(packer.taps("打好了 1002").text()).contains("订单 1002 打好了");
        assertThat(packed(village)).as("nothing was weighed of it").isZero();
        assertThat(buyer.says("/status 1001").text()).contains("等打包");

        packer.says("/pack 1003");
        packer.says("过秤 1001 2.8斤");
        packer.says("打好了");
        assertThat(packer.taps("打好了 1001").text()).contains("订单 1001 打好了");
        assertThat(packed(village)).isEqualByComparingTo("2.8");
    }

    @Test
    void who_has_nothing_else_before_him_packs_what_he_has_weighed_in_a_word() {
        var village = village();
        buyer(village, "A2 3斤");
        var packer = village.joined("packer");
        packer.says("过秤 1001 2.8斤");

        assertThat(packer.says("打好了").text()).contains("订单 1001 打好了");
        assertThat(packed(village)).isEqualByComparingTo("2.8");
    }

    @Test
    void what_was_weighed_and_is_not_clear_can_be_left_out() {
        var village = village();
        buyer(village, "A2 3斤").says("A1");
        var packer = village.joined("packer");
        packer.says("过秤 1001 2.8斤");

        assertThat(packer.says("打好了 1001").text()).contains("还没说清");
        assertThat(packer.says("打好了 1001").text()).as("said again").contains("还没说清");
        assertThat(packer.taps("打好了，不记重量").text()).contains("订单 1001 打好了");
        assertThat(packed(village)).isZero();
    }

    @Test
    void what_was_weighed_is_asked_again_before_it_is_packed_where_that_is_open() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        buyer.says("A1");
        var packer = village.joined("packer");
        packer.says("过秤 1001 2.8斤");

        assertThat(packer.says("打好了").text()).contains("订单 1001 刚称的重量还没说清");
        assertThat(buyer.says("/status 1001").text()).contains("等打包");
        assertThat(packer.says("打好了 1001").text()).contains("还没说清");
        assertThat(packer.taps("A2 竹笋 2.8斤").text()).contains("订单 1001 打好了");
        assertThat(packed(village)).isEqualByComparingTo("2.8");
    }

    @Test
    void the_answer_to_what_was_weighed_packs_nothing_where_only_weighing_was_said() {
        var village = village();
        var buyer = buyer(village, "A2 3斤");
        var packer = village.joined("packer");
        packer.says("过秤 1001 2.8");
        assertThat(packer.taps("2.8 斤").text()).contains("订单 1001 还没打好，重量先没记。打好了就点一下，按 2.8斤 算");
        buyer.says("A1");
        packer.says("过秤 1001 2.8斤");
        assertThat(packer.taps("A2 竹笋 2.8斤").text()).contains("还没打好，重量先没记。打好了就点一下，按 A2 2.8斤 算");
        packer.says("过秤 1001 2.8斤");
        assertThat(packer.taps("整箱 2.8斤").text()).contains("还没打好，重量先没记。打好了就点一下，按 整箱 2.8斤 算");
        assertThat(buyer.says("/status 1001").text()).contains("等打包");
        buyer.says("A5 1斤");
        assertThat(packer.says("过秤 1001 2.8斤").text())
                .contains("过秤 1001 A2 2.5斤 A5 2.5斤")
                .doesNotContain("打好了 1001");
    }
}
