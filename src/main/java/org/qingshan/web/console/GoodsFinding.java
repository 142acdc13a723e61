package org.qingshan.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.domain.product.Product;

/** Knows what goods are found by: their names in both languages, what else they are called, and how that sounds in pinyin. */
@ApplicationScoped
class GoodsFinding {
    /** Names of the goods of some hundred shops; beyond that it begins anew. */
    private static final int MOST = 10_000;

    /** A board is read several times a second, and pinyin takes microseconds a character. */
    private final ConcurrentMap<List<String>, String> known = new ConcurrentHashMap<>();

    /** With a space between two of them, and none within one. */
    String keys(Product product) {
        var names = Stream.concat(Stream.of(product.name(true), product.name(false)), product.aliases().stream())
                .toList();
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(names, GoodsFinding::keys);
    }

    private static String keys(List<String> names) {
        return names.stream().flatMap(NameSearch::keys).distinct().collect(Collectors.joining(" "));
    }
}
