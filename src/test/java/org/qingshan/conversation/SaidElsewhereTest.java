package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That something does not go where it usually goes, or not yet. */
class SaidElsewhereTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "笋一斤别寄老地址                        | NOT_THERE",
                "2 bags to a different address          | NOT_THERE",
                "A1一箱，地址一会儿发                    | LATER",
                "A1一箱，地址我晚点再告诉你                | LATER",
                "A1一箱，等下给你地址                    | LATER",
                "A1 1, I'll send the address later      | LATER",
                "one box, I will text you my new address tomorrow | LATER",
                "one box, address to follow             | LATER",
                "A1一箱，先别发                         | NOT_YET",
                "A1一箱先不要发货，等我通知               | NOT_YET",
                "one box, don't ship it yet             | NOT_YET",
                "one box, please hold off shipping      | NOT_YET",
            })
    void why_is_known(String said, SaidElsewhere.Why why) {
        assertThat(SaidElsewhere.in(said))
                .hasValueSatisfying(one -> assertThat(one.why()).isEqualTo(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1一箱，先别发顺丰", "A1一箱，地址没变", "one box, same address", "A1一箱，一会儿发红包"})
    void what_only_looks_like_it_is_none(String said) {
        assertThat(SaidElsewhere.in(said)).isEmpty();
    }
}
