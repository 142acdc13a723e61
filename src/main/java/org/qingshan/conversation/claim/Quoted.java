package org.qingshan.conversation.claim;

import java.util.regex.Pattern;

/** What somebody is quoted with: 前面那个姐说“给我来五袋红糖”; Tom said "five bags, please". It is his wish, or a story, but no order. */
final class Quoted {
    /** Nobody quotes more; it keeps the time for a hostile text linear. */
    private static final Pattern WORDS =
            Pattern.compile("(?:(?<![你我])(?:[说讲喊问叫回])|[Ss]a(?:id|ys)|yelled|goes)[道着了]?\\s?[:：,，]?\\s?"
                    + "[“\"「『‘][^“”\"「」『』‘’]{1,60}[”\"」』’]");

    private Quoted() {}

    static String leftOut(String text) {
        return WORDS.matcher(text).replaceAll("，");
    }
}
