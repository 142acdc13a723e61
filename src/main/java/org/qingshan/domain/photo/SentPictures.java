package org.qingshan.domain.photo;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * Keeps the files of pictures that are sent, where no stranger sees them unless they are shown.
 *
 * <p>Guaranteed: a name that was returned is that of a whole file, which nobody else's picture shares. Not guaranteed: that every file
 * belongs to something; what belongs to nothing is erased a day later.
 */
public interface SentPictures {

    /**
     * Makes a picture small and harmless and keeps it. To be called outside the shop's lane, which must not wait for a picture. Throws where
     * too many others come before it: that says nothing of the picture.
     *
     * @param sender who sent it, by channel and name there
     * @param bytes as they were sent
     * @return what to call it; empty where they are no picture, or too large a one
     */
    Optional<String> keep(String shop, String sender, byte[] bytes);

    /**
     * Keeps a picture in the same way where everybody may see it, as those of goods are. To be called outside the shop's lane.
     *
     * @return what to call it; empty where it is no picture, or too large a one
     */
    Optional<String> show(String shop, byte[] bytes);

    /** The bytes of a picture that was kept; empty where it is gone. */
    Optional<byte[]> read(String photo);

    /** Names of the files of a shop that were written before that time. */
    Collection<String> keptBefore(String shop, Instant time);

    /**
     * Erases files that were kept; names of none are passed over. One that cannot be erased now is logged and stays; as soon as nothing names
     * it, it belongs to nothing, and is tried again when it is a day old.
     */
    void erase(Collection<String> photos);
}
