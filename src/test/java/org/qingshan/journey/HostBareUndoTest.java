package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** A host who says no more than "undo" means what he did last, and nothing that lies further back. */
@QuarkusTest
class HostBareUndoTest extends Journey {
    @ParameterizedTest
    @CsvSource({"撤回", "撤销", "undo"})
    void what_was_closed_is_opened_and_no_claim_of_before_comes_back(String said) {
        var village = village();
        var host = village.owner();
        host.says("A2 一斤");
        host.says("A2 不要了");
        host.says("停卖 A3");

        assertThat(host.says(said).text()).contains("A3");

        assertThat(village.viewer().says("A3 一袋").text()).contains("已为你留 1 袋 红糖");
        assertThat(host.says("购物车").text()).doesNotContain("竹笋");
    }

    @ParameterizedTest
    @CsvSource({"喊话 大家好", "战况", "今天有什么"})
    void after_what_cannot_be_taken_back_nothing_is(String last) {
        var village = village();
        var host = village.owner();
        host.says("A2 一斤");
        host.says(last);

        assertThat(host.says("撤回").text()).startsWith("聊天里撤不回这个，什么都没改");

        assertThat(host.says("购物车").text()).contains("竹笋 1 斤");
    }

    @Test
    void a_claim_of_the_hosts_own_that_was_just_made_is_taken_back() {
        var host = village().owner();
        host.says("A2 一斤");

        host.says("撤回");

        assertThat(host.says("购物车").text()).doesNotContain("竹笋");
    }

    @Test
    void a_question_which_flash_sale_ends_is_no_change_to_take_back() {
        var host = village().owner();
        host.says("/flash A1 25 5m");
        host.says("/flash A3 14 5m");
        assertThat(host.says("秒杀停了").text()).startsWith("结束哪个秒杀");

        host.says("撤回");

        assertThat(host.says("货单").text())
                .contains("秒杀价")
                .satisfies(list -> assertThat(list.split("秒杀价", -1)).hasSize(3));
    }
}
