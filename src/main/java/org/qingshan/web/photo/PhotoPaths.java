package org.qingshan.web.photo;

import java.util.Set;
import java.util.regex.Pattern;

/** Where photos and other files are sent to; nowhere else is so much taken in. */
public final class PhotoPaths {
    /** The form of a product. */
    public static final String PRODUCT = "/console/shop/products/photo";

    /** The code that buyers scan to pay. */
    public static final String PAYING = "/console/shop/paying/photo";

    /** The live page. */
    public static final String LIVE = "/console/do/photo";

    /** What a packer has packed. */
    public static final String PACKED = "/console/packing/packed";

    /** A lot's page. */
    public static final String LOT = "/console/lots/photo";

    /** What a courier gives back: a spreadsheet of a large shop has its own pictures in it. */
    public static final String WAYBILLS = "/console/parcels/courier/look";

    /** What a viewer sends in his chat. */
    private static final Pattern SENT = Pattern.compile("/chat/[a-z][a-z0-9-]{1,31}/photos");

    private static final Set<String> OF_THE_TEAM = Set.of(PRODUCT, LIVE, PAYING, LOT, PACKED, WAYBILLS);

    private PhotoPaths() {}

    public static boolean isOne(String path) {
        return OF_THE_TEAM.contains(path) || SENT.matcher(path).matches();
    }
}
