package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** More for another place was not taken, and the address for it comes all the same: the order stays where it goes. */
@QuarkusTest
class ApartRefusedTest extends Journey {
    private static final String THERE = "郑七 13712340307 湖南省株洲市天元区泰山路37号";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再来一箱给我妈寄过去",
                "我想再买一箱寄给朋友",
                "再來一箱寄給我朋友",
                "另外再来一单 两盒鸡蛋 寄到另一个地址",
                "再下一单，红糖一袋寄给我妈",
                "再帮我寄一箱黄桃到另外一个地址"
            })
    void the_order_stays(String said) {
        var viewer = ordered();
        assertThat(viewer.says(said).text()).contains("一个包裹、寄一个地方");
        assertThat(viewer.says(THERE).text()).contains("要分开寄的那份还没有下单", "之前的订单还是寄到原来的地方");
        assertThat(viewer.says("对").text()).contains("这份还没下");
        assertThat(viewer.says("我的订单").text()).contains("麓山南路1号").doesNotContain("泰山路");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd like another box sent to a friend",
                "one more box shipped to my mum",
                "another order please, two boxes of eggs to a different address"
            })
    void the_order_stays_in_english(String said) {
        var viewer = orderedInEnglish();
        assertThat(viewer.says(said).text()).contains("one parcel to one place");
        assertThat(viewer.says("Ida Lake 13712340504, 8 Taishan Road, Tianyuan District, Zhuzhou, Hunan")
                        .text())
                .contains("What was to go apart is not ordered");
        assertThat(viewer.says("yes").text()).contains("This is not ordered yet");
        assertThat(viewer.says("my orders").text()).contains("麓山南路1号").doesNotContain("Taishan");
    }

    @Test
    void who_changes_where_all_goes_is_heard() {
        var viewer = ordered();
        viewer.says("再来一箱给我妈寄过去");
        viewer.says(THERE);
        assertThat(viewer.says("地址改成" + THERE).text()).contains("请看看对不对", "郑七");
    }
}
