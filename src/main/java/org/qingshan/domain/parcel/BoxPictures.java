package org.qingshan.domain.parcel;

import java.util.List;

/** Finds pictures of closed boxes by their names. Queries. */
public final class BoxPictures {
    private BoxPictures() {}

    /** Whether a box of the shop looked like this. */
    public static boolean isOne(String name) {
        return Parcel.count("photo", name) > 0;
    }

    /** Names of all. */
    public static List<String> names() {
        return Parcel.<Parcel>find("photo is not null").stream()
                .map(Parcel::photo)
                .toList();
    }
}
