package org.qingshan.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that the bot speaks. */
public enum Language {
    CHINESE("zh"),
    ENGLISH("en");

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{IsLatin}{2,}\\P{L}+\\p{IsLatin}{2,}");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Chinese unless the tag names another language: most viewers are at home, and Telegram does not always tell. */
    public static Language of(@Nullable String tag) {
        return tag == null || tag.isBlank() || tag.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
    }

    /**
     * What the first words of somebody tell: Chinese characters mean Chinese; two words of an alphabet mean English, unless the
     * platform has said that he reads Chinese, who may well type pinyin. Empty where a text tells nothing ("A1 x2").
     */
    static Optional<Language> spokenIn(String text, @Nullable String tag) {
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            return Optional.of(CHINESE);
        }
        var readsChinese = tag != null && !tag.isBlank() && of(tag).isChinese();
        return !readsChinese && TWO_WORDS.matcher(text).find() ? Optional.of(ENGLISH) : Optional.empty();
    }

    public String tag() {
        return tag;
    }

    public boolean isChinese() {
        return this == CHINESE;
    }
}
