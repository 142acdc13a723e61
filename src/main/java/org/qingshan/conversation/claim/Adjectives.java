package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** What stands between how many and of what measure and changes neither: "a wee bag", "two big boxes". */
final class Adjectives {
    private static final Pattern IDLE = Pattern.compile(
            "\\b(an?|one|two|three|four|five|\\d{1,2}|another) (?:wee|little|small|big|large|nice|lovely|good|whole|full|single|fresh|proper|tiny|more wee)"
                    + "(?= (?:box|bag|carton|tray|jin|packet|kilo|half)(?:e?s)?\\b)");

    /** 不要太熟的 来两箱黄桃, 别太生的: which they shall be. */
    private static final Pattern NOT_SO = Pattern.compile(
            "(?:不要|别要|别给|不想要|别拿|别挑)(?:太|那么|特别)?(?:熟|生|酸|软|硬|大|小|老|肥|瘦|甜|辣|咸)(?:的|了)(?:[,. ]|(?=来|要|给|买|拿))");

    /** 36一盒的鸡蛋, 29块9一箱的那个黄桃: what it costs says which is meant, and counts nothing. */
    private static final Pattern PRICED = Pattern.compile(
            "(?<![\\d.])\\d{1,4}(?:\\.\\d{1,2})?(?:块钱?\\d{0,2}|元)?(?:每|一|1|/)[箱盒袋斤份个](?:的|那种)(?:那个|这个|那种|这种)?+(?=\\p{IsHan}{2})");

    private Adjectives() {}

    /** @param plain as {@link Normaliser#plain} makes it */
    static String leftOut(String plain) {
        if (plain.indexOf('的') > 0 && NOT_SO.matcher(plain).find()) {
            return NOT_SO.matcher(plain).replaceFirst("");
        }
        if (plain.indexOf('的') > 0 && PRICED.matcher(plain).find()) {
            return PRICED.matcher(plain).replaceFirst("");
        }
        return plain.length() > 8 && Latin.is(plain.charAt(plain.length() - 1)) || plain.indexOf(" of ") > 0
                ? IDLE.matcher(plain).replaceAll("$1")
                : plain;
    }
}
