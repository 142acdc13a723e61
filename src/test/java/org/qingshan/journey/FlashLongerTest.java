package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** A price for a time lasts longer when a host says so. */
@QuarkusTest
class FlashLongerTest extends Journey {
    @Inject
    Rows rows;

    private List<String> ends(Village village) {
        return rows.of(
                village.key(),
                "select split_part(data ->> 'change', ' until ', 2) from history where shop_id = :shop"
                        + " and action = 'lineup.flashed' order by id");
    }

    private Duration longer(Village village) {
        var ends = ends(village);
        assertThat(ends).hasSize(2);
        return Duration.between(Instant.parse(ends.get(0)), Instant.parse(ends.get(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "秒杀再延长5分钟",
                "秒杀延长5分钟吧",
                "A1秒杀再加5分钟",
                "黄桃的秒杀延长五分钟",
                "秒殺再延長5分鐘",
                "延长A1秒杀5分钟",
                "extend the flash by 5 minutes",
                "extend the flash sale on A1 by another 5 minutes",
                "extend the A1 flash for 5 min",
                "another 5 minutes on the flash",
                "秒杀再给五分钟",
                "秒杀再来5分钟",
                "再给5分钟的秒杀",
                "five more minutes for the flash",
                "/flash A1 +5m"
            })
    void it_goes_on_for_as_long_as_he_says(String said) {
        var village = village();
        village.owner().says("秒杀 A1 25 5分钟");
        assertThat(village.owner().says(said).text()).as(said).contains("¥25.00");
        assertThat(longer(village)).as(said).isEqualTo(Duration.ofMinutes(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"秒杀改成23", "A1秒杀降到23块", "秒殺改成23元", "drop the flash to 23"})
    void it_costs_something_else_for_as_long_as_it_lasts(String said) {
        var village = village();
        village.owner().says("秒杀 A1 25 5分钟");
        assertThat(village.owner().says(said).text()).as(said).contains("¥23.00");
        assertThat(longer(village).abs()).as(said).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void where_there_is_none_that_is_told() {
        var village = village();
        assertThat(village.owner().says("A1秒杀再延长5分钟").text()).contains("A1").doesNotContain("¥25.00");
        assertThat(ends(village)).isEmpty();
    }
}
