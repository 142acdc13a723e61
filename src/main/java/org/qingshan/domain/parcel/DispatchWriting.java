package org.qingshan.domain.parcel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.platform.lane.CurrentShopKey;

/**
 * Writes of many parcels at once by which waybills they are on their way, as {@link Parcel#sent} and {@code CustomerOrder.ship} write it
 * of one. Who writes has found them good.
 */
final class DispatchWriting {
    /** What was told of a box by its courier is of another parcel, where it has another number now. */
    private static final String BOXES = """
            update parcel p set courier = x.courier, waybill = x.waybill, shipped_at = coalesce(p.shipped_at, :now),
                followed_at = case when p.waybill = x.waybill then p.followed_at end,
                news_step = case when p.waybill = x.waybill then p.news_step end,
                news = case when p.waybill = x.waybill then p.news end,
                news_at = case when p.waybill = x.waybill then p.news_at end
            from unnest(cast(:keys as bigint[]), cast(:couriers as text[]), cast(:waybills as text[])) as x(id, courier, waybill)
            where p.shop_id = :shop and p.id = x.id
            """;

    private static final String ORDERS = """
            update orders o set status = 'SHIPPED', waybill = x.waybills
            from unnest(cast(:keys as bigint[]), cast(:waybills as text[])) as x(id, waybills)
            where o.shop_id = :shop and o.id = x.id
            """;

    private final Instant now;
    private final List<Long> boxes = new ArrayList<>();
    private final List<@Nullable String> couriers = new ArrayList<>();
    private final List<String> waybills = new ArrayList<>();
    private final List<Long> orders = new ArrayList<>();
    private final List<String> waybillsOfOrders = new ArrayList<>();

    DispatchWriting(Instant now) {
        this.now = now;
    }

    /** @param by one for each box, in the order of the boxes */
    void add(KnownParcel parcel, List<Waybill> by) {
        for (int i = 0; i < by.size(); i++) {
            var courier = by.get(i).courier();
            boxes.add(parcel.boxes().get(i).id());
            couriers.add(courier == null ? null : courier.name());
            waybills.add(by.get(i).number());
        }
        var all = by.stream().map(Waybill::number).collect(Collectors.joining(" "));
        parcel.members().values().forEach(order -> {
            orders.add(order);
            waybillsOfOrders.add(all);
        });
    }

    void write() {
        if (!boxes.isEmpty()) {
            InBulk.once(this::writeAll);
        }
    }

    /** Returns how many boxes and orders that were. */
    private int writeAll() {
        var shop = new CurrentShopKey().get();
        var entities = CustomerOrder.getEntityManager();
        var sent = entities.createNativeQuery(BOXES)
                .setParameter("shop", shop)
                .setParameter("now", now)
                .setParameter("keys", boxes.toArray(Long[]::new))
                .setParameter("couriers", couriers.toArray(String[]::new))
                .setParameter("waybills", waybills.toArray(String[]::new))
                .executeUpdate();
        return sent
                + entities.createNativeQuery(ORDERS)
                        .setParameter("shop", shop)
                        .setParameter("keys", orders.toArray(Long[]::new))
                        .setParameter("waybills", waybillsOfOrders.toArray(String[]::new))
                        .executeUpdate();
    }
}
