package org.qingshan.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.simulator.Move.Fault;

/** What should come of a history, worked out with whole numbers, lists and maps, and none of the engine's code. */
final class Reference {
    private final ReferenceStock stock;
    private final ReferenceCallingOff callingOff;
    private final Map<String, Integer> heard;
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, List<String>> edits = new HashMap<>();

    /** @param heard when each message was said first */
    Reference(Opening opening, Map<String, Integer> heard) {
        stock = new ReferenceStock(opening);
        callingOff = new ReferenceCallingOff(stock);
        this.heard = heard;
    }

    void pass(int seconds) {
        stock.now += seconds;
    }

    void sweep() {
        stock.open();
        stock.remind();
        stock.queue.close();
    }

    /** Of each key that is acknowledged what came of it. */
    Map<String, String> decide(List<Step> steps, Fault fault) {
        Map<String, String> acknowledged = new LinkedHashMap<>();
        if (fault == Fault.LOST || fault == Fault.LOST_ONCE) {
            return acknowledged;
        }
        Map<String, Step> fresh = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> !taken.containsKey(step.key()))
                .forEach(step -> fresh.putIfAbsent(step.key(), step));
        if (fresh.values().stream().anyMatch(step -> step.kind() == Step.Kind.POISON)) {
            // What comes behind one that is not acknowledged is not decided before that comes again.
            var first = steps.get(0).key();
            fresh.values().stream()
                    .filter(step -> fault != Fault.UNACKNOWLEDGED || step.key().equals(first))
                    .forEach(step -> batch(List.of(step)));
        } else if (!fresh.isEmpty()) {
            batch(List.copyOf(fresh.values()));
        }
        if (fault == Fault.NONE) {
            steps.forEach(step -> acknowledged.put(step.key(), taken.get(step.key())));
        }
        return acknowledged;
    }

    private void batch(List<Step> steps) {
        stock.open();
        for (var step : steps) {
            stock.said = step.kind() == Step.Kind.EDIT ? stock.now : heard.get(step.key());
            taken.put(step.key(), outcome(step));
            if (step.kind() == Step.Kind.EDIT) {
                edits.computeIfAbsent(step.of(), none -> new ArrayList<>()).add(step.key());
            }
        }
        stock.queue.close();
    }

    private String outcome(Step step) {
        return switch (step.kind()) {
            case POISON -> "parked";
            case CANCEL -> cancel(step);
            case CALL_OFF -> callingOff.callOff(step.who());
            case TAKE_ANEW -> callingOff.takeAnew(step.who());
            case ADDRESS -> address(step);
            case CONFIRM -> confirm(step);
            case PACK -> pack(step);
            case PAY -> pay(step);
            case BLOCK -> stock.queue.block(step.who());
            case UNBLOCK -> {
                stock.blocked.remove(step.who());
                yield "done";
            }
            default -> stock.live ? onLineup(step, stock.items.get(step.item())) : "over";
        };
    }

    private String onLineup(Step step, ReferenceItem item) {
        return switch (step.kind()) {
            case CLAIM ->
                edits.containsKey(step.key())
                        ? "edited before"
                        : stock.claim(step.who(), item, step.amount(), step.key());
            case EDIT -> edit(step, item);
            case LESS -> less(step, item);
            case RESTORE -> restore(step);
            case OFFER -> stock.offer(item, step.amount());
            case ADD -> step.amount() == 0 ? refused(Refused.Reason.NOT_A_STEP) : stock.add(item, step.amount());
            default -> hosted(step, item);
        };
    }

    private String hosted(Step step, ReferenceItem item) {
        switch (step.kind()) {
            case PRICE -> item.reprice(step.amount());
            case FLASH -> item.flash(step.amount(), stock.now + MessageDecider.FLASH_SECONDS);
            case LIMIT -> item.limit = step.amount();
            case OPEN -> item.lastOrders = Integer.MAX_VALUE;
            case CLOSE -> item.close();
            case END -> stock.endSoon();
            default -> throw new IllegalStateException(step.toString());
        }
        return "done";
    }

    static String refused(Refused.Reason reason) {
        return "refused " + reason;
    }

    /** All versions of the words, as far as they were heard before. */
    private Set<String> versions(Step step) {
        Set<String> versions = new TreeSet<>(edits.getOrDefault(step.of(), List.of()));
        if (taken.containsKey(step.of())) {
            versions.add(step.of());
        }
        return versions;
    }

    private String edit(Step step, ReferenceItem item) {
        var versions = versions(step);
        var mine = stock.newestFirst(step.who(), piece -> piece.item == item && versions.contains(piece.claim));
        var difference = step.amount() - ReferenceStock.sum(mine);
        if (difference > 0) {
            return stock.claim(step.who(), item, difference, step.key());
        }
        if (difference == 0) {
            return "unchanged";
        }
        var open = mine.stream().filter(piece -> piece.order.isJoinable()).toList();
        if (open.isEmpty()) {
            return refused(Refused.Reason.TOO_LATE);
        }
        stock.reduce(open, -difference, step.key());
        return "less";
    }

    private String less(Step step, ReferenceItem item) {
        var mine = stock.newestFirst(step.who(), piece -> piece.item == item && piece.order.isJoinable());
        if (mine.isEmpty()) {
            return "nothing";
        }
        if (step.amount() == 0) {
            return refused(Refused.Reason.NOT_A_STEP);
        }
        stock.reduce(mine, step.amount(), step.key());
        return "less";
    }

    private String restore(Step step) {
        List<ReferencePiece> back = new ArrayList<>();
        if (taken.containsKey(step.of())) {
            stock.ordersOf(step.who()).forEach(order -> back.addAll(order.pieces));
            back.removeIf(piece -> piece.restored || !step.of().equals(piece.by));
        }
        for (var piece : back) {
            var outcome = stock.restore(step.who(), piece);
            if (outcome != null) {
                return outcome;
            }
        }
        return back.isEmpty() ? "nothing" : "restored";
    }

    private String cancel(Step step) {
        var order = stock.joinable(step.who());
        if (order == null) {
            return "nothing";
        }
        stock.release(order, order.live(), step.key());
        return "cancelled";
    }

    private String address(Step step) {
        stock.addressed.set(step.who(), true);
        var cart = cart(step);
        if (cart != null && cart.status.equals("OPEN")) {
            cart.addressed = true;
        }
        return "done";
    }

    private String confirm(Step step) {
        var cart = cart(step);
        if (cart == null) {
            return refused(Refused.Reason.NOTHING_HELD);
        }
        if (!cart.addressed && !stock.addressed.get(step.who())) {
            return "no address";
        }
        stock.confirm(cart);
        return "confirmed";
    }

    private @Nullable ReferenceOrder cart(Step step) {
        var order = stock.joinable(step.who());
        return order != null && order.live().stream().anyMatch(piece -> piece.state.equals("HELD")) ? order : null;
    }

    private String pack(Step step) {
        var order = stock.joinable(step.who());
        if (order == null || !order.status.equals("CONFIRMED")) {
            return "nothing";
        }
        order.live().stream().filter(piece -> piece.state.equals("WAITING")).forEach(piece -> piece.release(null));
        order.live().forEach(piece -> piece.until = 0);
        order.status = "PACKED";
        return "packed";
    }

    private String pay(Step step) {
        var order = stock.joinable(step.who());
        return order != null && order.status.equals("CONFIRMED") && order.pay() ? "paid" : "nothing";
    }

    List<String> rows() {
        return ReferenceRows.of(stock);
    }

    List<String> told() {
        var told = stock.told.stream().sorted().toList();
        stock.told.clear();
        return told;
    }
}
