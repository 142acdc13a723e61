package org.qingshan.support.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotApiSchemaTest {
    private static final List<BotApiSchema> ALL = BotApiSchema.all();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sendmessage | {'chat_id':1,'text':'x'} | ",
                "sendMessage | {'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a','callback_data':'b'}]]}} | ",
                "sendMesage | {} | no such method",
                "sendMessage | {'chat_id':1} | text is missing",
                "sendMessage | {'chat_id':1,'text':'x','colour':'red'} | colour: no such field",
                "sendMessage | {'chat_id':1,'text':7} | text: no String",
                "sendMessage | {'chat_id':1,'text':''} | text: 0 is not 1-4096",
                "sendMessage | {'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':[{'text':'a'}]}} | no array",
                "sendMessage | {'chat_id':1,'text':'x','reply_markup':{'inline_keyboard':[[{'text':'a'}]]}} | needs one of",
                "sendMessage | {'chat_id':1,'text':'x','link_preview_options':{'is_disabled':'true'}} | no Boolean",
                "answerCallbackQuery | {'callback_query_id':7} | callback_query_id: no String",
                "sendPhoto | {'chat_id':1,'photo':{'$file':9}} | ",
                "sendInvoice | {'chat_id':1,'title':'x','description':'y','payload':'p','currency':'CNY','prices':[{'label':'x','amount':1}]} | ",
                "sendInvoice | {'chat_id':1,'title':'','description':'y','payload':'p','currency':'CNY','prices':[]} | title: 0 is not 1-32",
                "sendInvoice | {'chat_id':1,'title':'x','description':'y','payload':'p','currency':'CNY','prices':[{'label':'x','amount':1.5}]} | no Integer",
                "answerPreCheckoutQuery | {'pre_checkout_query_id':'1'} | ok is missing",
                "setWebhook | {'url':'x','secret_token':''} | secret_token: 0 is not 1-256"
            })
    void a_call_is_checked(String method, String body, String problem) throws Exception {
        var call = new ObjectMapper().readTree(body.replace('\'', '"'));
        assertThat(ALL).allSatisfy(schema -> {
            if (problem == null) {
                assertThat(schema.violations(method, call)).isEmpty();
            } else {
                assertThat(schema.violations(method, call)).anyMatch(line -> line.contains(problem));
            }
        });
    }

    @Test
    void ours_says_what_every_schema_at_hand_says() {
        assertThat(ALL)
                .allSatisfy(schema ->
                        assertThat(BotApiSchema.ofOurs().departuresFrom(schema)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"21,true", "22,false"})
    void what_a_button_says_is_counted_in_bytes(int characters, boolean fits) throws Exception {
        var call = new ObjectMapper()
                .readTree(
                        "{\"chat_id\":1,\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\""
                                + "桃".repeat(characters) + "\"}]]}}");
        assertThat(ALL)
                .allSatisfy(schema -> assertThat(
                                schema.violations("sendMessage", call).isEmpty())
                        .isEqualTo(fits));
    }
}
