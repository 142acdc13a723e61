package org.qingshan.domain.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.CurrentShopKey;
import org.qingshan.platform.lane.Row;

/** The lines of an order. */
@MappedSuperclass
abstract class Itemised extends Row {
    private static final String BETWEEN_WISHES = "；";

    /** Letters. */
    private static final int MOST_WISHED = 400;

    @Filter(name = CurrentShopKey.FILTER, condition = "shop_id = :shop")
    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    protected List<OrderLine> lines = new ArrayList<>();

    private String wished = "";

    /**
     * Which of the goods its buyer would like, in his words, for whoever packs them; the shop may have none such. Nothing of goods that were given
     * back. Empty for nothing.
     */
    public String wished() {
        return wishes().collect(Collectors.joining(BETWEEN_WISHES));
    }

    /** Each of them. */
    public Stream<String> wishes() {
        return Stream.of(wished.split(BETWEEN_WISHES)).filter(one -> !one.isEmpty() && !isOfGone(one));
    }

    /** What a wish begins with that is of this item alone. */
    public static String wishOf(LineupItem item) {
        return item.slot() + " " + item.product().name(true) + "：";
    }

    private boolean isOfGone(String wish) {
        var of = lines.stream()
                .filter(line -> wish.startsWith(wishOf(line.item())))
                .toList();
        return !of.isEmpty() && of.stream().noneMatch(OrderLine::isLive);
    }

    /** Notes a wish behind those there are that it does not settle. Returns whether there is room for it on paper; else nothing has changed. */
    public boolean wishes(String wish, Predicate<String> settled) {
        var one = wish.replace(BETWEEN_WISHES, "，");
        var all = Stream.concat(wishes().filter(before -> !before.equals(one) && !settled.test(before)), Stream.of(one))
                .collect(Collectors.joining(BETWEEN_WISHES));
        boolean isNoted = all.length() <= MOST_WISHED;
        wished = isNoted ? all : wished;
        return isNoted;
    }

    /** What was wished of goods that were given back is none of those that come now. */
    protected void forgetWishesOfGone() {
        wished = wished();
    }

    public Stream<OrderLine> held() {
        return in(OrderLine.State.HELD);
    }

    public Stream<OrderLine> in(OrderLine.State state) {
        return lines.stream().filter(line -> line.state() == state);
    }

    /** Lines that hold or have sold something. */
    public Stream<OrderLine> taken() {
        return lines.stream().filter(OrderLine::isTaken);
    }

    /** Live lines of an item, the newest first: what is given back first. */
    public List<OrderLine> of(LineupItem item) {
        var live = lines.stream().filter(OrderLine::isLive);
        var some = new ArrayList<>(
                live.filter(line -> line.item().id().equals(item.id())).toList());
        Collections.reverse(some);
        return some;
    }

    /** What the buyer has or waits for of an item. */
    public BigDecimal quantityOf(LineupItem item) {
        return of(item).stream().map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What it waited for until its parcel was closed without it. */
    List<OrderLine> leftBehind() {
        return lines.stream().filter(OrderLine::stayedBehind).toList();
    }

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
