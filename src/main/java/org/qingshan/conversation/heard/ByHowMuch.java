package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.conversation.words.Unwanted;
import org.qingshan.conversation.words.WhatStands;

/** So much less or more of what one has: "cut peaches by one", "raise it by 2", 黄桃砍两箱. By so much is not to so much. */
final class ByHowMuch {
    private static final int LONGEST = 60;

    private static final String NUMBER = AmountWords.ENGLISH_NUMBER;
    private static final String UNIT = "(?<unit> ?" + AmountWords.ENGLISH_MEASURE + ")?";
    private static final String PLEASE =
            "(?:(?:please|can you|could you|ok|okay|actually|let's|i want to|i'd like to),? ){0,3}";
    private static final String END = "(?:,? (?:please|thanks|thank you))?[.! ]*";
    private static final String NAME =
            "(?! ?(?:the |your )?(?:price|cost|fee|shipping|volume|sound|total))(?<name>[a-z0-9' ]{1,24}?)";

    private static final Pattern LESS =
            Pattern.compile(PLEASE + "(?:cut|lower|decrease|reduce|trim|drop|bring down|take down|shrink)(?: down)? "
                    + NAME + "(?: down)? by (?<much>" + NUMBER + "|an?)" + UNIT + END);

    private static final Pattern MORE = Pattern.compile(PLEASE + "(?:increase|raise|bump(?: up)?|up|grow|lift) " + NAME
            + "(?: up)? by (?<much>" + NUMBER + "|an?)" + UNIT + END);

    private static final Pattern SUBTRACT = Pattern.compile(PLEASE + "subtract (?<much>" + NUMBER + "|an?)" + UNIT
            + "(?:(?: of| from)? (?<name>[a-z0-9' ]{1,24}?))?" + END);

    /** Meat is chopped by the jin: 排骨砍两斤 is an order. */
    private static final Pattern CHINESE = Pattern.compile("(?<name>[\\p{IsHan}a-z0-9]{0,8}?)(?:请|给我|帮我|先|再|就)?"
            + "(?:砍(?=.{0,4}[箱袋盒件包瓶])|扣|扔|降|让出)(?:掉|去|了|下|下来)?(?<much>" + AmountWords.NUMBER + AmountWords.MEASURE
            + ")(?<behind>[\\p{IsHan}]{0,6}?)[吧哈啊呀了嘛,.!~ ]*(?:谢谢)?[.!~ ]*");

    private static final Pattern LEAD = Pattern.compile("^(?:the|my|our|those|these) ");
    private static final List<String> WORDS =
            List.of("a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half a");
    private static final List<String> FIGURES =
            List.of("1", "1", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "0.5");

    private static final Pattern NO_NAME = Pattern.compile("(?:it|them|that|this|those|my order|the order)?");

    private static final Trait<String> IN_CLAIM_WORDS = Trait.of(
            said -> Unwanted.givenBack(said.words()).or(() -> of(said.plain())).orElseGet(said::words));

    private ByHowMuch() {}

    /** What the person said, or the same in words of the claim grammar where he gives something back or says by how much. */
    static String orAsSaid(Turn turn) {
        return turn.sentence().tells(IN_CLAIM_WORDS);
    }

    /** The same wish in the words of the claim grammar; empty if it is something else. */
    private static Optional<String> of(String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        var stands = WhatStands.of(plain);
        if (stands.isPresent()) {
            return stands;
        }
        var chinese = CHINESE.matcher(plain);
        if (chinese.matches()) {
            return Optional.of("退" + chinese.group("much") + chinese.group("name") + chinese.group("behind"));
        }
        return said(LESS.matcher(plain), true)
                .or(() -> said(SUBTRACT.matcher(plain), true))
                .or(() -> said(MORE.matcher(plain), false));
    }

    private static Optional<String> said(Matcher sentence, boolean isLess) {
        if (!sentence.matches()) {
            return Optional.empty();
        }
        int word = WORDS.indexOf(sentence.group("much"));
        var number = word < 0 ? sentence.group("much") : FIGURES.get(word);
        var unit = Optional.ofNullable(sentence.group("unit"))
                .map(one -> " " + one.strip())
                .orElse("");
        var name = Optional.ofNullable(sentence.group("name")).orElse("").strip();
        return Optional.of(
                NO_NAME.matcher(name).matches()
                        ? (isLess ? "drop " + number : "add " + number + " more") + unit
                        : LEAD.matcher(name).replaceFirst("") + (isLess ? " -" : " +") + number + unit);
    }
}
