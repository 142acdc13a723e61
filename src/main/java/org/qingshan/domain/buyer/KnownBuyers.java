package org.qingshan.domain.buyer;

import java.util.Optional;

/** Finds who is behind a chat, for those who know no more of a person than that. */
public interface KnownBuyers {

    /**
     * The person at the other end of a chat; nobody before the first word. Wants the shop.
     *
     * @param channel the platform's name
     * @param chat the platform's name of the chat with that person alone
     */
    Optional<Buyer> at(String channel, String chat);
}
