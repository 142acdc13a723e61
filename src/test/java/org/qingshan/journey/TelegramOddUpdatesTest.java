package org.qingshan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.channel.telegram.probe.FakeTelegramResource;
import org.qingshan.support.FakeTelegram;
import org.qingshan.support.Unbroken;
import org.qingshan.support.telegram.RecordedUpdate;

/** Whatever Telegram brings is acknowledged, so that it does not come for ever, and nothing is parked for what it is. */
@QuarkusTest
@TestProfile(TelegramWebhookTest.OfTheFirstShop.class)
class TelegramOddUpdatesTest {
    private static final AtomicLong UPDATE = new AtomicLong(7_000_000);
    private static final String LONG = "x".repeat(5_000);

    private final FakeTelegram telegram = FakeTelegramResource.telegram();

    @Inject
    AgroalDataSource database;

    @Inject
    MeterRegistry meters;

    private List<String> parked;

    @BeforeEach
    void what_is_parked() throws SQLException {
        await().atMost(Duration.ofSeconds(20)).until(telegram.world()::hasWebhook);
        parked = parked();
    }

    @AfterEach
    void every_call_conforms() {
        telegram.assertEveryCallConforms();
    }

    private List<String> parked() throws SQLException {
        List<String> all = new ArrayList<>();
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select message_key || ' ' || state || ' ' || coalesce(error, '') from inbox"
                                + " where state <> 'DECIDED' order by id")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    private String secret() {
        return telegram.calls("setWebhook").get(0).body().path("secret_token").asText();
    }

    private double unreadable() {
        var counter = meters.find("qingshan.telegram.unreadable").counter();
        return counter == null ? 0 : counter.count();
    }

    private void bring(String update) throws SQLException {
        given().contentType("application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", secret())
                .body(update.getBytes(StandardCharsets.UTF_8))
                .post("/telegram/" + FakeTelegram.TOKEN.split(":")[0])
                .then()
                .statusCode(200);
        assertThat(parked())
                .as(update.substring(0, Math.min(200, update.length())))
                .isEqualTo(parked);
    }

    @AfterAll
    static void nothing_is_broken_in_the_end() {
        Unbroken.check();
    }

