package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Only who may pack weighs an order, in words that are nobody's claim. */
@QuarkusTest
class WhoWeighsTest extends Journey {
    @Test
    void only_packers_are_shown_it_and_a_weight_is_no_order() {
        var village = village();
        var screener = village.joined("screener");
        assertThat(village.joined("packer").says("帮助").text()).contains("/weigh");
        assertThat(screener.says("帮助").text()).contains("/inspect").doesNotContain("/weigh");
        assertThat(screener.says("过秤 1200 斤竹笋 吴秀英").text())
                .contains("竹笋 1200 斤")
                .doesNotContain("打包员");
    }

    @Test
    void who_does_not_say_what_was_weighed_or_may_not_pack_is_told_and_buys_nothing() {
        var village = village();
        village.neighbour().says("A2 3斤");
        var packer = village.joined("packer");
        var screener = village.joined("screener");

        assertThat(packer.says("过秤 1001").text()).contains("这样发：过秤 1001 A2 2.5斤");
        assertThat(packer.says("过秤 1001 A2 两斤八").text()).contains("这样发：过秤 1001 A2 2.5斤");
        assertThat(screener.says("过秤 1001 A2 2.8斤").text()).contains("打包员");
        assertThat(screener.says("过秤了，吴秀英的竹笋30斤").text()).contains("收下了", "竹笋 30 斤");
        for (var person : new Viewer[] {packer, screener}) {
            assertThat(person.says("购物车").text()).contains("购物车是空的");
        }
    }
}
