package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is ordered for several is added up for each thing by itself, and nobody's share is lost; whoever wants it too is asked how much. */
class PortionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            给我妈两箱桃，我自己一箱，我姐那边要一盒鸡蛋      | A1 +3, A4 +1
            給我媽兩箱桃，我自己一箱，雞蛋一盒          | A1 +3, A4 +1
            桃两箱给我妈，一箱我自己，鸡蛋一盒给我姐        | A1 +3, A4 +1
            给我妈两箱桃，给我姐一箱，我自己要一盒鸡蛋       | A1 +3, A4 +1
            我自己一箱桃，我妈两箱，鸡蛋一盒            | A1 +3, A4 +1
            two boxes of peaches for my mum, one for me, and a box of eggs for my sister | A1 +3, A4 +1
            a box of peaches and a carton of eggs for my mum | A1 +1, A4 +1
            one carton egg and one box peach for my landlord also | A4 +1, A1 +1
            给我妈两箱桃，我自己三斤笋               | A1 +2, A2 +3
            我要一箱桃，我妈要一盒鸡蛋               | A1 +1, A4 +1
            闺蜜要两盒土鸡蛋，我也要                | ? A4 4, A4 2
            我媽要兩箱桃，我也要                  | ? A1 4, A1 2
            my mum wants two boxes of peaches, I want some too | ? A1 4, A1 2
            闺蜜要两盒土鸡蛋，我也要红糖两袋            | A4 +2, A3 +2
            我也要两箱桃                      | A1 +2
            我妈要两箱桃，我也爱吃                 | A1 +2
            一人一盒蛋，我们四个                  | A4 +4
            我們四個一人一盒蛋                   | A4 +4
            俩老人一人一盒蛋                    | A4 +2
            仨孩子一人一盒蛋                    | A4 +3
            "kids get a box of peaches each, I've got three" | ? A1 3
            他们四个一人一盒蛋                   | -
            我们四个一人一盒蛋吃撑了                | -
            一盒蛋，我们四个人吃                  | A4 +1
            """)
    void are_added_up(String text, String claims) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1"))))
                .isEqualTo(claims);
    }
}
