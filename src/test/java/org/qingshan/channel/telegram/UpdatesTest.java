package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Kind;

class UpdatesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LI =
            "'from':{'id':42,'is_bot':false,'first_name':'李','last_name':'娟','language_code':'zh-hans'}";
    private static final String PRIVATE = "'chat':{'id':42,'type':'private','first_name':'李'}";
    private static final String GROUP = "'chat':{'id':-1001000000777,'type':'supergroup','title':'群'}";

    private final UpdateReader reader = new UpdateReader(JSON);
    private final Updates updates = new Updates("qingshan", "11", "our_bot");

    private Optional<IncomingMessage> read(String update) throws Exception {
        return reader.read(JSON.readTree(update.replace('\'', '"'))).flatMap(updates::incoming);
    }

    private Optional<IncomingMessage> message(String chat, String rest) throws Exception {
        return read("{'update_id':9,'message':{'message_id':7,'date':1700000000," + chat + "," + rest + "}}");
    }

    @Test
    void words_in_a_private_chat_are_a_message_of_the_person() throws Exception {
        var heard = message(PRIVATE, LI + ",'text':'A1 x2'").orElseThrow();
        assertThat(heard.kind()).isEqualTo(Kind.TEXT);
        assertThat(heard.shop()).isEqualTo("qingshan");
        assertThat(heard.key()).isEqualTo("m:42:11/7");
        assertThat(heard.text()).isEqualTo("A1 x2");
        assertThat(heard.origin().isPrivate()).isTrue();
        assertThat(heard.origin().name()).isEqualTo("李 娟");
        assertThat(heard.origin().language()).isEqualTo("zh-hans");
        assertThat(heard.details().messageRef()).isEqualTo("11/7");
        assertThat(heard.details().sentAt()).isEqualTo("2023-11-14T22:13:20Z");
    }

    @Test
    void words_in_a_group_name_the_group_and_the_person_and_what_they_answer() throws Exception {
        var heard = message(GROUP, LI + ",'text':'+1','reply_to_message':{'message_id':3,'date':1,'odd':{}}")
                .orElseThrow();
        assertThat(heard.origin().chat()).isEqualTo("-1001000000777");
        assertThat(heard.origin().person()).isEqualTo("42");
        assertThat(heard.details().answersRef()).isEqualTo("3");
    }

    @Test
    void an_edit_amends_the_message_and_has_a_key_of_its_own() throws Exception {
        var edit = read("{'update_id':11,'edited_message':{'message_id':7,'date':1,'edit_date':5," + PRIVATE + "," + LI
                        + ",'text':'A1 x3'}}")
                .orElseThrow();
        assertThat(edit.kind()).isEqualTo(Kind.EDIT);
        assertThat(edit.key()).isEqualTo("e:42:11/7:5:11");
        assertThat(edit.details().amends()).isEqualTo("m:42:11/7");
    }

    @Test
    void a_tap_says_the_buttons_text_and_names_the_message_and_itself() throws Exception {
        var tap = read("{'update_id':12,'callback_query':{'id':'99'," + LI + ",'data':'/buy A1 1','chat_instance':'x',"
                        + "'message':{'message_id':3,'date':0," + GROUP + "}}}")
                .orElseThrow();
        assertThat(tap.kind()).isEqualTo(Kind.TAP);
        assertThat(tap.key()).isEqualTo("c:99");
        assertThat(tap.text()).isEqualTo("/buy A1 1");
        assertThat(tap.origin().chat()).isEqualTo("-1001000000777");
        assertThat(tap.details().tapRef()).isEqualTo("99");
        assertThat(tap.details().answersRef()).isEqualTo("3");
    }

    @Test
    void a_tap_whose_message_is_gone_belongs_to_the_persons_chat() throws Exception {
        var tap = read("{'update_id':12,'callback_query':{'id':'99'," + LI + ",'data':'x'}}")
                .orElseThrow();
        assertThat(tap.origin().isPrivate()).isTrue();
        assertThat(tap.details().answersRef()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, 900000, x",
        "image/png, 20971520, x",
        "image/png, 20971521,",
        "image/webp, 900000,",
        "application/pdf, 900000,"
    })
    void a_picture_that_is_sent_as_a_file_is_a_picture(String kind, long size, String name) throws Exception {
        var file = "'document':{'file_id':'x','file_unique_id':'y','file_name':'a','mime_type':'" + kind
                + "','file_size':" + size + "}";
        var heard = message(PRIVATE, LI + "," + file).orElseThrow();
        assertThat(heard.kind()).isEqualTo(Kind.WORDLESS);
        assertThat(heard.details().photo()).isEqualTo(name);
        assertThat(message(PRIVATE, LI + "," + file + ",'caption':'A1 x2'")
                        .orElseThrow()
                        .text())
                .isEqualTo("A1 x2");
    }

    @ParameterizedTest
    @CsvSource({"member,kicked,LEFT", "kicked,member,OPENED", "left,administrator,OPENED", "administrator,left,LEFT"})
    void who_shows_the_bot_out_or_in_leaves_or_opens_the_chat(String old, String now, Kind kind) throws Exception {
        var change = read(membership(old, now)).orElseThrow();
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.key()).isEqualTo("s:42:1700000000:11/13");
    }

    @Test
    void a_bot_that_becomes_an_administrator_was_in_the_chat_before() throws Exception {
        assertThat(read(membership("member", "administrator"))).isEmpty();
    }

    private static String membership(String old, String now) {
        return "{'update_id':13,'my_chat_member':{'date':1700000000," + PRIVATE + "," + LI
                + ",'old_chat_member':{'status':'" + old
                + "','user':{'id':1,'is_bot':true,'first_name':'b'}},'new_chat_member':{'status':'" + now
                + "','user':{'id':1,'is_bot':true,'first_name':'b'}}}}";
    }

    @Test
    void the_words_below_a_picture_are_words_and_a_picture_alone_has_none() throws Exception {
        var photo = "'photo':[{'file_id':'x','file_unique_id':'y','width':1,'height':1}]";
        assertThat(message(PRIVATE, LI + "," + photo + ",'caption':'A1 x2'")
                        .orElseThrow()
                        .text())
                .isEqualTo("A1 x2");
        assertThat(message(PRIVATE, LI + "," + photo).orElseThrow().kind()).isEqualTo(Kind.WORDLESS);
        assertThat(message(PRIVATE, LI + "," + photo).orElseThrow().details().photo())
                .isEqualTo("x");
        assertThat(message(PRIVATE, LI + ",'sticker':{}").orElseThrow().kind()).isEqualTo(Kind.WORDLESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "'x'", "[{'file_id':7}]", "[{}]", "{'file_id':'x'}"})
    void a_picture_that_has_no_name_is_one_all_the_same(String photo) throws Exception {
        var heard = message(PRIVATE, LI + ",'photo':" + photo).orElseThrow();
        assertThat(heard.kind()).isEqualTo(Kind.WORDLESS);
        assertThat(heard.details().photo()).isNull();
    }

    @Test
    void pictures_sent_together_are_told_one_by_one_and_all_else_once() throws Exception {
        var album = "'photo':[{'file_id':'x'},{'file_id':'y'}],'media_group_id':'5'";
        var picture = message(PRIVATE, LI + "," + album).orElseThrow();
        assertThat(picture.key()).isEqualTo("m:42:11/7");
        assertThat(picture.details().album()).isEqualTo("5");
        assertThat(message(PRIVATE, LI + ",'video':{},'media_group_id':'5'")
                        .orElseThrow()
                        .key())
                .isEqualTo("g:42:11/5");
        var named = message(PRIVATE, LI + "," + album + ",'caption':'A1'").orElseThrow();
        assertThat(named.key()).isEqualTo("m:42:11/7");
        assertThat(named.details().photo()).isEqualTo("y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'from':{'id':1087968824,'is_bot':true,'first_name':'Group'},'sender_chat':{'id':-1001000000777,'type':'supergroup'},'text':'+1'",
                "'from':{'id':5,'is_bot':true,'first_name':'other'},'text':'+1'",
                "'sender_chat':{'id':-100888,'type':'channel'},'text':'+1'",
                "'text':'+1'",
                "'from':{'id':5,'is_bot':false,'first_name':'n'},'new_chat_members':[]",
                "'from':{'id':5,'is_bot':false,'first_name':'n'},'text':'/help@another_bot'"
            })
    void nobody_who_could_buy_has_said_anything_to_us(String rest) throws Exception {
        assertThat(message(GROUP, rest)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/help@our_bot,/help",
        "/Buy@OUR_BOT A1 2,/Buy A1 2",
        "/start s_A1,/start s_A1",
        "mail@our_bot,mail@our_bot"
    })
    void our_name_is_taken_off_a_command(String said, String text) throws Exception {
        assertThat(message(GROUP, LI + ",'text':'" + said + "'").orElseThrow().text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "@our_bot,true",
        "@our_bot 怎么买,true",
        "怎么买 @Our_Bot ？,true",
        "@our_bot2,false",
        "me@our_bot,false",
        "他问 @our_bot 的,false",
        "@another_bot 怎么买,false"
    })
    void who_begins_or_ends_with_our_name_calls_us(String said, boolean calls) throws Exception {
        assertThat(message(GROUP, LI + ",'text':'" + said + "'")
                        .orElseThrow()
                        .details()
                        .calls())
                .isEqualTo(calls);
    }

    @ParameterizedTest
    @CsvSource({
        "42,private,m:42:11/7,m:42:12/7",
        "-777,group,m:-777:11/7,m:-777:12/7",
        "-1001000000777,supergroup,m:-1001000000777:7,m:-1001000000777:7"
    })
    void what_each_bot_counts_for_itself_is_told_apart_and_what_is_counted_for_all_is_one(
            long id, String type, String key, String keyOfAnother) throws Exception {
        var raw = JSON.readTree(("{'update_id':9,'message':{'message_id':7,'date':1700000000,'chat':{'id':" + id
                        + ",'type':'" + type + "'}," + LI + ",'text':'A1'}}")
                .replace('\'', '"'));
        var another = new Updates("qingshan", "12", "our_bot");
        assertThat(reader.read(raw).flatMap(updates::incoming).orElseThrow().key())
                .isEqualTo(key);
        assertThat(reader.read(raw).flatMap(another::incoming).orElseThrow().key())
                .isEqualTo(keyOfAnother);
    }

    @Test
    void odd_parts_far_from_the_words_do_no_harm() throws Exception {
        var odd = "'from':{'id':42,'first_name':'李','flags':[]},'entities':[{'type':'new'}],'reply_markup':7,"
                + "'forward_origin':{'type':'star'},'via_bot':{},'text':'A1'";
        assertThat(message("'chat':{'id':42}", odd).orElseThrow().text()).isEqualTo("A1");
    }

    @Test
    void kinds_that_are_not_asked_for_mean_nothing() throws Exception {
        assertThat(read("{'update_id':1,'poll':{'id':'x'}}")).isEmpty();
        assertThat(read("{'update_id':1}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{'update_id':'x'}",
                "{'update_id':1,'message':'words'}",
                "{'update_id':1,'message':{'date':1,'chat':{'id':1},'text':'x'}}",
                "{'update_id':1,'message':{'message_id':1,'date':1,'text':'x'}}",
                "{'update_id':1,'message':{'message_id':1,'date':1,'chat':{'id':1},'from':{},'text':'x'}}"
            })
    void what_lacks_its_essentials_cannot_be_read(String update) {
        assertThatThrownBy(() -> read(update)).isInstanceOf(UnreadableUpdate.class);
    }
}
