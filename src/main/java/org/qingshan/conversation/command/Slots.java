package org.qingshan.conversation.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Finds the item that a host names, live or being prepared. */
final class Slots {
    /** In which a number is an amount; behind others it is a price or a limit. */
    private static final Pattern STOCKING = Pattern.compile("加货|补货|库存|stock", Pattern.CASE_INSENSITIVE);

    /** {@code A1 25.9}, {@code A1+50}; a button says {@code A1 #57 25.9}, so that it never means another item. */
    private static final Pattern SLOT =
            Pattern.compile("([A-Za-z]\\d{1,3})(?![A-Za-z0-9])(?:\\s*#(\\d{1,18}))?[\\s:,]*(.*)", Pattern.DOTALL);

    private Slots() {}

    /** An item, and what was said after its slot or name. */
    record Named(LineupItem item, String rest) {}

    /**
     * The items whose slot or name begins the words; several where the name may mean several. Refuses where there is none, and a
     * button of another item.
     */
    static List<Named> named(Turn turn, String arguments) {
        var words = Amounts.plain(arguments);
        var lineup = turn.round().shelf();
        var slot = SLOT.matcher(words);
        if (!slot.matches()) {
            return called(turn, lineup, words);
        }
        var item = bySlot(lineup, slot.group(1));
        if (slot.group(2) != null
                && item.filter(one -> isKey(one, slot.group(2))).isEmpty()) {
            throw new Refused(Reason.OUTDATED, Map.of("slot", slot.group(1)));
        }
        return List.of(new Named(
                item.orElseThrow(
                        () -> missing(turn, lineup, slot.group(1), bySlot(earlier(), slot.group(1)), slot.group(3))),
                slot.group(3).strip()));
    }

    static boolean isSlotFirst(String arguments) {
        return SLOT.matcher(Amounts.plain(arguments)).matches();
    }

    static Optional<LineupItem> bySlot(List<LineupItem> lineup, String slot) {
        return lineup.stream()
                .filter(item -> item.slot().equalsIgnoreCase(slot))
                .findFirst();
    }

    /** Asks which item is meant, with a button for each that it may be. */
    static void ask(Turn turn, String question, String command, Predicate<LineupItem> candidates) {
        ask(turn, question, command, candidates, Integer.MAX_VALUE);
    }

    /** The same, with so many buttons at most. */
    static void ask(Turn turn, String question, String command, Predicate<LineupItem> candidates, int most) {
        turn.choose(
                question,
                Turn.column(turn.round().shelf().stream()
                        .filter(candidates)
                        .limit(most)
                        .map(item -> new Button(
                                item.slot() + " " + turn.words().name(item), "/" + command + " " + precisely(item)))));
    }

    /** How a button names an item. */
    static String precisely(LineupItem item) {
        return item.slot() + " #" + item.id();
    }

    private static List<Named> called(Turn turn, List<LineupItem> lineup, String words) {
        var named = turn.round().namesOf(lineup).beginning(words).orElseThrow(() -> missingByName(turn, lineup, words));
        return named.slots().stream()
                .flatMap(slot -> bySlot(lineup, slot).stream())
                .map(item -> new Named(item, named.rest()))
                .toList();
    }

    private static boolean isKey(LineupItem item, String key) {
        return item.id() == Long.parseLong(key);
    }

    private static Refused missingByName(Turn turn, List<LineupItem> lineup, String words) {
        var before = earlier();
        var named = before.isEmpty()
                ? Optional.<Lineup.Beginning>empty()
                : turn.round().namesOf(before).beginning(words);
        var item = named.filter(one -> one.slots().size() == 1)
                .flatMap(one -> bySlot(before, one.slots().get(0)));
        return missing(
                turn,
                lineup,
                words.split("\\s+")[0],
                item,
                named.map(Lineup.Beginning::rest).orElse(""));
    }

    /** What the stream before had is told how to be put up again. */
    private static Refused missing(
            Turn turn, List<LineupItem> lineup, String slot, Optional<LineupItem> before, String rest) {
        if (lineup.isEmpty()) {
            return new Refused(
                    Reason.NOTHING_LIVE,
                    before.<Map<String, Object>>map(item -> Map.of("slot", slot, "example", putUp(turn, item, rest)))
                            .orElseGet(Map::of));
        }
        return new Refused(
                Reason.NOT_ON_LINEUP,
                before.filter(item -> isNotOn(lineup, item))
                        .<Map<String, Object>>map(item -> Map.of("slot", slot, "example", putUp(turn, item, rest)))
                        .orElseGet(() -> Map.of("slot", slot)));
    }

    /** It may have another slot today. */
    private static boolean isNotOn(List<LineupItem> lineup, LineupItem before) {
        return lineup.stream()
                .noneMatch(item -> item.product().id().equals(before.product().id()));
    }

    private static String putUp(Turn turn, LineupItem item, String rest) {
        var words = turn.words();
        var quantity = Optional.of(rest)
                .filter(more -> STOCKING.matcher(turn.said()).find())
                .flatMap(more -> Amounts.quantity(more.strip().replaceFirst("^\\+", ""), item.product()))
                .orElseGet(() -> item.product().step());
        return words.rule()
                .putUpExample(
                        words.name(item),
                        Amounts.decimal(item.price(), turn.shop().currency()),
                        words.quantity(quantity, item));
    }

    private static List<LineupItem> earlier() {
        return Stream.last().map(LineupItem::of).orElse(List.of());
    }
}
