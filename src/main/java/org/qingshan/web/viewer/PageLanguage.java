package org.qingshan.web.viewer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.TraditionalScript;

/** The language of a page: as chosen on it, else as chosen before, else the first of the browser's that we speak, else Chinese. */
public final class PageLanguage {
    public static final String CHINESE = "zh";
    public static final String ENGLISH = "en";
    /** Chinese in the characters of Hong Kong and Taiwan, in which the pages of viewers can be read. */
    static final String TRADITIONAL = "zh-Hant";

    /** The web chat reads it too, to greet in the language of the page. */
    private static final String COOKIE = "qs_lang";

    /** Where traditional characters are written. */
    private static final Set<String> PLACES = Set.of("HK", "MO", "TW");

    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private PageLanguage() {}

    /** Zh or en. */
    public static String of(@Nullable String chosen, HttpHeaders headers) {
        return isEnglish(ofViewer(chosen, headers)) ? ENGLISH : CHINESE;
    }

    /** The same of a page that viewers read, which may be zh-Hant, too. */
    static String ofViewer(@Nullable String chosen, HttpHeaders headers) {
        if (chosen != null && isSpoken(chosen)) {
            return chosen;
        }
        var before = headers.getCookies().get(COOKIE);
        if (before != null && isSpoken(before.getValue())) {
            return before.getValue();
        }
        return browsers(headers).findFirst().orElse(CHINESE);
    }

    public static String other(String language) {
        return isEnglish(language) ? CHINESE : ENGLISH;
    }

    /** What a page that viewers read offers instead: to a reader of English, Chinese as his browser asks for it. */
    static String otherOfViewer(String language, HttpHeaders headers) {
        return isEnglish(language)
                ? browsers(headers).filter(one -> !isEnglish(one)).findFirst().orElse(CHINESE)
                : ENGLISH;
    }

    /** Of what the shop has written in Chinese and in English, what the reader of the page reads. */
    static boolean isEnglish(String language) {
        return language.equals(ENGLISH);
    }

    /** What stands on a page of viewers, in the script of its reader. */
    static String inScript(String language, String text) {
        return language.equals(TRADITIONAL) ? TraditionalScript.of(text) : text;
    }

    /** The languages of the browser that we speak, the dearest first. */
    private static Stream<String> browsers(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(PageLanguage::spoken)
                .filter(PageLanguage::isSpoken);
    }

    private static String spoken(Locale locale) {
        var isTraditional = locale.getScript().equals("Hant")
                || locale.getScript().isEmpty() && PLACES.contains(locale.getCountry());
        return switch (locale.getLanguage()) {
            case "zh" -> isTraditional ? TRADITIONAL : CHINESE;
            case "yue" -> locale.getScript().equals("Hans") ? CHINESE : TRADITIONAL;
            default -> locale.getLanguage();
        };
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
        return CHINESE.equals(language) || TRADITIONAL.equals(language) || ENGLISH.equals(language);
    }
}
