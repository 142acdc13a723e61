package org.qingshan.domain.parcel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.platform.lane.CurrentShopKey;

/**
 * As much of a parcel as a courier's file is held against: of thousands at once not a row is loaded that could be changed.
 *
 * @param id our key of its first order
 * @param number of its first order
 * @param recipient whom it goes to; he and his phone empty where he has been forgotten
 * @param members our keys of all orders in it, by their numbers
 */
record KnownParcel(
        long id,
        int number,
        CustomerOrder.Status status,
        boolean collected,
        long buyer,
        String recipient,
        String phone,
        List<Box> boxes,
        Map<Integer, Long> members) {

    private static final String PARCELS = """
            select asked.number, h.id, h.number as head, h.status, h.country = '' as collected, h.buyer_id, h.carries, h.recipient, h.phone
            from unnest(cast(:numbers as int[])) as asked(number)
            join orders o on o.shop_id = :shop and o.number = asked.number
            join orders h on h.shop_id = o.shop_id and h.id = coalesce(o.first_id, o.id)
            """;

    private static final String BOXES =
            "select p.order_id, p.id, p.box, p.waybill, p.exported_as is not null from parcel p"
                    + " where p.shop_id = :shop and p.order_id = any(:keys) order by p.order_id, p.box";

    private static final String CARRIED = "select o.first_id, o.id, o.number from orders o"
            + " where o.shop_id = :shop and o.first_id = any(:keys) order by o.number";

    private static final String OWNERS =
            "select p.waybill, p.order_id from parcel p where p.shop_id = :shop and p.waybill = any(:waybills)";

    private static final String WITH_GOODS =
            "select distinct o from CustomerOrder o join fetch o.lines l join fetch l.item i"
                    + " join fetch i.product left join fetch o.payment where o.id in ?1";

    /** One of its boxes; the waybill is the one that it has, if it has one. */
    record Box(long id, int box, @Nullable String waybill, boolean exported) {}

    /** Of some parcels our keys of those that are not any more as the courier was told of them. What was not exported is not looked at. */
    static Set<Long> changedSinceExport(Collection<KnownParcel> some) {
        var exported = some.stream()
                .filter(parcel -> parcel.boxes().stream().anyMatch(Box::exported))
                .map(KnownParcel::id)
                .collect(Collectors.toSet());
        List<CustomerOrder> orders = exported.isEmpty() ? List.of() : CustomerOrder.list(WITH_GOODS, exported);
        var boxes = Parcel.of(orders);
        var changed = orders.stream()
                .filter(order -> FilledBox.of(order, boxes.getOrDefault(order.id(), List.of())).stream()
                        .anyMatch(FilledBox::isChangedSinceExport))
                .map(CustomerOrder::id)
                .collect(Collectors.toSet());
        // What is written of them goes past whatever is loaded.
        boxes.values().forEach(all -> all.forEach(CustomerOrder.getEntityManager()::detach));
        orders.forEach(CustomerOrder.getEntityManager()::detach);
        return changed;
    }

    /** By the numbers that were asked for; a number that an order lies under in another's parcel leads to that. */
    static Map<Integer, KnownParcel> named(Set<Integer> numbers) {
        var rows = rows(PARCELS, "numbers", numbers.toArray(Integer[]::new));
        Set<Long> keys = new HashSet<>();
        Set<Long> carriers = new HashSet<>();
        for (var row : rows) {
            keys.add(number(row[1]));
            if ((Boolean) row[6]) {
                carriers.add(number(row[1]));
            }
        }
        var boxes = boxes(keys);
        var carried = carried(carriers);
        Map<Long, KnownParcel> byKey = new HashMap<>();
        Map<Integer, KnownParcel> all = new HashMap<>();
        for (var row : rows) {
            var parcel = byKey.computeIfAbsent(number(row[1]), key -> read(key, row, boxes, carried));
            all.put((int) number(row[0]), parcel);
            all.put(parcel.number(), parcel);
        }
        return all;
    }

    private static KnownParcel read(
            long key, Object[] row, Map<Long, List<Box>> boxes, Map<Long, Map<Integer, Long>> carried) {
        var head = (int) number(row[2]);
        Map<Integer, Long> members = new HashMap<>(carried.getOrDefault(key, Map.of()));
        members.put(head, key);
        return new KnownParcel(
                key,
                head,
                CustomerOrder.Status.valueOf((String) row[3]),
                Boolean.TRUE.equals(row[4]),
                number(row[5]),
                Objects.toString(row[7], ""),
                Objects.toString(row[8], ""),
                boxes.getOrDefault(key, List.of()),
                members);
    }

    private static Map<Long, List<Box>> boxes(Set<Long> keys) {
        return rows(BOXES, "keys", keys.toArray(Long[]::new)).stream()
                .collect(Collectors.groupingBy(
                        row -> number(row[0]),
                        Collectors.mapping(
                                row -> new Box(number(row[1]), (int) number(row[2]), (String) row[3], (Boolean) row[4]),
                                Collectors.toCollection(ArrayList::new))));
    }

    private static Map<Long, Map<Integer, Long>> carried(Set<Long> keys) {
        return keys.isEmpty()
                ? Map.of()
                : rows(CARRIED, "keys", keys.toArray(Long[]::new)).stream()
                        .collect(Collectors.groupingBy(
                                row -> number(row[0]),
                                Collectors.toMap(row -> (int) number(row[2]), row -> number(row[1]))));
    }

    /** Our keys of the orders whose boxes have these waybills now. */
    static Map<String, Long> owners(Set<String> waybills) {
        return rows(OWNERS, "waybills", waybills.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    /** All orders in it, the lowest number first. */
    List<Integer> numbers() {
        return members.keySet().stream().sorted().toList();
    }

    /** What its boxes were sent by; none of what was not sent. */
    List<String> waybills() {
        return boxes.stream().flatMap(box -> Stream.ofNullable(box.waybill())).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(String query, String name, Object[] values) {
        return InBulk.once(() -> CustomerOrder.getEntityManager()
                .createNativeQuery(query)
                .setParameter("shop", new CurrentShopKey().get())
                .setParameter(name, values)
                .getResultList());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
