package org.qingshan.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Storable;

/**
 * What somebody said, tapped or did in a chat, in the terms of no platform.
 *
 * @param shop whose bot heard it
 * @param key what makes it one message for ever within shop and channel; a second copy with the same key has no effect
 * @param origin where and by whom
 * @param text the words, or those that a tapped button stands for; empty where there are none
 * @param details what only some messages have
 */
public record IncomingMessage(String shop, String key, Kind kind, Origin origin, String text, Details details) {

    public IncomingMessage {
        key = Storable.text(key);
        text = Storable.text(text);
    }

    /** The text of a {@link Kind#WORDLESS} message in which somebody speaks. */
    public static final String VOICE = "🎤";

    /** The text of a {@link Kind#WORDLESS} message that shows where somebody is; where that is, is not kept. */
    public static final String LOCATION = "📍";

    /** The text of a {@link Kind#WORDLESS} message that is a file or a film, of which nothing can be seen here. */
    public static final String FILE = "📎";

    public enum Kind {
        /** Words typed. */
        TEXT,
        /** The words of an earlier message were changed. */
        EDIT,
        /** Words heard elsewhere and passed on by a program: handled like typed ones, but a code in them lets nobody in. */
        RELAYED,
        /** What a program took an earlier message for; nobody said it, so that it may only be asked about. */
        GUESSED,
        /** A button was tapped; the text is the button's. */
        TAP,
        /** The person came into the chat without a word: opened the page, added the bot. */
        OPENED,
        /** The person can no longer be written to in this chat. */
        LEFT,
        /** Something was sent that has no words (a photo, a sticker, a voice). */
        WORDLESS,
        /** The platform says something of money that was, or was to be, paid in the chat. */
        PAYMENT,
        /** A contact was shared: the text is the phone, and in a second line the name where it is not the person's own. */
        CONTACT,
        /** The platform says something of a place; where no person has done it, the place stands for the person too. */
        PLACE
    }

    /**
     * What only some messages have; null for what this one has not.
     *
     * @param messageRef the platform's name of this message in its chat, to edit or answer it
     * @param amends the {@link IncomingMessage#key} of the message that an {@link Kind#EDIT} changes
     * @param answersRef the platform's name of the message that this one replies to or whose button was tapped
     * @param tapRef what a toast must name to answer this tap
     * @param photo the platform's name of the picture that was sent with it
     * @param sentAt when the platform says it was sent
     * @param threadRef the platform's name of the message that the whole talk is about, where it keeps such talks together
     * @param place of a {@link Kind#PLACE}: what is said
     * @param album what the platform calls the pictures that were sent together with this one
     * @param payment of a {@link Kind#PAYMENT}: what is said
     * @param topic the platform's name of the one of several talks of the place in which it was said; null for the general one
     * @param answersIn the platform's name of the chat in which what this one replies to stands, where that is another chat; empty where
     *     nobody tells which; null for this chat
     * @param answersKey the {@link IncomingMessage#key} of the message that this one replies to, if a person has said that;
     *     null where it replies to nothing
     * @param shown what it replies to, if nobody in person has said that but the place itself; null for all else
     * @param calls whether it calls the shop's bot by name, as one speaks to somebody among many
     * @param forwarded whether somebody else has said it elsewhere, and it was only passed on
     */
    public record Details(
            @Nullable String messageRef,
            @Nullable String amends,
            @Nullable String answersRef,
            @Nullable String tapRef,
            @Nullable String photo,
            @Nullable Instant sentAt,
            @Nullable String threadRef,
            @Nullable PlaceNews place,
            @Nullable String album,
            @Nullable PaymentNews payment,
            @Nullable String topic,
            @Nullable String answersIn,
            @Nullable String answersKey,
            @Nullable Shown shown,
            boolean calls,
            boolean forwarded) {
        public Details {
            amends = Storable.textOrNull(amends);
            answersKey = Storable.textOrNull(answersKey);
        }

        /** Whether it is about something that was said before: a reply, a tap, an edit. */
        boolean pointsAtSomething() {
            return answersRef != null || answersKey != null || amends != null || shown != null;
        }

        public static final Details NONE = new Details(null, null, null, null, null, null);

        public Details(
                @Nullable String messageRef,
                @Nullable String amends,
                @Nullable String answersRef,
                @Nullable String tapRef,
                @Nullable String photo,
                @Nullable Instant sentAt) {
            this(
                    messageRef,
                    amends,
                    answersRef,
                    tapRef,
                    photo,
                    sentAt,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    false);
        }

        /** A picture, by the name that it is kept under. */
        public static Details picture(String photo) {
            return new Details(null, null, null, null, photo, null);
        }

        /** The same, said in one of several talks of the place. */
        public Details in(@Nullable String topic) {
            return new Details(
                    messageRef,
                    amends,
                    answersRef,
                    tapRef,
                    photo,
                    sentAt,
                    threadRef,
                    place,
                    album,
                    payment,
                    topic,
                    answersIn,
                    answersKey,
                    shown,
                    calls,
                    forwarded);
        }

        static Details of(PlaceNews news) {
            return new Details(
                    null, null, null, null, null, null, null, news, null, null, null, null, null, null, false, false);
        }

        static Details of(PaymentNews news) {
            return new Details(
                    null, null, null, null, null, null, null, null, null, news, null, null, null, null, false, false);
        }
    }

    /** What a place has said to all in its own name: its channel, or an administrator who hides his. */
    public record Shown(String text, Instant at) {}

    /** What a platform says of the place that the origin names. */
    public static IncomingMessage place(String shop, String key, Origin origin, PlaceNews news) {
        return new IncomingMessage(shop, key, Kind.PLACE, origin, "", Details.of(news));
    }

    /** What a platform says of money in the chat that the origin names. */
    public static IncomingMessage payment(String shop, String key, Origin origin, PaymentNews news) {
        return new IncomingMessage(shop, key, Kind.PAYMENT, origin, "", Details.of(news));
    }

    /** Words typed, with nothing else known about them. */
    public static IncomingMessage text(String shop, String key, Origin origin, String text) {
        return new IncomingMessage(shop, key, Kind.TEXT, origin, text, Details.NONE);
    }
}
