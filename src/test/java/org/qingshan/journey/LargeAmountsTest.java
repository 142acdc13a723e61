package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** A number that is rather large is asked about once, and what was asked about is done. */
@QuarkusTest
class LargeAmountsTest extends Journey {

    @Test
    void the_button_for_sixty_keeps_sixty_and_asks_nothing_again() {
        var village = village();
        var viewer = village.viewer();
        assertThat(viewer.says("A4 60").text()).doesNotContain("已为你留");
        assertThat(viewer.taps("要 60 盒 土鸡蛋（A4）").text()).contains("已为你留 60 盒 土鸡蛋（A4）");
    }

    @Test
    void in_english_too() {
        var viewer = village().foreigner();
        var asked = viewer.says("A4 60");
        var button = asked.replies().get(0).buttons().get(0);
        assertThat(viewer.taps(button.label()).text()).contains("60 boxes of Free-range eggs (A4) kept for you");
    }
}