    static Stream<RecordedUpdate> recorded() {
        return RecordedUpdate.all();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void what_telegram_writes_today(RecordedUpdate recorded) throws SQLException {
        bring(recorded.update().toString());
    }

    /** Of a person of his own each, so that nobody is hurried or answered for another. */
    private static String written(String template) {
        var number = String.valueOf(UPDATE.incrementAndGet());
        return "{'update_id':#,"
                .concat(template)
                .concat("}")
                .replace(
                        "MSG",
                        "'message_id':#,'date':1764572400,'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'怪'}")
                .replace(
                        "GRP",
                        "'message_id':#,'date':1764572400,'chat':{'id':-#,'type':'supergroup','title':'群'},'from':{'id':#,'first_name':'怪'}")
                .replace("#", number)
                .replace("LONG", LONG)
                .replace('\'', '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'edited_channel_post':{MSG,'text':'A1 1'}",
                "'message_reaction':{'chat':{'id':#},'message_id':1,'user':{'id':#},'date':1,'old_reaction':[],'new_reaction':[{'type':'emoji','emoji':'👍'}]}",
                "'message_reaction_count':{'chat':{'id':-#},'message_id':1,'date':1,'reactions':[]}",
                "'chat_join_request':{'chat':{'id':-#},'from':{'id':#,'first_name':'怪'},'user_chat_id':#,'date':1}",
                "'chat_member':{'chat':{'id':-#},'from':{'id':#},'date':1,'old_chat_member':{},'new_chat_member':{}}",
                "'business_connection':{'id':'x','user':{'id':#},'user_chat_id':#,'date':1}",
                "'business_message':{MSG,'text':'A1 1'}",
                "'edited_business_message':{MSG,'text':'A1 1'}",
                "'deleted_business_messages':{'business_connection_id':'x','chat':{'id':#},'message_ids':[1]}",
                "'inline_query':{'id':'1','from':{'id':#},'query':'A1','offset':''}",
                "'chosen_inline_result':{'result_id':'1','from':{'id':#},'query':''}",
                "'shipping_query':{'id':'1','from':{'id':#},'invoice_payload':'x'}",
                "'purchased_paid_media':{'from':{'id':#},'paid_media_payload':'x'}",
                "'poll':{'id':'1'}",
                "'poll_answer':{'poll_id':'1','user':{'id':#},'option_ids':[]}",
                "'chat_boost':{'chat':{'id':-#},'boost':{}}",
                "'something_new':{'chat':{'id':#}}",
                "'message':{GRP,'migrate_to_chat_id':-1009#}",
                "'message':{GRP,'migrate_from_chat_id':-1008#}",
                "'message':{GRP,'forum_topic_created':{'name':'黄桃','icon_color':1},'message_thread_id':5,'is_topic_message':true}",
                "'message':{GRP,'text':'A1 1','message_thread_id':5,'is_topic_message':true,'reply_to_message':{'message_id':5,'chat':{'id':-#}}}",
                "'message':{GRP,'text':'A1 1','reply_to_message':{'message_id':999999,'chat':{'id':-#},'date':0}}",
                "'message':{MSG,'text':'A1 1','reply_to_message':{'message_id':999999,'chat':{'id':#},'date':0},'quote':{'text':'A2','position':0}}",
                "'message':{MSG,'text':'+1','reply_to_message':{'message_id':999999,'chat':{'id':#},'date':1,'text':'A2'},'quote':{'text':'A2','position':0}}",
                "'message':{MSG,'text':'A1 1','external_reply':{'origin':{'type':'user'},'chat':{'id':-5},'message_id':7}}",
                "'message':{MSG,'caption':'A1 1'}",
                "'message':{MSG,'caption':'A1 1','photo':[{'file_id':'f#','file_unique_id':'u','width':1,'height':1}]}",
                "'message':{MSG,'caption':'A1 1','photo':[]}",
                "'message':{MSG,'photo':[{'file_id':'LONG'}]}",
                "'message':{MSG,'text':'LONG'}",
                "'message':{MSG,'text':'/start LONG'}",
                "'message':{MSG,'text':'👨‍👩‍👧A1 1','entities':[{'type':'bold','offset':1,'length':1}]}",
                "'message':{MSG,'text':'A1 1','entities':[{'type':'bot_command','offset':-1,'length':99999}]}",
                "'message':{MSG,'text':'A1 \\ud83d 1'}",
                "'message':{MSG,'text':'\\ud83d'}",
                "'message':{MSG,'text':''}",
                "'message':{MSG,'text':' '}",
                "'message':{MSG,'text':'A1\\u0000 1'}",
                "'message':{MSG,'text':'A1 1','media_group_id':'LONG'}",
                "'message':{MSG,'sticker':{},'media_group_id':'LONG'}",
                "'message':{MSG,'contact':{'phone_number':'LONG','first_name':'LONG','user_id':#}}",
                "'message':{MSG,'location':{'latitude':99e99,'longitude':'x'}}",
                "'message':{MSG,'web_app_data':{'data':'A1 1','button_text':'x'}}",
                "'message':{MSG,'via_bot':{'id':1,'is_bot':true,'first_name':'x'},'text':'A1 1'}",
                "'message':{'message_id':#,'date':1,'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'LONG','last_name':'LONG','language_code':'LONG'},'text':'A1 1'}",
                "'message':{'message_id':#,'date':1,'chat':{'id':#,'type':'private'},'from':{'id':#},'text':'A1 1'}",
                "'message':{'message_id':4294967296,'date':1,'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'a'},'text':'A1 1'}",
                "'message':{'message_id':9223372036854775807,'date':9223372036854775807,'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'a'},'text':'A1 1'}",
                "'message':{'message_id':0,'date':0,'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'a'},'text':'A1 1'}",
                "'message':{'message_id':-1,'date':-1,'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'a'},'text':'A1 1'}",
                "'message':{'message_id':#,'date':1,'chat':{'id':9223372036854775807,'type':'private'},'from':{'id':9223372036854775807,'first_name':'a'},'text':'A1 1'}",
                "'edited_message':{MSG,'text':'A1 2','edit_date':1764572500}",
                "'edited_message':{MSG,'text':'A1 2'}",
                "'callback_query':{'id':'#','from':{'id':#,'first_name':'a'},'data':'/buy A1 1'}",
                "'callback_query':{'id':'LONG','from':{'id':#,'first_name':'a'},'data':'LONG'}",
                "'callback_query':{'id':'#','from':{'id':#,'first_name':'a'},'data':'/cart','message':{'message_id':4294967297,'chat':{'id':#},'date':0}}",
                "'callback_query':{'id':'#','from':{'id':#,'first_name':'a'},'inline_message_id':'x','data':'/cart'}",
                "'my_chat_member':{'chat':{'id':#,'type':'private'},'from':{'id':#,'first_name':'a'},'date':9223372036854775807,'old_chat_member':{'status':'member','user':{'id':1,'is_bot':true,'first_name':'b'}},'new_chat_member':{'status':'kicked','user':{'id':1,'is_bot':true,'first_name':'b'}}}",
                "'message':{MSG,'successful_payment':{'currency':'XXX','total_amount':100,'invoice_payload':'LONG','telegram_payment_charge_id':'LONG','provider_payment_charge_id':'p'}}",
                "'message':{MSG,'successful_payment':{'currency':'XTR','total_amount':100,'invoice_payload':'x','telegram_payment_charge_id':'c#','provider_payment_charge_id':'p'}}",
                "'message':{MSG,'refunded_payment':{'currency':'CNY','total_amount':999999999999,'invoice_payload':'x','telegram_payment_charge_id':'c#'}}",
            })
    void what_telegram_may_write(String template) throws SQLException {
        var before = unreadable();
        var update = written(template);
        bring(update);
        bring(update);
        assertThat(unreadable()).as(template).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message':{'message_id':1.5,'chat':{'id':#},'from':{'id':#},'text':'A1 1'}",
                "'message':{'message_id':'x','chat':{'id':#},'from':{'id':#},'text':'A1 1'}",
                "'message':{'message_id':1,'chat':{'id':99999999999999999999},'from':{'id':#},'text':'A1 1'}",
                "'message':{'message_id':1,'chat':{'id':#},'from':{'id':99999999999999999999},'text':'A1 1'}",
                "'message':[]",
                "'message':{MSG,'successful_payment':{'currency':'no money','total_amount':100,'invoice_payload':'x','telegram_payment_charge_id':'c#','provider_payment_charge_id':'p'}}",
                "'message':null",
                "'callback_query':{'id':'1'}",
                "'callback_query':'x'",
                "'my_chat_member':{}",
            })
    void what_nobody_can_read_does_not_come_for_ever(String template) throws SQLException {
        bring(written(template));
    }

    @Test
    void who_writes_oddly_is_heard_afterwards() {
        telegram.user(7_900_001, "小怪").says("A1 1").hears("已为你留 1 箱 黄桃");
    }
}
