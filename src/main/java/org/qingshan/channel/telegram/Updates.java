package org.qingshan.channel.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.IncomingMessage.Details;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.inbox.IncomingMessage.Shown;
import org.qingshan.inbox.Origin;
import org.telegram.telegrambots.meta.api.methods.updates.AllowedUpdates;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.ExternalReplyInfo;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.chatmember.MemberStatus;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What an update means to the inbox. Empty where it means nothing: said by a bot, a channel or an anonymous administrator (who
 * cannot be told apart and never becomes a buyer), for another bot, or Telegram's own note.
 *
 * <p>Keys do not rest on the update's number: after a quiet week Telegram may begin again at a lower one.
 */
final class Updates {
    static final String CHANNEL = "telegram";

    /** The kinds of updates in which people say something. */
    static final List<String> KINDS = List.of(
            AllowedUpdates.MESSAGE,
            AllowedUpdates.EDITEDMESSAGE,
            AllowedUpdates.CALLBACKQUERY,
            AllowedUpdates.MYCHATMEMBER);

    /**
     * The kinds that we ask for: also what is posted in channels, of which only Telegram's own notes are read, and what asks whether
     * somebody may pay. That he has paid is a message.
     */
    static final List<String> ASKED_FOR = Stream.concat(KINDS.stream(), Stream.of(PlaceUpdates.POST, Checkouts.UPDATE))
            .toList();

    private final String shop;
    private final String bot;
    private final String botName;

    /**
     * @param bot the number of the bot
     * @param botName the bot's name in commands; empty where it is not known
     */
    Updates(String shop, String bot, String botName) {
        this.shop = shop;
        this.bot = bot;
        this.botName = botName;
    }

    Optional<IncomingMessage> incoming(Update update) {
        if (update.hasMessage()) {
            return said(update.getMessage(), keyOf(update.getMessage()), false);
        }
        if (update.hasEditedMessage()) {
            var message = update.getEditedMessage();
            return said(
                    message,
                    "e" + keyOf(message).substring(1) + ":" + message.getEditDate() + ":" + update.getUpdateId(),
                    true);
        }
        if (update.hasCallbackQuery()) {
            return tapped(update.getCallbackQuery());
        }
        return update.hasMyChatMember() ? joined(update.getMyChatMember(), update.getUpdateId()) : Optional.empty();
    }

    private Optional<IncomingMessage> said(Message message, String key, boolean isEdit) {
        var words = message.getText() != null ? message.getText() : message.getCaption();
        if (words == null || message.getSenderChat() != null || !isPerson(message.getFrom())) {
            return Optional.empty();
        }
        var isWordless = words.isBlank();
        if (isWordless && isEdit) {
            return Optional.empty();
        }
        var kind = isEdit ? Kind.EDIT : isWordless ? wordless(message) : Kind.TEXT;
        var origin = origin(message.getChatId(), message.getFrom());
        var details = new Details(
                name(message),
                isEdit ? keyOf(message) : null,
                answered(message),
                null,
                photo(message),
                at(message.getDate()),
                message.getMessageThreadId() == null ? null : ref(message.getChatId(), message.getMessageThreadId()),
                null,
                message.getMediaGroupId(),
                null,
                topic(message),
                message.getExternalReplyInfo() == null ? null : elsewhere(message.getExternalReplyInfo()),
                answeredKey(message),
                shown(message),
                Addressed.calls(words, botName),
                message.getForwardOrigin() != null);
        return Addressed.toUs(words, botName)
                .map(text -> isWordless
                        ? new IncomingMessage(shop, wordlessKey(message), kind, origin, spoken(message), details)
                        : new IncomingMessage(shop, key, kind, origin, text, details));
    }

    /** What the message replies to, here or in another chat that Telegram names. */
    private @Nullable String answered(Message message) {
        var elsewhere = message.getExternalReplyInfo();
        if (elsewhere != null) {
            return elsewhere.getChat() == null || elsewhere.getMessageId() == null
                    ? null
                    : ref(elsewhere.getChatId(), elsewhere.getMessageId());
        }
        return replied(message)
                .map(answered -> ref(message.getChatId(), answered.getMessageId()))
                .orElse(null);
    }

    /** What a person has said, he has said as a message of this chat. What the bot has said is known by no such key. */
    private @Nullable String answeredKey(Message message) {
        return message.getExternalReplyInfo() != null
                ? null
                : replied(message)
                        .map(answered -> name(
                                message.getChatId(), answered.getMessageId().toString()))
                        .map(name -> "m:" + message.getChatId() + ":" + name)
                        .orElse(null);
    }

    /** The reader leaves the words of what it replies to only where the place itself has said them. */
    private static @Nullable Shown shown(Message message) {
        return replied(message)
                .filter(answered -> answered.getSenderChat() != null)
                .map(answered -> new Shown(words(answered), Instant.ofEpochSecond(answered.getDate())))
                .filter(shown -> !shown.text().isEmpty())
                .orElse(null);
    }

