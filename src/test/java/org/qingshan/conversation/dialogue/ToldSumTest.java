package org.qingshan.conversation.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.payment.Payment;

class ToldSumTest {
    private final Payment payment = new Payment();

    ToldSumTest() {
        payment.owes(67_80);
    }

    private long after(String... said) {
        for (var words : said) {
            payment.prove(words, ToldSum.of(payment, words, "CNY"), false, Instant.EPOCH);
        }
        return payment.saidPaid();
    }

    @Test
    void a_second_payment_is_added() {
        assertThat(after("已付 30 尾号1111", "已付 20 尾号2222")).isEqualTo(50_00);
    }

    @Test
    void the_same_is_one_and_two_of_the_same_sum_are_told_by_their_digits() {
        assertThat(after("已付 20 尾号1111", "付了20，尾号 1111", "已付 20")).isEqualTo(20_00);
        assertThat(after("已付 20 尾号2222")).isEqualTo(40_00);
    }

    @Test
    void what_puts_it_right_or_is_all_of_it_counts_instead() {
        assertThat(after("已付 30 尾号1111", "打错了，付了 36 尾号1111")).isEqualTo(36_00);
        assertThat(after("paid 67.8, ending 1111")).isEqualTo(67_80);
        assertThat(after("一共付了 40")).isEqualTo(40_00);
    }

    @Test
    void parts_of_one_sentence_are_added_and_tell_again_of_what_was_told_before() {
        assertThat(after("付了2次，每次20")).isEqualTo(40_00);
        assertThat(after("又付了10")).isEqualTo(50_00);
        assertThat(after("已付 67.8")).isEqualTo(67_80);
    }

    @Test
    void the_first_part_said_again_with_the_second_is_one() {
        assertThat(after("已付 20", "付了20又付了27.8")).isEqualTo(47_80);
    }

    @Test
    void who_names_no_sum_has_paid_what_was_due_then() {
        assertThat(after("我付好了")).isEqualTo(67_80);
        payment.owes(86_60);
        assertThat(after("尾号1234")).isEqualTo(67_80);
        assertThat(after("18.8 尾号5555")).as("the rest, in no words").isEqualTo(86_60);
        payment.owes(105_40);
        assertThat(after("我付好了")).isEqualTo(105_40);
    }

    @Test
    void who_has_told_no_sum_and_names_one_says_how_much_it_was() {
        assertThat(after("我付好了", "57.9 尾号1234")).isEqualTo(57_90);
    }

    @Test
    void what_comes_by_card_settles_what_nobody_could_look_for() {
        after("我付好了");
        payment.came(67_80, Instant.EPOCH);
        assertThat(payment.status()).isEqualTo(Payment.Status.PAID);
    }
}
