package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** How a name is written, said behind it: 名字是章三，立早章; 我叫张伟，弓长张. It tells the eye, and is no part of the name. */
final class SpelledOut {
    private static final Pattern SAID = Pattern.compile(
            "(?<name>(?:名字|姓名|收[货貨件]人|[我叫]).{0,6}?(?<sign>\\p{IsHan})\\p{IsHan}{1,3})[,，、 (（]{1,2}(?:是|就是)?\\p{IsHan}{1,4}的?\\k<sign>(?:字|的那?个?)?[)）。.!！ ]*$"
                    + "|(?<last>(?:名字|姓名|收[货貨件]人|[我叫]).{0,6}?\\p{IsHan}(?<end>\\p{IsHan}))[,，、 (（]{1,2}(?:是|就是)?\\p{IsHan}{1,4}的\\k<end>(?:字)?[)）。.!！ ]*$");

    private static final int LONGEST = 60;

    private SpelledOut() {}

    static String without(String said) {
        var found = SAID.matcher(said);
        return said.length() > LONGEST || !found.find()
                ? said
                : said.substring(0, found.end(found.group("name") == null ? "last" : "name"));
    }
}
