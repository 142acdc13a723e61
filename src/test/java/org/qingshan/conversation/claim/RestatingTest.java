package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only says again what was ordered, or what stays of it, orders nothing more and takes nothing back. */
class RestatingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            红糖鸡蛋各一份，一袋一盒                    | A3 +1, A4 +1
            黄桃和鸡蛋各要两份，两箱两盒哈               | A1 +2, A4 +2
            黄桃和鸡蛋各要两份，两箱一盒哈               | ? A1 2, A4 2
            鸡蛋：8盒；其余不要                        | A4 +8
            一箱桃两盒蛋，蛋要土鸡蛋                    | A1 +1, A4 +2
            I want one box for me and one for my sister, so two boxes of peaches | A1 +2
            bamboo shoots, a couple of jin, no more   | A2 +2
            brown sugar? yes please, one bag          | A3 +1
            鸡蛋我不是要两盒，是三盒                    | A4 =3
            红糖凑五袋吧，一共五袋                      | A3 =5
            四位老师每人一箱，黄桃合计四箱               | A1 +4
            腊肉算了算了，家里还有                      | A5 gone
            take the eggs off my order completely     | A4 gone
            drop the pork altogether, please          | A5 gone
            don't need the eggs any more              | A4 gone
            don't need any more eggs                  | -
            drop the eggs and give me two bags of sugar instead | A4 gone, A3 +2
            cancel the eggs and make the sugar three bags | A4 gone, A3 =3
            cancel the peaches and the eggs           | A1 gone, A4 gone
            remove the eggs and one bag of sugar      | ?
            """)
    void what_is_said_again_counts_once(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            等等，黄桃减一箱                          | A1 -1
            不对，黄桃去掉一箱                        | A1 -1
            等一下，红糖不要了                        | A3 gone
            my bad, take one box of peaches off     | A1 -1
            hang on, one box of peaches less        | A1 -1
            不对，黄桃两箱                            | A1 =2
            黄桃三箱，不对，减一箱                     | ? A1 3
            two boxes of peaches, no wait, one less | ? A1 2
            黄桃两箱，不对，三箱                       | A1 +3
            红糖减两袋，不对，减一袋                    | A3 -1
            黄桃一箱红糖一袋，不对，红糖两袋              | A1 +1, A3 +2
            黄桃一箱红糖一袋，不对，鸡蛋一盒              | ? A1 1, A3 1, A4 1
            黄桃一箱红糖一袋，哦不，红糖换成鸡蛋一盒       | A1 +1, A4 +1
            黄桃就不要了，红糖鸡蛋各一                  | A1 gone, A3 +1, A4 +1
            黄桃一箱红糖一袋，不对，改成红糖两袋          | ? A1 1, A3 1
            黄桃一箱红糖一袋，不对，红糖换成两袋          | ? A1 1, A3 1
            peaches 1 sugar 1, no, change sugar to 2 | ? A1 1, A3 1
            黄桃两箱红糖一袋，不对，红糖再加两袋          | ? A1 2, A3 1, A3 2
            黄桃一箱红糖一袋，不对，加鸡蛋一盒            | A1 +1, A3 +1, A4 +1
            黄桃两箱红糖一袋，不对吧，红糖两袋了          | ? A1 2, A3 1, A3 2
            我们邻居凑了五箱黄桃，一共五箱              | ? A1 5
            """)
    void a_second_thought_takes_what_it_says_it_takes(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两箱黄桃，一家人围着电视吃，那就是过年",
                "一袋红糖，一锅姜汤，这才叫冬天",
                "两箱黄桃，一碗白米饭，这就是我的减肥餐",
                "two boxes of peaches, that's my retirement plan",
            })
    void a_picture_of_goods_that_nobody_asks_for_orders_nothing(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            我要两箱黄桃，一家人围着电视吃，那就是过年   | A1 +2
            两箱黄桃，这是给我妈的                     | A1 +2
            """)
    void who_asks_for_them_orders(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I need a box of peaches by Friday                        | A1 +1
            please reserve two cartons of eggs under the name of Wang | A4 +2
            I need a box of peaches in syrup                         | ? A1 1
            黄桃两箱谢谢老板祝生意兴隆                                | A1 +2
            腊肉来一斤半左腿的                                       | A5 +1.5
            黄桃两箱装结实点，路远                                    | A1 +2
            黄桃再帮我追加一箱                                        | A1 +1
            I need a box of peaches before Friday                    | A1 +1
            鸡蛋来一盒吧家里没蛋了                                     | A4 +1
            drop my peaches down to one box                          | A1 =1
            """)
    void what_stands_behind_a_complete_order_leaves_it_one(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            黄桃两箱，其余不要                                        | A1 +2
            黄桃两箱，剩下的不要了                                     | A1 +2
            two boxes of peaches, i don't want the rest               | A1 +2
            two boxes of peaches, i don't want everything else        | A1 +2
            黄桃两箱，全部不要了                                      | ? A1 2
            A1 x2，统统不要了                                         | ? A1 2
            A1 x2，所有的不要了                                       | ? A1 2
            two boxes of peaches, i don't want all of them            | ? A1 2
            two boxes of peaches, i don't want everything             | ? A1 2
            """)
    void who_wants_no_others_orders_and_who_wants_none_is_asked_back(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A1 x2, that's my order                                    | A1 +2
            two boxes of peaches, that's my whole order, thanks       | A1 +2
            two boxes of peaches, that's what I want                  | A1 +2
            2 boxes of peaches, that's the lot                        | A1 +2
            两箱黄桃，那就是我要的                                     | A1 +2
            两箱黄桃，这就是我的单                                     | A1 +2
            两箱黄桃，这就是全部了                                     | A1 +2
            two boxes of peaches, that's the order of the world       | ? A1 2
            two boxes of peaches, that's what I want for Christmas    | ? A1 2
            两箱黄桃，那就是我想要的生活                               | ? A1 2
            """)
    void what_is_called_the_order_is_one(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            腊肉一斤半左腿的                                          | ? A5 1.5
            I want two boxes of peaches after New Year                | ? A1 2
            I want two boxes of peaches until Friday                  | ? A1 2
            I want two boxes of peaches till Christmas                | ? A1 2
            """)
    void whose_they_are_and_what_is_for_later_is_no_order_for_today(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            除了黄桃一箱，再加竹笋一斤                                 | A2 +1
            除了A1两箱，我还要A2一斤                                  | A2 +1
            除开A1两箱，再来A2一斤                                    | A2 +1
            besides two boxes of peaches, I also want a jin of bamboo shoots | A2 +1
            """)
    void what_he_has_besides_is_not_ordered_again(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退一箱黄桃，留两箱",
                "取消一箱黄桃，留一箱",
                "cancel one box of peaches, keep two",
            })
    void what_hangs_on_how_much_somebody_has_is_asked_back(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            黄桃两箱同一斤腊肉                                        | A1 +2, A5 +1
            黄桃两箱同一个快递发                                       | A1 +2
            """)
    void together_with_so_much_divides_and_the_same_does_not(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 两箱，邮费谁付",
                "两箱黄桃，运费谁给",
                "两箱黄桃，运费你付",
                "两箱黄桃，多少钱怎么付",
                "两箱黄桃，多少钱给",
                "two boxes of peaches, who pays shipping"
            })
    void who_asks_who_pays_the_postage_is_asked_back(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("? A1 2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            两箱黄桃，多少钱我转你                                     | A1 +2
            两箱黄桃，多少钱一会儿算                                   | A1 +2
            两箱黄桃，多少钱都给                                       | A1 +2
            """)
    void who_pays_whatever_it_is_orders(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
