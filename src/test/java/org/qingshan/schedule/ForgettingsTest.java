package org.qingshan.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** What is kept of who was forgotten, and for how long. */
@QuarkusTest
class ForgettingsTest extends Journey {
    private static final String CHAT_OF_THE_NEWEST =
            "select address from chat where shop_id = :shop order by id desc limit 1";

    @Inject
    Forgettings forgettings;

    @Inject
    Rows rows;

    @Test
    void two_days_later_not_even_the_names_of_messages_are_left() {
        var village = village();
        var viewer = village.neighbour();
        var name = rows.<String>of(village.key(), CHAT_OF_THE_NEWEST).get(0);
        viewer.says("/forget yes");
        await().until(() -> viewer.lines().size() == 2);
        assertThat(rows.traces(village.key(), name)).isNotEmpty();

        clock.forward(Duration.ofHours(49));
        forgettings.cutLoose();

        assertThat(rows.traces(village.key(), name)).isEmpty();
        assertThat(viewer.lines()).isEmpty();
        assertThat(rows.<String>of(village.key(), "select outcome from inbox where shop_id = :shop"))
                .contains("/address", "/forget");
    }

    @Test
    void a_parcel_that_nobody_saw_arrive_keeps_nobody_known_for_ever() {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A1");
        viewer.says("/forget yes");
        var packer = village.joined("packer");
        packer.says("打好了 1001");
        packer.says("发货 1001 YT7512345678901");

        clock.forward(Duration.ofDays(29));
        forgettings.forget();
        assertThat(rows.traces(village.key(), "麓山南路")).isNotEmpty();

        clock.forward(Duration.ofDays(2));
        forgettings.forget();
        assertThat(rows.traces(village.key(), "麓山南路")).isEmpty();
    }
}
