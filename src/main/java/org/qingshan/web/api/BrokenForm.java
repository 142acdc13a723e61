package org.qingshan.web.api;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.qingshan.web.photo.PhotoText;
import org.qingshan.web.viewer.PageLanguage;

/** Forms and files that cannot be read: they were cut off on their way, or no browser has written them. */
final class BrokenForm {
    /** The framework has no kind of fault of its own for them; whatever its readers of forms throw, the sender has caused. */
    private static final String READERS = "org.jboss.resteasy.reactive.server.core.multipart.";

    private static final String CUT_OFF = "Connection terminated parsing multipart request";
    private static final String OURS = "org.qingshan.";

    /** Causes may go round in a circle. */
    private static final int DEEPEST = 10;

    private BrokenForm() {}

    static boolean isTheCauseOf(Throwable fault) {
        return !(fault instanceof Error)
                && !(fault instanceof NullPointerException)
                && isOf(fault, READERS)
                && !isOf(fault, OURS)
                && Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                        .limit(DEEPEST)
                        .noneMatch(BrokenForm::isOfTheDisk);
    }

    private static boolean isOf(Throwable fault, String part) {
        return Arrays.stream(fault.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(part));
    }

    /** Files are written down as they are read. */
    private static boolean isOfTheDisk(Throwable fault) {
        return fault instanceof IOException
                && !(fault instanceof UnsupportedEncodingException)
                && !fault.getClass().getName().startsWith(READERS)
                && !CUT_OFF.equals(fault.getMessage());
    }

    static Problem told(UriInfo uri, HttpHeaders headers) {
        var language = PageLanguage.of(uri.getQueryParameters().getFirst("lang"), headers);
        return Problem.of(
                Status.BAD_REQUEST,
                "UNREADABLE_FORM",
                MessageBundles.get(PhotoText.class, Localized.Literal.of(language))
                        .not_whole());
    }
}
