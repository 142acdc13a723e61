package org.qingshan.conversation.command;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Shop;

/** Changes where the shop's parcels do not go: {@code 新疆,西藏}, {@code remove 新疆}, {@code only 新疆}, {@code none}, {@code 国外}. */
final class Undeliverable {
    private static final Set<String> REMOVE = Set.of("remove", "去掉", "恢复");
    private static final Set<String> ONLY = Set.of("only", "只有");
    private static final Set<String> NONE = Set.of("none", "清空");
    private static final Set<String> ABROAD = Set.of("国外", "海外", "境外", "abroad");

    /** As many as somebody goes through in a message. */
    private static final int MOST = 20;

    private Undeliverable() {}

    /** Returns whether it was understood; if not, nothing is changed. */
    static boolean change(Shop shop, String value) {
        if (NONE.contains(value)) {
            shop.shipping().deliversNotTo(List.of());
            return true;
        }
        var parts = value.split("\\s+", 2);
        var removes = REMOVE.contains(parts[0]) && parts.length == 2;
        var replaces = ONLY.contains(parts[0]) && parts.length == 2;
        var names = List.of((removes || replaces ? parts[1] : value).split("[,，、;；\\s]+"));
        var areas = names.stream()
                .map(Undeliverable::area)
                .flatMap(Optional::stream)
                .toList();
        var understood = areas.size() == names.size();
        if (understood) {
            shop.shipping().deliversNotTo(replaces ? areas : changed(shop, areas, removes));
        }
        return understood;
    }

    /** A line of what was ordered to such places before and is sent all the same; empty for none. */
    static String stillSent(Turn turn) {
        var shipping = turn.shop().shipping();
        var numbers = Parcels.toPack().stream()
                .filter(order -> order.destination() != null
                        && shipping.undeliverableAt(order.destination()).isPresent())
                .map(CustomerOrder::number)
                .toList();
        if (numbers.isEmpty()) {
            return "";
        }
        var recall = turn.words().recall();
        var shown = turn.words().numbers(numbers.stream().limit(MOST).toList());
        return "\n"
                + (numbers.size() > MOST
                        ? recall.stillSentAll(shown, numbers.size(), numbers.get(0))
                        : recall.stillSent(shown, numbers.get(0)));
    }

    private static Collection<String> changed(Shop shop, List<String> areas, boolean removes) {
        Set<String> all = new LinkedHashSet<>(shop.shipping().undeliverable());
        if (removes) {
            areas.forEach(all::remove);
        } else {
            all.addAll(areas);
        }
        return all;
    }

    private static Optional<String> area(String name) {
        if (ABROAD.contains(name)) {
            return Optional.of(Destination.ABROAD);
        }
        var read = AddressReader.read(name);
        var isPlace = read.province() != null && read.detail() == null;
        return isPlace
                ? Optional.of(Stream.of(read.province(), read.city(), read.county())
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                : Optional.empty();
    }
}
