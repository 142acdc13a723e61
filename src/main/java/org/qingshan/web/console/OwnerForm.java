package org.qingshan.web.console;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.SessionCookie;

/** What the plain forms of the shop's pages have in common: they carry the session's token, and lead back to a page. */
final class OwnerForm {
    /** How an address says that something was done that cannot be taken back. */
    static final String FOR_GOOD = "for-good";

    private OwnerForm() {}

    /**
     * What a page says of what was done a moment ago.
     *
     * @param words empty for nothing
     * @param bad whether it was refused
     * @param secret a code or key that is shown this once; empty for none
     */
    public record Notice(String words, boolean bad, String secret) {
        static final Notice NONE = new Notice("", false, "");

        static Notice refused(String sentence) {
            return new Notice(sentence, true, "");
        }

        static Notice secret(String words, String secret) {
            return new Notice(words, false, secret);
        }
    }

    /** A form that did not come from a page of this session; nothing was done. */
    static final class Foreign extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Foreign() {
            super("FOREIGN_FORM", null, false, false);
        }
    }

    /** Throws {@link Foreign} unless the token is that of the session's own pages. */
    static void require(@Nullable String token, HttpHeaders headers) {
        if (session(headers).filter(own -> FormToken.isOf(own, token)).isEmpty()) {
            throw new Foreign();
        }
    }

    static Optional<Secret> session(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(SessionCookie.NAME))
                .flatMap(cookie -> Secret.read(cookie.getValue()));
    }

    /** So that a page that is loaded again does nothing a second time. */
    static Response backTo(String path) {
        return backTo(path, "yes");
    }

    /** The same, where what was done cannot be taken back: the page says so. */
    static Response forGood(String path) {
        return backTo(path, FOR_GOOD);
    }

    private static Response backTo(String path, String done) {
        return Response.status(Status.SEE_OTHER)
                .location(URI.create(path + "?done=" + done))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What was typed into a field, as far as it fits; empty if nothing was. */
    static String typed(@Nullable String text, int longest) {
        var plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }

    /** Our key of something; 0, which nothing has, if it is none. */
    static long key(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
