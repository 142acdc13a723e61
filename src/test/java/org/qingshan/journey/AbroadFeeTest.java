package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.support.Journey;

/** Where the shop has told no fee for, nothing is sold for the fee of the mainland: the host is asked, and what he sets then holds. */
@QuarkusTest
class AbroadFeeTest extends Journey {
    private static final String CALIFORNIA =
            "Bob Lee, +1 415 555 0134, 500 Castro St Apt 4, Mountain View, CA 94041, USA";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                CALIFORNIA + " | 国外 | 国外",
                "王小明 0912345678 台湾省台北市大安区信义路四段1号 | 台湾省 | 台湾",
                "陈大文 51234567 香港特别行政区沙田区沙田正街18号 | 香港特别行政区 | 香港"
            })
    void nothing_is_ordered_before_the_fee_is_known(String address, String place, String name) {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 1");
        viewer.says(address);
        assertThat(viewer.says("对").text()).contains("寄到" + place + "的运费店里还没定").doesNotContain("12.00", "下单成功");

        assertThat(viewer.says("确认").text()).contains("问了主播").doesNotContain("下单成功", "要付");
        assertThat(village.owner().says("提问").text()).contains("寄到" + place + "，运费多少");

        village.owner().says("/shop fees 湖南 8；" + name + " 200；其他 12");
        assertThat(viewer.says("确认").text()).contains("下单成功", "运费 ¥200.00");
    }

    @Test
    void an_order_of_the_mainland_does_not_go_there_for_its_fee() {
        var viewer = village().viewer();
        viewer.says("A1 1");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");
        viewer.says(CALIFORNIA);
        viewer.says("对");

        assertThat(viewer.says("对").text()).doesNotContain("改寄给 Bob Lee");
    }

    @Test
    void what_is_set_for_other_countries_is_told() {
        var village = village();
        village.owner().says("/shop fees 湖南 8；国外 200；其他 12");

        assertThat(village.viewer().says("寄美国多少钱").text()).contains("国外", "200.00");
        assertThat(village.foreigner().says("do you ship to the US?").text()).contains("other countries", "200.00");
    }
}
