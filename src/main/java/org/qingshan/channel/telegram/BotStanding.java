package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import org.qingshan.inbox.PlaceNews.Rights;
import org.qingshan.inbox.PlaceNews.Sort;
import org.qingshan.inbox.PlaceNews.Standing;

/** What the bot may do in a group or channel, from Telegram's {@code Chat} and {@code ChatMember}. */
final class BotStanding {
    private BotStanding() {}

    static Standing of(JsonNode chat, JsonNode member, boolean wasIn, boolean readsGroups) {
        var sort = chat.path("type").asText().equals("channel") ? Sort.CHANNEL : Sort.GROUP;
        var isIn = isIn(member);
        var rights = isIn ? rights(sort, member, readsGroups) : Rights.NONE;
        var partner = chat.path("linked_chat_id");
        return new Standing(
                sort,
                chat.path("title").asText(""),
                wasIn,
                isIn,
                rights,
                partner.isIntegralNumber() ? partner.asText() : null);
    }

    /** A restricted member may have left. */
    static boolean isIn(JsonNode member) {
        return switch (member.path("status").asText()) {
            case "creator", "administrator", "member" -> true;
            case "restricted" -> member.path("is_member").asBoolean();
            default -> false;
        };
    }

    private static Rights rights(Sort sort, JsonNode member, boolean readsGroups) {
        var status = member.path("status").asText();
        var isAdministrator = status.equals("administrator") || status.equals("creator");
        if (sort == Sort.CHANNEL) {
            var edits = member.path("can_edit_messages").asBoolean();
            return new Rights(isAdministrator, member.path("can_post_messages").asBoolean(), edits, edits);
        }
        var posts =
                !status.equals("restricted") || member.path("can_send_messages").asBoolean();
        var pins = member.path("can_pin_messages").asBoolean();
        return new Rights(isAdministrator || readsGroups, posts, true, pins);
    }
}
