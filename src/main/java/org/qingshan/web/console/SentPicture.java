package org.qingshan.web.console;

import java.util.List;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.web.photo.SentPhotoKeeping;

/**
 * A picture that a buyer sent, as a page shows it.
 *
 * @param whole the address of all of it; empty while it is still being fetched
 * @param small the address of a square of it
 * @param lost whether it cannot be fetched
 */
public record SentPicture(String whole, String small, boolean lost) {
    private static final String ADDRESS = "/console/";
    private static final String BOXES = "/console/boxes/";

    static List<SentPicture> of(List<SentPhoto> photos) {
        return photos.stream().map(SentPicture::of).toList();
    }

    private static SentPicture of(SentPhoto sent) {
        return sent.isHere()
                ? new SentPicture(address(sent.photo()), address(SentPhotoKeeping.small(sent.photo())), false)
                : new SentPicture("", "", sent.isLost());
    }

    /** Addresses of how a box looked when it was closed. */
    static SentPicture ofBox(String photo) {
        return new SentPicture(BOXES + file(photo), BOXES + file(SentPhotoKeeping.small(photo)), false);
    }

    private static String file(String photo) {
        return photo.substring(photo.lastIndexOf('/') + 1);
    }

    /** Without the shop, which is that of whoever looks. */
    private static String address(String photo) {
        return ADDRESS + SentPhoto.FOLDER + file(photo);
    }
}
