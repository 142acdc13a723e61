package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.domain.product.Unit;

/** What a host puts up in one line: {@code 黄桃 29.9 200箱 张桂花}. */
record Goods(String name, long price, BigDecimal quantity, Unit unit, String grower) {
    /** What viewers type for a slot, a quantity or a phone is no name: it would take that word away from them. */
    private static final String SLOT_OR_NUMBER = "[A-Za-z]?\\d+";

    private static final Pattern LINE = Pattern.compile(
            "(?<name>\\S.{0,39}?)\\s+(?<price>[¥￥]?\\d[\\d.]*(?:元|块)?)\\s+(?<quantity>\\d[\\d.]*)\\s*(?<unit>"
                    + unitWords() + ")(?:\\s+(?<grower>\\S.{0,19}))?",
            Pattern.CASE_INSENSITIVE);

    static Optional<Goods> read(String line, String currency) {
        var matcher = LINE.matcher(Amounts.plain(line));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var price = Amounts.money(matcher.group("price"), currency);
        var quantity = Amounts.number(matcher.group("quantity"));
        var unit = unit(matcher.group("unit"));
        var grower =
                matcher.group("grower") == null ? "" : matcher.group("grower").strip();
        var isName = !matcher.group("name").matches(SLOT_OR_NUMBER);
        return price.filter(amount -> amount > 0).isEmpty() || quantity.isEmpty() || unit.isEmpty() || !isName
                ? Optional.empty()
                : Optional.of(
                        new Goods(matcher.group("name").strip(), price.get(), quantity.get(), unit.get(), grower));
    }

    private static Optional<Unit> unit(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.words().contains(lower))
                .findFirst();
    }

    /** The longest first, so that "boxes" is not read as "box". */
    private static String unitWords() {
        return Arrays.stream(Unit.values())
                .flatMap(unit -> unit.words().stream())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
