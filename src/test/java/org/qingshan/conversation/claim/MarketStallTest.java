package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qingshan.domain.product.Unit;

/** As {@link OtherShopsTest}, of a market stall: pairs, sets and dozens, jars, bars and pots. */
class MarketStallTest {
    private static final List<Offer> MARKET = List.of(
            Demo.offer("1", "藤筐", "Wicker Hamper", Unit.PIECE, "1", "筐子", "hamper"),
            Demo.offer("2", "瓷盘", "China Plate", Unit.PIECE, "1", "盘子", "plate"),
            Demo.offer("3", "兰花", "Orchid", Unit.POT, "1", "orchid plant"),
            Demo.offer("4", "艾草皂", "Herb Soap", Unit.BAR, "1"),
            Demo.offer("5", "豆豉酱", "Black Bean Sauce", Unit.JAR, "1", "豆豉"),
            Demo.offer("6", "米醋", "Rice Vinegar", Unit.BOTTLE, "1"),
            Demo.offer("7", "棉袜", "Cotton Socks", Unit.PAIR, "1", "袜子"),
            Demo.offer("8", "鸭腿", "Duck Leg", Unit.PIECE, "1"),
            Demo.offer("9", "李子", "Plums", Unit.BOX, "1", "plum"));

    private static String read(String text, String card) {
        return Demo.written(ClaimReader.read(text, Lineup.of(MARKET, card)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    盘子来一对                        | 2 +2
                    来两对藤筐                        | 1 +4
                    a pair of hampers please        | 1 +2
                    棉袜一对                         | 7 +1
                    一对盘子多少钱                     | -
                    我家那对盘子摔了一对                 | ? 2 2
                    盘子一对一对的摆着真好看              | ? 2 2
                    他们家盘子一对才九块                 | -
                    这盘子配一对碗好看                  | ? 2 2
                    盘子来一套                        | ? 2 1
                    one set of plates please        | ? 2 1
                    盘子一套几个                       | -
                    袜子来一打                        | 7 +12
                    米醋一打                         | 6 +12
                    a dozen socks please            | ? 7 1
                    一打袜子多少钱                     | -
                    一打袜子不够分吧                   | -
                    袜子打折吗                        | -
                    袜子一打就破                       | -
                    """)
    void a_pair_a_set_and_a_dozen_are_as_many_as_there_are_in_them(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    豆豉酱三瓶                              |   | 5 +3
                    豆豉来两瓶 拌面                          |   | 5 +2
                    two bottles of black bean sauce please |   | 5 +2
                    来两瓶                                 | 5 | ? 5 2
                    豆豉酱两瓶装吗                           |   | -
                    豆豉酱一瓶能吃多久                        |   | -
                    上次豆豉酱碎了两瓶                        |   | -
                    豆豉酱一瓶多少克                         |   | -
                    别家豆豉酱两瓶才二十                      |   | -
                    艾草皂给我一块试试                        |   | 4 +1
                    来一块                                 | 4 | 4 +1
                    艾草皂要六块 送同事                       |   | 4 +6
                    艾草皂帮我一块发                         |   | ? 4 1
                    我们一块买吧                            | 4 | -
                    艾草皂给我一块便宜                        |   | -
                    艾草皂要六块                            |   | ? 4 1
                    艾草皂要六块 送货吗                      |   | ? 4 1
                    艾草皂要六块 送一块                      |   | -
                    """)
    void a_jar_is_a_bottle_too_and_soap_comes_in_bars(String text, String card, String expected) {
        assertThat(read(text, card == null ? "" : card)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    +1 for plums                                 | 9 +1
                    two cases of plums, thanks                   | 9 +2
                    plums are 2 for 1 elsewhere                  | -
                    how many plums in a box                      | -
                    a duck leg and a jar of the black bean sauce | 8 +1, 5 +1
                    a hamper and a jar of honey                  | ? 1 1 unknown honey
                    two plates and a jar of honey                | 2 +2
                    a hamper and a chair                         | ? 1 1
                    a plate and a box of chocolates              | ? 2 1 unknown chocolates
                    a hamper, a bag of rice                      | ? 1 1, 6 1
                    two orchid plants for my desk                | 3 +2
                    two orchids died on me                       | ? 3 2
                    two orchids bloom at once?                   | ? 3 2
                    how do you water two orchids                 | -
                    my two orchids are dying                     | -
                    one hamper for christmas dinner please       | 1 +1
                    two plates for christmas?                    | ? 2 2
                    3 plates look cute                           | ? 2 3
                    give me 2 boxes of plums i make jam          | 9 +2
                    i make 2 hampers a day                       | -
                    give me 2 boxes of plums i make 3 pies       | ? 9 2
                    one hamper, does it come with a lid?         | 1 +1
                    one hamper, does it smell of varnish?        | 1 +1
                    one hamper, is it gone?                      | ? 1 1
                    two plates, how much?                        | ? 2 2
                    two plates, did you get that?                | ? 2 2
                    one plate, is the blue one nicer?            | ? 2 1
                    3 plates, would you share?                   | ? 2 3
                    """)
    void what_is_sold_by_the_piece_is_counted_without_a_word_for_it(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    鸭髀要一只 唔该               | 8 +1
                    鸡髀两只                    | ? unknown 鸡腿
                    鸭髀好食吗                   | -
                    盘子两个 阿公阿嬷各一个         | 2 +2
                    盘子三个 爷爷奶奶各一个         | ? 2 3, 2 2, 2 5
                    盘子两个 爷爷奶奶各两个         | ? 2 2, 2 4, 2 6
                    盘子两个 阿公说太贵            | ? 2 2
                    两个筐筐                    | 1 +2
                    筐筐多大                    | -
                    给我盘盘账                   | ? unknown 盘账
                    兰花不要了 李子还要的          | 3 gone
                    兰花取消，藤筐还要两个          | 3 gone, 1 +2
                    藤筐还要的                   | ? 1 1
                    兰花来一盆 藤筐还要的          | ? 3 1, 1 1
                    兰花不要了 兰花还要的          | ? 3 1
                    兰花不要了 藤筐还要吗          | ?
                    李子两箱,会不会招虫?          | 9 +2
                    棉袜一双，会掉色吗             | 7 +1
                    兰花一盆，会不会太多           | ? 3 1
                    兰花一盆，会不会发不出来        | ? 3 1
                    兰花一盆，会不会涨价           | ? 3 1
                    李子两箱会不会招虫             | -
                    兰花三盆太多了 两盆就好         | 3 =2
                    兰花三盆太多了，一盆吧          | 3 =1
                    来兰花三盆，太多了，两盆吧       | 3 +2
                    兰花三盆太多了                | ? 3 3
                    兰花三盆太多了，便宜点          | -
                    兰花三盆太多了，藤筐一个        | ? 1 1
                    兰花三盆太多了 两个人养不过来    | ? 3 3, 3 2
                    兰花三盆太多了，一盆多少钱       | -
                    """)
    void who_gets_it_what_stays_and_what_was_too_much(String text, String expected) {
        assertThat(read(text, "")).isEqualTo(expected);
    }
}
