package org.qingshan.inbox;

import java.util.Optional;

/** Gives the pictures that were sent with messages of its channel. Implemented by channels that keep them elsewhere. */
public interface PictureSource {

    /**
     * Fetches a picture; takes as long as the platform does. To be called outside every lane.
     *
     * @param photo the platform's own name of it, as {@link IncomingMessage.Details#photo} told it
     * @return its bytes; empty where the platform does not give them now
     */
    Optional<byte[]> fetch(String shop, String photo);
}
