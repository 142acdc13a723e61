package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A part of what somebody has, for somebody else: no parcel goes there unasked, and no street is called so. */
@QuarkusTest
class PartForAnotherTest extends Journey {
    private static final String THERE = "13712340504, 8 Taishan Road, Tianyuan District, Zhuzhou, Hunan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one of them goes to my mum: Dee Stone @",
                "send one of the boxes to Ida Lake @",
                "please send only one to me and the other to Pat Lee @",
                "one box to Pat Lee @, the other to me",
                "one of the boxes of peaches should go to Pat Lee, @",
                "send one box to Pat Lee @",
                "can you send half of it to my sister Pat Lee @",
                "the second box is for Pat Lee @"
            })
    void it_is_said_that_no_part_goes_alone_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("2 boxes of peaches");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said.replace("@", THERE)).text())
                .contains("A parcel goes to one place, and the address has not changed");
        assertThat(viewer.says("confirm").text()).contains("Ordered!", "A1 Yellow peaches 2 boxes", "to 张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一箱寄给@，另一箱寄我这里",
                "一箱寄我这里，另一箱寄给@",
                "其中一箱寄给我妈 @",
                "其中一箱寄給我媽 @",
                "分一箱给我妈 @",
                "一箱寄给@",
                "其中一箱黄桃寄给@",
                "另外一箱寄@",
                "第二箱邮到@",
                "还有一箱快递给@"
            })
    void it_is_said_that_no_part_goes_alone(String said) {
        var viewer = village().viewer();
        viewer.says("两箱黄桃");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said.replace("@", "邓六 13712347008 湖南省株洲市天元区泰山路303号"))
                        .text())
                .contains("一个包裹只能寄一个地方，地址先没有变");
        assertThat(viewer.says("确认").text()).contains("下单成功", "A1 黄桃 2 箱", "寄给 张伟");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两箱黄桃，其中一箱寄给邓六 13712347008 湖南省株洲市天元区泰山路303号",
                "2 boxes of peaches, one of them goes to my mum Dee Stone " + THERE
            })
    void nothing_is_taken_that_would_go_to_two_places(String said) {
        var village = village();
        assertThat(village.neighbour().says(said).text()).contains("这条里有两个收货地址");
        assertThat(village.owner().says("战况").text()).contains("A1 黄桃：卖出 0 箱，留着 0 箱");
    }
}
