package org.qingshan.domain.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.platform.lane.CurrentShopKey;
import org.qingshan.platform.lane.Row;

/** The lines of an order. */
@MappedSuperclass
abstract class Itemised extends Row {
    @Filter(name = CurrentShopKey.FILTER, condition = "shop_id = :shop")
    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    protected List<OrderLine> lines = new ArrayList<>();

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

    public List<OrderLine> lines() {
        return List.copyOf(lines);
    }
}
