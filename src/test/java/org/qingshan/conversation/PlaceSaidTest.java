package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a text it is said to whom something goes, and what only looks like it. */
class PlaceSaidTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "红糖一袋寄给王丽，谢谢              | 王丽     | SENT",
                "我不在家，A1一箱寄妈妈家             | 妈妈家    | SENT",
                "给李四寄两袋红糖                    | 李四     | SENT",
                "儿子在北京上学，A1一箱寄给他          | 他      | SENT",
                "A1一箱寄第二个地址                  | 第二个地址  | SENT",
                "给我妈也来一箱                      | 我妈     | GIVEN",
                "笋一斤给我妈                       | 我妈     | GIVEN",
                "妈妈家 A1一箱                      | 妈妈家    | NAMED",
                "I'm away, send one box to Mary     | Mary   | SENT",
                "send it to my office please        | my office | SENT",
                "send Mum two boxes                 | Mum    | SENT",
                "one for me and one for my mum      | my mum | GIVEN",
                "给我妈买的，两箱                    | 我妈     | TOLD",
            })
    void a_place_is_found_wherever_it_stands(String said, String whose, PlaceSaid.Way way) {
        assertThat(PlaceSaid.in(said).filter(PlaceSaid::isElsewhere).findFirst())
                .hasValueSatisfying(place -> {
                    assertThat(place.whose()).isEqualTo(whose);
                    assertThat(place.way()).isEqualTo(way);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "红糖一袋，别寄妈妈家",
                "别把A1寄给王丽",
                "don't send one box to Mary",
                "please don't ship to my old place",
                "红糖一袋寄到我们家",
                "发顺丰，两箱",
                "给我来一箱",
                "2 bags to go",
                "deliver to my door",
                "妈妈，A1一箱",
                "send two boxes of peaches to share",
                "please send one box of eggs to bake, thanks",
                "给老铁来两箱黄桃",
                "给马上来一箱黄桃",
            })
    void what_is_denied_or_is_ones_own_is_no_other_place(String said) {
        assertThat(PlaceSaid.in(said).filter(PlaceSaid::isElsewhere)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"我自己要一斤竹笋", "一斤竹笋寄家里", "and one bag for me", "to my home, one bag"})
    void ones_own_place_is_one_too(String said) {
        assertThat(PlaceSaid.in(said)).anyMatch(PlaceSaid::isOwn);
    }

    @Test
    void the_text_without_it_has_nothing_left_that_leads_there() {
        var said = "I'm away, please send one box of peaches to Mary";
        assertThat(PlaceSaid.in(said).findFirst().orElseThrow().rest(said)).isEqualTo("I'm away, one box of peaches");
    }

    @ParameterizedTest
    @ValueSource(strings = {"都", "给我", "寄给", "那边", "please ", "send ", "，", "先别发", "address ", "一箱"})
    void thousands_of_letters_of_filler_are_read_without_harm(String filler) {
        var said = filler.repeat(2_000 / filler.length());
        assertThatCode(() -> {
                    PlaceSaid.in(said).forEach(place -> place.rest(said));
                    SaidForTwo.mayBeIn(said);
                    SaidElsewhere.in(SaidElsewhere.withoutDenied(said));
                })
                .doesNotThrowAnyException();
    }
}
