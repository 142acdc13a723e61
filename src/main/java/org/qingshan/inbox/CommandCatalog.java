package org.qingshan.inbox;

import java.util.List;

/** The commands a channel may offer in its menu. Implemented by whoever understands them. */
public interface CommandCatalog {

    /** Who is offered the commands. */
    enum Company {
        /** Anybody, alone with the bot. */
        ALONE,
        /** Anybody in a group: what is said there others read too. */
        AMONG_MANY,
        /** Whoever keeps a group in which the shop sells. */
        HOSTING
    }

    /**
     * What may be used, the most wanted first.
     *
     * @param language {@code zh} or {@code en}
     */
    List<Entry> commands(String language, Company company);

    /**
     * What those who work for a shop are offered in their own chats: another bot knows nothing of it. Reads the shop, so that it must not be
     * called in a lane.
     */
    List<Own> ofTeam(String shop, String channel);

    /**
     * What a shop's bot says of itself to whoever has not spoken to it yet. Reads the shop, so that it must not be called in a lane.
     *
     * @param language {@code zh} or {@code en}
     */
    Profile profile(String shop, String language);

    /**
     * @param name what people read above the chat, at most 64 characters
     * @param description shown before the first word, at most 512 characters
     * @param about shown beside the name, at most 120 characters
     */
    record Profile(String name, String description, String about) {}

    /** @param address the platform's name of the chat */
    record Own(String address, List<Entry> commands) {}

    /**
     * @param name without the slash: 1–32 of a–z, 0–9 and underscore
     * @param description what it does, at most 256 characters
     */
    record Entry(String name, String description) {}
}
