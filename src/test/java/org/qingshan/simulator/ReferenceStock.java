package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;

/** Stock, orders and who waits, in whole steps and seconds. */
final class ReferenceStock {
    /** So long a message may be under way. */
    private static final int TRANSIT = 5;

    final List<Item> items = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    final List<Boolean> addressed;
    final List<String> told = new ArrayList<>();
    private final List<Lot> lots = new ArrayList<>();
    final Set<Integer> blocked = new HashSet<>();
    private final Opening opening;
    int said;
    private int lastOrders = Integer.MAX_VALUE;
    int now;
    boolean live = true;
    private int pieces;
    private final Map<String, Integer> turns = new HashMap<>();

    ReferenceStock(Opening opening) {
        addressed = new ArrayList<>(opening.addressed());
        this.opening = opening;
        for (int number = 0; number < opening.offered().size(); number++) {
            var item = new Item(number, opening.offered().get(number));
            items.add(item);
            for (int rest = item.offered; rest > 0; rest -= opening.inLots()) {
                lots.add(new Lot(item, Math.min(rest, opening.inLots())));
            }
        }
    }

    static final class Lot {
        final Item item;
        final int brought;
        int held;
        int sold;

        Lot(Item item, int brought) {
            this.item = item;
            this.brought = brought;
        }

        int left() {
            return brought - held - sold;
        }
    }

    final class Item {
        final int number;
        int offered;
        int lastOrders = Integer.MAX_VALUE;
        int price;
        int usual;
        int flashUntil = Integer.MAX_VALUE;
        int limit;
        int limitBefore;
        /** What is not used up, in the order in which it is taken. */
        List<Lot> shelf = new ArrayList<>();

        Item(int number, int offered) {
            this.number = number;
            this.offered = offered;
            this.price = Opening.price(number);
            this.usual = price;
        }

        void reprice(int price) {
            this.price = price;
            usual = price;
            flashUntil = Integer.MAX_VALUE;
        }

        void flash(int price, int until) {
            this.price = price;
            flashUntil = until;
        }

        void close() {
            if (isOpen()) {
                lastOrders = now + opening.graceSeconds();
            }
        }

        boolean isOpen() {
            return lastOrders == Integer.MAX_VALUE;
        }

        boolean isTightened() {
            return limit > 0 && (limitBefore == 0 || limit < limitBefore);
        }

        int sum(String state) {
            return all(piece -> piece.item == this && piece.state.equals(state)).stream()
                    .mapToInt(piece -> piece.amount)
                    .sum();
        }

        int untaken() {
            return offered - sum("HELD") - sum("CONFIRMED");
        }

        List<Piece> queue() {
            return all(piece -> piece.item == this && piece.state.equals("WAITING")).stream()
                    .sorted(Comparator.comparing((Piece piece) -> piece.since)
                            .thenComparing(piece -> piece.turn)
                            .thenComparing(piece -> piece.number))
                    .toList();
        }

        String slot() {
            return "A" + (number + 1);
        }
    }

    /** So much of one claim that shares one fate. */
    final class Piece {
        final int number = pieces++;
        final Order order;
        final String claim;
        final Item item;
        final int price;
        int since = now;
        int amount;
        String state = "WAITING";
        int until;

        @Nullable
        Lot lot;

        @Nullable
        String by;

        boolean restored;
        int remindAt = Integer.MAX_VALUE;
        final int turn;

        Piece(Order order, String claim, Item item, int amount, int price) {
            this.order = order;
            this.claim = claim;
            this.turn = turns.computeIfAbsent(claim, none -> turns.size());
            this.item = item;
            this.amount = amount;
            this.price = price;
            order.pieces.add(this);
        }

        void keep(Lot from) {
            lot = from;
            lot.held += amount;
            state = "HELD";
            until = now + opening.holdSeconds();
            var before = Math.min(opening.remindSeconds(), opening.holdSeconds() / 3);
            remindAt = before == 0 ? Integer.MAX_VALUE : until - before;
        }

