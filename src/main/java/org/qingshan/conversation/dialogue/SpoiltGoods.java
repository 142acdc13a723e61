package org.qingshan.conversation.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.damage.Bought;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** Which of the goods of an order are bad. */
public final class SpoiltGoods {
    private SpoiltGoods() {}

    /** The goods that words name, by any of their names: 桃子 is 黄桃 where no other peach was bought. */
    public static List<Bought> named(Turn turn, List<Bought> all, String said) {
        var slots =
                turn.round().namesOf(all.stream().map(Bought::item).toList()).named(said);
        return all.stream().filter(one -> slots.contains(one.item().slot())).toList();
    }

    /** The goods of an order that words are of which say that something is bad: not those that are well. */
    public static List<Bought> meant(Turn turn, CustomerOrder order, String said) {
        var bad = BesidesDamage.bad(turn, order, said);
        return bad.isEmpty() ? BesidesDamage.notWell(turn, order, said) : bad;
    }

    /** The other words: 竹笋烂了一半 says how much, too. */
    static String without(Bought bought, String said) {
        var product = bought.item().product();
        var pieces = OutOfBox.inPieces(said, product);
        if (!pieces.equals(said)) {
            return pieces;
        }
        var lower = said.toLowerCase(Locale.ROOT);
        return GrowersGoods.names(List.of(product)).stream()
                .filter(lower::contains)
                .findFirst()
                .map(name -> lower.replaceFirst(Pattern.quote(name), "").strip())
                .orElse(said);
    }

    /** The dialogue is open, and what was said so far is kept in it. */
    static void ask(Turn turn, CustomerOrder order, List<Bought> all) {
        BadBesides.several(turn, order);
        turn.ask(
                turn.words().damage().whichItem(order.number()),
                Turn.column(all.stream().map(one -> button(turn, order, one))));
    }

    /** What the button of others says of these, {@code  +A2 +A5}: they wait from now on. */
    public static void keepWaiting(Turn turn, CustomerOrder order, String said) {
        var slots = List.of(said.toUpperCase(Locale.ROOT).split("[\\s+]+"));
        var later = Bought.in(order).stream()
                .filter(one -> slots.contains(one.item().slot()))
                .toList();
        if (!later.isEmpty()) {
            BadBesides.waits(turn, later);
        }
    }

    /** Begins with these goods. */
    static Button button(Turn turn, CustomerOrder order, Bought one) {
        return button(turn, order, one, List.of());
    }

    /** Begins with these goods where nothing is asked any more; the others wait then. */
    static Button button(Turn turn, CustomerOrder order, Bought one, List<Bought> later) {
        var words = turn.words();
        return new Button(
                words.damage()
                        .itemButton(
                                words.name(one.item()),
                                words.quantity(one.delivered(), one.item()),
                                one.item().slot()),
                "/problem " + order.number() + " " + one.item().slot()
                        + later.stream()
                                .filter(other -> !other.equals(one))
                                .map(other -> " +" + other.item().slot())
                                .collect(Collectors.joining()));
    }
}
