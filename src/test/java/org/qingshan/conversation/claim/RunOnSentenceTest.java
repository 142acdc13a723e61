package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An order at the end of a story without a comma, what two want, and what becomes of what one has; what only tells is no order. */
class RunOnSentenceTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            今年厂里没发年货自己买腊肉八斤      | A5 +8
            我妈不会打字我代她要六斤笋          | A2 +6
            快开会了长话短说鸡蛋九盒            | A4 +9
            儿媳妇头一回上门得像样点腊肉五斤    | A5 +5
            网红店排队两小时黄桃一箱            | -
            我侄子结婚摆酒用掉红糖十袋          | ? A3 10
            I want a carton of eggs and my flatmate wants two  | A4 +3
            我要一盒鸡蛋，我室友要两盒          | A4 +3
            I want a box of peaches but my husband wants none  | A1 +1
            I'll take a box of peaches, actually take two  | A1 +2
            I want one box of peaches, actually need two boxes  | A1 +2
            I want one box of peaches, my mum wants two  | A1 +3
            I want one box of peaches, ivan wants two  | A1 +3
            I want one box of peaches and my kids want two  | A1 +3
            我要一箱黄桃，王姐要两箱            | A1 +3
            我要兩箱黃桃，我老公也要一箱        | ? A1 2, A1 1, A1 3
            我要一箱黄桃，其实要两箱            | ? A1 1
            我要兩箱黃桃，我老公說要一箱吧      | ? A1 2, A1 1, A1 3
            我每次都在你家买两箱黄桃            | ? A1 2
            我一直在你們家買兩盒雞蛋            | ? A4 2
            这家的黄桃大家可以放心买两箱        | ? A1 2
            我真的不敢自己买两箱黄桃            | ? A1 2
            我可不会自己掏钱买三箱              | -
            我老公不让我自己买五斤腊肉          | ? A5 5
            我那两箱桃退一箱，吃不完            | A1 -1
            我前面要的腊肉再加半斤              | A5 +0.5
            腊肉别给我留啦，我哥已经买了        | A5 gone
            别给我留面子啦                     | -
            forget the sugar hun i found some in the cupboard  | A3 gone
            保证不破才买，鸡蛋能保证就来三盒    | ? A4 3
            问下老公，他同意的话腊肉五斤        | ? A5 5
            竹笋两斤还是三斤好呢，四口人        | ? A2 2, A2 3
            those panda snacks, i mean two jin of bamboo shoots | A2 +2
            three boxes of peaches, I mean two  | A1 +2
            grandson typing for grandma: she wants five bags of brown sugar | A3 +5
            """)
    void is_an_order_only_where_the_speaker_wants_it_now(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }
}
