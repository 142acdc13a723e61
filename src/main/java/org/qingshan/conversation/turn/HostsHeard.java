package org.qingshan.conversation.turn;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.shop.Membership;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.InboxEntry;

/** Which of those to whose words a batch replies may show goods: asked once for all of them. */
final class HostsHeard {
    private final PointedAt pointed;
    private @Nullable Set<String> hosts;

    HostsHeard(PointedAt pointed) {
        this.pointed = pointed;
    }

    /** Whether a host has said it. May ask the database. */
    boolean isAmong(InboxEntry said) {
        var known = hosts;
        if (known == null) {
            known = among(pointed.speakers());
            hosts = known;
        }
        return known.contains(said.channel() + " " + said.person());
    }

    private static Set<String> among(Map<String, Set<String>> speakers) {
        var chats = speakers.entrySet().stream()
                .flatMap(one -> Chat.withPeople(one.getKey(), one.getValue()).stream())
                .filter(chat -> chat.buyer() != null)
                .toList();
        var buyers = Membership.of(chats.stream().map(HostsHeard::buyer).toList()).stream()
                .filter(one -> one.member().role().includes(Role.HOST))
                .map(Membership::buyerId)
                .collect(Collectors.toSet());
        return chats.stream()
                .filter(chat -> buyers.contains(buyer(chat)))
                .map(Chat::recipient)
                .map(to -> to.channel() + " " + to.address())
                .collect(Collectors.toSet());
    }

    private static Long buyer(Chat chat) {
        return Objects.requireNonNull(chat.buyer()).id();
    }
}
