package org.qingshan.channel.webchat;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.Origin;

/**
 * Who is at the other end of a web chat, as far as a cookie can tell.
 *
 * @param address the chat's name on this channel
 * @param name what the person is called; empty if unknown
 * @param language the first language that the browser asks for, or that was chosen on the page
 */
record Visitor(
        String shop, String address, String name, @Nullable String language) {
    static final String CHANNEL = "webchat";

    Origin origin() {
        return Origin.privateChat(CHANNEL, address, name, language);
    }

    /** Others at the same address, who know nothing of this channel, learn whose chat it is. */
    void cameWith(RoutingContext request) {
        request.put(Visitor.class.getName(), this);
        request.put(Origin.class.getName(), origin());
    }

    /** The visitor that {@link Doorstep} has met at this request. */
    static Visitor of(RoutingContext request) {
        Visitor visitor = request.get(Visitor.class.getName());
        if (visitor == null) {
            throw new IllegalStateException("Nobody was met at " + request.normalizedPath());
        }
        return visitor;
    }
}
