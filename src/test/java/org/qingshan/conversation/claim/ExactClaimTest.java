package org.qingshan.conversation.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims in the forms the host announces: slots and numbers. */
class ExactClaimTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    A1            | A1 +1
                    A1!           | A1 +1
                    A1 谢谢老板    | A1 +1
                    A1 please     | A1 +1
                    A1我要了       | A1 +1
                    a1+1          | A1 +1
                    A1+1          | A1 +1
                    A1 + 2        | A1 +2
                    A1 +2箱       | A1 +2
                    A1 x2         | A1 +2
                    A1X2          | A1 +2
                    A1×2          | A1 +2
                    A1*2          | A1 +2
                    A1 x two      | A1 +2
                    A1 2          | A1 +2
                    A1：2         | A1 +2
                    (A1) 2        | A1 +2
                    【A1】两箱     | A1 +2
                    A1 2 boxes    | A1 +2
                    A1 two        | A1 +2
                    A1 a box      | A1 +1
                    Ａ１　＋２     | A1 +2
                    A1✖️2         | A1 +2
                    A1➕2️⃣        | A1 +2
                    A01 x2        | A1 +2
                    A1要2         | A1 +2
                    A1 要两箱      | A1 +2
                    3箱A1         | A1 +3
                    2x A1         | A1 +2
                    A13箱         | A1 +3
                    A1 2单        | A1 +2
                    A1两个        | A1 +2
                    A1 一打       | A1 +12
                    A1 俩         | A1 +2
                    A1 十二箱      | A1 +12
                    A1 三百五      | A1 +350
                    A1 三百五十    | A1 +350
                    A1 一百零八箱  | A1 +108
                    A1 壹拾箱      | A1 +10
                    A1 廿三箱      | A1 +23
                    A2 0.5        | A2 +0.5
                    A2 半斤       | A2 +0.5
                    A2 一斤半      | A2 +1.5
                    A2两斤半       | A2 +2.5
                    A2 两点五斤    | A2 +2.5
                    A2 ½ jin      | A2 +0.5
                    A2 1½ jin     | A2 +1.5
                    A2 1kg        | A2 +2
                    A2 两公斤      | A2 +4
                    A5 500克      | A5 +1
                    A5 250g       | A5 +0.5
                    A5 5两        | A5 +0.5
                    A2 一斤五两    | A2 +1.5
                    １号 两份      | A1 +2
                    1号两份3号一份  | A1 +2, A3 +1
                    一号两箱       | A1 +2
                    1 号 两箱      | A1 +2
                    要 3 号        | A3 +1
                    3号           | A3 +1
                    三号要两袋      | A3 +2
                    1号链接 两份    | A1 +2
                    链接1 两份     | A1 +2
                    #1 x2         | A1 +2
                    no. 1 x2      | A1 +2
                    A1+1 A2+2     | A1 +1, A2 +2
                    a1x2a3x1      | A1 +2, A3 +1
                    A1 x2，A3 一袋 | A1 +2, A3 +1
                    A1 x2；A3 x1   | A1 +2, A3 +1
                    A1 2\\nA2 3    | A1 +2, A2 +3
                    A1两箱A3一袋    | A1 +2, A3 +1
                    A1 A2 A3      | A1 +1, A2 +1, A3 +1
                    A1、A3 各一份  | A1 +1, A3 +1
                    A2 A5 各来一斤 | A2 +1, A5 +1
                    A1 and A3, 2 each | A1 +2, A3 +2
                    A1和A3都要     | A1 +1, A3 +1
                    A1 1箱 + A3 2袋 | A1 +1, A3 +2
                    A1，两箱       | A1 +2
                    A1-1          | A1 -1
                    A1 -1         | A1 -1
                    A1减1         | A1 -1
                    A1 少要一箱    | A1 -1
                    one less A1   | A1 -1
                    A1 不要了      | A1 gone
                    取消A1        | A1 gone
                    不要A1了       | A1 gone
                    cancel A1     | A1 gone
                    取消A1和A2     | A1 gone, A2 gone
                    A1、A2都不要了  | A1 gone, A2 gone
                    A1改成3箱      | A1 =3
                    A1 改 3       | A1 =3
                    把A1改成2箱    | A1 =2
                    change A1 to 3 | A1 =3
                    A1 make it 2  | A1 =2
                    A1改成0       | A1 gone
                    A1不要了，A2要两斤 | A1 gone, A2 +2
                    @A4 2         | A4 +2
                    ＠A4 x2       | A4 +2
                    给@A4 2       | A4 +2
                    @A4两盒       | A4 +2
                    hey @A4 2 please | A4 +2
                    @黄桃 2       | A1 +2
                    @小王 黄桃2箱 | A1 +2
                    A4 ❷          | A4 +2
                    黄桃➌箱       | A1 +3
                    黄桃🔟箱      | A1 +10
                    A4×⓶          | A4 +2
                    А1 2          | A1 +2
                    Α1两箱        | A1 +2
                    """)
    void a_slot_with_a_number_is_a_claim(String text, String expected) {
        assertThat(Demo.read(text, null)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    +1          | A1 | A1 +1
                    ＋2         | A2 | A2 +2
                    ➕1         | A1 | A1 +1
                    1           | A1 | A1 +1
                    １          | A1 | A1 +1
                    2️⃣          | A1 | A1 +2
                    x2          | A1 | A1 +2
                    ×３         | A1 | A1 +3
                    两箱         | A1 | A1 +2
                    2份         | A1 | A1 +2
                    俩          | A1 | A1 +2
                    来一箱       | A1 | A1 +1
                    我也要一箱    | A1 | A1 +1
                    抢两单！！！  | A1 | A1 +2
                    老板+1 谢谢🙏 | A1 | A1 +1
                    来半斤       | A5 | A5 +0.5
                    一斤半       | A2 | A2 +1.5
                    0.5         | A2 | A2 +0.5
                    再加一斤      | A2 | A2 +1
                    再来一箱      | A1 | A1 +1
                    少一箱       | A1 | A1 -1
                    改成3箱      | A1 | A1 =3
                    只要1箱      | A1 | A1 =1
                    two please  | A1 | A1 +2
                    I'll take 3 | A1 | A1 +3
                    one more    | A1 | A1 +1
                    another box please | A1 | A1 +1
                    make it 3   | A1 | A1 =3
                    A3+1        | A1 | A3 +1
                    """)
    void an_amount_alone_means_the_card(String text, String card, String expected) {
        assertThat(Demo.read(text, card)).isEqualTo(expected);
    }
}
