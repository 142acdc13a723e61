package org.qingshan.conversation.address;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows what may stand right behind a name and is no part of the street. */
final class NameTitles {

    /** 张三 女士. */
    private static final Pattern APART =
            Pattern.compile(" (?:先生|女士|小姐|太太)(?=[ ,;:|/!?()\n]|" + PastedLine.TAKEN + "|$)");

    /** 张三(女士): the shops add it, and it is no part of the name. */
    private static final Pattern IN_BRACKETS = Pattern.compile(" ?[(\\[](?:先生|女士|小姐|太太|男士|同学|老师)[)\\]]");

    /** 王姐(王秀兰): how she is called, and her name. */
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile(" ?\\((\\p{IsHan}{2,4})\\)");

    /** 就写张女士, 那就填王芳吧: said in answer to who gets it. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:那|就|你|麻烦|请|可以|先|名字|收件人|收货人){0,4}(?:写|寫|填|叫|署名)(?<name>(?![我你他])\\p{IsHan}{2,5}?)[吧啊呀哦。.!！ ]*$");

    private NameTitles() {}

    /** The name alone, where it is told what to write for one. */
    static String withoutLead(String text) {
        Matcher lead = LEAD.matcher(text.strip());
        return lead.matches() ? lead.group("name") : text;
    }

    /** The name with what belongs to it; takes from the line what does not. */
    static Span withTitle(PastedLine line, Span name) {
        Matcher apart = behind(APART, line, name);
        Span whole = apart.lookingAt() ? new Span(name.start(), apart.end()) : name;
        Matcher title = behind(IN_BRACKETS, line, whole);
        if (title.lookingAt()) {
            line.take(title.start(), title.end());
            return whole;
        }
        Matcher other = behind(NAME_IN_BRACKETS, line, whole);
        return other.lookingAt() && PersonName.isWithSurname(other.group(1))
                ? new Span(whole.start(), other.end())
                : whole;
    }

    private static Matcher behind(Pattern pattern, PastedLine line, Span name) {
        return pattern.matcher(line.view()).region(name.end(), line.length());
    }
}
