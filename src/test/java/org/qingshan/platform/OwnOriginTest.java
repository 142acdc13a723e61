package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnOriginTest {
    private static final String REACHED = "http://10.0.0.7:8080";
    private final OwnOrigin own = new OwnOrigin(URI.create("https://Shop.example.org/village/"));

    @Test
    void who_names_no_origin_is_no_page() {
        assertThat(own.covers(REACHED, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://shop.example.org",
                "https://shop.example.org:443",
                "http://10.0.0.7:8080",
                "HTTP://10.0.0.7:8080"
            })
    void the_address_that_people_see_and_the_one_that_was_reached_are_our_own(String named) {
        assertThat(own.covers(REACHED, named)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "",
                "http://shop.example.org",
                "https://shop.example.org:8443",
                "https://shop.example.org.evil.example",
                "https://evil.example",
                "http://10.0.0.7"
            })
    void any_other_is_foreign(String named) {
        assertThat(own.covers(REACHED, named)).isFalse();
    }
}
