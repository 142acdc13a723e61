package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    你好啊我是上次买笋的那个老太太这次要一箱黄桃 | A1 +1
                    如果好吃我下个月这次要两箱黄桃            | ? A1 2
                    奶奶不会打字我帮她说她要一箱黄桃          | A1 +1
                    刚才黄桃写错了，应该是两箱               | A1 =2
                    黄桃两箱对两箱                         | A1 +2
                    黄桃两箱不是两斤                       | A1 +2
                    +2 +2 黄桃                            | A1 +2
                    黄桃三项对是三箱                       | A1 +3
                    黄桃三和三袋红糖                       | A1 +3, A3 +3
                    本来想买一箱黄桃，算了两箱吧             | A1 +2
                    最后一箱给我                           | A1 +1
                    别给我发黄桃了                         | A1 gone
                    """)
    void what_is_dictated_is_heard(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    帮三楼王阿姨带一箱，我自己两箱，一共三箱黄桃 | A1 +3
                    两箱自留，两箱送人，一共四箱               | A1 +4
                    我家黄桃2箱笋2斤，我妹黄桃1箱             | A1 +3, A2 +2
                    之前两箱，现在一箱，一共三箱黄桃           | A1 =3
                    我有两箱，要一箱，一共三箱黄桃             | A1 =3
                    """)
    void what_somebody_adds_up_is_what_he_wants(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    won box of peaches please           | A1 +1
                    I want to boxes of peaches          | A1 +2
                    for boxes of peaches please         | A1 +4
                    A1 x2 they look amazing             | A1 +2
                    2 boxes of peaches to 12 Hill Road  | ?
                    A1 x2 can't wait                    | A1 +2
                    A1 x2 can't                         | ? A1 2
                    2 boxes of peaches got here rotten  | -
                    2 boxes of peaches you forgot to send | ? A1 2
                    """)
    void english_goes_on_without_a_comma(String text, String meant) {
        assertThat(Demo.read(text, "A1")).isEqualTo(meant);
    }
}
