package org.qingshan.conversation.place;

import org.jspecify.annotations.Nullable;

/**
 * Something has become of a linked place that the team must know.
 *
 * @param before what it was called before, where it is called otherwise now; else empty
 * @param asker who alone wants to know, by our key; null where the whole team must
 */
public record PlaceChanged(
        long placeId, What what, String before, @Nullable Long asker) {

    public enum What {
        /** The bot is not there any more. */
        LOST,
        RIGHTS_MISSING,
        RIGHTS_COMPLETE,
        RENAMED,
        /** The platform calls it by another name. */
        MOVED,
        /** It turned out to be where a linked channel's posts are commented on. */
        PAIRED,
        /** Somebody asked how the bot stands there, and this is the answer. */
        CHECKED
    }

    static PlaceChanged to(Place place, What what) {
        return new PlaceChanged(place.id(), what, "", null);
    }

    static PlaceChanged renamed(Place place, String before) {
        return new PlaceChanged(place.id(), What.RENAMED, before, null);
    }

    static PlaceChanged checked(Place place, long asker) {
        return new PlaceChanged(place.id(), What.CHECKED, "", asker);
    }
}
