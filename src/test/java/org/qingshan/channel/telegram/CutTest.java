package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {
    @Test
    void what_fits_stays_as_it_is() {
        assertThat(Cut.to(5, "peach")).isEqualTo("peach");
    }

    @Test
    void what_does_not_fit_ends_after_a_whole_word() {
        assertThat(Cut.to(25, "yellow peaches from the valley")).isEqualTo("yellow peaches from the…");
    }

    @Test
    void text_without_near_spaces_ends_anywhere_but_within_a_character() {
        assertThat(Cut.to(4, "a 桃桃桃桃桃")).isEqualTo("a 桃…");
        assertThat(Cut.to(4, "桃桃🍑🍑🍑")).isEqualTo("桃桃…");
    }
}
