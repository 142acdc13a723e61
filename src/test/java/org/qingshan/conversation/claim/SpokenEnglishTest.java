package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.domain.product.Unit;

/** What stands around an order in English takes nothing from it, and makes none of what is told. */
class SpokenEnglishTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            half a dozen of these for the church potluck              | A1 +6
            dozen of these for the office                             | A1 +12
            throw in another bag of sugar with that, would you        | A3 +1
            stick a bag of sugar in with mine would you               | A3 +1
            two cartons of eggs if ya got em, my nan swears by them   | A4 +2
            3 pls my kids inhale them                                 | A1 +3
            chuck us a bag of that sugar while ur at it               | A3 +1
            peaches, bump it up to three in all                       | A1 =3
            bring the peaches down to 2 boxes would ya                | A1 =2
            oops typo, meant 1 carton of eggs not 11                  | A4 =1
            whoops meant one box of peaches not two                   | A1 =1
            knock a bag of sugar off my order would you               | A3 -1
            peaches for the office!! three boxes, one each for floors 2, 4 and 5 | A1 +3
            peaches x1 sugar x1 dont forget bubble wrap!!             | A1 +1, A3 +1
            box for me thank you                                      | A1 +1
            """)
    void what_stands_around_an_order_leaves_it_one(String text, String expected) {
        assertThat(Demo.read(text, "A1")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "3 of my kids love them",
                "half a dozen of these went mouldy",
                "six of those were bad",
                "six of them, just for breakfast",
                "two for the price of one",
                "a box of eggs is in with mine",
                "bring it down to ten yuan",
                "take it up to 50 and I'll be impressed",
                "my total is 56, not 65",
                "while you're at it show us the eggs",
                "my mum bought two boxes, my dad loves them"
            })
    void what_is_told_orders_nothing(String text) {
        assertThat(Demo.read(text, "A1")).matches("[?-].*");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one box for me pls   | A1 +1
            I'll take a gift box | A2 +1
            """)
    void a_box_is_a_measure_where_it_only_ends_a_name(String text, String expected) {
        var shop = List.of(
                Demo.offer("A1", "苹果", "Apples", Unit.BOX, "1"),
                Demo.offer("A2", "花馍礼盒", "Steamed bun gift box", Unit.CARTON, "1", "bun box", "gift box"));
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(shop, "A1")))).isEqualTo(expected);
    }
}
