package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What the orders of one parcel cost together is told to whoever asks what he has to pay in all. */
@QuarkusTest
class OneParcelTotalTest extends Journey {
    @ParameterizedTest
    @ValueSource(strings = {"一共要付多少", "两单一共多少钱", "總共多少錢"})
    void orders_of_one_parcel_are_told_together(String asked) {
        var village = village();
        var viewer = village.neighbour();
        viewer.says("A3 一袋");
        village.owner().says("/end yes");
        village.owner().says("/live 第二场");
        viewer.says("A3 一袋");

        assertThat(viewer.says(asked).text()).contains("订单 1001、1002 装一个包裹，加起来：合计 ¥45.60（货款 ¥37.60，运费 ¥8.00）");
    }

    @Test
    void so_are_they_in_english() {
        var village = village();
        var viewer = village.foreigner();
        viewer.says("/address " + ADDRESS);
        viewer.taps("Right, send it there");
        viewer.says("A3 1");
        village.owner().says("/end yes");
        village.owner().says("/live second");
        viewer.says("A3 1");

        assertThat(viewer.says("how much in all?").text())
                .contains("Orders 1001, 1002 are one parcel, taken together: Total ¥45.60");
    }

    @Test
    void by_whom_it_goes_is_not_known_before_it_has_gone() {
        assertThat(ordered().says("发什么快递").text()).contains("这个我不清楚");
        assertThat(orderedInEnglish().says("what courier do you use").text()).contains("I do not know that one");
    }
}
