package org.qingshan.platform.lane;

/** No shop has this key. */
public final class UnknownShop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownShop(String shop) {
        super("There is no shop '" + shop + "'");
    }
}
