package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some of what one has is not wanted any more: 两箱不要了, 桃子不要两箱了, "I don't want two of them anymore". Whoever says that gives so much
 * back. Without "any more" it confirms what else is said (两箱就好，不要三箱), and is none.
 */
final class Unwanted {
    private static final String AMOUNT = "(?<amount>(?:\\d{1,3}(?:\\.\\d)?|[一二两三四五六七八九十半俩仨]{1,3})"
            + "(?:箱|斤|公斤|千克|袋|份|个|盒|件|包|瓶|只|枚|板|罐|捆|把|条)(?:半)?)";

    private static final String NAME = "(?<name>[\\p{IsHan}A-Za-z0-9]{0,8}?)";
    private static final String NOT = "(?:不要|不想要|不用|不拿|不买|别要)";
    private static final String MORE = "(?:了|啦|喽|咯)[吧哈啊呀。.!！~ ]*(?:谢谢)?";

    private static final List<Pattern> CHINESE = List.of(
            Pattern.compile(NAME + "(?:我|那|就|有)?" + NOT + "(?:那|这|其中)?" + AMOUNT + MORE),
            Pattern.compile("(?:我|那|就|有|其中)?(?:的)?" + AMOUNT + NAME + "(?:我|就|都)?" + NOT + MORE),
            Pattern.compile(NAME + "(?:有|的|其中)?" + AMOUNT + "(?:我|就|都)?" + NOT + MORE));

    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)(?:i |we )?(?:do not|don'?t|dont|no longer) (?:want|need) "
                    + "(?<amount>\\d{1,3}|one|two|three|four|five|six|half a)(?: of (?:them|those|these))?"
                    + "(?<unit> (?:box|boxes|bags?|jin|kg|pieces?))?(?: of(?: the)?)?(?<name>(?: [a-z]{2,15}){0,3}?)(?: any ?more| now| after all)[.! ]*");

    private static final int LONGEST = 60;

    private Unwanted() {}

    /** The same wish in the words of the claim grammar; empty if it is something else. Most messages are told apart by a glance. */
    static Optional<String> givenBack(String said) {
        if (said.length() > LONGEST) {
            return Optional.empty();
        }
        var words = said.strip();
        return words.indexOf('不') >= 0 || words.indexOf('别') >= 0 ? inChinese(words) : inEnglish(words);
    }

    private static Optional<String> inChinese(String words) {
        return CHINESE.stream()
                .map(sentence -> sentence.matcher(words))
                .filter(Matcher::matches)
                .map(sentence -> "退" + sentence.group("amount") + sentence.group("name"))
                .findFirst();
    }

    private static Optional<String> inEnglish(String words) {
        return Optional.of(ENGLISH.matcher(words))
                .filter(Matcher::matches)
                .map(sentence -> "drop " + sentence.group("amount")
                        + Optional.ofNullable(sentence.group("unit")).orElse("") + sentence.group("name"));
    }
}
