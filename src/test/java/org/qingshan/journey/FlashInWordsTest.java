package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A price and how long it lasts, as a host says it: a flash price, which ends by itself. */
@QuarkusTest
class FlashInWordsTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃22块，5分钟",
                "黃桃22塊，5分鐘",
                "黄桃22，五分钟",
                "黄桃 22 5分钟",
                "A1 22块 限时5分钟",
                "黄桃22块钱，就5分钟",
                "黄桃特价22，就5分钟",
                "黄桃限时5分钟22块",
                "接下来5分钟黄桃22块",
                "A1 22 for 5 minutes",
                "A1 22, 5 minutes",
                "peaches 22 yuan for 5 min",
                "peaches down to 22 for the next 5 minutes",
                "for the next 5 minutes A1 is 22"
            })
    void a_price_with_its_time_is_a_flash_price(String said) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).startsWith("A1 黄桃 秒杀：¥22.00");
        assertThat(village.viewer().says("A1").text()).contains("¥22.00");
        clock.forward(Duration.ofSeconds(299));
        assertThat(village.viewer().says("A1").text()).contains("¥22.00");
        clock.forward(Duration.ofSeconds(2));
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"黄桃2块，5分钟|就卖 ¥2.00", "黄桃40块，5分钟|就卖 ¥40.00", "A1 2.2 for 5 minutes|就卖 ¥2.20"})
    void a_price_that_may_be_a_slip_is_asked_about_with_one_button(String said, String button) {
        var village = village();
        assertThat(village.owner().says(said).labels()).as(said).containsExactly(button);
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"黄桃22箱，5分钟内发", "黄桃卖了22块5分钟", "黄桃还有5分钟22块", "黄桃22箱5分钟"})
    void what_is_no_price_is_none(String said) {
        var village = village();
        assertThat(village.owner().says(said).text()).as(said).doesNotContain("秒杀：");
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }

    @Test
    void viewers_set_no_price() {
        var village = village();
        village.viewer().says("黄桃22块，5分钟");
        village.foreigner().says("A1 22 for 5 minutes");
        assertThat(village.viewer().says("A1").text()).contains("¥29.90");
    }
}
