package org.qingshan.inbox;

import java.util.Optional;

/** Gives the pictures that were sent with messages of its channel. Implemented by channels that keep them elsewhere. */
public interface PictureSource {

    /** Whether it can be asked for pictures of the shop now; if not, asking later loses nothing. */
    boolean isThere(String shop);

    /**
     * Fetches a picture; takes as long as the platform does. To be called outside every lane.
     *
     * @param photo the platform's own name of it, as {@link IncomingMessage.Details#photo} told it
     * @return its bytes; empty where the platform does not give them now
     */
    Optional<byte[]> fetch(String shop, String photo);

    /** A picture that was fetched lies in this file: whoever shows that on the platform may go on naming it as the platform does. */
    void kept(String shop, String photo, String file);
}