    private static String words(Message message) {
        return Stream.of(Optional.ofNullable(message.getText()), Optional.ofNullable(message.getCaption()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** In a forum whatever replies to nothing points at the note that its talk was opened. */
    private static Optional<Message> replied(Message message) {
        var isOpening = message.isTopicMessage()
                && message.getReplyToMessage() != null
                && Objects.equals(message.getReplyToMessage().getMessageId(), message.getMessageThreadId());
        return isOpening ? Optional.empty() : Optional.ofNullable(message.getReplyToMessage());
    }

    private static String elsewhere(ExternalReplyInfo reply) {
        return reply.getChat() == null ? "" : reply.getChat().getId().toString();
    }

    private Optional<IncomingMessage> tapped(CallbackQuery tap) {
        if (tap.getData() == null || !isPerson(tap.getFrom())) {
            return Optional.empty();
        }
        var message = tap.getMessage();
        var chat = message == null ? tap.getFrom().getId() : message.getChatId();
        var details = new Details(
                        null, null, message == null ? null : ref(chat, message.getMessageId()), tap.getId(), null, null)
                .in(message instanceof Message shown ? topic(shown) : null);
        return Optional.of(new IncomingMessage(
                shop, "c:" + tap.getId(), Kind.TAP, origin(chat, tap.getFrom()), tap.getData(), details));
    }

    /** The bot came into a chat or was shown out; a person who blocks it shows it out. */
    private Optional<IncomingMessage> joined(ChatMemberUpdated change, int updateId) {
        var wasOut = isOut(change.getOldChatMember().getStatus());
        var isOut = isOut(change.getNewChatMember().getStatus());
        if (wasOut == isOut || !isOut && !isPerson(change.getFrom())) {
            return Optional.empty();
        }
        var key = "s:" + change.getChat().getId() + ":" + change.getDate() + ":" + bot + "/" + updateId;
        var details = new Details(null, null, null, null, null, at(change.getDate()));
        var origin = origin(change.getChat().getId(), change.getFrom());
        return Optional.of(new IncomingMessage(shop, key, isOut ? Kind.LEFT : Kind.OPENED, origin, "", details));
    }

    private static Origin origin(Long chat, User person) {
        var last = person.getLastName();
        var name = last == null ? person.getFirstName() : person.getFirstName() + " " + last;
        return new Origin(CHANNEL, chat.toString(), person.getId().toString(), name.strip(), person.getLanguageCode());
    }

    private String keyOf(Message message) {
        return "m:" + message.getChatId() + ":" + name(message);
    }

    private String name(Message message) {
        return name(message.getChatId(), message.getMessageId().toString());
    }

    private String name(Long chat, String number) {
        return MessageName.of(bot, chat.toString(), number);
    }

    /** What is sent together are messages of their own; pictures are looked at one by one, all else without words is one thing to answer. */
    private String wordlessKey(Message message) {
        var album = message.getMediaGroupId();
        return album == null || message.hasPhoto()
                ? keyOf(message)
                : "g:" + message.getChatId() + ":" + name(message.getChatId(), album);
    }

    private static Kind wordless(Message message) {
        return message.hasContact() ? Kind.CONTACT : Kind.WORDLESS;
    }

    /** What stands for the words of what has none. */
    private static String spoken(Message message) {
        if (message.hasContact()) {
            return SharedCard.of(message);
        }
        if (message.hasDocument()) {
            return IncomingMessage.FILE;
        }
        return message.hasVoice() ? IncomingMessage.VOICE : message.hasLocation() ? IncomingMessage.LOCATION : "";
    }

    /** The reader leaves one size only. */
    private static @Nullable String photo(Message message) {
        return message.hasPhoto() ? message.getPhoto().get(0).getFileId() : null;
    }

    private static boolean isPerson(@Nullable User user) {
        return user != null && !user.getIsBot();
    }

    private static boolean isOut(String status) {
        return status.equals(MemberStatus.LEFT) || status.equals(MemberStatus.KICKED);
    }

    /** A thread is a topic in a forum only; elsewhere it is what comments and answers hang on. In a chat of two nobody else reads it. */
    private static @Nullable String topic(Message message) {
        return message.isTopicMessage() && message.getMessageThreadId() != null && message.getChatId() < 0
                ? message.getMessageThreadId().toString()
                : null;
    }

    /** Number 0 stands for a message that has no name yet. */
    private @Nullable String ref(Long chat, Integer messageId) {
        return messageId == 0 ? null : name(chat, messageId.toString());
    }

    private static @Nullable Instant at(@Nullable Integer date) {
        return date == null || date == UpdateParts.NO_DATE ? null : Instant.ofEpochSecond(date);
    }
}
