package org.qingshan.conversation.dialogue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.stream.LineupItem;

/** What is bad besides and is told of later, one after the other: it waits in the draft of the dialogue until then. */
final class BadBesides {
    private static final String LATER = "later";
    private static final String BETWEEN = ",";

    private BadBesides() {}

    /** The other goods that are said to be bad, too: they wait from now on. */
    static List<Bought> heard(Turn turn, CustomerOrder order, LineupItem asked) {
        var others = BesidesDamage.others(turn, order, asked);
        if (!others.isEmpty()) {
            keep(turn, others);
        }
        return others;
    }

    /**
     * It is asked which of several it is: where all of them are said to be bad, those that are not told of first wait, too. They may
     * have been said before it was known of which order, or before an answer that names none.
     */
    static void several(Turn turn, CustomerOrder order) {
        var bad = BesidesDamage.bad(turn, order, turn.chat().draft().getOrDefault(ProblemDialogue.NOTE, ""));
        if (bad.size() > 1) {
            waits(turn, bad);
        }
    }

    private static void keep(Turn turn, List<Bought> more) {
        waits(turn, more);
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.merge(ProblemDialogue.NOTE, turn.said(), (before, now) -> before + "\n" + now);
        turn.chat().asks(ProblemDialogue.NAME, draft, turn.sale().now());
    }

    /** These wait from now on, besides those that do already; the dialogue is open then. */
    static void waits(Turn turn, List<Bought> more) {
        var all = waiting(turn);
        more.forEach(one -> all.add(id(one.lines().get(0).order(), one.item())));
        var draft = isOpen(turn) ? turn.chat().draft() : KeptPictures.keptIn(Map.of(), KeptPictures.of(turn));
        turn.chat().asks(ProblemDialogue.NAME, carrying(draft, all), turn.sale().now());
    }

    /** What waits of an order. */
    static List<Bought> of(Turn turn, CustomerOrder order) {
        var ids = waiting(turn);
        return Bought.in(order).stream()
                .filter(one -> ids.contains(id(order, one.item())))
                .toList();
    }

    /** A draft about something in which all the rest goes on waiting. */
    static Map<String, String> carried(Turn turn, Map<String, String> draft, CustomerOrder order, LineupItem begun) {
        var rest = waiting(turn);
        rest.remove(id(order, begun));
        return carrying(draft, rest);
    }

    /** A draft while it is not known what it is about: all goes on waiting. */
    static Map<String, String> carried(Turn turn, Map<String, String> draft) {
        return carrying(draft, waiting(turn));
    }

    private static Map<String, String> carrying(Map<String, String> draft, Set<String> ids) {
        Map<String, String> more = new HashMap<>(draft);
        if (!ids.isEmpty()) {
            more.put(LATER, String.join(BETWEEN, ids));
        }
        return more;
    }

    /** What was asked about is not reported, nor what was said of it: the others and pictures go on waiting, for one to be named. */
    static void asksOnlyOfLater(Turn turn) {
        Map<String, String> draft = new HashMap<>(turn.chat().draft());
        draft.keySet().removeAll(Set.of(ProblemDialogue.ITEM, ProblemDialogue.QUANTITY, ProblemDialogue.NOTE));
        turn.chat().asks(ProblemDialogue.NAME, draft, turn.sale().now());
    }

    /** As it is said: 竹笋、红糖. */
    static String names(Turn turn, List<Bought> later) {
        var words = turn.words();
        return later.stream()
                .map(one -> words.name(one.item()))
                .collect(Collectors.joining(words.chat().listComma() + words.gap()));
    }

    private static Set<String> waiting(Turn turn) {
        var kept = isOpen(turn) ? turn.chat().draft().getOrDefault(LATER, "") : "";
        return Stream.of(kept.split(BETWEEN))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOpen(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(ProblemDialogue.NAME::equals)
                .isPresent();
    }

    /** The same goods may lie in two orders of a stream. */
    private static String id(CustomerOrder order, LineupItem item) {
        return order.number() + "/" + item.id();
    }
}
