package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A part of an open cart that is to go elsewhere takes nothing else along, and a part of an address put right leaves the rest. */
@QuarkusTest
class PartElsewhereTest extends Journey {
    private static final String MUM = "李梅 13900001111 湖南省株洲市天元区泰山路5号";
    private static final String IN_LETTERS = "Li Mei, 13900001111, 5 Taishan Road, Tianyuan District, Zhuzhou, Hunan";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其中一箱寄给我妈：" + MUM,
                "还有一箱寄给我妈 " + MUM,
                "另外一箱发到这里 " + MUM,
                "一半寄我妈 " + MUM,
                "红糖寄给我妈：" + MUM,
                "紅糖寄給我媽：" + MUM,
                "分开寄，红糖寄" + MUM
            })
    void a_part_of_a_cart_moves_nothing(String said) {
        var viewer = village().viewer();
        viewer.says("A1 两箱");
        viewer.says("A3 一袋");
        viewer.says(ADDRESS);
        viewer.says("对");

        assertThat(viewer.says(said).text()).contains("一个包裹只能寄一个地方", "地址先没有变");
        assertThat(viewer.says("确认").text()).contains("下单成功", "张伟").doesNotContain("李梅");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "also send one to my mum: " + IN_LETTERS,
                "one of them goes to my mum: " + IN_LETTERS,
                "the sugar goes to my mum: " + IN_LETTERS,
                "and one to " + IN_LETTERS,
                "half of it to my mum " + IN_LETTERS
            })
    void nor_does_it_in_english(String said) {
        var viewer = village().foreigner();
        viewer.says("A1 x2");
        viewer.says("A3 x1");
        viewer.says(ADDRESS);
        viewer.taps("Right, send it there");

        assertThat(viewer.says(said).text()).contains("A parcel goes to one place");
        assertThat(viewer.says("/confirm").text()).contains("张伟").doesNotContain("Li Mei");
    }

    @Test
    void all_of_it_goes_where_all_of_it_was_said_to_go() {
        var viewer = village().viewer();
        viewer.says("A3 一袋");
        viewer.says(ADDRESS);
        viewer.says("对");

        assertThat(viewer.says("红糖寄给我妈：" + MUM).text()).contains("请看看对不对", "李梅");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "不是1栋是2栋 | 12号2栋301室",
                "building 2, not 1 | 12号2栋301室",
                "楼号改成2 | 12号2栋301室",
                "room 302 not 301 | 12号1栋302室",
                "oh sorry it's 20 not 12 | 20号1栋301室",
                "名字写成「李红」 | 李红",
                "电话打错了最后是88 | 138 0013 8088",
                "the phone ends in 8, not 0 | 138 0013 8008"
            })
    void a_part_of_the_address_is_put_right(String said, String now) {
        var viewer = village().viewer();
        viewer.says("/address 李江 13800138000 湖南省长沙市岳麓区麓山南路12号1栋301室");
        viewer.says("对");
        viewer.says("A1 两箱");

        assertThat(viewer.says(said).text()).contains("请看看对不对", now);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "building 2, not 1 | 12号2栋301室",
                "wrong building, it's 2 | 12号2栋301室",
                "the phone ends in 8, not 0 | 8008"
            })
    void so_it_is_in_english(String said, String now) {
        var viewer = village().foreigner();
        viewer.says("A1 x2");
        viewer.says("李江 13800138000 湖南省长沙市岳麓区麓山南路12号1栋301室");

        assertThat(viewer.says(said).text()).contains("Please check", now);
    }
}
