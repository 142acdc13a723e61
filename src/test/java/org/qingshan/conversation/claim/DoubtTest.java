package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something is wanted, but what exactly is asked back. */
class DoubtTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    A2 0.3              | ? A2 0.5, A2 1
                    A2 1.3斤            | ? A2 1, A2 1.5
                    A2 三斤二两          | ? A2 3, A2 3.5
                    A1 1.5              | ? A1 1, A1 2
                    A1 2斤              | ? A1 1, A1 2
                    来2斤黄桃            | ? A1 1, A1 2
                    A4两箱              | ? A4 1, A4 2
                    A2两袋              | ? A2 1, A2 2
                    30个鸡蛋            | ? A4 1
                    a dozen eggs        | ? A4 1
                    two peaches         | ? A1 2
                    one egg             | ? A4 1
                    can I get just one peach | ? A1 1
                    A1 x0               | ?
                    A1 666              | ? A1 666
                    A1 两千箱            | ? A1 2000
                    A9 2                | ? unknown A9
                    A1 302              | ? A1 302
                    腊肉58              | ? A5 58
                    黄桃                | ? A1 1
                    黄桃还要             | ? A1 1
                    黄桃我还要哈          | ? A1 1
                    黄桃都要了           | ? A1 1
                    give me all of A3   | ? A3 1
                    peaches             | ? A1 1
                    我要腊肉             | ? A5 1
                    黄桃和竹笋两斤        | ? A1 1, A1 2, A2 2
                    A1 2 A3             | ? A1 2, A3 2
                    A1 2-3箱            | ? A1 2, A1 3
                    A1 两三箱            | ? A1 3
                    A1两箱或者三箱        | ? A1 2, A1 3
                    A1两箱好吗           | ? A1 2
                    我的两斤腊肉别忘了    | ? A5 2
                    刚才那两箱黄桃记得给我留着 | ? A1 2
                    那两箱黄桃我婆婆可喜欢了 | ? A1 2
                    主播唱首歌我就买10箱黄桃 | ? A1 10
                    一箱换成红糖两袋      | ? A3 2
                    A1+1？              | ? A1 1
                    如果甜的话A1两箱      | ? A1 2
                    明天A1两箱           | ? A1 2
                    maybe 2 boxes of peaches | ? A1 2
                    我拍了两箱黄桃        | ? A1 2
                    我朋友说A1+1         | ? A1 1
                    A1+1没抢到           | ? A1 1
                    来100块钱的腊肉       | ? A5 1
                    樱桃两箱             | ? A1 2
                    白桃两箱             | ? A1 2
                    黄桃罐头两箱          | ? A1 2
                    white peaches x2    | ? A1 2
                    A1 2箱 张三 13812345678 湖南省怀化市中方县 | ? A1 2
                    A1+1，A1+2          | ? A1 1, A1 2, A1 3
                    A1，A2不要了         | ? A1 1
                    A1不要2箱了          | ?
                    A1 换成 A2           | ? A2 1
                    A1换A2              | ? A2 1
                    换成竹笋             | ? A2 1
                    "oops wrong one, I wanted A3" | ? A3 1
                    黄桃两箱摔地上了        | ? A1 2
                    黄桃两箱，昨天收到了    | ? A1 2
                    黄桃两箱，我老公非说吃不完 | ? A1 2
                    黄桃一箱，明天发得出来我就要 | ? A1 1
                    A1 不要太大的         | ?
                    A1 x2，那个也来点     | ? A1 2
                    A1还有5箱            | ? A1 1
                    两箱黄桃好重          | ? A1 2
                    A1 A1 A1            | ? A1 1, A1 3
                    黄桃两箱，一箱是烂的    | ? A1 2
                    能周六送到我就要一箱黄桃 | ? A1 1
                    有便宜点的我就要五箱黄桃 | ? A1 5
                    来点腊肉             | ? A5 1
                    some eggs please    | ? A4 1
                    A1 2 good           | ? A1 2
                    type A1+1           | ? A1 1
                    A1~A5各一份          | ? A1 1, A2 1, A3 1
                    除了A1都要            | ? A2 1, A3 1, A4 1
                    B7 x2               | ? unknown B7
                    B7                  | ? unknown B7
                    A9+1                | ? unknown A9
                    12号两份             | ? unknown 12号
                    A1 x2，B7 x1        | ? A1 2 unknown B7
                    苹果两箱             | ? unknown 苹果
                    来两箱苹果           | ? unknown 苹果
                    苹果+1              | ? unknown 苹果
                    🍎+1                | ? unknown red apple
                    +1                  | ? A1 1, A2 1, A3 1
                    两箱                | ? A1 2
                    半斤                | ? A2 0.5, A5 0.5
                    我要                | ?
                    给我来几箱黄桃         | ? A1 1
                    could I swap the peaches for two bags of sugar | ? A3 2
                    朋友送来 黄桃两箱       | ? A1 2
                    冰箱里面塞着 黄桃两箱    | ? A1 2
                    我数了数啊 黄桃两箱      | ? A1 2
                    大家都来一份           | ? A1 1, A3 1, A4 1
                    鸡蛋两盒 明天能到吗      | ? A4 2
                    红糖两袋 包邮吗         | ? A3 2
                    黄桃多拍了一箱          | ? A1 1
                    a slab of cured pork  | ? A5 1
                    A3 x999999            | ?
                    my flatmate wants two boxes of peaches | ? A1 2
                    no less than 3 bags of sugar | ? A3 3
                    we are getting two boxes of peaches from the neighbour | ? A1 2
                    you give me two boxes of peaches on Monday | ? A1 2
                    cancel the eggs and keep the two bags of sugar | ?
                    switch A4 to A3       | ? A3 1
                    that's us with two boxes of peaches | ? A1 2
                    three please          | ? A1 3, A2 3, A3 3
                    my order: two boxes of peaches, arrived broken | ? A1 2
                    A4+                   | ? A4 1
                    /A1                   | ? A1 1
                    A1²                   | ? A1 1
                    A1² 2                 | ? A1 2
                    """)
    void an_unclear_text_is_asked_back(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} under A1")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    +1+1+1   | ? A1 1
                    6        | ? A1 6
                    11       | ? A1 11
                    12       | ? A1 12
                    50       | ? A1 50
                    +1?      | ? A1 1
                    来半斤    | ? A2 0.5, A5 0.5, A1 1
                    再加一斤   | ? A2 1, A5 1, A1 1
                    来两个    | ? A1 1, A1 2
                    苹果 +1   | ? unknown 苹果
                    +1，A3+1  | ? A3 1, A3 2
                    要        | ? A1 1
                    想要       | ? A1 1
                    给我留着    | ? A1 1
                    这个我要了   | ? A1 1
                    就它了      | ? A1 1
                    "I'll take it" | ? A1 1
                    yes please | ? A1 1
                    mine!      | ? A1 1
                    """)
    void an_amount_that_does_not_suit_the_card_is_asked_back(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }
}
