package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.parcel.ScaleReading;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** Finds out what weights are of; asks where that is in doubt. */
final class ScaleAsking {
    /** Grams; no courier carries more in one box. */
    private static final int MOST = 200_000;

    private final Turn turn;
    private final CustomerOrder order;
    private final PackerCommand asked;
    private final List<LineupItem> goods;
    private final List<LineupItem> byWeight;

    private ScaleAsking(Turn turn, CustomerOrder order, PackerCommand asked) {
        this.turn = turn;
        this.asked = asked;
        this.order = order;
        this.goods = order.company().sold().map(OrderLine::item).distinct().toList();
        this.byWeight =
                goods.stream().filter(item -> item.product().unit().isWeight()).toList();
    }

    /**
     * What the scales said of the order; empty where the packer was asked what he means.
     *
     * @param asked what he told them with, which his answer goes on with
     */
    static Optional<ScaleReading> of(Turn turn, CustomerOrder order, List<ScaleWords.Said> said, PackerCommand asked) {
        return new ScaleAsking(turn, order, asked).read(said);
    }

    private Optional<ScaleReading> read(List<ScaleWords.Said> said) {
        var unnamed = said.stream().filter(one -> one.slot() == null).toList();
        var unclear = unnamed.stream().filter(one -> one.unit() == null).findFirst();
        if (unclear.isPresent()) {
            return askUnit(unclear.get());
        }
        var bare = unnamed.stream().filter(one -> !one.isBox()).toList();
        if (!bare.isEmpty() && !byWeight.isEmpty() && goods.size() > 1) {
            return askWhich(bare);
        }
        List<Integer> boxes = new ArrayList<>();
        unnamed.forEach(one -> boxes.add(one.grams()));
        if (boxes.stream().anyMatch(grams -> grams < 1 || grams > MOST)) {
            turn.say(turn.words().parcel().packNumber());
            return Optional.empty();
        }
        Map<Long, BigDecimal> weights = new LinkedHashMap<>();
        if (!bare.isEmpty() && byWeight.size() == 1) {
            // Nothing else is in it: what lies on the scale is the goods.
            var item = byWeight.get(0);
            bare.forEach(one -> weights.merge(item.id(), one.in(item.product().unit()), BigDecimal::add));
        }
        return named(said, weights) ? Optional.of(new ScaleReading(boxes, weights)) : Optional.empty();
    }

    private boolean named(List<ScaleWords.Said> said, Map<Long, BigDecimal> weights) {
        Map<String, List<ScaleWords.Said>> bySlot = new LinkedHashMap<>();
        for (var one : said) {
            if (one.slot() != null) {
                bySlot.computeIfAbsent(one.slot(), none -> new ArrayList<>()).add(one);
            }
        }
        return bySlot.entrySet().stream().allMatch(some -> named(some.getKey(), some.getValue(), weights));
    }

    /** Orders of two streams in one parcel may mean different goods by one slot: then each of them is named, in the order of the list. */
    private boolean named(String slot, List<ScaleWords.Said> said, Map<Long, BigDecimal> weights) {
        var items = goods.stream().filter(item -> item.slot().equals(slot)).toList();
        if (items.isEmpty()) {
            turn.say(turn.words().parcel().notInOrder(order.number(), slot));
            return false;
        }
        if (items.size() > 1 && items.size() != said.size()) {
            turn.say(turn.words().sharing().sameSlot(order.number(), slot, items.size(), example(items)));
            return false;
        }
        for (int i = 0; i < said.size(); i++) {
            var item = items.get(Math.min(i, items.size() - 1));
            weights.merge(item.id(), said.get(i).in(item.product().unit()), BigDecimal::add);
        }
        return true;
    }

    private String example(List<LineupItem> items) {
        return items.stream()
                .map(item -> item.slot() + " "
                        + turn.words()
                                .quantity(
                                        order.company().orders().stream()
                                                .map(one -> one.quantityOf(item))
                                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                                        item))
                .collect(Collectors.joining(" "));
    }

    /** A courier weighs in kilograms, a village in jin: a bare number may be either. */
    private Optional<ScaleReading> askUnit(ScaleWords.Said weight) {
        var amount = weight.amount();
        var parcel = turn.words().parcel();
        var call = call() + (weight.isBox() ? "box " : "");
        turn.choose(
                parcel.whichWeight(amount),
                new Button(parcel.kilogramButton(amount), call + amount + "kg"),
                new Button(parcel.jinButton(amount), call + amount + "jin"));
        return Optional.empty();
    }

    /** The goods are paid for by what they weigh; the box with other things in it is not. */
    private Optional<ScaleReading> askWhich(List<ScaleWords.Said> bare) {
        var parcel = turn.words().parcel();
        if (bare.size() > 1 || byWeight.size() > 1) {
            var example = byWeight.stream().map(item -> item.slot() + " 2.5斤").collect(Collectors.joining(" "));
            turn.say(parcel.whichGoods(word(), order.number(), example));
            return Optional.empty();
        }
        var item = byWeight.get(0);
        var weight = bare.get(0).words();
        var named = item.slot() + " " + turn.words().name(item);
        turn.choose(
                parcel.whichScale(weight, named),
                new Button(named + " " + weight, call() + item.slot() + " " + weight),
                new Button(parcel.wholeBox(weight), call() + "box " + weight));
        return Optional.empty();
    }

    private String call() {
        return "/" + asked.name() + " " + order.number() + " ";
    }

    private String word() {
        return turn.words().isChinese() ? turn.words().inScript(asked.words().get(0)) : "/" + asked.name();
    }
}
