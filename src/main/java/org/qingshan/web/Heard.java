package org.qingshan.web;

import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;

/** Words that somebody passes on: a program, or a host who heard them in the stream or on another platform. */
public final class Heard {
    private static final String CHANNEL = "api";

    private Heard() {}

    /**
     * Said where no bot of the shop's is.
     *
     * @param buyer what the person is called there; one name is one buyer
     * @param id what makes it one message for ever, together with the name
     */
    public static IncomingMessage elsewhere(String shop, String buyer, String text, String id) {
        return relayed(shop, key(buyer, id), Origin.privateChat(CHANNEL, buyer, buyer, null), text);
    }

    /** Never the same for two pairs: where the name ends is told by the first colon, or by its length if it has one itself. */
    private static String key(String buyer, String id) {
        var length = buyer.indexOf(':') < 0 ? "" : String.valueOf(buyer.codePointCount(0, buyer.length()));
        return "a" + length + ":" + buyer + ":" + id;
    }

    /** On behalf of a chat that the bot knows. */
    public static IncomingMessage relayed(String shop, String key, Origin origin, String text) {
        return new IncomingMessage(shop, key, IncomingMessage.Kind.RELAYED, origin, text, IncomingMessage.Details.NONE);
    }
}
