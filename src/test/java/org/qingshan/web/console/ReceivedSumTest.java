package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host tells how much has come, and not of whom: he is asked whose it is, of those who have just so much to pay. */
@QuarkusTest
class ReceivedSumTest extends PaymentStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到67.8",
                "67.8到账了",
                "收到 ¥67.8 了",
                "到账67.80元",
                "微信收到67.8",
                "67.8收到了",
                "收到67.8元轉賬",
                "67.8 came in",
                "got 67.8",
                "received ¥67.80"
            })
    void the_order_of_that_sum_is_offered(String said) {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();

        var asked = owner.says(said);
        assertThat(asked.text()).as(said).contains("张伟 · 订单 1001 还要付 ¥67.80", "要记成收到吗？");
        assertThat(asked.labels()).as(said).containsExactly("记下收到 ¥67.80");
        assertThat(owner.taps("记下收到 ¥67.80").text()).as(said).contains("1001", "¥67.80");
    }

    @Test
    void of_several_he_chooses_once() {
        var village = paidByTransfer();
        buyer(village);
        var other = village.foreigner();
        other.says("/address " + ADDRESS);
        other.taps("Right, send it there");
        other.says("A1 2");
        var owner = village.owner();

        var asked = owner.says("67.8到账了");
        assertThat(asked.text()).contains("1001", "1002");
        assertThat(asked.labels()).hasSize(2).allMatch(label -> label.contains("67.80"));
        assertThat(owner.taps(asked.labels().get(0)).text()).contains("¥67.80");
        assertThat(owner.says("67.8到账了").labels()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到55.5", "55.5 came in"})
    void of_no_such_sum_nothing_is_noted(String said) {
        var village = paidByTransfer();
        buyer(village);

        var answer = village.owner().says(said);
        assertThat(answer.text()).as(said).contains("没有哪一单正好还要付 ¥55.50", "收到 1021 67.8");
        assertThat(answer.labels()).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"收到67.8", "67.8 came in"})
    void of_a_buyer_it_is_nothing_of_the_kind(String said) {
        var village = paidByTransfer();
        var buyer = buyer(village);
        assertThat(buyer.says(said).text()).as(said).doesNotContain("要记成收到吗", "没有哪一单正好");
    }
}
