package org.qingshan.conversation.lot;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.lot.Lot;

/** What came to be sold of each product, where not every lot is named. */
public final class LotsInAll {
    private LotsInAll() {}

    /** A line for each product of these lots of which anything may be sold, in their order. */
    public static Stream<String> lines(Wording words, List<Lot> lots) {
        return lots.stream()
                .filter(Lot::isForSale)
                .collect(Collectors.groupingBy(Lot::product, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> words.flash()
                        .mineInAll(
                                words.name(of.getKey()),
                                sum(words, of.getValue(), Lot::brought),
                                sum(words, of.getValue(), Lot::sold),
                                sum(words, of.getValue(), Lot::held),
                                sum(words, of.getValue(), Lot::left)));
    }

    private static String sum(Wording words, List<Lot> lots, Function<Lot, BigDecimal> of) {
        var unit = lots.get(0).product().unit();
        return words.quantity(lots.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add), unit);
    }
}
