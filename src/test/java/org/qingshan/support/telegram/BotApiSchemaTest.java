package org.qingshan.support.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                "sendMessage | {'chat_id':1,'message_thread_id':7,'text':'x','reply_markup':{'keyboard':[[{'text':'a','request_contact':true}]],'resize_keyboard':true,'one_time_keyboard':true}} | ",
                "sendMessage | {'chat_id':1,'text':'x','reply_markup':{'remove_keyboard':true}} | ",
                "sendMessage | {'chat_id':1,'text':'x','reply_markup':{'keyboard':[[{'text':'a','request_contact':'yes'}]]}} | no Boolean",
                "sendMessage | {'chat_id':1,'message_thread_id':'7','text':'x'} | message_thread_id: no Integer",
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

    /** The fake notes what is wrong with a call; it is for each test to look. */
    @Test
    void whoever_talks_to_a_fake_telegram_looks_whether_every_call_conforms() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            var careless = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith(Path.of("probe", "FakeTelegramResource.java")))
                    .filter(file ->
                            read(file).matches("(?s).*(FakeTelegramResource\\.telegram\\(\\)|FakeTelegram\\.start).*"))
                    .filter(file -> !read(file).contains(".assertEveryCallConforms()"))
                    .toList();
            assertThat(careless).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
