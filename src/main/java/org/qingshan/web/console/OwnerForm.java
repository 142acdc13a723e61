package org.qingshan.web.console;

import com.ibm.icu.text.Normalizer2;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.web.access.FormToken;
import org.qingshan.web.access.Secret;
import org.qingshan.web.access.SessionCookie;

/** What the plain forms of the shop's pages have in common: they carry the session's token, and lead back to a page. */
final class OwnerForm {
    /** How an address says that something was done that cannot be taken back. */
    static final String FOR_GOOD = "for-good";

    /** And how that it was done. */
    static final String DONE = "yes";

    /** Signs of a sum, with what people write around it. */
    private static final int LONGEST_SUM = 20;

    private static final Pattern SUM = Pattern.compile("\\d{1,7}(?:\\.\\d{1,3})?");

    private OwnerForm() {}

    /**
     * What a page says of what was done a moment ago.
     *
     * @param words empty for nothing
     * @param bad whether it was refused
     * @param secret a code or key that is shown this once; empty for none
     * @param field the setting that it is about; empty for none
     */
    public record Notice(String words, boolean bad, String secret, String field) {
        Notice(String words, boolean bad, String secret) {
            this(words, bad, secret, "");
        }

        Notice about(String setting) {
            return new Notice(words, bad, secret, setting);
        }

        static final Notice NONE = new Notice("", false, "");

        static Notice refused(String sentence) {
            return new Notice(sentence, true, "");
        }

        static Notice said(String sentence) {
            return new Notice(sentence, false, "");
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
        return backTo(path, DONE);
    }

    /** The same, where what was done cannot be taken back: the page says so. */
    static Response forGood(String path) {
        return backTo(path, FOR_GOOD);
    }

    /**
     * Led by an address without a host: the program cannot know by which one, and whether safely, a browser came to it.
     *
     * @param path may have a question of its own
     * @param done how the address says what was done
     */
    static Response backTo(String path, String done) {
        return Response.status(Status.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        UriBuilder.fromUri(path)
                                .queryParam("done", done)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** What was typed into a field, as far as it fits; empty if nothing was. */
    static String typed(@Nullable String text, int longest) {
        var plain = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }

    /**
     * A sum as people type it, without what is around its number: a sign of money before it or the word behind it, in wide letters or
     * narrow ones, and the commas between thousands. Whatever else is in it stays, so that "67,8" does not pass for 678.
     */
    static String sum(@Nullable String typed) {
        return Normalizer2.getNFKCInstance()
                .normalize(typed(typed, LONGEST_SUM))
                .replaceFirst("^[¥$]\\s*", "")
                .replaceFirst("\\s*[元块]$", "")
                .replaceAll("(?<=\\d),(?=\\d{3}(?:\\D|$))", "");
    }

    /** The same in minor units of the currency; empty where it is no amount above 0, or finer than its money. */
    static Optional<Long> money(@Nullable String typed, String currency) {
        var plain = sum(typed);
        if (!SUM.matcher(plain).matches()) {
            return Optional.empty();
        }
        var minor = new BigDecimal(plain)
                .movePointRight(Currency.getInstance(currency).getDefaultFractionDigits())
                .stripTrailingZeros();
        return minor.scale() <= 0 && minor.signum() > 0 ? Optional.of(minor.longValueExact()) : Optional.empty();
    }

    /** Our key of something; 0, which nothing has, if it is none. */
    static long key(@Nullable String id) {
        return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
