package org.qingshan.web.photo;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** Says why a file becomes no photo, and what to do. */
@ApplicationScoped
public class PhotoSentences {
    private static final long MILLION = 1_000_000;
    private static final long MEGABYTE = 1024 * 1024;

    private final PhotoConfig.Photo limits;

    PhotoSentences(PhotoConfig config) {
        this.limits = config.photo();
    }

    /** Of the largest file, in MB. */
    public long megabytes() {
        return limits.largestFile().asLongValue() / MEGABYTE;
    }

    /** @param language zh or en */
    public String tooMany(String language) {
        return MessageBundles.get(PhotoText.class, Localized.Literal.of(language))
                .too_many();
    }

    /** @param language zh or en */
    public String fromElsewhere(String language) {
        return MessageBundles.get(PhotoText.class, Localized.Literal.of(language))
                .from_elsewhere();
    }

    /** @param language zh or en */
    public String notHandled(String language) {
        return MessageBundles.get(PhotoText.class, Localized.Literal.of(language))
                .not_handled();
    }

    /** @param language zh or en */
    public String of(PhotoRefused refused, String language) {
        var text = MessageBundles.get(PhotoText.class, Localized.Literal.of(language));
        return switch (refused.reason()) {
            case NONE -> text.none();
            case TOO_LARGE -> text.too_large(megabytes());
            case TOO_MANY_PIXELS -> text.too_many_pixels(limits.mostPixels() / MILLION);
            case BUSY -> text.busy();
            case UNREADABLE -> text.unreadable();
        };
    }
}
