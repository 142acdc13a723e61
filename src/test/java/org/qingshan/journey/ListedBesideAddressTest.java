package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** Goods listed in the message of an address: all of them are kept, and nothing of the list stands in the street. */
@QuarkusTest
class ListedBesideAddressTest extends Journey {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "①黄桃2箱②红糖1袋 贾四 13712340501 湖南省长沙市天心区湘府路82号",
                "①黃桃2箱 ②紅糖1袋 贾四 13712340501 湖南省長沙市天心区湘府路82号",
                "1、黄桃2箱 2、红糖1袋 3、贾四13712340501湖南省长沙市天心区湘府路82号",
                "1.黄桃2箱\n2.红糖1袋\n3.贾四 13712340501 湖南省长沙市天心区湘府路82号",
                "黄桃2 红糖1 贾四 13712340501 湖南省长沙市天心区湘府路82号",
                "贾四 13712340501 湖南省长沙市天心区湘府路82号 黄桃2 红糖1",
                "贾四 13712340501 湖南省长沙市天心区湘府路82号\n商品：\n黄桃2箱\n红糖1袋"
            })
    void all_is_kept(String said) {
        var answer = village().viewer().says(said).text();

        assertThat(answer).contains("已为你留 2 箱 黄桃", "已为你留 1 袋 红糖", "收货人：贾四");
        assertThat(answer.lines()).anyMatch(line -> line.endsWith("湖南省长沙市天心区湘府路82号"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want 2 boxes of peaches, 1 bag of sugar. Name: Grace Miller. Phone: 13712340501. Address: 3 Xiangfu Road, Tianxin District, Changsha, Hunan.",
                "1. two boxes of peaches\n2. one bag of sugar\nName: Grace Miller\nPhone: 13712340501\nAddress: 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "1) peaches - 2 boxes\n2) sugar - 1 bag\nGrace Miller 13712340501 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "peaches 2, sugar 1, Grace Miller, 13712340501, 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "Order:\npeaches 2\nsugar 1\n\nShip to:\nGrace Miller\n13712340501\n3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "2 boxes of peaches and a bag of sugar for Grace Miller, 13712340501, 3 Xiangfu Road, Tianxin District, Changsha, Hunan"
            })
    void all_is_kept_in_english(String said) {
        assertThat(village().foreigner().says(said).text())
                .contains(
                        "2 boxes of Yellow peaches (A1) kept",
                        "1 bag of Brown sugar (A3) kept",
                        "Name: Grace Miller",
                        "天心区3 Xiangfu Road (Tianxin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 bag of sugar to Grace Miller, 13712340501, 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "Please send one bag of sugar to Grace Miller, 13712340501, 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "one bag of sugar\nName Grace Miller and number 13712340501, address 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "one bag of sugar. here you go: Grace Miller / 13712340501 / 3 Xiangfu Road, Tianxin District, Changsha, Hunan",
                "one bag of sugar, Grace Miller 13712340501 3 Xiangfu Road in Tianxin District, Changsha, Hunan"
            })
    void a_name_stays_whole(String said) {
        assertThat(village().foreigner().says(said).text())
                .contains("1 bag of Brown sugar (A3) kept", "Name: Grace Miller\n", "天心区3 Xiangfu Road (Tianxin");
    }

    @Test
    void who_lives_with_somebody_is_in_care_of_him() {
        assertThat(village()
                        .foreigner()
                        .says(
                                "Hal Ford c/o Green Hotel, 13712340501, 8 Taishan Road, Tianyuan District, Zhuzhou, Hunan")
                        .text())
                .contains("Name: Hal Ford\n", "天元区c/o Green Hotel 8 Taishan Road");
    }

    @ParameterizedTest
    @ValueSource(strings = {"就写张女士", "寫张女士", "那就填张女士吧", "张女士"})
    void a_name_is_what_is_to_be_written(String said) {
        var viewer = village().viewer();
        viewer.says("13712340501 湖南省长沙市天心区湘府路103号");
        assertThat(viewer.says(said).text()).contains("收货人：张女士\n");
    }
}
