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

    final List<ReferenceItem> items = new ArrayList<>();
    final List<ReferenceOrder> orders = new ArrayList<>();
    final List<Boolean> addressed;
    final List<String> told = new ArrayList<>();
    final List<ReferenceLot> lots = new ArrayList<>();
    final Set<Integer> blocked = new HashSet<>();
    final ReferenceQueue queue = new ReferenceQueue(this);
    final Opening opening;
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
            var item = new ReferenceItem(this, number, opening.offered().get(number));
            items.add(item);
            for (int rest = item.offered; rest > 0; rest -= opening.inLots()) {
                lots.add(new ReferenceLot(lots.size(), item, Math.min(rest, opening.inLots())));
            }
        }
    }

    int nextPiece() {
        return pieces++;
    }

    /** Claims stand in the order in which they were heard first. */
    int turnOf(String claim) {
        return turns.computeIfAbsent(claim, none -> turns.size());
    }

    List<ReferencePiece> all(Predicate<ReferencePiece> wanted) {
        return orders.stream()
                .flatMap(order -> order.pieces.stream())
                .filter(wanted)
                .toList();
    }

    static int sum(Collection<ReferencePiece> some) {
        return some.stream().mapToInt(piece -> piece.amount).sum();
    }

    List<ReferenceOrder> ordersOf(int who) {
        return orders.stream().filter(order -> order.who == who).toList();
    }

    @Nullable
    ReferenceOrder joinable(int who) {
        return ordersOf(who).stream()
                .filter(ReferenceOrder::isJoinable)
                .findFirst()
                .orElse(null);
    }

    List<ReferencePiece> newestFirst(int who, Predicate<ReferencePiece> wanted) {
        List<ReferencePiece> some = new ArrayList<>(
                all(piece -> piece.order.who == who && !piece.state.equals("RELEASED") && wanted.test(piece)));
        Collections.reverse(some);
        return some;
    }

    /** What is over is over before anything is decided. */
    void open() {
        for (var item : items) {
            item.limitBefore = item.limit;
            item.shelf = new ArrayList<>(lots.stream()
                    .filter(lot -> lot.item == item && (lot.brought > lot.sold || lot.brought == 0))
                    .toList());
            if (live && item.flashUntil <= now) {
                item.reprice(item.usual);
            }
        }
        runOut("expired", all(piece -> piece.state.equals("HELD") && piece.until <= now));
        runOut(
                "unpaid",
                all(piece -> piece.state.equals("CONFIRMED")
                        && piece.order.status.equals("CONFIRMED")
                        && piece.until > 0
                        && piece.until <= now
                        && piece.order.due() > 0));
        if (live && lastOrders != Integer.MAX_VALUE && now >= lastOrders + TRANSIT) {
            end();
        }
    }

    private void runOut(String how, List<ReferencePiece> some) {
        var overdue = some.stream()
                .sorted(Comparator.comparing(piece -> piece.number))
                .toList();
        Map<ReferenceOrder, List<ReferencePiece>> byOrder = new LinkedHashMap<>();
        overdue.forEach(piece ->
                byOrder.computeIfAbsent(piece.order, none -> new ArrayList<>()).add(piece));
        byOrder.forEach((order, pieces) -> {
            release(order, pieces, null);
            items.forEach(item -> tell(
                    how,
                    order,
                    item,
                    sum(pieces.stream().filter(one -> one.item == item).toList()),
                    ""));
        });
    }

    /** People are told once before their time is over, of all together that ends at about the same time. */
    void remind() {
        orders.stream()
                .filter(order -> order.live().stream()
                        .anyMatch(piece -> piece.state.equals("HELD") && piece.remindAt <= now && piece.until > now))
                .forEach(order -> {
                    var first = order.live().stream()
                            .filter(piece -> piece.state.equals("HELD") && piece.remindAt <= now && piece.until > now)
                            .mapToInt(piece -> piece.until)
                            .min()
                            .orElseThrow();
                    var held = order.live().stream()
                            .filter(piece -> piece.state.equals("HELD") && piece.remindAt < Integer.MAX_VALUE)
                            .filter(piece -> 5 * (piece.until - first) <= first - now)
                            .toList();
                    held.forEach(piece -> piece.remindAt = Integer.MAX_VALUE);
                    told.add("soon over " + order.number + " at "
                            + held.stream().mapToInt(piece -> piece.until).min().orElseThrow());
                });
    }

    void tell(String what, ReferenceOrder order, ReferenceItem item, int amount, String how) {
        if (amount > 0) {
            told.add(what + " " + order.number + " " + item.slot() + " " + amount + how);
        }
    }

    String claim(int who, ReferenceItem item, int amount, String claim) {
        if (amount <= 0) {
            return Reference.refused(Refused.Reason.NOT_A_STEP);
        }
        var refusal = refusal(who, item, amount);
        return refusal != null ? refusal : take(who, item, amount, claim, item.price, false);
    }

    private @Nullable String refusal(int who, ReferenceItem item, int amount) {
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
    String restore(int who, ReferencePiece back) {
        var refusal = refusal(who, back.item, back.amount);
        if (refusal == null) {
            if (joinable(who) == null && back.order.status.equals("CANCELLED") && back.order.wasConfirmed) {
                back.order.status = "OPEN";
            }
            // What was only kept is only kept again.
            boolean onlyKept = back.lot != null && !back.order.wasConfirmed;
            take(who, back.item, back.amount, back.claim, back.price, onlyKept);
            back.restored = true;
        }
        return refusal;
    }

    private String take(int who, ReferenceItem item, int amount, String claim, int price, boolean onlyKept) {
        var order = joinable(who);
        if (order == null) {
            order = new ReferenceOrder(1001 + orders.size(), who);
            orders.add(order);
        }
        var unsaid = order.status.equals("OPEN")
                && (onlyKept || order.pieces.stream().anyMatch(piece -> piece.state.equals("HELD") && !piece.served));
        var got = item.queue().isEmpty() ? Math.min(amount, item.untaken()) : 0;
        var rest = got;
        for (var lot : item.shelf) {
            var part = Math.min(rest, lot.left());
            if (part > 0) {
                new ReferencePiece(this, order, claim, item, part, price).keepWithOthers(lot);
                rest -= part;
            }
        }
        var waits = isOnSale(item) ? amount - got : 0;
        if (waits > 0) {
            new ReferencePiece(this, order, claim, item, waits, price);
        }
        var confirmed = got > 0 && !unsaid && (order.addressed || addressed.get(who));
        if (confirmed) {
            confirm(order);
        }
        var status = got == 0 ? "WAITING" : got < amount ? "PART" : confirmed ? "CONFIRMED" : "HELD";
        return status + " " + got + " " + waits + " "
                + (waits > 0 ? item.queue().size() : 0);
    }

    void confirm(ReferenceOrder order) {
        order.keepPaid();
        order.pieces.forEach(piece -> piece.mayReturn = false);
        order.live().stream().filter(piece -> piece.state.equals("HELD")).forEach(ReferencePiece::sell);
        if (order.status.equals("OPEN")) {
            order.status = "CONFIRMED";
            order.wasConfirmed = true;
            order.addressed = true;
        }
        order.keepPaid();
    }

    void release(ReferenceOrder order, Collection<ReferencePiece> some, @Nullable String by) {
        order.release(some, by);
    }

    /** What waits goes first. */
    void reduce(List<ReferencePiece> some, int amount, String by) {
        var rest = amount;
        Map<ReferenceOrder, Set<ReferencePiece>> back = new LinkedHashMap<>();
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

    String offer(ReferenceItem item, int total) {
        if (total < item.offered - item.untaken()) {
            return Reference.refused(Refused.Reason.BELOW_TAKEN);
        }
        var less = item.offered - total;
        item.offered = total;
        if (less > 0) {
            ReferenceWord.takeBack(item, less);
        } else {
            ReferenceWord.increase(this, item);
        }
        return "done";
    }

    String add(ReferenceItem item, int amount) {
        item.reprice(item.usual);
        item.offered += amount;
        ReferenceWord.vouch(this, item);
        return "done";
    }

    private boolean isOnSale(ReferenceItem item) {
        return item.isOpen() && lastOrders == Integer.MAX_VALUE;
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
                queue.inVain(piece, piece.amount, "STREAM_OVER");
            }
            item.reprice(item.usual);
        }
        live = false;
    }
}
