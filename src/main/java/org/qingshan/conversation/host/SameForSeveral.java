package org.qingshan.conversation.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** One setting for all or for several that are named: 全场每人限购5件, A1 A2都改成20, "peaches and eggs both 20". Each has its button. */
final class SameForSeveral {
    /** 全场每人限购5件, "max 3 per customer on everything". */
    private static final Pattern ALL_LIMITED = Pattern.compile(
            "(?:全部|所有|全场|统统|样样|每样)的?(?:商品|货|东西|链接)?(?:都|的){0,2}(?:每人|每个人|一人|一个人|每位)?(?:都)?(?:限购?|最多|只能|只许)(?:买|拍){0,1}\\s?(?<n>\\d{1,4}|[一二两三四五六七八九十]{1,3})\\s?[件个份]?(?:了|吧|哈){0,2}[。.!！ ]*"
                    + "|(?:please )?(?:(?:max(?:imum)?|at most|limit(?: of)?|no more than) (?<english>\\d{1,4})(?: (?:items?|pieces?|pcs))?(?: (?:each|per (?:person|customer|buyer|head)))? (?:on|of|for) (?:everything|all(?: items)?))(?: please)?[.! ]*"
                    + "|(?:please )?(?:only )?(?<max>\\d{1,4}) of (?:everything|each)(?: max(?:imum)?| at most| per (?:person|customer|buyer|head))(?: please)?[.! ]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(
            "^\\s?(?:[,，、和跟与&]|以及|还有|and\\b(?: the\\b)?|(?=[A-Za-z]\\d)|\\s)\\s?(?=\\S)", Pattern.CASE_INSENSITIVE);

    private static final Pattern ALIKE =
            Pattern.compile("^\\s?(?:都|全部?|统统|一律|一起|(?:are )?(?:both|all)\\b)\\s?", Pattern.CASE_INSENSITIVE);

    /** "Set" ahead is said of each of them. */
    private static final Pattern AHEAD =
            Pattern.compile("^(?:把|将|(?:set|change|put|limit) )", Pattern.CASE_INSENSITIVE);

    private SameForSeveral() {}

    /** Empty where it is not that. */
    static Optional<List<Button>> of(Turn turn, String text) {
        return limited(turn, text).or(() -> named(turn, text.strip()).filter(buttons -> buttons.size() > 1));
    }

    private static Optional<List<Button>> named(Turn turn, String text) {
        List<String> slots = new ArrayList<>();
        var rest = AHEAD.matcher(text).replaceFirst("");
        while (true) {
            var next = ChangeWords.named(turn, rest);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            slots.add(next.get().slots().get(0));
            rest = next.get().rest();
            var alike = ALIKE.matcher(rest);
            if (alike.find()) {
                return each(turn, slots, rest.substring(alike.end()));
            }
            var and = AND.matcher(rest);
            if (!and.find()) {
                return Optional.empty();
            }
            rest = rest.substring(and.end());
        }
    }

    /** None where it is anything else for one of them. */
    private static Optional<List<Button>> each(Turn turn, List<String> slots, String setting) {
        List<Button> buttons = new ArrayList<>();
        for (var slot : slots.stream().distinct().toList()) {
            var one = SeveralSettings.button(turn, slot + " " + setting);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            buttons.add(one.get());
        }
        return Optional.of(buttons);
    }

    /** The same limit for each thing on the list, of which the unit is its own; empty where it is not that. */
    private static Optional<List<Button>> limited(Turn turn, String text) {
        var all = ALL_LIMITED.matcher(text.strip());
        return all.matches()
                ? Optional.of(turn.round().shelf().stream()
                        .map(item -> new Button(
                                item.slot() + " " + turn.words().name(item),
                                "/limit " + item.slot() + " #" + item.id() + " "
                                        + Stream.of("n", "english", "max")
                                                .flatMap(name -> Stream.ofNullable(all.group(name)))
                                                .map(Amounts::figures)
                                                .findFirst()
                                                .orElseThrow()))
                        .toList())
                : Optional.empty();
    }
}
