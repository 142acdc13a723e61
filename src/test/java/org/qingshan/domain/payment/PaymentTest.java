package org.qingshan.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qingshan.domain.payment.Payment.Status;

class PaymentTest {
    private final Payment payment = new Payment();

    private Payment paid(long amount) {
        payment.owes(amount);
        payment.receive(amount);
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
    void what_goes_back_before_all_has_come_is_due_again() {
        payment.owes(30_00);
        payment.receive(20_00);
        payment.refund(20_00);

        assertThat(payment.due()).isEqualTo(30_00);
        assertThat(payment.status()).isEqualTo(Status.UNPAID);
    }
}
