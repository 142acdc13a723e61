package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.qingshan.inbox.CheckoutGate.Checkout;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PaymentNews;
import org.qingshan.inbox.PaymentNews.Money;

/** What recorded updates say of money. */
class PaymentUpdatesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PAYLOAD = "q3Jc0m1yT2mJ9xk0c3vW1A";
    private static final String CHARGE = "6124589231_712345678_143205_7470001122334455667";
    private static final Money MONEY = new Money(PAYLOAD, 6780, "CNY", CHARGE, "ch_3Q0000000000000000000001");

    private static JsonNode recorded(String name) throws Exception {
        try (var file = PaymentUpdatesTest.class.getResourceAsStream("/telegram/updates/" + name + ".json")) {
            return JSON.readTree(file);
        }
    }

    @Test
    void who_is_about_to_pay_is_known_by_his_own_chat_and_what_he_pays_by_its_payload() throws Exception {
        var query = recorded("pre_checkout_query").path(Checkouts.UPDATE);
        assertThat(PaymentUpdates.checkout("qingshan", query))
                .contains(new Checkout(
                        "qingshan",
                        Origin.privateChat("telegram", "712345678", "麻 小妹", "zh-hans"),
                        PAYLOAD,
                        6780,
                        "CNY"));
        assertThat(PaymentUpdates.checkout("qingshan", JSON.createObjectNode())).isEmpty();
    }

    @Test
    void a_payment_is_one_by_its_own_name_in_whichever_message_it_is_told() throws Exception {
        var update = recorded("successful_payment");
        var heard = PaymentUpdates.read("qingshan", update).orElseThrow();
        assertThat(heard.kind()).isEqualTo(Kind.PAYMENT);
        assertThat(heard.origin().person()).isEqualTo("712345678");
        assertThat(heard.details().payment()).isEqualTo(new PaymentNews.Paid(MONEY, false));
        ((ObjectNode) update.path("message")).put("message_id", 9_999);
        assertThat(PaymentUpdates.read("qingshan", update).orElseThrow().key())
                .isEqualTo(heard.key())
                .isEqualTo("p:" + CHARGE);
    }

    @Test
    void what_was_given_back_is_told_in_the_chat_of_whoever_had_paid() throws Exception {
        var heard =
                PaymentUpdates.read("qingshan", recorded("refunded_payment")).orElseThrow();
        assertThat(heard.origin().chat()).isEqualTo("712345678");
        assertThat(heard.key()).isEqualTo("r:" + CHARGE);
        assertThat(heard.details().payment()).isEqualTo(new PaymentNews.Returned(MONEY, false));
    }

    @Test
    void a_payment_without_a_name_or_a_sum_is_unreadable_and_no_other_message_is_a_payment() throws Exception {
        var update = recorded("successful_payment");
        ((ObjectNode) update.path("message").path("successful_payment")).remove("telegram_payment_charge_id");
        assertThatThrownBy(() -> PaymentUpdates.read("qingshan", update)).isInstanceOf(UnreadableUpdate.class);
        assertThat(PaymentUpdates.read("qingshan", recorded("comment_in_thread")))
                .isEmpty();
    }
}
