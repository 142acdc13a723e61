package org.qingshan.conversation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the bot speaks. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Chinese unless the tag names another language: most viewers are at home, and Telegram does not always tell. */
    public static Language of(@Nullable String tag) {
        return tag == null || tag.isBlank() || tag.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }

    public String tag() {
        return tag;
    }

    public boolean isChinese() {
        return this == CHINESE;
    }
}
