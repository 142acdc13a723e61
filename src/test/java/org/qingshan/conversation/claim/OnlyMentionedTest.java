package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts that are told and not wanted, beside the same words with a wish in them. */
class OnlyMentionedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "快递昨天只到一箱，另一箱呢",
                "快遞只到一箱，另一箱呢",
                "怎么才到一箱，另外一箱几时发",
                "到了一箱，另一箱呢",
                "箱子里只有一盒鸡蛋，另一盒呢",
                "包裹只收到两盒，还差一盒",
                "only one box of peaches came, where is the other one",
                "I got one box today, where's my other box?",
                "收到了，三箱都很好",
                "打五星，两箱都甜",
                "出两箱黄桃 有要的私",
                "谁要一箱黄桃啊，我买重了转让",
                "黄桃一箱出，有要的吗",
                "selling my extra box of peaches",
                "两箱好重啊",
                "一箱29两箱58，没优惠吗",
                "老公说再买腊肉就离婚，一斤都不许",
                "她那三袋红糖是帮单位拍的吧"
            })
    void is_left_alone(String text) {
        assertThat(Demo.read(text, "A1")).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            快递只到一箱，另一箱还没到，再来一箱       | A1 +1
            one box came, where is the other? add another box | A1 +1
            今天就来一箱黄桃，还有什么时候发货         | A1 +1
            the peaches came, lovely! 2 boxes of eggs please | A4 +2
            收到了，两箱都挺好，黄桃来三箱             | A1 +3
            有人转让吗，黄桃要一箱                     | A1 +1
            一箱好重，来一箱                           | A1 +1
            一箱49两箱98，来两箱                       | A1 +2
            只来一箱                                   | A1 =1
            """)
    void does_not_hide_a_wish(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "跟楼上小红一样的给我来一份",
                "跟小红一样，给我来一份",
                "照着楼上的给我来一份",
                "楼上那位大姐买的给我也来一份",
                "one box, same as auntie Li",
                "I'll have what she's having, one box"
            })
    void what_others_have_is_asked_about(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今天只来一箱黄桃，还有鸡蛋没",
                "收到了，两箱都很甜，黄桃再两箱",
                "五星好评，两箱都好，鸡蛋两盒",
                "黄桃一箱，另外两箱鸡蛋什么时候发",
                "黄桃一箱都不想要了",
                "peaches at 29, two boxes please",
                "hi, its eggs, two cartons",
                "刚说一箱黄桃，现在要两箱鸡蛋"
            })
    void what_may_be_a_wish_beside_it_is_asked(String text) {
        assertThat(Demo.read(text, "A1")).startsWith("?");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A1 x2, this is cheaper than online              | A1 +2
            +1 this is cheaper than tesco                   | A4 +1
            A1+2 these are bigger than my head              | A1 +2
            two boxes of peaches, they are bigger than last time | A1 +2
            超市黄桃两箱才60，A1+2                          | A1 +2
            网上说黄桃两箱就50，A1 2                        | A1 +2
            隔壁四盒才100，A4 2                             | A4 +2
            隔壁四盒才100 A4 2                              | A4 +2
            隔壁四盒才100，超市两盒才60，A4 2               | A4 +2
            A1 2 隔壁四盒才100                              | A1 +2
            别家三箱只要60，黄桃三箱                        | A1 +3
            next door 2 boxes for 49.9, A1 x2               | A1 +2
            4 boxes for 100 next door. A1 x2                | A1 +2
            my mum had one of those jars, two boxes of peaches | A1 +2
            two boxes of peaches cost more than my shoes    | -
            lol a box of peaches costs more than my shoes   | -
            this is cheaper than two boxes at tesco         | -
            网上黄桃两箱就50块钱                            | -
            隔壁直播间鸡蛋四盒才一百，你家两盒就98          | -
            4 boxes for 100 next door                       | -
            my mum had one of those jars, so pretty         | -
            """)
    void does_not_hide_an_order_beside_it(String text, String expected) {
        assertThat(Demo.read(text, "A4")).isEqualTo(expected);
    }
}
