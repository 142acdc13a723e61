package org.qingshan.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Secrets;

/**
 * What is to be shown in a chat, in the terms of no platform. Plain text: nothing in it is ever read as markup.
 *
 * @param kind how it is shown
 * @param text the words; at most 3,500 characters for any kind but {@link Kind#CARD} (1,000) and {@link Kind#TOAST} (190)
 * @param rows rows of buttons
 * @param photo the picture of a card, or beside a text, or that the edited card may show: a path below the data directory or a platform's own name for it; a card
 *     without one is shown as text
 * @param target what an {@link Kind#EDIT} changes or a {@link Kind#LINEUP} takes the place of (the number of an earlier message
 *     of the outbox), or what a {@link Kind#TOAST} answers (the platform's name of the tap, or {@code said } and that of the
 *     message that it is a sign on, or {@code spent } and that of the message that it takes away)
 * @param cardItem for cards and their edits: the key of the lineup item that is shown
 * @param drawn for cards and their edits: what is drawn where there is no photo, or where the platform that shows pictures refuses it
 * @param bill of an {@link Kind#INVOICE}: what is to be paid; the text says what for
 * @param keys of a text without buttons: what stands from then on where the person types, where the platform has keys there
 * @param topic the platform's name of the one of several talks of a place that it belongs to; null for the general one
 * @param view what it is that the text shows, where asking for that again from below it changes this text; {@link #QUESTION} where
 *     whatever answers its buttons takes its place; null for what stays as it is
 * @param anew of an {@link Kind#EDIT}: it says something that nobody shall miss, and is said anew where the change is refused
 * @param tapper of a {@link Kind#TOAST}: the name by which others are told what came of the tap, should it never be seen; empty where there
 *     is none, null where there is nothing to tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutgoingMessage(
        Kind kind,
        String text,
        List<List<Button>> rows,
        @Nullable String photo,
        @Nullable String target,
        @Nullable Long cardItem,
        @Nullable Drawing drawn,
        @Nullable Bill bill,
        @Nullable Keys keys,
        @Nullable String topic,
        @Nullable String view,
        boolean anew,
        @Nullable String tapper) {

    /** The view of a question, which is worth nothing once it was answered. */
    public static final String QUESTION = "?";

    private static final String SAID = "said ";
    private static final String SPENT = "spent ";

    public enum Kind {
        TEXT,
        /** A product card. */
        CARD,
        /** What is on sale in a place of many; where the platform can, it is pinned instead of its {@code target}, the one before. */
        LINEUP,
        /** What was answered to several people in one place; seldom enough that others can talk there. */
        DIGEST,
        /** New words and buttons for a message sent before. */
        EDIT,
        /** What can be paid in the chat itself, where the platform can. */
        INVOICE,
        /**
         * A short answer that leaves no message behind: words to a tap, one sign on what somebody said, where there can be one, or that
         * what he said is taken away.
         */
        TOAST
    }

    private OutgoingMessage(
            Kind kind,
            String text,
            List<List<Button>> rows,
            @Nullable String photo,
            @Nullable String target,
            @Nullable Long cardItem,
            @Nullable Drawing drawn) {
        this(kind, text, rows, photo, target, cardItem, drawn, null, null, null, null, false, null);
    }

    /** As it may be kept: without codes, one-time links and the buttons that hold one. */
    OutgoingMessage concealed() {
        var kept = rows.stream()
                .map(row ->
                        row.stream().filter(button -> !isSecret(button.text())).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        return new OutgoingMessage(
                kind,
                Secrets.concealed(text),
                kept,
                photo,
                target,
                cardItem,
                drawn,
                bill,
                keys,
                topic,
                view,
                anew,
                tapper);
    }

    /** The same card, or edit of one, with this drawn where no photo is shown. */
    public OutgoingMessage withDrawn(@Nullable Drawing drawing) {
        return new OutgoingMessage(
                kind, text, rows, photo, target, cardItem, drawing, bill, keys, topic, view, anew, tapper);
    }

    /** The same edit of a card that may show this photo: what is drawn never takes its place, which nobody may remember. */
    public OutgoingMessage insteadOfDrawn(@Nullable String shown) {
        return drawn == null
                ? this
                : new OutgoingMessage(
                        kind, text, rows, shown, target, cardItem, drawn, bill, keys, topic, view, anew, tapper);
    }

    public OutgoingMessage withKeys(Keys shown) {
        return new OutgoingMessage(
                kind, text, rows, photo, target, cardItem, drawn, bill, shown, topic, view, anew, tapper);
    }

    /** It shows something that changes. */
    public OutgoingMessage ofView(@Nullable String name) {
        return new OutgoingMessage(
                kind, text, rows, photo, target, cardItem, drawn, bill, keys, topic, name, anew, tapper);
    }

    /** The same in other words, with other buttons. */
    public OutgoingMessage saying(String words, List<List<Button>> buttons) {
        return new OutgoingMessage(
                kind, words, buttons, photo, target, cardItem, drawn, bill, keys, topic, view, anew, tapper);
    }

    public OutgoingMessage inTopic(@Nullable String name) {
        return new OutgoingMessage(
                kind, text, rows, photo, target, cardItem, drawn, bill, keys, name, view, anew, tapper);
    }

    /** The same answer to a tap, of which others are told if it is never seen. */
    public OutgoingMessage tappedBy(@Nullable String name) {
        return new OutgoingMessage(
                kind, text, rows, photo, target, cardItem, drawn, bill, keys, topic, view, anew, name);
    }

    /** The same as an answer that takes the place of an earlier message. */
    public OutgoingMessage inPlaceOf(long message) {
        return new OutgoingMessage(
                Kind.EDIT, text, rows, null, Long.toString(message), null, null, null, null, null, view, true, null);
    }

    /** The answer as a message of its own, since what it was to take the place of cannot be changed. */
    OutgoingMessage afresh() {
        return text(text, rows).ofView(view);
    }

    /** Whether it is a text that can stand where another one stood. */
    @JsonIgnore
    public boolean isPlain() {
        return kind == Kind.TEXT && photo == null && keys == null;
    }

    /** Whether what is said next from below it, of this view or none, takes its place. */
    public boolean givesWayTo(@Nullable String next) {
        return QUESTION.equals(view) || view != null && view.equals(next);
    }

    /** What the changes of a message are known by, of which only the newest is worth anything ({@link OutboxMessage#replacing}). */
    public static String changesOf(long message) {
        return "edit " + message;
    }

    /** Whether it shows what is on sale, to whoever reads along. */
    @JsonIgnore
    public boolean isForMany() {
        return kind == Kind.CARD || kind == Kind.LINEUP;
    }

    boolean holdsSecret() {
        return isSecret(text) || rows.stream().flatMap(List::stream).anyMatch(button -> isSecret(button.text()));
    }

    private static boolean isSecret(String text) {
        return !Secrets.concealed(text).equals(text);
    }

    public static OutgoingMessage text(String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.TEXT, text, rows, null, null, null, null);
    }

    /** @param text what it is for, at most 255 characters; more is cut */
    public static OutgoingMessage invoice(String text, Bill bill) {
        return new OutgoingMessage(
                Kind.INVOICE, text, List.of(), null, null, null, null, bill, null, null, null, false, null);
    }

    /** Words below a picture: at most 1,000 characters. */
    public static OutgoingMessage pictured(String photo, String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.TEXT, text, rows, photo, null, null, null);
    }

    public static OutgoingMessage toast(String tapRef, String text) {
        return toast(tapRef, text, null);
    }

    /** @param door an address that is opened with it, which also keeps it there until it is read; null for none */
    public static OutgoingMessage toast(String tapRef, String text, @Nullable String door) {
        List<List<Button>> rows = door == null ? List.of() : List.of(List.of(new Button(door, door)));
        return new OutgoingMessage(Kind.TOAST, text, rows, null, tapRef, null, null);
    }

    /** @param messageRef the platform's name of the message that it is set on */
    public static OutgoingMessage sign(String messageRef, String sign) {
        return new OutgoingMessage(Kind.TOAST, sign, List.of(), null, SAID + messageRef, null, null);
    }

    /** The platform's name of what this is a sign on; empty for everything else. */
    public Optional<String> signed() {
        return toasted(SAID);
    }

    /**
     * What somebody has sent holds a secret and shall not stay in the chat; where the platform lets nobody take it away, it does.
     *
     * @param messageRef the platform's name of it
     */
    public static OutgoingMessage takingAway(String messageRef) {
        return new OutgoingMessage(Kind.TOAST, "", List.of(), null, SPENT + messageRef, null, null);
    }

    /** The platform's name of what this takes away; empty for everything else. */
    public Optional<String> takenAway() {
        return toasted(SPENT);
    }

    private Optional<String> toasted(String what) {
        return kind == Kind.TOAST && target != null && target.startsWith(what)
                ? Optional.of(target.substring(what.length()))
                : Optional.empty();
    }

    public static OutgoingMessage card(long item, @Nullable String photo, String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.CARD, text, rows, photo, null, item, null);
    }

    /** @param before the number of the list that was pinned before; null for none */
    public static OutgoingMessage lineup(String text, List<List<Button>> rows, @Nullable Long before) {
        return new OutgoingMessage(
                Kind.LINEUP, text, rows, null, before == null ? null : Long.toString(before), null, null);
    }

    public static OutgoingMessage digest(String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.DIGEST, text, rows, null, null, null, null);
    }

    public static OutgoingMessage edit(long message, @Nullable Long item, String text, List<List<Button>> rows) {
        return new OutgoingMessage(Kind.EDIT, text, rows, null, Long.toString(message), item, null);
    }

    /** New buttons for a message sent before, whose words stay. */
    public static OutgoingMessage buttons(long message, List<List<Button>> rows, @Nullable String view) {
        return edit(message, null, "", rows).ofView(view);
    }
}
