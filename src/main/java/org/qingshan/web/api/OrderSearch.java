package org.qingshan.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @param slots only orders that hold or bought something of one of these; of any where there are none
     * @param after only numbers above this one
     */
    record Wanted(Set<CustomerOrder.Status> statuses, Set<String> slots, int after) {

        /** Of each what was said, as often as it was; throws a problem that names the first that means nothing. */
        static Wanted of(List<String> status, List<String> slot, List<String> after) {
            return new Wanted(statuses(status), Set.copyOf(values("slot", slot)), number(after));
        }

        /** An empty one is as good as none. */
        private static List<String> values(String parameter, List<String> said) {
            var values = said.stream()
                    .filter(one -> !one.isEmpty())
                    .flatMap(one -> Arrays.stream(one.split(",", -1)))
                    .map(SlotName::of)
                    .toList();
            if (values.stream().anyMatch(value -> value.isEmpty() || value.indexOf('\0') >= 0)) {
                throw Problem.bad(
                        "INVALID_PARAMETER",
                        parameter,
                        "must be a text that is not blank and without U+0000; leave it out for all orders.");
            }
            return values;
        }

        private static Set<CustomerOrder.Status> statuses(List<String> said) {
            var wanted = EnumSet.noneOf(CustomerOrder.Status.class);
            values("status", said).forEach(value -> wanted.add(status(value)));
            return wanted.isEmpty() ? EnumSet.allOf(CustomerOrder.Status.class) : wanted;
        }

        private static CustomerOrder.Status status(String said) {
            return Arrays.stream(CustomerOrder.Status.values())
                    .filter(known -> known.name().equals(said))
                    .findFirst()
                    .orElseThrow(() -> Problem.bad(
                            "INVALID_PARAMETER",
                            "status",
                            "must be one of " + Arrays.toString(CustomerOrder.Status.values())
                                    + ", or several with commas between."));
        }

        private static int number(List<String> said) {
            if (said.size() > 1) {
                throw Problem.bad("INVALID_PARAMETER", "after", "must be given once.");
            }
            var after = said.isEmpty() || said.get(0).isEmpty() ? "0" : said.get(0);
            if (!after.matches("[0-9]{1,9}")) {
                throw Problem.bad("INVALID_PARAMETER", "after", "must be the number of an order.");
            }
            return Integer.parseInt(after);
        }
    }

    /** Throws a problem where one of the slots has never been. */
    List<OrderEntry> page(String shop, Wanted wanted, SpokenLanguage language) {
        var orders = loaded(wanted.slots().isEmpty() ? ids(wanted) : idsWithSlots(wanted, known(wanted.slots())));
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

    private Set<String> known(Set<String> slots) {
        var known = entityManager
                .createQuery(
                        "select distinct upper(i.slot) from LineupItem i where upper(i.slot) in :slots", String.class)
                .setParameter("slots", slots)
                .getResultList();
        slots.stream()
                .filter(slot -> !known.contains(slot))
                .sorted()
                .findFirst()
                .ifPresent(slot -> {
                    throw Problem.bad(
                            "INVALID_PARAMETER",
                            "slot",
                            "must be a slot of the shop's streams; none has had " + slot + ".");
                });
        return slots;
    }

    private List<Long> idsWithSlots(Wanted wanted, Set<String> slots) {
        return entityManager
                .createQuery(
                        "select o.id from CustomerOrder o where o.number > :after and o.status in :statuses"
                                + " and exists (select 1 from OrderLine l join l.item i where l.order = o"
                                + " and upper(i.slot) in :slots and l.state in :taken) order by o.number",
                        Long.class)
                .setParameter("after", wanted.after())
                .setParameter("statuses", wanted.statuses())
                .setParameter("slots", slots)
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
