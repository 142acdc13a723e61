package org.qingshan.channel.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.OutgoingMessage;

/**
 * One thing that was said or shown in a chat, as the page reads it.
 *
 * @param id rises per chat over both directions
 * @param from {@code me} or {@code shop}
 * @param buttons what may be tapped, row after row
 * @param card true for a product card
 * @param picture the address of a picture that is shown with it
 * @param edits the id of the earlier line that now reads like this one
 * @param clientMessageId the page's own name for what it posted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChatLine(
        long id,
        String from,
        String text,
        List<Choice> buttons,
        @Nullable Boolean card,
        @Nullable String picture,
        @Nullable Long edits,
        @Nullable String clientMessageId,
        Instant at) {

    /** Where photos lie that everyone may see. */
    private static final String PUBLIC = "photos/";

    /**
     * @param label what it shows
     * @param text what it says, or an address that it opens
     */
    record Choice(String label, String text) {}

    static ChatLine mine(long id, String text, String clientMessageId, Instant at) {
        return new ChatLine(id, "me", text, List.of(), null, null, null, clientMessageId, at);
    }

    static ChatLine shops(long id, OutgoingMessage shown, Instant at) {
        var isCard = shown.kind() == OutgoingMessage.Kind.CARD ? Boolean.TRUE : null;
        var target = shown.kind() == OutgoingMessage.Kind.EDIT ? shown.target() : null;
        var edits = target == null ? null : Long.valueOf(target);
        return new ChatLine(id, "shop", shown.text(), choices(shown), isCard, picture(shown), edits, null, at);
    }

    /** Of a card the page has the picture already; only files that everyone may see have an address. */
    private static @Nullable String picture(OutgoingMessage shown) {
        var photo = shown.photo();
        var isShown = shown.kind() == OutgoingMessage.Kind.TEXT && photo != null && photo.startsWith(PUBLIC);
        return isShown ? "/" + photo : null;
    }

    private static List<Choice> choices(OutgoingMessage shown) {
        return shown.rows().stream()
                .flatMap(List::stream)
                .map(button -> new Choice(button.label(), button.text()))
                .toList();
    }
}
