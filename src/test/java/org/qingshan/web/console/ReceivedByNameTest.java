package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host says from whom money has come, and to whom it goes back, in whatever order he reads it. */
@QuarkusTest
class ReceivedByNameTest extends PaymentStory {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "收到1001的钱了 67.8",
                "收到1001的錢67.8",
                "1001的钱收到67.8",
                "收到 67.8 张伟",
                "收到67.8元 来自 张伟",
                "張偉67.8收到",
                "微信收到67.8，张伟",
                "1001 was paid, 67.8 arrived",
                "把1001标记为已付",
                "把1001標記為已付款"
            })
    void however_it_is_said_one_tap_books_it(String said) {
        var village = paidByTransfer();
        buyer(village);
        assertThat(village.owner().says(said).labels()).as(said).containsExactly("记下收到 ¥67.80");
    }

    @Test
    void numbers_alone_are_orders() {
        var village = paidByTransfer();
        var buyer = buyer(village);
        nextStream(village, "第二场");
        buyer.says("A3 x1");
        var owner = village.owner();
        assertThat(owner.says("1001 1002 received").labels()).containsExactly("订单 1001 收到 ¥67.80", "订单 1002 收到 ¥18.80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"退给张伟5块", "退給張偉5塊", "退款给张伟 5元", "给张伟退5元", "refund 5 to 张伟"})
    void what_goes_back_to_somebody_who_is_named_is_asked_about(String said) {
        var village = paidByTransfer();
        buyer(village);
        var owner = village.owner();
        owner.says("收到1001的67.8");
        owner.taps("记下收到 ¥67.80");
        assertThat(owner.says(said).text()).as(said).contains("订单 1001 手上有 ¥67.80，还没有退。要退 ¥5.00 就点一下");
    }
}
