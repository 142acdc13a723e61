package org.qingshan.conversation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.EarlierWish;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.KindWords;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/** Writes on an order which of the goods its buyer would like. A size takes the place of the one that was noted of the same goods before. */
final class WishOnOrder {
    /** What a turn comes to that has to be answered first. */
    private static final List<String> ASKS = List.of(
            "doubt", "asked", "address", "not ordered yet", "guess", "another place", "two ", "picked up", "wordless");

    private static final Predicate<String> NOTHING = noted -> false;

    private WishOnOrder() {}

    /** Which size or sort is wished of what this message has taken stands on its order; of what is asked back it is to be said once more. */
    static void heed(Turn turn, WishBesideGoods wish) {
        var order = OwnOrders.current(turn).stream()
                .filter(one -> !taken(turn, one).isEmpty())
                .findFirst();
        if (order.isPresent()) {
            var taken = taken(turn, order.get());
            var isNoted =
                    wish.entries().allMatch(one -> put(order.get(), taken, one, !isMore(turn, order.get(), taken)));
            ForTheHost.keep(turn, wish.said());
            turn.say(told(turn, order.get(), wish.spoken(), isNoted)
                    + turn.words().gap()
                    + turn.words().sharing().wishForHost());
        } else if (ASKS.stream().anyMatch(turn.outcomeSoFar()::startsWith)) {
            turn.say(turn.words().beside().wishOnceOrdered(wish.spoken()));
        }
    }

    /** The same of a size that was named before he took any of it. */
    static void heed(Turn turn, EarlierWish wish) {
        OwnOrders.current(turn).stream()
                .filter(order -> {
                    var slots =
                            taken(turn, order).stream().map(LineupItem::slot).toList();
                    return !slots.isEmpty() && wish.isOf(slots);
                })
                .findFirst()
                .ifPresent(order -> {
                    var taken = taken(turn, order);
                    var isNoted = put(order, taken, wish.words(), !isMore(turn, order, taken));
                    ForTheHost.keep(turn, wish.words());
                    turn.say(told(turn, order, wish.words(), isNoted)
                            + turn.words().gap()
                            + turn.words().sharing().wishForHost());
                });
    }

    /** Of what somebody has already no more is ordered. Empty where none of it waits to be packed. */
    static boolean isOfWhatHeHas(Turn turn, WishBesideGoods wish) {
        var order = OwnOrders.current(turn).stream()
                .filter(one -> one.isJoinable() && !had(one, wish).isEmpty())
                .findFirst();
        order.ifPresent(one -> {
            var had = had(one, wish);
            var isNoted = wish.entries().allMatch(entry -> put(one, had, entry, true));
            ForTheHost.keep(turn, wish.said());
            turn.outcome("passed on");
            turn.say(told(turn, one, wish.spoken(), isNoted)
                    + turn.words().gap()
                    + turn.words().beside().remarkPassedOn());
        });
        return order.isPresent();
    }

    /** What is told of a wish that is said by itself; empty where nothing waits to be packed. */
    static String note(Turn turn, String wish) {
        var order = OwnOrders.current(turn).stream()
                .filter(one -> one.isJoinable() && one.lines().stream().anyMatch(OrderLine::isLive))
                .findFirst();
        return order.map(one -> told(turn, one, wish, put(one, taken(turn, one), wish, true))
                        + turn.words().gap())
                .orElse("");
    }

    private static String told(Turn turn, CustomerOrder order, String wish, boolean isNoted) {
        var text = turn.words().beside();
        return isNoted
                ? text.wishNoted(wish, order.number())
                : turn.words().sharing().wishWithoutRoom(wish, order.number());
    }

    private static boolean put(CustomerOrder order, List<LineupItem> items, String wish, boolean isInstead) {
        var of = items.isEmpty() ? live(order) : items;
        var settled = isInstead && isSize(wish) ? sizes(order, of) : List.<String>of();
        var label = of.size() == 1
                ? CustomerOrder.wishOf(of.get(0))
                : settled.size() == 1 ? label(order, settled.get(0)) : "";
        boolean isOfOne = of.size() == 1 || settled.size() == 1;
        return order.wishes(label + wish, isOfOne ? settled::contains : NOTHING);
    }

    /** What is noted of the size of these. */
    private static List<String> sizes(CustomerOrder order, List<LineupItem> items) {
        return order.wishes()
                .filter(WishOnOrder::isSize)
                .filter(noted -> label(order, noted).isEmpty()
                        || items.stream().map(CustomerOrder::wishOf).anyMatch(noted::startsWith))
                .toList();
    }

    private static String label(CustomerOrder order, String noted) {
        return live(order).stream()
                .map(CustomerOrder::wishOf)
                .filter(noted::startsWith)
                .findFirst()
                .orElse("");
    }

    private static boolean isSize(String wish) {
        return KindWords.in(Normaliser.simplified(wish)).anyMatch(KindWords.Said::isSize);
    }

    private static List<LineupItem> live(CustomerOrder order) {
        return items(order.lines().stream().filter(OrderLine::isLive));
    }

    private static List<LineupItem> had(CustomerOrder order, WishBesideGoods wish) {
        return live(order).stream()
                .filter(item -> wish.had().contains(item.slot()))
                .toList();
    }

    /** What this message has taken, whatever it said before it was changed. */
    private static List<LineupItem> taken(Turn turn, CustomerOrder order) {
        return items(order.lines().stream().filter(line -> line.isLive() && isOfThis(turn, line)));
    }

    private static boolean isOfThis(Turn turn, OrderLine line) {
        return line.claimId() == turn.id() || turn.versions().numbers().contains(line.claimId());
    }

    /** He has some of it from before, which may be of another size. */
    private static boolean isMore(Turn turn, CustomerOrder order, List<LineupItem> items) {
        return order.lines().stream()
                .anyMatch(line -> line.isLive() && items.contains(line.item()) && !isOfThis(turn, line));
    }

    private static List<LineupItem> items(Stream<OrderLine> lines) {
        return lines.map(OrderLine::item).distinct().toList();
    }
}
