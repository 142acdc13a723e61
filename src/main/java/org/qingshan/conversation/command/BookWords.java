package org.qingshan.conversation.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people say of an address in their list: 寄第二个, 把第二个删掉, send to 2. Its number is an ordinal; 寄两个 means goods. */
final class BookWords {
    private static final String VERB =
            "(?<send>(?:寄|发|送)(?:到|往|去|给)|寄|用|选|改用|换成|就用)|(?<delete>删掉?|删除|删了)|(?<usual>默认用?|平时用)";
    private static final String PLEASE = "(?:麻烦|请|帮我|那|就|还是|都|把|给我)*";
    private static final String END = "(?:吧|了|好了|就行|就好|就可以|谢谢)*[。.!！~ ]*";
    private static final String WHICH =
            "(?:第(?<zh>[一二三四五六七八九十]|\\d{1,2})(?:个|条)?(?:地址|那个)?|(?:地址)?(?<n>\\d{1,2})(?:号(?:地址)?)?|地址(?<zh2>[一二三四五六七八九十]))";

    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile(PLEASE + "(?:" + VERB + ") ?(?:我的?)?" + WHICH + END),
            Pattern.compile(PLEASE + WHICH + "(?:" + VERB.replace("|寄|", "|") + ")" + END),
            Pattern.compile(
                    "(?:please |pls |just )*(?:(?<send>(?:send|ship|deliver)(?: it| this| them| everything| my order)? to|use)"
                            + "|(?<delete>delete|remove)|(?<usual>default(?: to)?))(?: the| my)?"
                            + "(?: address)? ?(?:#|no\\.? ?|number )?(?:(?<n>\\d{1,2})(?:st|nd|rd|th)?|(?<zh>first|second|third|fourth|fifth)(?<zh2>))"
                            + "(?: one| address)?(?: please)?[.! ]*"));

    private static final int LONGEST = 60;
    private static final String DIGITS = "一二三四五六七八九十";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private BookWords() {}

    /** {@code use 2}, {@code delete 2} or {@code default 2}. */
    static Optional<String> read(String said) {
        var text = said.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return SENTENCES.stream()
                .map(sentence -> sentence.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> verb(found) + " " + place(found));
    }

    private static String verb(Matcher found) {
        if (found.group("delete") != null) {
            return "delete";
        }
        return found.group("usual") == null ? "use" : "default";
    }

    private static int place(Matcher found) {
        if (found.group("n") != null) {
            return Integer.parseInt(found.group("n"));
        }
        var word = found.group("zh") == null ? found.group("zh2") : found.group("zh");
        if (ORDINALS.contains(word)) {
            return ORDINALS.indexOf(word) + 1;
        }
        return DIGITS.contains(word) ? DIGITS.indexOf(word) + 1 : Integer.parseInt(word);
    }
}
