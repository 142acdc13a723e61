package org.qingshan.conversation.turn;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.stream.LineupItem;

/**
 * What goods cost where they were offered to somebody. A button says so behind the key of its item, {@code #57@2680}: nobody comes to owe
 * more than he was shown without having agreed to it, and who owes less is told. Buttons of before say no price, and nothing is compared.
 */
public final class ShownPrices {
    /** The key of an item, and what it cost in minor units; of several goods all that they cost, in the order in which they are named. */
    public static final String KEY = "#\\d{1,18}(?:@\\d[\\d,]{0,40}+)?";

    public static final ShownPrices NONE = new ShownPrices("", Map.of());

    private static final Pattern OF_BUTTON =
            Pattern.compile("(?:/buy )?(?<words>.{1,80}) #(?<key>\\d{1,18})@(?<prices>\\d[\\d,]{0,40}+)");
    private static final Pattern SLOT = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]\\d{1,3}(?= )");

    private final String said;
    private final Map<String, Long> bySlot;

    private ShownPrices(String said, Map<String, Long> bySlot) {
        this.said = said;
        this.bySlot = bySlot;
    }

    /** What a button says at its end of the goods that it names. */
    public static String key(LineupItem... items) {
        return "#" + items[0].id() + "@"
                + Stream.of(items).map(item -> String.valueOf(item.price())).collect(Collectors.joining(","));
    }

    /** Those that a button says; none where it says none. */
    public static ShownPrices of(String button) {
        var found = OF_BUTTON.matcher(button);
        if (!found.matches()) {
            return NONE;
        }
        var slots = SLOT.matcher(found.group("words")).results().iterator();
        Map<String, Long> prices = new HashMap<>();
        for (var price : found.group("prices").split(",")) {
            if (slots.hasNext() && price.length() <= 15) {
                prices.put(slots.next().group().toUpperCase(Locale.ROOT), Long.valueOf(price));
            }
        }
        return new ShownPrices(found.group("words") + " #" + found.group("key"), prices);
    }

    /** Those of the button that was tapped or named, else of what the last answer offered. */
    public static ShownPrices of(Turn turn) {
        if (turn.prices() != NONE) {
            return turn.prices();
        }
        Map<String, Long> prices = new HashMap<>();
        turn.shown().map(button -> of(button.text())).forEach(one -> prices.putAll(one.bySlot));
        return prices.isEmpty() ? NONE : new ShownPrices("", prices);
    }

    /** What one of it cost; empty where that was not shown. */
    public Optional<Long> of(LineupItem item) {
        return Optional.ofNullable(bySlot.get(item.slot()));
    }

    /** The same button, at the price of now; empty where it was none, or of several goods. */
    public Optional<String> anew(LineupItem item) {
        return !said.isEmpty() && bySlot.size() == 1
                ? Optional.of("/buy " + said + "@" + item.price())
                : Optional.empty();
    }
}
