package org.qingshan.domain.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What buyers have ordered in earlier streams and is not packed: nothing that is said in a stream is about it. */
final class EarlierOrders {
    private final Map<Long, List<CustomerOrder>> orders = new HashMap<>();
    /** Whose are all here. */
    private final Set<Long> loaded = new HashSet<>();

    void areLoadedOf(Collection<Long> buyers) {
        loaded.addAll(buyers);
    }

    /** Whether the database has to be asked for a buyer's; only once. */
    boolean isToBeAsked(long buyer) {
        return loaded.add(buyer);
    }

    void add(CustomerOrder order) {
        orders.computeIfAbsent(order.buyerId(), none -> new ArrayList<>()).add(order);
    }

    List<CustomerOrder> of(long buyer) {
        return orders.getOrDefault(buyer, List.of());
    }
}