        void sell() {
            lot.held -= amount;
            lot.sold += amount;
            state = "CONFIRMED";
            until = 0;
        }

        void release(@Nullable String message) {
            if (state.equals("HELD")) {
                lot.held -= amount;
            } else if (state.equals("CONFIRMED")) {
                lot.sold -= amount;
            }
            if (lot != null && !item.shelf.contains(lot)) {
                item.shelf.add(lot);
            }
            state = "RELEASED";
            until = 0;
            by = message;
        }

        Piece split(int part) {
            var first = new Piece(order, claim, item, part, price);
            first.since = since;
            first.state = state;
            first.until = until;
            first.remindAt = remindAt;
            first.lot = lot;
            amount -= part;
            return first;
        }
    }

    static final class Order {
        final int number;
        final int who;
        final List<Piece> pieces = new ArrayList<>();
        String status = "OPEN";
        boolean addressed;

        Order(int number, int who) {
            this.number = number;
            this.who = who;
        }

        boolean isJoinable() {
            return status.equals("OPEN") || status.equals("CONFIRMED");
        }

        List<Piece> live() {
            return pieces.stream()
                    .filter(piece -> !piece.state.equals("RELEASED"))
                    .toList();
        }

        int goods() {
            return pieces.stream()
                    .filter(piece -> piece.state.equals("CONFIRMED"))
                    .mapToInt(piece -> piece.amount * piece.price / (piece.item.number == 0 ? 1 : 2))
                    .sum();
        }

        int shipping() {
            return goods() == 0 || goods() >= 9900 ? 0 : 800;
        }
    }

    private List<Piece> all(Predicate<Piece> wanted) {
        return orders.stream()
                .flatMap(order -> order.pieces.stream())
                .filter(wanted)
                .toList();
    }

    static int sum(Collection<Piece> some) {
        return some.stream().mapToInt(piece -> piece.amount).sum();
    }

    List<Order> ordersOf(int who) {
        return orders.stream().filter(order -> order.who == who).toList();
    }

    @Nullable
    Order joinable(int who) {
        return ordersOf(who).stream().filter(Order::isJoinable).findFirst().orElse(null);
    }

    List<Piece> newestFirst(int who, Predicate<Piece> wanted) {
        List<Piece> some = new ArrayList<>(
                all(piece -> piece.order.who == who && !piece.state.equals("RELEASED") && wanted.test(piece)));
        Collections.reverse(some);
        return some;
    }

    /** What is over is over before anything is decided. */
    void open() {
        for (var item : items) {
            item.limitBefore = item.limit;
            item.shelf = new ArrayList<>(lots.stream()
                    .filter(lot -> lot.item == item && lot.brought > lot.sold)
                    .toList());
            if (live && item.flashUntil <= now) {
                item.reprice(item.usual);
            }
        }
        var overdue = all(piece -> piece.state.equals("HELD") && piece.until <= now).stream()
                .sorted(Comparator.comparing(piece -> piece.number))
                .toList();
        Map<Order, List<Piece>> byOrder = new LinkedHashMap<>();
        overdue.forEach(piece ->
                byOrder.computeIfAbsent(piece.order, none -> new ArrayList<>()).add(piece));
        byOrder.forEach((order, some) -> {
            release(order, some, null);
            items.forEach(item -> tell(
                    "expired",
                    order,
                    item,
                    sum(some.stream().filter(one -> one.item == item).toList()),
                    ""));
        });
        if (live && lastOrders != Integer.MAX_VALUE && now >= lastOrders + TRANSIT) {
            end();
        }
    }

    /** People are told once before their time is over. */
    void remind() {
        orders.stream()
                .filter(order -> order.live().stream()
                        .anyMatch(piece -> piece.state.equals("HELD") && piece.remindAt <= now && piece.until > now))
                .forEach(order -> {
                    var held = order.live().stream()
                            .filter(piece -> piece.state.equals("HELD"))
                            .toList();
                    held.forEach(piece -> piece.remindAt = Integer.MAX_VALUE);
                    told.add("soon over " + order.number + " at "
                            + held.stream().mapToInt(piece -> piece.until).min().orElseThrow());
                });
    }

