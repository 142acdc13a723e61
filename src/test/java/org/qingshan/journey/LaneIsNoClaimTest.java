package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** The numbers of a lane, a house and a room are where somebody lives, in whatever spacing, and nothing that he wants. */
@QuarkusTest
class LaneIsNoClaimTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "周佩 15800001111 上海市静安区愚园路 12 弄 3 号 501",
                "周佩 15800001111 上海市静安区愚园路 12 弄 1 号 2",
                "上海市静安区愚园路 12 弄 2 号 6 周佩 15800001111",
                "周佩 15800001111 上海市静安区愚园路 12弄 3号 501",
                "周佩 15800001111 上海市静安区愚园路12弄3号501",
                "周佩 15800001111 北京市东城区东四十条 3 号 201",
                "周佩 15800001111 上海市静安区愚园路 12 支弄 3 号 501 室"
            })
    void a_whole_address_orders_nothing(String said) {
        var village = village();

        var answer = village.viewer().says(said).text();

        assertThat(answer).contains("收货人：周佩").doesNotContain("已为你留", "候补");
        assertThat(answer).contains(said.contains("501") ? "501" : "号");
        assertThat(village.owner().says("战况").text()).contains("卖出 0 箱，留着 0 箱");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3号 501", "3号501室", "12 弄 3 号 501", "5 栋 2 单元 301"})
    void the_house_alone_goes_on_from_the_street(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("周佩 15800001111 上海市静安区愚园路");

        var answer = viewer.says(said);

        assertThat(answer.text().replace(" ", "")).contains("请看看对不对", "愚园路" + said.replace(" ", ""));
        assertThat(answer.labels()).noneMatch(label -> label.startsWith("要 "));
    }

    @Test
    void so_much_beside_an_address_is_asked_first() {
        var viewer = village().viewer();

        var answer = viewer.says("要A3 501，周佩 15800001111 上海市静安区愚园路12号");

        assertThat(answer.text()).contains("收货人：周佩").doesNotContain("已为你留", "只剩");
    }

    @Test
    void what_is_got_in_dialect_is_still_wanted() {
        assertThat(village()
                        .viewer()
                        .says("给我弄两箱黄桃，周佩 15800001111 上海市静安区愚园路12号")
                        .text())
                .contains("已为你留 2 箱 黄桃", "收货人：周佩");
    }
}
