package org.qingshan.domain.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves today, tonight or tomorrow. Times are told as the village counts them, eight hours ahead of UTC. */
class DepartureTest {

    private static Dispatch rule(String cutOff, Integer packers, Integer each) {
        var rule = new Dispatch();
        rule.closesAt(LocalTime.parse(cutOff));
        rule.packs(packers, each);
        return rule;
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-25T" + time + ":00+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "17:30, 09:00, TODAY",
        "17:30, 17:30, TODAY",
        "17:30, 17:31, TOMORROW",
        "17:30, 02:00, TODAY",
        "17:30, 23:59, TOMORROW",
        "18:00, 09:00, TONIGHT",
        "22:00, 20:15, TONIGHT",
        "22:00, 22:01, TOMORROW",
        "00:30, 23:00, TONIGHT",
        "00:30, 00:10, TONIGHT",
        "00:30, 00:31, TOMORROW",
        "00:30, 05:00, TONIGHT"
    })
    void what_the_courier_still_takes_leaves_the_same_day(String cutOff, String now, Departure leaves) {
        assertThat(Departure.of(rule(cutOff, null, null), at(now), 1)).contains(leaves);
    }

    @ParameterizedTest
    @CsvSource({
        "20:00, 180, TONIGHT",
        "20:00, 181, TOMORROW",
        "21:59, 1, TONIGHT",
        "21:59, 2, TOMORROW",
        "21:59, 2161, TOMORROW",
        "21:59, 2163, LATER",
        "22:00, 0, TONIGHT"
    })
    void what_cannot_be_packed_until_then_leaves_tomorrow(String now, long ahead, Departure leaves) {
        assertThat(Departure.of(rule("22:00", 6, 15), at(now), ahead)).contains(leaves);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 23:00, 2026-11-26",
        "22:00, 02:00, 2026-11-26",
        "17:30, 20:00, 2026-11-26",
        "01:00, 20:00, 2026-11-26",
        "01:00, 02:00, 2026-11-25"
    })
    void what_does_not_leave_any_more_leaves_on_the_next_day(String cutOff, String now, LocalDate day) {
        assertThat(Departure.nextDay(rule(cutOff, null, null), at(now))).isEqualTo(day);
    }

    @Test
    void it_is_told_until_when_so_many_can_be_begun() {
        assertThat(Departure.latest(rule("22:00", 6, 15), at("20:00"), 90)).contains(at("21:00"));
    }

    @Test
    void where_nobody_has_said_when_the_courier_closes_nothing_is_promised() {
        assertThat(Departure.of(new Dispatch(), at("09:00"), 1)).isEmpty();
    }
}
