package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** What is asked for or asked about is not done yet. */
@QuarkusTest
class NotPackedTest extends Journey {
    private Village village;
    private Viewer host;

    @BeforeEach
    void two() {
        village = village();
        for (var name : new String[] {"周强", "吴梅"}) {
            ordered(village, name);
        }
        host = village.joined("host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001打包",
                "1001也打包",
                "1001都打包",
                "1001也装箱",
                "1001 packed yet",
                "1001 done yet",
                "1001 packed please",
                "is 1001 packed yet",
                "packed yet"
            })
    void what_is_to_be_packed_is_not_packed(String said) {
        host.says("/pack");
        host.says(said);
        assertThat(host.says("/status 1001").text()).as(said).doesNotContain("已打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 packed yet", "1001 done yet", "1001 packed?", "is 1001 packed"})
    void whether_it_is_packed_is_answered(String said) {
        assertThat(host.says(said).text()).as(said).contains("1001").contains("周强");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1001打包了",
                "1001已打包",
                "1001已经打包",
                "1001也打包好了",
                "1001 packed",
                "1001 packed too",
                "1001都打包了",
                "1001已經打包"
            })
    void what_is_packed_is_packed(String said) {
        host.says(said);
        assertThat(host.says("/status 1001").text()).as(said).contains("已打包");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 arrived", "1001 has arrived", "1001 has arrived."})
    void what_arrived_of_a_host_is_money(String said) {
        assertThat(host.says(said).labels()).as(said).contains("记下收到 ¥67.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001 has been delivered", "parcel 1001 arrived", "1001 was signed for"})
    void what_was_delivered_is_a_parcel(String said) {
        assertThat(host.says(said).text()).as(said).isEqualTo("订单 1001 还没发货，不能算送到。");
    }
}
