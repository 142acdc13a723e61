package org.qingshan.conversation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.stream.LineupItem;

/** 张桂花是谁, "who is Zhang Guihua": a grower is known by what is on sale of hers. */
final class GrowerAsked {
    private static final Pattern ASKED = Pattern.compile(
            "(?:请问|那|这个?|主播|老板){0,3}(?<name>[\\p{IsHan}·]{2,6}?)(?:到底|究竟)?(?:是谁|是哪(?:个|位)|是(?:干|做)(?:什么|嘛|啥)的?|(?:家|她|他)?(?:都)?(?:种|养|做|卖)(?:了|的是|的)?(?:什么|啥))[啊呀呢?？\\s]*"
                    + "|谁是(?<whose>[\\p{IsHan}·]{2,6}?)[啊呀呢?？\\s]*|(?:and )?who(?:'s| is|s) (?<en>[\\p{L}· ]{2,30}?)[?？!.\\s]*",
            Pattern.CASE_INSENSITIVE);

    private GrowerAsked() {}

    /** Empty where nobody of that name has anything on sale. */
    static Optional<String> answer(Turn turn) {
        var asked = ASKED.matcher(turn.said().strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        var name = Stream.of("name", "whose", "en")
                .map(asked::group)
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst()
                .orElse("");
        var words = turn.words();
        var goods = turn.sale().lineup().stream()
                .filter(item -> isOf(turn, item, name))
                .map(item -> words.change().named(words.name(item), item.slot()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
        return goods.isEmpty() ? Optional.empty() : Optional.of(words.fact().grower(name, goods));
    }

    private static boolean isOf(Turn turn, LineupItem item, String name) {
        return turn.round().lotsOf(item).stream()
                .map(Lot::grower)
                .anyMatch(grower -> grower != null && grower.name().equalsIgnoreCase(name));
    }
}
