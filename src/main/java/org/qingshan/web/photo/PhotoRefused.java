package org.qingshan.web.photo;

/** A file that becomes no photo. Nothing was kept. */
public final class PhotoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        /** Nothing was chosen. */
        NONE,
        TOO_LARGE,
        TOO_MANY_PIXELS,
        /** Others' pictures are being made; the same file may be sent again in a moment. */
        BUSY,
        /** No JPEG or PNG, or a broken one, or one of which only a part has come. */
        UNREADABLE
    }

    private final Reason reason;

    PhotoRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Nothing was chosen. */
    public static PhotoRefused none() {
        return new PhotoRefused(Reason.NONE);
    }

    public Reason reason() {
        return reason;
    }
}
