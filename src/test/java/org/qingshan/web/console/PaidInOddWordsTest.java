package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says that he has paid is heard, whoever tapped for him and by whichever bank; and the host reads just what he said. */
@QuarkusTest
class PaidInOddWordsTest extends PaymentStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "俾咗錢喇，67.8",
                "我让我儿子转给你了",
                "我讓我兒子轉給你了",
                "叫我老婆付了",
                "付了六十七块八，不用找了",
                "付了一百二，不用找了",
                "转了1千",
                "I have done the payment 67.80",
                "amount sent",
                "just sent 67.80 from ICBC card",
                "用工行卡转了67.8"
            })
    void it_is_a_proof(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        assertThat(buyer.says(said).text()).as(said).doesNotContain("没听懂", "没明白", "did not understand");
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and now paid the other 33.90 too", "now paid the other 33.90"})
    void the_rest_comes_beside_what_was_told(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("付了33.9");
        buyer.says(said);
        assertThat(buyer.says("我付的钱").text()).as(said).contains("你说付了 ¥67.80");
    }

    @Test
    void the_host_reads_all_that_was_said_in_turn() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        buyer.says("微信转过去了，60块8");
        var asked = village.owner().says("收到1001的钱了").text();
        assertThat(asked).contains("买家说「", "60块8").doesNotContain("「去了", "←", "你说收到");
        assertThat(asked).contains("买家说的是 ¥60.80，比要付的少 ¥7.00");
    }
}
