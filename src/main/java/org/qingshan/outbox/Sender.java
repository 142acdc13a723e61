package org.qingshan.outbox;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Carries messages to one platform. One bean per channel. */
public interface Sender {

    String channel();

    /** Whether this shop can send on the channel now (its bot is configured). Where not, messages wait, as long as they are worth it. */
    boolean serves(String shop);

    /**
     * Whether a message needs no carrying: it is there for the person as soon as it is committed. Such messages are SENT at
     * commit and {@link #send} is never called.
     */
    boolean deliversAtCommit();

    /**
     * Such a message has been committed: told on the replica that wrote it, before what it answers is acknowledged. What it
     * throws is only logged. It must not block.
     */
    default void committed(String shop, OutboxMessage message) {}

    /** Whether people can pay an {@link OutgoingMessage.Kind#INVOICE} here, if the shop has a payment provider. */
    default boolean takesInvoices() {
        return false;
    }

    /** Whether {@link Keys} are shown here, by which people send their own contact. */
    default boolean showsKeys() {
        return false;
    }

    /** How fast one shop's bot may speak here. */
    default Pace pace() {
        return Pace.FREE;
    }

    /** Where an address leads. */
    enum Door {
        /** To the chat with the bot alone, which says the payload with {@code /start}. */
        PRIVATE,
        /** Asks which group the bot shall come into, with the rights that it needs there. */
        GROUP,
        /** Asks which channel the bot shall come into, with the rights that it needs there. */
        CHANNEL
    }

    /** An address of the platform's that leads there; empty where it has none, or the bot's name is not known yet. */
    default Optional<String> door(String shop, Door door, String payload) {
        return Optional.empty();
    }

    /**
     * Sends once, outside any transaction, without retrying anything by itself. Must not throw; a failure is a
     * {@link Delivery}. The stage ends within a minute.
     */
    CompletionStage<Delivery> send(Parcel parcel);

    /**
     * One message for one chat.
     *
     * @param address the platform's name of the chat
     * @param targetRef for an edit: the platform's name of the message to change; null for all else, and where that one was never sent
     */
    record Parcel(
            String shop,
            String address,
            OutgoingMessage message,
            @Nullable String targetRef) {}
}
