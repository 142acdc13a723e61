package org.qingshan.conversation.words;

import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;

/** What somebody who dictates, speaks a dialect or types with one finger has meant to write. */
public final class Dictated {
    /** How fast fingers write "how much" and "how many". */
    private static final Pattern HURRIED = Pattern.compile("\\b(?:how|hw|hwo|hou) (?:(m[uc]{0,2}h)|(m[ae]?n[iy]))\\b");

    /** Words of the dialect that mean others: 我滴 is 我的, 卖咯 and 卖哒 are 卖了, 对一哈账 is 对一下账, 你们该我 is 你们欠我. */
    private static final Map<Pattern, String> DIALECT = Map.of(
            Pattern.compile("(?<=[我俺咱偶吾])滴"), "的",
            Pattern.compile("(?<=\\p{IsHan})[咯啰哒](?=\\p{IsHan})"), "了",
            Pattern.compile("一哈(?=\\p{IsHan})"), "一下",
            Pattern.compile("(?<=你们?|店里|村里|屋里)该(?=[我俺咱](?:多少|好多|几))"), "欠");

    private Dictated() {}

    /** Lower case, simplified, without punctuation, and without the pauses that dictation leaves between characters. */
    public static String plain(String words) {
        var plain = Normaliser.plain(words)
                .replaceAll("[\\p{Punct}\\p{IsPunctuation}~～]+", " ")
                .replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "")
                .strip();
        for (var other : DIALECT.entrySet()) {
            plain = other.getKey().matcher(plain).replaceAll(other.getValue());
        }
        return HURRIED.matcher(plain).replaceAll(how -> how.group(1) == null ? "how many" : "how much");
    }
}
