package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What a button says can be typed by anybody, also with numbers that are none: it is answered like other words that mean nothing. */
@QuarkusTest
class TypedButtonsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/withdraw 2 back . was . offered .",
                "/withdraw 2 5 was ...",
                "/add A1 #13 back 240 was 1.1.1/1..0",
                "/payout #2 1.2.3 cash"
            })
    void a_number_that_is_none_breaks_nothing(String typed) {
        var village = liveWithBrought("Typed", 60);
        assertThat(village.owner().says(typed).text()).isNotBlank().doesNotContain("出了点问题");
        assertThat(brokenNow()).isEmpty();
    }
}
