package org.qingshan.inbox;

import org.jspecify.annotations.Nullable;

/** Gives the pictures that were sent with messages of its channel. Implemented by channels that keep them elsewhere. */
public interface PictureSource {

    /** Whether it can be asked for pictures of the shop now; if not, asking later loses nothing. */
    boolean isThere(String shop);

    /**
     * Fetches a picture; takes as long as the platform does. To be called outside every lane.
     *
     * @param photo the platform's own name of it, as {@link IncomingMessage.Details#photo} told it
     * @return its bytes, or why there are none
     */
    Fetched fetch(String shop, String photo);

    /**
     * What came of fetching a picture.
     *
     * @param bytes as they were sent; null where the platform did not give them
     * @param isFinal whether it will never give others
     */
    record Fetched(byte @Nullable [] bytes, boolean isFinal) {
        /** The platform is away, has too much to do, or does not say why. */
        public static final Fetched NOT_NOW = new Fetched(null, false);

        public static final Fetched NEVER = new Fetched(null, true);

        public static Fetched of(byte[] bytes) {
            return new Fetched(bytes, true);
        }
    }

    /** A picture that was fetched lies in this file: whoever shows that on the platform may go on naming it as the platform does. */
    void kept(String shop, String photo, String file);
}
