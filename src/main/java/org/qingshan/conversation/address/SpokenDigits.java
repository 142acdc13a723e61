package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers in words: 幺三八零零一三八零零零. Each word is one digit, so that every place stays where it is. */
final class SpokenDigits {

    private static final String WORDS = "零一二三四五六七八九";

    /** A house has fewer digits, and no street is called by so many. */
    private static final Pattern RUN = Pattern.compile("[零〇○幺一二两三四五六七八九](?:[ -]?[零〇○幺一二两三四五六七八九]){6,}");

    /** Half in figures, half in words: only what is exactly a mobile number. */
    private static final Pattern MIXED =
            Pattern.compile("(?<![\\d零〇○幺一二两三四五六七八九])[1一幺](?:[ -]?[\\d零〇○幺一二两三四五六七八九]){10}(?![\\d零〇○幺一二两三四五六七八九])");

    /** 138，1234，5678: with a comma where somebody who dictates takes breath, and no house of a street. */
    private static final Pattern WITH_BREATH =
            Pattern.compile("(?<![\\d零〇○幺一二两三四五六七八九-])(?<![路街道巷弄里段村][, ]?)[1一幺][3-9三四五六七八九][\\d零〇○幺一二两三四五六七八九]"
                    + "(?:,[\\d零〇○幺一二两三四五六七八九]{4}){2}(?![,-]?[\\d零〇○幺一二两三四五六七八九])");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private SpokenDigits() {}

    /**
     * What {@link #dialled} gives, with a number that is dictated with commas as well.
     *
     * @param isOnlyInWords whether only one counts of which no digit is a figure, as where there is another number already
     */
    static String withBreath(String dialled, boolean isOnlyInWords) {
        var dictated = new StringBuilder(dialled);
        WITH_BREATH
                .matcher(dialled)
                .results()
                .filter(run -> !isOnlyInWords || !FIGURE.matcher(run.group()).find())
                .limit(1)
                .forEach(run -> {
                    for (int i = run.start(); i < run.end(); i++) {
                        dictated.setCharAt(i, dialled.charAt(i) == ',' ? ' ' : digit(dialled.charAt(i)));
                    }
                });
        return dictated.toString();
    }

    /** The same text, as long as it was, with digits in place of spoken ones. */
    static String dialled(CharSequence view) {
        var dialled = new StringBuilder(view);
        for (var pattern : new Pattern[] {RUN, MIXED}) {
            Matcher run = pattern.matcher(view);
            while (run.find()) {
                for (int i = run.start(); i < run.end(); i++) {
                    dialled.setCharAt(i, digit(view.charAt(i)));
                }
            }
        }
        return dialled.toString();
    }

    private static char digit(char c) {
        int value = WORDS.indexOf(c);
        if (value >= 0) {
            return (char) ('0' + value);
        }
        return switch (c) {
            case '〇', '○' -> '0';
            case '幺' -> '1';
            case '两' -> '2';
            default -> c;
        };
    }
}
