package org.qingshan.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.Refused;
import org.qingshan.domain.payment.Payment.Status;

class PaymentTest {
    private final Payment payment = new Payment();

    private Payment paid(long amount) {
        payment.owes(amount);
        payment.receive(amount, Instant.EPOCH);
        return payment;
    }

    @Test
    void what_is_ordered_after_a_surplus_went_back_is_due() {
        paid(30_00).owes(0);
        payment.refund(30_00);
        assertThat(payment.status()).isEqualTo(Status.REFUNDED);

        payment.owes(30_00);

        assertThat(payment.due()).isEqualTo(30_00);
        assertThat(payment.status()).isEqualTo(Status.UNPAID);
    }

    @Test
    void what_is_given_back_though_it_was_owed_is_due_no_more_but_what_is_ordered_then_is() {
        paid(30_00).refund(5_00);
        assertThat(payment.due()).isZero();
        assertThat(payment.status()).isEqualTo(Status.PART_REFUNDED);

        payment.owes(42_00);

        assertThat(payment.due()).isEqualTo(12_00);
        assertThat(payment.status()).isEqualTo(Status.UNPAID);
    }

    @Test
    void of_what_goes_back_only_the_part_beyond_the_surplus_is_due_no_more() {
        paid(30_00).owes(20_00);
        payment.refund(12_00);
        payment.owes(30_00);

        assertThat(payment.due()).isEqualTo(10_00);
    }

    @Test
    void what_was_given_out_of_goodwill_stays_the_buyers_when_he_owes_less() {
        paid(30_00).refund(5_00);
        payment.owes(22_00);
        assertThat(payment.surplus()).isEqualTo(8_00);

        payment.owes(2_00);
        assertThat(payment.surplus()).isEqualTo(25_00);

        payment.refund(25_00);
        assertThat(payment.surplus()).isZero();
        assertThat(payment.status()).isEqualTo(Status.REFUNDED);
    }

    @Test
    void nobody_owes_more_for_having_got_something_back_before_all_has_come() {
        payment.owes(30_00);
        payment.receive(20_00, Instant.EPOCH);
        payment.refund(5_00);

        assertThat(payment.due()).isEqualTo(10_00);
        assertThat(payment.status()).isEqualTo(Status.UNPAID);
        payment.receive(10_00, Instant.EPOCH);
        assertThat(payment.due()).isZero();
        assertThat(payment.surplus()).isZero();
    }

    @Test
    void where_all_goes_back_before_all_has_come_nothing_is_paid() {
        payment.owes(30_00);
        payment.receive(20_00, Instant.EPOCH);
        payment.refund(20_00);

        assertThat(payment.due()).isEqualTo(30_00);
        assertThat(payment.status()).isEqualTo(Status.UNPAID);
    }

    @Test
    void what_was_noted_and_never_came_is_due_as_before() {
        paid(30_00).neverCame(30_00, Instant.EPOCH);
        assertThat(payment.due()).isEqualTo(30_00);
        assertThat(payment.status()).isEqualTo(Status.UNPAID);
        assertThatThrownBy(() -> payment.neverCame(1, Instant.EPOCH)).isInstanceOf(Refused.class);
    }

    @Test
    void the_sum_that_he_names_stays_till_he_names_another_or_says_that_more_came() {
        payment.owes(67_80);
        payment.prove("已付 40 尾号4444", 40_00L, false, Instant.EPOCH);
        payment.prove("尾号4444", null, false, Instant.EPOCH);
        assertThat(payment.proofSum()).isEqualTo(40_00);

        payment.prove("又补了 27.8 尾号4444", 0L, false, Instant.EPOCH);

        assertThat(payment.proofSum()).as("nobody can tell").isZero();
        assertThat(payment.proof()).contains("已付 40", "又补了 27.8");
        payment.prove("一共 67.8", 67_80L, false, Instant.EPOCH);
        assertThat(payment.proofSum()).isEqualTo(67_80);
    }
}
