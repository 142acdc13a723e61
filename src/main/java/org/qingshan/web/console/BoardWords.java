package org.qingshan.web.console;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.web.Decimals;
import org.qingshan.web.photo.PhotoName;

/** Puts the trade into the words of the board, in one language. */
enum BoardWords {
    CHINESE,
    ENGLISH;

    /** @param find what it is found by; null where nobody need look for it */
    Board.Item item(LineupItem item, @Nullable String find) {
        var pinned = item.stream().pinned();
        var limit = item.limitPerBuyer();
        var until = item.flashUntil();
        return new Board.Item(
                item.id(),
                item.slot(),
                name(item),
                unit(item),
                item.price(),
                Decimals.plain(item.offered()),
                Decimals.plain(item.held()),
                Decimals.plain(item.sold()),
                Decimals.plain(item.left()),
                item.waiting(),
                item.isOpen(),
                pinned != null && Objects.equals(pinned.id(), item.id()),
                Decimals.plain(item.product().step()),
                limit == null ? null : Decimals.plain(limit),
                until == null ? null : item.usualPrice(),
                until == null ? null : until.toEpochMilli(),
                PhotoName.small(item.product().photo()),
                find);
    }

    Board.Parcel parcel(CustomerOrder order, String buyer) {
        var goods = order.taken().mapToLong(OrderLine::amount).sum();
        return new Board.Parcel(
                order.number(),
                buyer,
                order.status(),
                lines(order),
                goods + order.charge().shipping(),
                place(order.destination()),
                order.payment() == null ? null : PaymentPages.HERE + "/" + order.number());
    }

    /** One line for each item, however many claims and lots it came from. */
    private List<Board.Line> lines(CustomerOrder order) {
        Map<LineupItem, List<OrderLine>> byItem = order.lines().stream()
                .filter(OrderLine::isLive)
                .collect(Collectors.groupingBy(OrderLine::item, LinkedHashMap::new, Collectors.toList()));
        List<Board.Line> lines = new ArrayList<>();
        byItem.forEach((item, parts) -> lines.add(new Board.Line(
                item.slot(),
                name(item),
                unit(item),
                sum(parts.stream().filter(OrderLine::isTaken)),
                sum(parts.stream().filter(part -> !part.isTaken())))));
        return lines;
    }

    private static BigDecimal sum(Stream<OrderLine> lines) {
        return Decimals.plain(lines.map(OrderLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private String name(LineupItem item) {
        return item.product().name(this == CHINESE);
    }

    private String unit(LineupItem item) {
        var unit = item.product().unit();
        return this == CHINESE ? unit.zh() : unit.en();
    }

    /** Enough to know the way of the parcel; who lives where is for those who pack it. */
    private String place(@Nullable Destination to) {
        if (to == null) {
            return "";
        }
        if (to.isCollected()) {
            return this == CHINESE ? "自提" : "Pick-up";
        }
        var known = to.area();
        return (known.isEmpty() ? to.country() : known) + " ***";
    }
}
