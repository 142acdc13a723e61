package org.qingshan.conversation.claim;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody is quoted with: 前面那个姐说“给我来五袋红糖”; Tom said "five bags, please". It is his wish, or a story, but no order. */
final class Quoted {
    /** Nobody quotes more; it keeps the time for a hostile text linear. An apostrophe within a word ends nothing. */
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?<![你我])(?:[说讲喊问叫回])|[Ss]a(?:id|ys)|yelled|goes)[道着了]?\\s?[:：,，]?\\s?"
                    + "(?:“([^”]{1,60})”|\"([^\"]{1,60})\"|「([^」]{1,60})」|『([^』]{1,60})』|‘([^‘]{1,60}?)’(?!\\p{L})|'([^'](?:[^']|(?<=\\p{L})'(?=\\p{L})){0,60})'(?!\\p{L}))");

    /** A name alone may be quoted by whoever orders it: 那个叫“红糖”的来两袋. */
    private static final Pattern WISH = Pattern.compile(
            "[\\d一二两三四五六七八九十半几要来]|\\b(?:an?|one|two|three|four|five|six|ten|half|dozen|want|take|get|need|please|don)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 作文题目《一箱黄桃》; 《A4》两盒 is an order. */
    private static final Pattern TITLE = Pattern.compile("《(?!\\p{Alpha}\\d{1,2}》\\s?[\\d一二两三四五六七八九十半])[^《》]{1,60}》");

    private Quoted() {}

    static String leftOut(String text) {
        var untitled = TITLE.matcher(text).replaceAll(Quoted::instead);
        return WORDS.matcher(untitled).replaceAll(Quoted::instead);
    }

    private static String instead(MatchResult quote) {
        return WISH.matcher(quote.group()).find() ? "，" : Matcher.quoteReplacement(quote.group());
    }
}
