package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** What is said to whoever was asked for an address, or told where it goes next, and is no part of one. */
@QuarkusTest
class AddressAskedAnsweredTest extends Journey {
    private static final String FRIEND = "陈强 13911113333 广东省深圳市南山区科技路5号";

    @Test
    void the_name_alone_of_somebody_whose_address_is_kept_reads_that_back() {
        var neighbour = village().neighbour();
        neighbour.says("/address " + FRIEND);
        neighbour.says("/address ok");
        neighbour.says("/address 王桂兰 13574680192 湖南省永州市道县濂溪街道道州路3号");
        neighbour.says("/address ok");
        neighbour.says("/address 李梅 13611112222 江苏省南京市鼓楼区中山北路8号");
        neighbour.says("/address ok");
        neighbour.says("/address 刘洋 13611112223 江苏省南京市鼓楼区中山北路9号");
        neighbour.says("/address ok");
        neighbour.says("A1");
        assertThat(neighbour.says("换地址").text()).contains("3. 李梅：").doesNotContain("刘洋");

        var readBack = neighbour.says("刘洋");
        assertThat(readBack.text()).contains("要改寄给 刘洋，江苏省南京市鼓楼区中山北路9号");
        assertThat(neighbour.says("对").text()).contains("改寄给 刘洋");
        assertThat(neighbour.says("地址").text())
                .contains("1. 张伟", "（默认）", "5. 刘洋")
                .doesNotContain("6. ");
    }

    @Test
    void a_number_after_it_was_told_where_the_next_goes_is_no_part_of_an_address() {
        var neighbour = village().neighbour();
        neighbour.says("/address " + FRIEND);
        neighbour.says("/address ok");
        assertThat(neighbour.says("寄给陈强").text()).contains("接下来要的寄给 陈强");

        assertThat(neighbour.says("1").text()).contains("黄桃").doesNotContain("还缺");
        assertThat(neighbour.says("确认").text()).contains("陈强");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "send to same address as before",
                "send it to the same address as before",
                "same address for both"
            })
    void the_same_address_is_the_kept_one(String said) {
        var foreigner = village().foreigner();
        foreigner.says("/address " + ADDRESS);
        foreigner.says("/address ok");
        foreigner.says("A1 1");

        assertThat(foreigner.says(said).text()).contains("张伟").doesNotContain("now goes to");
    }
}
