package org.qingshan.web.viewer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a page: as chosen on it, else as chosen before, else the first of the browser's that we speak, else Chinese. */
public final class PageLanguage {
    public static final String CHINESE = "zh";
    public static final String ENGLISH = "en";
    /** The web chat reads it too, to greet in the language of the page. */
    private static final String COOKIE = "qs_lang";

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private PageLanguage() {}

    public static String of(@Nullable String chosen, HttpHeaders headers) {
        if (chosen != null && isSpoken(chosen)) {
            return chosen;
        }
        var before = headers.getCookies().get(COOKIE);
        if (before != null && isSpoken(before.getValue())) {
            return before.getValue();
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(PageLanguage::isSpoken)
                .findFirst()
                .orElse(CHINESE);
    }

    public static String other(String language) {
        return language.equals(ENGLISH) ? CHINESE : ENGLISH;
    }

    static NewCookie remember(String language) {
        return new NewCookie.Builder(COOKIE)
                .value(language)
                .path("/")
                .maxAge(YEAR_SECONDS)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    static boolean isSpoken(String language) {
        return CHINESE.equals(language) || ENGLISH.equals(language);
    }
}
