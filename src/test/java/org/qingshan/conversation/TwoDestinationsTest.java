package org.qingshan.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One message for two places, and what only looks like it. */
class TwoDestinationsTest {
    @Test
    void two_recipients_are_two_places() {
        assertThat(TwoDestinations.areIn("黄桃两箱，一箱寄张三 13987654321 北京市朝阳区建国路88号，一箱寄李四 13511112222 湖南省怀化市鹤城区迎丰路88号"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "黄桃两箱\n寄件人：王五 13811112222 湖南省怀化市鹤城区迎丰路8号\n收件人：张三 13987654321 北京市朝阳区建国路88号",
                "黄桃两箱\nsender Wang 13811112222 湖南省怀化市鹤城区迎丰路8号\nto 张三 13987654321 北京市朝阳区建国路88号",
            })
    void who_sends_it_is_no_second_place(String said) {
        assertThat(TwoDestinations.areIn(said)).isFalse();
    }
}
