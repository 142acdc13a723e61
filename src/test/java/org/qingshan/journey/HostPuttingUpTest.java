package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.support.Journey;

/** A host puts goods up in one line, and slips of a price are asked about. */
@QuarkusTest
class HostPuttingUpTest extends Journey {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "上架 茶叶 120 10盒          | A6 茶叶 ¥120.00/盒 · 剩 10 盒",
                "上架 茶叶 10盒 120          | A6 茶叶 ¥120.00/盒 · 剩 10 盒",
                "上架 茶叶 10 盒 ¥120 龙阿婆 | A6 茶叶 ¥120.00/盒 · 剩 10 盒",
                "/add Green tea 12 10 bags   | A6 Green tea ¥12.00/袋 · 剩 10 袋",
                "/add Green tea 10 bags 12   | A6 Green tea ¥12.00/袋 · 剩 10 袋",
                "/add Green tea 12 10 bags Long Apo | A6 Green tea ¥12.00/袋 · 剩 10 袋",
                "/add eggs 36 60 boxes       | A4 土鸡蛋：加了 60 盒，现在一共 120 盒，剩 120 盒。",
                "/add Yellow peaches 29.9 20 boxes | A1 黄桃：加了 20 箱，现在一共 220 箱，剩 220 箱。",
                "上架 A1 25.9 20箱           | 剩 220 箱。价格 ¥29.90 → ¥25.90",
                "上架 柚子 二十五块五 四十箱 | A6 柚子 ¥25.50/箱 · 剩 40 箱",
                "/add eggs 36 60 bags        | 土鸡蛋按盒卖",
                "上架 黄桃 29.9 200筐        | 「筐」不是单位。可以用：箱、盒、袋、份、个、双、瓶、罐、坛、桶、盆、块、条、把、棵、斤、公斤",
                "上架 黄桃 29.9 200          | 这样写：上架 黄桃",
                "上架 A9 29.9 200箱          | 这样写：上架 黄桃",
            })
    void goods_are_put_up_in_one_line(String words, String answer) {
        assertThat(village().joined("host").says(words).text()).contains(answer);
    }

    @Test
    void a_name_that_is_too_long_is_called_so_and_how_long_it_may_be() {
        var village = village();
        var host = village.joined("host");
        var name = "高山云雾".repeat(10);
        assertThat(host.says("上架 " + name + "茶 120 10盒").text()).isEqualTo("没有上架：名字有 41 个字，太长了，最多 40 个字。");
        assertThat(host.says("/add " + "Green tea ".repeat(5) + "12 10 bags").text())
                .contains("名字有 49 个字", "最多 40");
        assertThat(host.says("上架 " + name + " 120 10盒").text()).contains("A6 " + name);
        var foreigner = village.foreigner();
        foreigner.says("/start join_" + village.code("host"));
        assertThat(foreigner
                        .says("/add " + "Green tea ".repeat(5) + "12 10 bags")
                        .text())
                .contains("the name has 49 letters", "It may have 40 at most");
    }

    @Test
    void the_units_are_named_in_english_too() {
        var village = village();
        var host = village.foreigner();
        host.says("/start join_" + village.code("host"));

        assertThat(host.says("/add Tea 12 5 barrels").text())
                .contains(
                        "\"barrels\" is no unit",
                        "box, bag, portion, piece, pair, bottle, jar, tub, pot, bar, bunch, head, jin, kg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.99", "299"})
    void a_price_that_looks_like_a_slip_is_asked_about(String price) {
        var village = village();
        var host = village.joined("host");

        var asked = host.says("改价 A1 " + price);
        assertThat(asked.text()).contains("A1 黄桃：¥29.90 → ¥" + price, "还没改");
        assertThat(village.viewer().says("货单").text()).contains("A1 黄桃 ¥29.90");
        var button = asked.behind("就改成");
        assertThat(button.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(host.says(button).text()).contains("A1 黄桃：¥29.90 → ¥" + price);
        assertThat(host.says(button).text()).as("the price is another one now").contains("这个按钮过时了");
    }

    @Test
    void a_bargain_is_not_asked_about() {
        assertThat(village().joined("host").says("改价 A1 14.95").text()).contains("¥29.90 → ¥14.95。留着的");
    }
}
