package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;
import org.qingshan.support.Viewer;

/** Yes to an address in other words, and another place that keeps who gets it and takes the order along. */
@QuarkusTest
class AddressAgreedTest extends Journey {
    private static final String TOM = "Tom Fox 13812345678 Hengshan road 10, Xuhui, Shanghai";

    @ParameterizedTest
    @ValueSource(strings = {"妥妥的，就这地址", "妥妥的就这地址", "中，定下吧", "好的定下吧", "地址没错，定了吧"})
    void it_is_agreed_to(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says(ADDRESS);

        assertThat(viewer.says(said).text()).contains("地址记下了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"address is correct", "Yes, that's correct, dear.", "address is right", "ok lets go"})
    void so_it_is_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("one box of peaches");
        viewer.says(TOM);

        assertThat(viewer.says(said).text()).contains("Address saved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中，定下吧", "可以下了", "就这些", "姓名写我就行"})
    void who_gets_it_is_still_asked_for(String said) {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says("13837112233");
        viewer.says("河南郑州金水区花园路58号院2号楼");

        assertThat(viewer.says(said).text()).contains("收货人").doesNotContain("请看看对不对");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change the address: Room 1203, Tower 2, Green Court, Pudong, Shanghai",
                "actually put my office: Room 1203, Tower 2, Green Court, Pudong, Shanghai",
                "send it to my office instead: Room 1203, Tower 2, Green Court, Pudong, Shanghai"
            })
    void another_place_keeps_who_gets_it_and_takes_the_order_along(String said) {
        var viewer = ordered(TOM);

        assertThat(viewer.says(said).text())
                .contains("Tom Fox", "+86 138 1234 5678", "Room 1203, Tower 2, Green Court");
        assertThat(viewer.says("yes").text()).contains("now goes to Tom Fox").doesNotContain("there too?");
    }

    @Test
    void so_it_does_in_chinese() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");

        assertThat(viewer.says("地址改成长沙市雨花区韶山路10号").text()).contains("收货人：张伟", "韶山路10号");
        assertThat(viewer.says("对").text()).contains("改寄给 张伟").doesNotContain("也改寄到这里吗");
    }

    @Test
    void what_is_only_for_later_leaves_the_order_where_it_goes() {
        var viewer = village().viewer();
        viewer.says("黄桃一箱");
        viewer.says(ADDRESS);
        viewer.says("对");
        viewer.says("确认");

        viewer.says("以后地址改成长沙市雨花区韶山路10号");
        assertThat(viewer.says("对").text()).doesNotContain("改寄给 张伟");
    }

    @Test
    void what_was_read_back_is_put_elsewhere_as_well() {
        var viewer = village().foreigner();
        viewer.says("one box of peaches");
        viewer.says(TOM);

        assertThat(viewer.says("change the address: Room 1203, Tower 2, Green Court, Pudong, Shanghai")
                        .text())
                .contains("Tom Fox", "Room 1203, Tower 2, Green Court");
    }

    @Test
    void who_says_that_the_kept_one_is_right_gives_no_other() {
        assertThat(ordered(TOM).says("address is correct").text())
                .contains("Hengshan road 10")
                .doesNotContain("Still missing");
    }

    private Viewer ordered(String address) {
        var viewer = village().foreigner();
        viewer.says("one box of peaches");
        viewer.says(address);
        viewer.says("yes");
        viewer.says("confirm");
        return viewer;
    }

    @Test
    void goods_for_somebody_in_another_town_are_kept() {
        assertThat(village().viewer().says("黄桃一箱送给我妈，她在长沙").text())
                .contains("已为你留 1 箱 黄桃")
                .doesNotContain("没听懂");
        assertThat(village()
                        .foreigner()
                        .says("one box of peaches for my mother, she is in Changsha")
                        .text())
                .contains("1 box of Yellow peaches (A1) kept")
                .doesNotContain("did not understand");
    }
}
