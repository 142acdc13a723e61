package org.qingshan.support;

import java.util.concurrent.TimeUnit;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Origin;
import org.qingshan.inbox.PlaceNews.Rights;
import org.qingshan.inbox.PlaceNews.Sort;
import org.qingshan.inbox.PlaceNews.Standing;

/** Where many talk whom the shop writes letters to: a group that a host has linked. */
public record LinkedGroup(Inbox inbox, String shop) {
    private static final String CHANNEL = "letters";

    public static LinkedGroup of(Inbox inbox, Village village) throws Exception {
        var group = new LinkedGroup(inbox, village.key());
        var host = Origin.privateChat(CHANNEL, "host", "", "zh");
        group.take(IncomingMessage.text(village.key(), "join", host, "/start join_" + village.code("host")));
        var rights = new Rights(true, true, true, true);
        group.take(IncomingMessage.place(
                village.key(), "link", by("host"), new Standing(Sort.GROUP, "大家", false, true, rights)));
        return group;
    }

    /** Who speaks there. */
    public static Origin by(String person) {
        return new Origin(CHANNEL, "everyone", person, "", "zh");
    }

    /** Returns our number of it. */
    public long take(IncomingMessage message) throws Exception {
        return inbox.take(message)
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS)
                .id();
    }
}
