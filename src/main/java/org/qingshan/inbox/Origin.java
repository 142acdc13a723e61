package org.qingshan.inbox;

import org.jspecify.annotations.Nullable;
import org.qingshan.platform.Storable;

/**
 * Where a message was said, and by whom.
 *
 * @param channel the platform: {@code telegram}, {@code webchat}, {@code api}
 * @param chat the platform's name of the chat it was said in
 * @param person the platform's name of the chat with that person alone; the same as {@code chat} in a private chat
 * @param name what the person is called there; empty if unknown
 * @param language the person's language tag on the platform, if it tells one
 */
public record Origin(
        String channel,
        String chat,
        String person,
        String name,
        @Nullable String language) {
    public Origin {
        chat = Storable.text(chat);
        person = Storable.text(person);
        name = Storable.text(name);
    }

    public boolean isPrivate() {
        return chat.equals(person);
    }

    /** A place of which something is told that no person has done. */
    public static Origin place(String channel, String place) {
        return new Origin(channel, place, place, "", null);
    }

    public static Origin privateChat(String channel, String person, String name, @Nullable String language) {
        return new Origin(channel, person, person, name, language);
    }
}