    private void tell(String what, Order order, Item item, int amount, String how) {
        if (amount > 0) {
            told.add(what + " " + order.number + " " + item.slot() + " " + amount + how);
        }
    }

    /** What came back goes to those who wait, first come first. */
    void close() {
        if (live) {
            items.stream().filter(Item::isTightened).forEach(this::trim);
        }
        for (var item : items) {
            if (live && item.isOpen()) {
                item.queue().forEach(piece -> serve(item, piece));
            }
        }
    }

    private void serve(Item item, Piece piece) {
        var served = 0;
        for (var lot : item.shelf) {
            var part = Math.min(piece.amount, Math.min(lot.left(), item.untaken()));
            if (part > 0 && piece.state.equals("WAITING")) {
                served += part;
                (part == piece.amount ? piece : piece.split(part)).keep(lot);
                if (piece.order.status.equals("CONFIRMED")) {
                    confirm(piece.order);
                }
            }
        }
        tell("served", piece.order, item, served, piece.order.status.equals("CONFIRMED") ? " confirmed" : "");
    }

    String claim(int who, Item item, int amount, String claim) {
        if (amount <= 0) {
            return Reference.refused(Refused.Reason.NOT_A_STEP);
        }
        var refusal = refusal(who, item, amount);
        return refusal != null ? refusal : take(who, item, amount, claim, item.price);
    }

    private @Nullable String refusal(int who, Item item, int amount) {
        if (blocked.contains(who)) {
            return "BLOCKED 0 0 0";
        }
        var left = item.queue().isEmpty() ? item.untaken() : 0;
        if (said > item.lastOrders || said > lastOrders || !isOnSale(item) && left == 0) {
            return "CLOSED 0 0 0";
        }
        var had = sum(newestFirst(who, piece -> piece.item == item));
        return item.limit > 0 && had + amount > item.limit ? "OVER_LIMIT 0 0 0" : null;
    }

    /** Null where it went well. */
    @Nullable
    String restore(int who, Piece back) {
        var refusal = refusal(who, back.item, back.amount);
        if (refusal == null) {
            take(who, back.item, back.amount, back.claim, back.price);
            back.restored = true;
        }
        return refusal;
    }

    private String take(int who, Item item, int amount, String claim, int price) {
        var order = joinable(who);
        if (order == null) {
            order = new Order(1001 + orders.size(), who);
            orders.add(order);
        }
        var got = item.queue().isEmpty() ? Math.min(amount, item.untaken()) : 0;
        var rest = got;
        for (var lot : item.shelf) {
            var part = Math.min(rest, lot.left());
            if (part > 0) {
                new Piece(order, claim, item, part, price).keep(lot);
                rest -= part;
            }
        }
        var waits = isOnSale(item) ? amount - got : 0;
        if (waits > 0) {
            new Piece(order, claim, item, waits, price);
        }
        var confirmed = got > 0 && (order.addressed || addressed.get(who));
        if (confirmed) {
            confirm(order);
        }
        var status = got == 0 ? "WAITING" : got < amount ? "PART" : confirmed ? "CONFIRMED" : "HELD";
        return status + " " + got + " " + waits + " "
                + (waits > 0 ? item.queue().size() : 0);
    }

    void confirm(Order order) {
        order.live().stream().filter(piece -> piece.state.equals("HELD")).forEach(Piece::sell);
        if (order.status.equals("OPEN")) {
            order.status = "CONFIRMED";
            order.addressed = true;
        }
    }

    void release(Order order, Collection<Piece> some, @Nullable String by) {
        some.forEach(piece -> piece.release(by));
        if (order.live().isEmpty()) {
            order.status = order.status.equals("OPEN") && by == null ? "EXPIRED" : "CANCELLED";
        } else if (order.live().stream().allMatch(piece -> piece.state.equals("WAITING"))) {
            order.status = "OPEN";
        }
    }

