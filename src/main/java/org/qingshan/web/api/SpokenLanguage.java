package org.qingshan.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** The language that names and units are given in. */
enum SpokenLanguage {
    CHINESE,
    ENGLISH;

    /** The first one that the program asks for and that we speak; Chinese if it does not care. */
    static SpokenLanguage of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(tag -> tag.equals("zh") || tag.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> ENGLISH)
                .orElse(CHINESE);
    }

    boolean isChinese() {
        return this == CHINESE;
    }
}
