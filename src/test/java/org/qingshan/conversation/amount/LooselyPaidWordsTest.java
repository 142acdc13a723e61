package org.qingshan.conversation.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of paying in which nobody says that he has paid. */
class LooselyPaidWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "之前付了37.9",
                "我先前转过37.9",
                "付咗喇",
                "过数咗67.8",
                "现金付了67.8",
                "刷卡付了67.8",
                "钱打过去了你看下",
                "钱已经扣了67.8",
                "I paid before",
                "already paid earlier",
                "sent the money this morning"
            })
    void whenever_and_however_he_has_paid_it_is_a_payment(String said) {
        assertThat(LooselyPaid.is(said)).as(said).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"之前付了吗", "上次付了多少", "之前付的钱呢", "现金怎么付", "扣了几块", "before I pay", "earlier today", "上次的"})
    void what_is_asked_or_to_come_is_none(String said) {
        assertThat(LooselyPaid.is(said)).as(said).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "你们扣了我的钱",
                "主播发红包",
                "发红包",
                "老板发个红包",
                "你们给我转了26.8",
                "你们已经转给我26.8了",
                "the money was transferred to my card",
                "have you transferred it to my card"
            })
    void what_the_shop_pays_is_no_payment_of_his(String said) {
        assertThat(LooselyPaid.is(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I paid for the eggs, they arrived cracked",
                "付了款的鸡蛋裂了",
                "付过钱的黄桃到哪了",
                "paid for the peaches where are they",
                "Paid! Peaches please"
            })
    void a_complaint_a_question_or_an_order_beside_it_is_more_than_a_payment(String said) {
        assertThat(LooselyPaid.goods(said, name -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"红包发你了26.8", "刚扫码付过了", "尾号8888的卡付了26.8", "26.8 paid via wechat, last 4 digits 5566"})
    void who_has_paid_says_so_in_any_order(String said) {
        assertThat(LooselyPaid.is(said)).isTrue();
    }
}
