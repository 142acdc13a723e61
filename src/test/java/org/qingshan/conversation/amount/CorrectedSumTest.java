package org.qingshan.conversation.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sum in the place of another. */
class CorrectedSumTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "写错了，是88|8800",
                "寫錯了，是88|8800",
                "打错了 是71.8|7180",
                "不对，是71.80元|7180",
                "金额写错了，应该是88块|8800",
                "说错了，付的是八十八|8800",
                "不好意思，写错了，88|8800",
                "不是999999，是88|8800",
                "付错了，是88|8800",
                "更正：88元|8800",
                "应该是88|8800",
                "其实付了67.8|6780",
                "实际付的是67.80|6780",
                "我是说88|8800",
                "88才对|8800",
                "是88，打错了|8800",
                "多打了个0 应该是88|0",
                "写错了，是1088|108800",
                "I meant 88|8800",
                "I meant to write 67.80|6780",
                "sorry, 67.80|6780",
                "wrong, it was 68|6800",
                "Typo, 67.80 yuan|6780",
                "oops sorry I meant ¥88|8800",
                "no, I paid 88|8800",
                "wrong figure, it was ¥67.80|6780",
                "It should be 88|8800",
                "I actually paid 88|8800",
                "not 999999, 88|8800",
            })
    void is_read(String said, long sum) {
        assertThat(CorrectedSum.in(said, "CNY").orElse(0L)).as(said).isEqualTo(sum);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "写错了，是88箱",
                "写错了，是3",
                "写错了，A1 88",
                "地址写错了，是88号",
                "电话写错了，是13800138000",
                "尾号写错了，是1234",
                "不对",
                "写错了",
                "88",
                "改成88",
                "I meant A1",
                "I meant 88 boxes",
                "sorry",
                "sorry, 2",
                "I meant the eggs",
                "不是黄桃，是红糖88",
            })
    void of_goods_and_of_other_things_none_is(String said) {
        assertThat(CorrectedSum.in(said, "CNY")).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"88", "是88", "88元", "付了88", "¥88.00", "I paid 88", "it was 88", "八十八", "写错了，是88"})
    void who_is_asked_says_the_sum_alone(String said) {
        assertThat(CorrectedSum.answering(said, "CNY")).as(said).contains(8800L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "88箱", "A1 88", "要88", "88斤", "取消", "1+88"})
    void but_no_goods(String said) {
        assertThat(CorrectedSum.answering(said, "CNY")).as(said).isEmpty();
    }
}
