package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** What is sold by the piece or the portion is counted by the word that fits it. */
class ClassifiersTest {
    private static final List<Offer> THINGS = List.of(
            Demo.offer("1", "菜刀", "Kitchen knife", Unit.PIECE, "1", "knife"),
            Demo.offer("2", "铁锅", "Iron wok", Unit.PIECE, "1", "wok"),
            Demo.offer("3", "草编席", "Straw mat", Unit.PIECE, "1", "席子", "mat"),
            Demo.offer("4", "棉被", "Cotton quilt", Unit.PIECE, "1", "被子"),
            Demo.offer("5", "砧板", "Chopping board", Unit.PIECE, "1", "菜板"),
            Demo.offer("6", "米酒", "Rice wine", Unit.PORTION, "1"),
            Demo.offer("7", "兰花", "Orchid", Unit.PIECE, "1"),
            Demo.offer("8", "羊奶皂", "Goat milk soap", Unit.PIECE, "1", "香皂", "soap"),
            Demo.offer("9", "羊奶酪", "Goat cheese", Unit.PORTION, "1", "奶酪"),
            Demo.offer("10", "挂面", "Handmade dried noodles", Unit.BAG, "1"),
            Demo.offer("11", "老姜", "Old ginger", Unit.JIN, "0.5"),
            Demo.offer("12", "大黄鱼", "Large yellow croaker", Unit.PIECE, "1", "黄鱼"),
            Demo.offer("13", "手工布鞋", "Cloth shoes", Unit.PIECE, "1", "布鞋"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    菜刀两把                           | 1 +2
                    铁锅来一口                          | 2 +1
                    席子两张                           | 3 +2
                    两床被子                           | 4 +2
                    被子改一床吧                         | 4 =1
                    砧板少一块                          | 5 -1
                    菜刀一把、铁锅一口、砧板一块                 | 1 +1, 2 +1, 5 +1
                    菜刀不要了,换一块砧板                    | 1 gone, 5 +1
                    米酒一坛,存着给儿子结婚喝                  | 6 +1
                    米酒两瓶                           | 6 +2
                    兰花两株,谢谢                        | 7 +2
                    香皂两块                           | 8 +2
                    羊奶皂六块,另外席子改成两张                 | 8 +6, 3 =2
                    席子我刚写错了,应该是三张                  | 3 =3
                    2 bars of soap please          | 8 +2
                    two jars of rice wine          | 6 +2
                    a wok and a mat please         | 2 +1, 3 +1
                    2 handmade dreid noodles pls   | 10 +2
                    """)
    void they_are_counted_as_they_are_sold(String text, String expected) {
        assertThat(read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    香皂四块钱一块?
                    香皂三块一块
                    老姜八块一斤
                    香皂便宜两块我就要
                    菜板多少钱一块
                    香皂八块五
                    香皂 八块
                    香皂三块成交
                    香皂三块行
                    这皂三块
                    红包给我两块
                    退我两块
                    给我退两块
                    少两块
                    加两块
                    """)
    void money_is_no_amount(String text) {
        assertThat(read(text, "8")).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    香皂要八块
                    香皂要八块,超市五块
                    香皂三块我买
                    香皂收两块
                    香皂我给两块
                    铁锅要三口之家用的
                    铁锅五口人用的
                    席子两张脸
                    席子来一张照片
                    席子发一张
                    a knife and a fork
                    大黄鱼两条命
                    布鞋要38的
                    布鞋来38的
                    布鞋38码
                    """)
    void what_is_no_amount_of_them_is_asked_back(String text) {
        assertThat(read(text, "8")).matches("[?-].*");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    香皂要三块                 | 8 +3
                    羊奶皂来八块               | 8 +8
                    香皂少一块                 | 8 -1
                    香皂拍两块                 | 8 +2
                    香皂给我来两块              | 8 +2
                    再加两块                  | 8 +2
                    少两块香皂                 | 8 -2
                    铁锅一口家里用              | 2 +1
                    席子再来两张               | 3 +2
                    a knife and a mat        | 1 +1, 3 +1
                    大黄鱼两条                | 12 +2
                    布鞋要3双                 | 13 +3
                    """)
    void beside_money_sizes_and_households_they_still_are(String text, String expected) {
        assertThat(read(text, "8")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} shown, {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    来两瓶     | 8 | ?
                    来两坛     | 8 | ?
                    two bottles please | 8 | ?
                    来两块     | 8 | 8 +2
                    来两瓶     | 6 | 6 +2
                    米酒来两瓶  | 8 | 6 +2
                    """)
    void a_bottle_is_none_of_soap_where_wine_is_sold_by_it(String text, String card, String expected) {
        var offers = List.of(
                Demo.offer("6", "米酒", "Rice wine", Unit.BOTTLE, "1"),
                Demo.offer("8", "羊奶皂", "Goat milk soap", Unit.PIECE, "1", "香皂", "soap"));
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(offers, card))))
                .startsWith(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    8 | 这个皂来四块,宿舍一人一块                | 8 +4
                    8 | 给我来三块                        | 8 +3
                    2 | 这口锅好,给我来一口                   | 2 +1
                    7 | 这花真香,来两盆                     | 7 +2
                    6 | 这酒香!给我来两瓶                    | 6 +2
                    9 | one of this please             | 9 +1
                    """)
    void what_is_shown_is_meant_by_its_noun_and_its_measure(String card, String text, String expected) {
        assertThat(read(text, card)).isEqualTo(expected);
    }

    private static String read(String text, @Nullable String card) {
        return Demo.written(ClaimReader.read(text, Lineup.of(THINGS, card)));
    }
}
