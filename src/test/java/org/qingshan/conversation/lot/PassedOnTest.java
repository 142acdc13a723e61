package org.qingshan.conversation.lot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;

/** What somebody at the desk passes on of a grower, in a village whose growers are 吴秀英, 张会英, 张桃花, 周天佑, 刘能 and Mei Lan. */
class PassedOnTest {
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 9, 0);
    private static final List<String> GROWERS = List.of("吴秀英", "张会英", "张桃花", "周天佑", "刘能", "Mei Lan");
    private static final List<Product> GOODS = List.of(
            new Product("竹笋", "Bamboo shoots", Unit.JIN).alsoCalled("shoots", "笋"),
            new Product("黄桃", "Yellow peaches", Unit.BOX).alsoCalled("peaches", "桃"));

    /** Grower, goods, quantity and day; "-" for nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "吴秀英会带30斤笋 | 吴秀英 竹笋 30 -",
                "吴秀英周五能带30斤笋 | 吴秀英 竹笋 30 11-27",
                "周五吴秀英能带30斤笋来 | 吴秀英 竹笋 30 11-27",
                "吴秀英说她明天可以送二十箱桃 | 吴秀英 黄桃 20 11-27",
                "张会英会带30斤笋 | 张会英 竹笋 30 -",
                "刘能能带30斤笋 | 刘能 竹笋 30 -",
                "李大爷会带30斤笋 | 李大爷 竹笋 30 -",
                "李大爷周六打算背五十斤笋 | 李大爷 竹笋 50 11-28",
                "三妹会带30斤笋 | 三妹 竹笋 30 -",
                "Mei Lan will bring 30 jin of shoots on Friday | Mei_Lan 竹笋 30 11-27",
                "吴秀英 can bring 20 boxes of peaches tomorrow | 吴秀英 黄桃 20 11-27",
                "张桃花会带20箱桃 | 张桃花 黄桃 20 -",
                "周天佑周五会带20箱桃 | 周天佑 黄桃 20 11-27",
                "李明月会带20箱桃 | 李明月 黄桃 20 -",
                "吴秀英可以送20箱桃 | 吴秀英 黄桃 20 -",
                "Tomorrow Mei Lan can bring 30 jin of shoots | Mei_Lan 竹笋 30 11-27",
                "Uncle Li says he can bring 30 jin of shoots | Uncle_Li 竹笋 30 -",
            })
    void what_a_grower_can_bring_is_told_for_him(String said, String meant) {
        assertThat(PassedOn.read(said, GOODS, GROWERS, THURSDAY)
                        .map(PassedOnTest::told)
                        .orElse("-"))
                .isEqualTo(meant);
    }

    private static String told(PassedOn told) {
        var day = told.words().day();
        return String.join(
                " ",
                told.grower().replace(' ', '_'),
                told.product().name(true),
                told.quantity().toPlainString(),
                day == null ? "-" : day.toString().substring(5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我会带30斤笋",
                "你能带30斤笋吗",
                "吴秀英能给我带30斤笋吗",
                "吴秀英送来30斤笋",
                "吴秀英的笋来30斤",
                "快递会带30斤笋",
                "吴秀英会带笋",
                "I can bring 30 jin of shoots",
                "can you bring me 2 boxes of peaches",
                "我想要两箱黄桃",
                "周五能带80斤笋",
                "明天我能带30斤笋",
                "明天能送20箱桃",
                "月底能送20箱桃",
                "过两天能送20箱桃",
                "Tomorrow I can bring 30 jin of shoots",
                "黄桃可以送20箱",
                "笋子可以送20斤",
                "The courier can deliver 2 boxes of peaches",
                "李姐想拿两箱黄桃",
                "李姐想带两箱黄桃",
                "吴秀英想拿两箱黄桃",
                "吴秀英可以提两箱黄桃",
            })
    void nobody_else_is_meant(String said) {
        assertThat(PassedOn.read(said, GOODS, GROWERS, THURSDAY)).isEmpty();
    }
}
