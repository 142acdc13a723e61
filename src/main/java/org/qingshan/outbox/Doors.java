package org.qingshan.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.qingshan.outbox.Sender.Door;

/** Addresses that lead people to a shop's bot, and the bot into places. */
@Singleton
public class Doors {
    private final List<Sender> senders;

    Doors(@All List<Sender> senders) {
        this.senders = senders;
    }

    /**
     * The address; empty where no platform of the shop has such a door, or its bot's name is not known yet.
     *
     * @param payload what the bot is told, at most 64 of A–Z, a–z, 0–9, underscore and hyphen
     */
    public Optional<String> to(String shop, Door door, String payload) {
        return senders.stream()
                .filter(sender -> sender.serves(shop))
                .flatMap(sender -> sender.door(shop, door, payload).stream())
                .findFirst();
    }

    /** Whether the chats of a channel are on a platform that messages are carried to, not here. */
    public boolean isOutside(String channel) {
        return senders.stream().anyMatch(sender -> sender.channel().equals(channel) && !sender.deliversAtCommit());
    }

    /** Whether what is said in the chats of a channel is shown there, links and all; else it is only handed to whoever asked. */
    public boolean isShown(String channel) {
        return senders.stream().anyMatch(sender -> sender.channel().equals(channel));
    }

    /** Whether the shop's messages are carried there, as far as is known; not where its bot was taken away. */
    public boolean areCarried(String shop, String channel) {
        return senders.stream()
                .filter(sender -> sender.channel().equals(channel))
                .allMatch(sender -> sender.serves(shop));
    }

    /** Whether {@link Keys} are shown in the chats of a channel. */
    public boolean showsKeys(String channel) {
        return senders.stream().anyMatch(sender -> sender.channel().equals(channel) && sender.showsKeys());
    }

    /** Whether the shop's bot there can show what is to be paid in the chat, if it has a payment provider. */
    public boolean takesInvoices(String shop, String channel) {
        return senders.stream().anyMatch(sender -> sender.channel().equals(channel) && takesInvoices(sender, shop));
    }

    /** Whether it can anywhere. */
    public boolean takesInvoices(String shop) {
        return senders.stream().anyMatch(sender -> takesInvoices(sender, shop));
    }

    private static boolean takesInvoices(Sender sender, String shop) {
        return sender.takesInvoices() && sender.serves(shop);
    }
}
