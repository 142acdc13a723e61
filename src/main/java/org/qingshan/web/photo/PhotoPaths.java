package org.qingshan.web.photo;

import java.util.Set;

/** Where photos are sent to; nowhere else is so much taken in. */
public final class PhotoPaths {
    /** The form of a product. */
    public static final String PRODUCT = "/console/shop/products/photo";

    /** The live page. */
    public static final String LIVE = "/console/do/photo";

    /** A lot's page. */
    public static final String LOT = "/console/lots/photo";

    public static final Set<String> ALL = Set.of(PRODUCT, LIVE, LOT);

    private PhotoPaths() {}
}
