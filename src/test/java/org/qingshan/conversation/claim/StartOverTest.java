package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever begins anew says what he wants in all; where nothing is begun anew it counts as ever. */
class StartOverTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            重来，只要糖三袋                            | A3 =3
            上面不算，重新来：桃一箱，蛋两盒                    | A1 =1, A4 =2
            剛才說的都作廢，重新來過：筍三斤，臘肉一斤               | A2 =3, A5 =1
            我重来，蛋两盒                             | A4 =2
            購物車換成三袋糖                            | A3 =3
            start over: one box of peaches, two boxes of eggs | A1 =1, A4 =2
            let's start again, just one box of peaches | A1 =1
            scrap everything, two bags of sugar        | A3 =2
            change my order to just 3 bags of sugar    | A3 =3
            重来一箱桃                               | A1 +1
            重新来两箱桃                              | A1 +2
            上次的不要了，来两箱桃                         | A1 +2
            我重来一遍，主播你讲讲桃                        | -
            start over with the intro please           | -
            change my order to pick up                 | -
            整单改成顺丰                              | -
            lose one box of peaches, gain one box of eggs | A1 -1, A4 +1
            """)
    void is_read_so(String text, String claims) {
        assertThat(Demo.written(ClaimReader.read(text, Lineup.of(Demo.OFFERS, "A1"))))
                .isEqualTo(claims);
    }
}
