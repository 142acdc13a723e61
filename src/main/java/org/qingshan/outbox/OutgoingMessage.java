package org.qingshan.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;

/**
 * What is to be shown in a chat, in the terms of no platform. Plain text: nothing in it is ever read as markup.
 *
 * @param kind how it is shown
 * @param text the words; at most 3,500 characters for any kind but {@link Kind#CARD} (1,000) and {@link Kind#TOAST} (190)
 * @param rows rows of buttons
 * @param photo the picture of a card: a path below the data directory or a platform's own name for it; a card without one is
 *     shown as text
 * @param target what an {@link Kind#EDIT} changes (the number of an earlier message of the outbox) or a {@link Kind#TOAST}
 *     answers (the platform's name of the tap)
 * @param cardItem for cards and their edits: the key of the lineup item that is shown
 */
public record OutgoingMessage(
        Kind kind,
        String text,
        List<List<Button>> rows,
        @Nullable String photo,
        @Nullable String target,
        @Nullable Long cardItem) {

    public enum Kind {
        TEXT,
        /** A product card; where the platform can, it is pinned. */
        CARD,
        /** New words and buttons for a message sent before. */
        EDIT,
        /** A short answer to a tap that leaves no message behind. */
        TOAST
    }

    /** As it may be kept: without codes, one-time links and the buttons that hold one. */
    OutgoingMessage concealed() {
        var kept = rows.stream()
                .map(row ->
                        row.stream().filter(button -> !isSecret(button.text())).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        return new OutgoingMessage(kind, Secrets.concealed(text), kept, photo, target, cardItem);
    }

    boolean holdsSecret() {
        return isSecret(text) || rows.stream().flatMap(List::stream).anyMatch(button -> isSecret(button.text()));
    }

    private static boolean isSecret(String text) {
        return !Secrets.concealed(text).equals(text);
    }

    public static OutgoingMessage text(String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.TEXT, text, rows, null, null, null);
    }

    public static OutgoingMessage toast(String tapRef, String text) {
        return new OutgoingMessage(Kind.TOAST, text, List.of(), null, tapRef, null);
    }

    public static OutgoingMessage card(long item, @Nullable String photo, String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.CARD, text, rows, photo, null, item);
    }

    public static OutgoingMessage edit(long message, @Nullable Long item, String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.EDIT, text, rows, null, Long.toString(message), item);
    }
}
