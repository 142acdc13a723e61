package org.qingshan.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away beside the words of a payment, and what stays. */
class BesidePaymentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "已付款，请发货|已付款",
                "付了30,,, 麻烦查收|付了30",
                "I paid 67.8, please check if it came|I paid 67.8",
                "付过了 媳妇付的|付过了",
                "付过了 我岳母付的|付过了",
                "先付30 尾号1111|先付了30 尾号1111",
                "我先付30 卡号发我|我先付30 卡号发我",
                "先付50，单号1001|先付50，单号1001",
                "先付50，尾号1001可以吗|先付50，尾号1001可以吗",
                "先付50 尾号1001 行不|先付50 尾号1001 行不"
            })
    void the_rest_is_the_payment(String said, String rest) {
        assertThat(BesidePayment.without(said)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " ", "， ", ". ", "!", "1 ", "了,"})
    void a_row_of_signs_takes_no_time(String sign) {
        assertTimeout(Duration.ofMillis(200), () -> BesidePayment.without(sign.repeat(4000)));
        assertTimeout(Duration.ofMillis(200), () -> ToldPayment.isMeant(sign.repeat(4000) + "x"));
    }
}
