package org.qingshan.conversation.claim;

import java.util.List;

/**
 * A rule that writes words otherwise before they are read.
 *
 * @param written what stands for them, as {@link java.util.regex.Matcher#replaceAll(String)} takes it
 */
record Rewriting(Prefiltered pattern, String written) {
    /** How many, and of what: for rules. */
    static final String NUMBER = "(?:\\d{1,3}|[一二两三四五六七八九十半]{1,3})";

    static final String UNIT = "[箱袋盒斤份只包瓶罐桶条]";
    static final String ENGLISH_NUMBER = "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)";

    /** What is said in passing: 38 and 500 behind it are no amount. */
    static final String FEW_IN_ENGLISH = "(?:[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten)";

    static Rewriting of(String regex, String written) {
        return new Rewriting(Prefiltered.of(regex), written);
    }

    /** One rule after the other. */
    static String all(List<Rewriting> rules, String plain) {
        var rewritten = plain;
        var letters = Letters.of(plain);
        for (var rule : rules) {
            if (rule.pattern.mayBeIn(letters)) {
                var before = rewritten;
                rewritten = rule.pattern.pattern().matcher(before).replaceAll(rule.written);
                letters = rewritten.equals(before) ? letters : Letters.of(rewritten);
            }
        }
        return rewritten;
    }
}
