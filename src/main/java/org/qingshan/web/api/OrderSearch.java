package org.qingshan.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.lane.UnknownShop;

/** Reads orders page by page, in the order of their numbers. Wants a reading of the shop. */
@ApplicationScoped
class OrderSearch {
    static final int PAGE = 200;

    private final EntityManager entityManager;

    OrderSearch(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @param statuses those asked for
     * @param slot only orders that hold or bought something of this slot
     * @param after only numbers above this one
     */
    record Wanted(
            Set<CustomerOrder.Status> statuses, @Nullable String slot, int after) {

        static Wanted of(@Nullable String status, @Nullable String slot, @Nullable String after) {
            return new Wanted(statuses(status), slot(slot), number(after));
        }

        private static @Nullable String slot(@Nullable String slot) {
            if (slot != null && slot.indexOf('\0') >= 0) {
                throw Problem.bad("INVALID_PARAMETER", "slot", "must be a text without U+0000.");
            }
            return slot == null || slot.isBlank() ? null : slot;
        }

        private static Set<CustomerOrder.Status> statuses(@Nullable String status) {
            if (status == null || status.isBlank()) {
                return EnumSet.allOf(CustomerOrder.Status.class);
            }
            var all = Arrays.stream(CustomerOrder.Status.values());
            return all.filter(known -> known.name().equalsIgnoreCase(status.strip()))
                    .findFirst()
                    .map(Set::of)
                    .orElseThrow(() -> Problem.bad(
                            "INVALID_PARAMETER",
                            "status",
                            "must be one of " + Arrays.toString(CustomerOrder.Status.values()) + "."));
        }

        private static int number(@Nullable String after) {
            try {
                return after == null || after.isBlank() ? 0 : Integer.parseInt(after.strip());
            } catch (NumberFormatException noNumber) {
                throw Problem.bad("INVALID_PARAMETER", "after", "must be the number of an order.");
            }
        }
    }

    List<OrderEntry> page(String shop, Wanted wanted, SpokenLanguage language) {
        var orders = loaded(wanted.slot() == null ? ids(wanted) : idsWithSlot(wanted, wanted.slot()));
        return entries(orders, shop, language);
    }

    Optional<OrderEntry> numbered(String shop, int number, SpokenLanguage language) {
        var found =
                CustomerOrder.numbered(number).map(CustomerOrder::id).stream().toList();
        return entries(loaded(found), shop, language).stream().findFirst();
    }

    private List<Long> ids(Wanted wanted) {
        return entityManager
                .createQuery(
                        "select o.id from CustomerOrder o where o.number > :after and o.status in :statuses"
                                + " order by o.number",
                        Long.class)
                .setParameter("after", wanted.after())
                .setParameter("statuses", wanted.statuses())
                .setMaxResults(PAGE)
                .getResultList();
    }

    private List<Long> idsWithSlot(Wanted wanted, String slot) {
        return entityManager
                .createQuery(
                        "select o.id from CustomerOrder o where o.number > :after and o.status in :statuses"
                                + " and exists (select 1 from OrderLine l join l.item i where l.order = o"
                                + " and upper(i.slot) = :slot and l.state in :taken) order by o.number",
                        Long.class)
                .setParameter("after", wanted.after())
                .setParameter("statuses", wanted.statuses())
                .setParameter("slot", slot.strip().toUpperCase(Locale.ROOT))
                .setParameter("taken", EnumSet.of(OrderLine.State.HELD, OrderLine.State.CONFIRMED))
                .setMaxResults(PAGE)
                .getResultList();
    }

    private List<CustomerOrder> loaded(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select distinct o from CustomerOrder o left join fetch o.lines l"
                                        + " left join fetch l.item i left join fetch i.product left join fetch o.payment"
                                        + " where o.id in :ids order by o.number",
                                CustomerOrder.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private List<OrderEntry> entries(List<CustomerOrder> orders, String key, SpokenLanguage language) {
        var shop = Shop.byKey(key).orElseThrow(() -> new UnknownShop(key));
        var buyers = Buyer.withIds(orders.stream().map(CustomerOrder::buyerId).collect(Collectors.toSet()));
        return orders.stream()
                .map(order -> OrderEntry.of(order, Objects.requireNonNull(buyers.get(order.buyerId())), shop, language))
                .toList();
    }
}
