package org.qingshan.channel.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Delivery.Fate;
import org.qingshan.outbox.Drawing;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Sender.Parcel;
import org.qingshan.support.telegram.Answer;

/** How what was shown is changed, and what becomes of the pictures of cards. */
class CardCallsTest extends Calls {
    @Test
    void an_edit_changes_a_text_and_changing_nothing_is_well() {
        telegram.user(42, "李");
        send(text("old"));
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY), "4242/1")).isEqualTo(Delivery.sent("4242/1"));
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY), "4242/1")).isEqualTo(Delivery.sent("4242/1"));
        assertThat(telegram.user(42, "李").hears("new").id()).isEqualTo(1);
    }

    @Test
    void an_edit_of_a_message_that_is_gone_says_so_and_one_without_a_name_is_refused() {
        telegram.user(42, "李");
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY), "77").fate()).isEqualTo(Fate.GONE);
        assertThat(send(OutgoingMessage.edit(5, null, "new", BUY)).fate()).isEqualTo(Fate.REFUSED);
    }

    @Test
    void a_cards_picture_is_uploaded_once_and_its_caption_is_what_edits_change() throws Exception {
        Files.write(data.resolve("peaches.jpg"), new byte[] {1, 2, 13, 10, 45, 45, 3});
        var li = telegram.user(42, "李");
        var card = OutgoingMessage.card(9, "peaches.jpg", "A1 黄桃", BUY);
        assertThat(send(card)).isEqualTo(Delivery.sent("4242/1"));
        assertThat(li.hears("A1 黄桃").isPhoto()).isTrue();
        send(card);
        var calls = telegram.calls("sendPhoto");
        assertThat(calls.get(0).body().path("photo").path("$file").asInt()).isEqualTo(7);
        assertThat(calls.get(1).body().path("photo").asText()).startsWith("AgACAg");
        assertThat(send(OutgoingMessage.edit(5, 9L, "A1 黄桃 还剩 3", BUY), "1").fate())
                .isEqualTo(Fate.SENT);
        assertThat(telegram.calls("editMessageText")).isEmpty();
        assertThat(li.sees().get(0).text()).isEqualTo("A1 黄桃 还剩 3");
    }

    @Test
    void a_caption_is_found_out_where_the_program_has_forgotten_it() throws Exception {
        Files.write(data.resolve("tea.jpg"), new byte[] {1});
        telegram.user(42, "李");
        send(OutgoingMessage.card(9, "tea.jpg", "A2", BUY));
        var restarted = sender(telegram.url());
        var edit = new Parcel("qingshan", "42", OutgoingMessage.edit(5, 9L, "A2 售罄", List.of()), "1");
        assertThat(restarted.send(edit).toCompletableFuture().join().fate()).isEqualTo(Fate.SENT);
        assertThat(telegram.user(42, "李").sees().get(0).text()).isEqualTo("A2 售罄");
    }

    @Test
    void a_photo_that_the_program_has_forgotten_is_not_replaced_by_a_drawing_and_one_that_cannot_be_shown_is() {
        var li = telegram.user(42, "李");
        var photo = "AgACAgPicture_known_to_Telegram";
        var drawing = new Drawing("A2 竹笋", "9.80 元/斤", List.of(), "还剩 3");
        send(OutgoingMessage.card(9, photo, "A2 竹笋", BUY).withDrawn(drawing));
        assertThat(li.hears("A2 竹笋").isPhoto()).isTrue();
        var edit =
                OutgoingMessage.edit(5, 9L, "A2 还剩 2", BUY).withDrawn(drawing).insteadOfDrawn(photo);
        var restarted = sender(telegram.url());
        assertThat(restarted
                        .send(new Parcel("qingshan", "42", edit, "1"))
                        .toCompletableFuture()
                        .join()
                        .fate())
                .isEqualTo(Fate.SENT);
        assertThat(li.sees().get(0).text()).isEqualTo("A2 还剩 2");
        assertThat(telegram.calls("editMessageMedia"))
                .extracting(call -> call.body().path("media").path("media").asText())
                .containsExactly(photo);
        var next =
                OutgoingMessage.edit(5, 9L, "A2 还剩 1", BUY).withDrawn(drawing).insteadOfDrawn(photo);
        restarted
                .send(new Parcel("qingshan", "42", next, "1"))
                .toCompletableFuture()
                .join();
        assertThat(telegram.calls("editMessageCaption"))
                .filteredOn(call -> call.answer().isDone())
                .hasSize(1);

        telegram.forgetCalls();
        telegram.answer("editMessageMedia", Answer.refused(400, "Bad Request: wrong file identifier"), 1);
        var another = sender(telegram.url());
        var last = OutgoingMessage.edit(5, 9L, "A2 售罄", BUY).withDrawn(drawing).insteadOfDrawn(photo);
        another.send(new Parcel("qingshan", "42", last, "1"))
                .toCompletableFuture()
                .join();
        assertThat(telegram.calls("editMessageMedia")).hasSize(2);
        assertThat(li.sees().get(0).text()).isEqualTo("A2 售罄");
    }

    @Test
    void a_card_whose_picture_is_refused_or_missing_goes_as_text() {
        var li = telegram.user(42, "李");
        telegram.world().takesPhotos(false);
        send(OutgoingMessage.card(9, "AgACAgPicture_known_to_Telegram", "refused", BUY));
        assertThat(li.hears("refused").isPhoto()).isFalse();
        send(OutgoingMessage.card(9, "no/such.jpg", "missing", BUY));
        assertThat(li.hears("missing").isPhoto()).isFalse();
        send(OutgoingMessage.card(9, "../../etc/passwd", "outside", BUY));
        assertThat(li.hears("outside").isPhoto()).isFalse();
        assertThat(telegram.calls("sendPhoto")).hasSize(1);
    }

    @Test
    void a_card_whose_picture_has_an_unknown_fate_is_not_sent_as_text_as_well() {
        telegram.user(42, "李");
        telegram.answer("sendPhoto", Answer.badGateway(), 1);
        assertThat(send(OutgoingMessage.card(9, "AgACAgPicture_known_to_Telegram", "x", BUY))
                        .fate())
                .isEqualTo(Fate.UNKNOWN);
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void what_another_bot_has_shown_is_changed_by_no_call() {
        telegram.user(42, "李").says("x");
        send(text("the first of this bot"));
        telegram.forgetCalls();
        assertThat(send(OutgoingMessage.edit(5, 9L, "A1 售罄", List.of()), "99/2").fate())
                .isEqualTo(Fate.REFUSED);
        send(OutgoingMessage.lineup("A1", List.of(), 5L), "99/2");
        assertThat(telegram.calls("editMessageText")).isEmpty();
        assertThat(telegram.calls("unpinChatMessage")).isEmpty();
    }
}
