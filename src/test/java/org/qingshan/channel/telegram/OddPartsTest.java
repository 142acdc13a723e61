package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.IncomingMessage;

/** Parts of an update that are larger, or of another kind, than the library takes do not cost the words beside them. */
class OddPartsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Bot BOT = new Bot("qingshan", "7000000001:Recorded", null);

    private static JsonNode json(String text) throws Exception {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static Optional<IncomingMessage> read(String update) throws Exception {
        return new Intake(null, new BotNames(), null, JSON, new SimpleMeterRegistry()).read(BOT, json(update));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message_thread_id':99999999999",
                "'message_thread_id':'x','is_topic_message':true",
                "'external_reply':{'chat':{'id':-100},'message_id':99999999999}",
                "'contact':{'phone_number':'13800138000','user_id':'x'}",
                "'contact':{'phone_number':'13800138000','user_id':99999999999999999999}",
                "'date':4611686018427387904",
                "'date':99999999999999999999999",
                "'edit_date':4611686018427387904",
            })
    void words_are_heard_whatever_stands_beside_them(String part) throws Exception {
        var heard = read("{'update_id':9,'message':{'message_id':7,'chat':{'id':42},'from':{'id':42},'text':'A1',"
                + part + "}}");
        assertThat(heard).map(IncomingMessage::text).contains("A1");
    }

    @Test
    void an_update_may_have_any_number() throws Exception {
        for (var number : new String[] {"2147483648", "99999999999", "99999999999999999999"}) {
            assertThat(read("{'update_id':" + number
                            + ",'message':{'message_id':7,'chat':{'id':42},'from':{'id':42},'text':'A1'}}"))
                    .as(number)
                    .isPresent();
        }
    }

    @Test
    void a_message_may_have_any_number_and_keeps_apart_from_the_others() throws Exception {
        var keys = Stream.of("7", "2147483648", "99999999999", "99999999999999999999")
                .map(number -> "{'update_id':9,'message':{'message_id':" + number
                        + ",'chat':{'id':42},'from':{'id':42},'text':'A1'}}")
                .map(OddPartsTest::heard)
                .toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(4);
    }

    private static String heard(String update) {
        try {
            return read(update).orElseThrow().key();
        } catch (Exception unreadable) {
            throw new AssertionError(update, unreadable);
        }
    }

    @Test
    void a_sign_that_no_database_holds_is_left_out() throws Exception {
        var tap = read("{'update_id':9,'callback_query':{'id':'9\\u00009','from':{'id':42},'data':'A\\u00001'}}")
                .orElseThrow();
        assertThat(tap.details().tapRef()).isEqualTo("99");
        assertThat(tap.text()).isEqualTo("A1");
        var paid =
                read("{'update_id':9,'message':{'message_id':7,'chat':{'id':42},'from':{'id':42},'successful_payment':"
                                + "{'invoice_payload':'a\\u0000b','total_amount':5,'currency':'CNY','telegram_payment_charge_id':'c'}}}")
                        .orElseThrow();
        assertThat(paid.details().payment().toString()).contains("ab");
    }

    @Test
    void more_money_than_there_is_is_not_taken_for_another_sum() throws Exception {
        var payment = "{'message':{'chat':{'id':42},'from':{'id':42},'successful_payment':{'invoice_payload':'a',"
                + "'total_amount':10000000000000000000000001,'currency':'CNY','telegram_payment_charge_id':'c'}}}";
        assertThatThrownBy(() -> PaymentUpdates.read("qingshan", json(payment))).isInstanceOf(UnreadableUpdate.class);
        var asked = PaymentUpdates.checkout(
                "qingshan", json("{'from':{'id':42},'total_amount':10000000000000000000000001}"));
        assertThat(asked.orElseThrow().toString()).contains("=0");
    }
}
