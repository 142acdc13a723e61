package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By what time of the day a grower says that he comes. */
class AgreedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "周五下午3点能带80斤笋, 15:00",
        "明早8点半带20斤笋来, 08:30",
        "明天早上七点可以送30箱桃子, 07:00",
        "后天三点能送50斤笋, 15:00",
        "后天下午四点一刻能送50斤笋, 16:15",
        "15:30能带80斤笋, 15:30",
        "周五9点20分前能送来, 09:20",
        "中午十二点能带十斤, 12:00",
        "明晚8点能带十斤, 20:00",
        "明晚12点前能带十斤, 23:59",
        "下午一点能带十斤, 13:00",
        "周五上午能带80斤笋, 12:00",
        "周五下午能带80斤笋, 18:00",
        "明早能带80斤笋, 10:00",
        "I can bring 80 jin of shoots on Friday by 3 pm, 15:00",
        "I can bring 80 jin of shoots tomorrow at 9:30, 09:30",
        "I can bring 80 jin of shoots tomorrow morning, 12:00",
        "We'll bring 20 boxes before 11am, 11:00"
    })
    void a_time_is_read_as_it_is_said(String said, LocalTime by) {
        assertThat(AgreedTime.read(said).map(AgreedTime::by)).contains(by);
    }

    @ParameterizedTest
    @ValueSource(strings = {"周五能带80斤笋", "能带三点五斤笋", "周五能带一点笋", "明晚能带十斤笋", "I can bring 80 jin on Friday", "周五能带80.5斤笋"})
    void who_names_no_time_has_the_day(String said) {
        assertThat(AgreedTime.read(said)).isEmpty();
    }

    @Test
    void the_hour_is_no_amount() {
        assertThat(AgreedTime.read("周五下午3点前带80斤笋").orElseThrow().rest()).isEqualTo("周五下午 带80斤笋");
    }
}