    /** What waits goes first. */
    void reduce(List<Piece> some, int amount, String by) {
        var rest = amount;
        Map<Order, Set<Piece>> back = new LinkedHashMap<>();
        for (var piece : some.stream()
                .sorted(Comparator.comparing(one -> !one.state.equals("WAITING")))
                .toList()) {
            if (rest > 0) {
                var part = piece.amount <= rest ? piece : piece.split(rest);
                rest -= part.amount;
                back.computeIfAbsent(part.order, none -> new LinkedHashSet<>()).add(part);
            }
        }
        back.forEach((order, parts) -> release(order, parts, by));
    }

    String offer(Item item, int total) {
        if (total < item.offered - item.untaken()) {
            return Reference.refused(Refused.Reason.BELOW_TAKEN);
        }
        item.offered = total;
        var missing = item.untaken() - item.shelf.stream().mapToInt(Lot::left).sum();
        if (missing > 0) {
            bring(item, missing);
        }
        return "done";
    }

    String add(Item item, int amount) {
        bring(item, amount);
        item.reprice(item.usual);
        item.offered += amount;
        return "done";
    }

    private void bring(Item item, int amount) {
        var lot = new Lot(item, amount);
        lots.add(lot);
        item.shelf.add(lot);
    }

    private boolean isOnSale(Item item) {
        return item.isOpen() && lastOrders == Integer.MAX_VALUE;
    }

    /** Nobody waits for more than he may have. */
    private void trim(Item item) {
        Map<Integer, Integer> room = new LinkedHashMap<>();
        item.queue()
                .forEach(piece -> room.computeIfAbsent(
                        piece.order.who,
                        who -> Math.max(
                                0,
                                item.limit
                                        - sum(newestFirst(
                                                who, one -> one.item == item && !one.state.equals("WAITING"))))));
        for (int who : room.keySet()) {
            for (var piece :
                    item.queue().stream().filter(one -> one.order.who == who).toList()) {
                var kept = Math.min(piece.amount, room.get(who));
                room.merge(who, -kept, Integer::sum);
                inVain(piece, piece.amount - kept, "LIMIT");
            }
        }
    }

    private void inVain(Piece piece, int amount, String why) {
        if (amount > 0) {
            release(piece.order, List.of(amount == piece.amount ? piece : piece.split(amount)), null);
            told.add("waited in vain " + piece.item.slot() + " " + amount + " " + why);
        }
    }

    /** He waits no longer; what he has he keeps. */
    String block(int who) {
        blocked.add(who);
        all(piece -> piece.order.who == who && piece.state.equals("WAITING"))
                .forEach(piece -> inVain(piece, piece.amount, "BLOCKED"));
        return "done";
    }

    void endSoon() {
        if (opening.graceSeconds() == 0) {
            end();
        } else if (lastOrders == Integer.MAX_VALUE) {
            lastOrders = now + opening.graceSeconds();
        }
    }

    /** Nobody waits any longer. */
    void end() {
        for (var item : items) {
            for (var piece : item.queue()) {
                inVain(piece, piece.amount, "STREAM_OVER");
            }
            item.reprice(item.usual);
        }
        live = false;
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        items.forEach(item -> rows.add(Described.item(
                item.slot(),
                item.offered,
                item.sum("HELD"),
                item.sum("CONFIRMED"),
                item.queue().size(),
                item.isOpen(),
                item.price,
                item.usual,
                item.limit)));
        lots.forEach(lot -> rows.add(Described.lot("Goods " + lot.item.number, lot.brought, lot.held, lot.sold)));
        for (var order : orders) {
            var total = order.goods() + order.shipping();
            rows.add(Described.order(order.number, order.status, order.goods(), order.shipping(), total, total));
            order.pieces.stream()
                    .sorted(Comparator.comparing(piece -> piece.item.number))
                    .forEach(piece -> rows.add(Described.line(
                            piece.claim, piece.item.slot(), piece.amount, piece.state, piece.price, piece.until)));
        }
        return rows;
    }
}
