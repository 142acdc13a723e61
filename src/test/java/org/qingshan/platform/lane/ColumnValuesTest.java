package org.qingshan.platform.lane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.lot.Basket;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Terms;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.product.Unit;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.web.Market;

/** What rows that are written together hold is what they were given, whatever means something in an array, in JSON or in SQL. */
@QuarkusTest
class ColumnValuesTest {
    private static final List<String> AWKWARD = List.of(
            "NULL",
            "null",
            "",
            " ",
            "a,b",
            "{a,\"b\"}",
            "\"",
            "\\",
            "\\\"",
            "\\N",
            "it's",
            "$1 ? :name",
            "two\nlines\tand\r",
            "黄桃 🍑 𠮷",
            "\u200b\ufeff");

    private static final int MANY = 40;

    @Inject
    Lanes lanes;

    @Inject
    Market market;

    @Test
    void texts_and_documents_are_kept_as_they_are() {
        var shop = market.emptyStall().key();
        lanes.run(shop, () -> {
            AWKWARD.forEach(text -> History.write("actor " + text, text, "awkward", Map.of(text, text, "and", "more")));
            return shop;
        });

        var kept = lanes.read(shop, () -> History.about("awkward"));
        assertThat(kept).extracting(History::action).containsExactlyInAnyOrderElementsOf(AWKWARD);
        assertThat(kept).allSatisfy(row -> {
            assertThat(row.actor()).isEqualTo("actor " + row.action());
            assertThat(row.data()).isEqualTo(Map.of(row.action(), row.action(), "and", "more"));
        });
    }

    @Test
    void numbers_days_moments_and_what_is_missing_are_kept_as_they_are() {
        var shop = market.emptyStall().key();
        var moment = Instant.parse("2024-02-29T23:59:59.123457Z");
        var first = Intake.NOTHING
                .harvested(LocalDate.of(2024, 2, 29))
                .expected(LocalDate.of(1999, 12, 31), moment)
                .weighing(Long.MAX_VALUE);
        var last = Intake.NOTHING.expected(LocalDate.EPOCH, moment.plus(1, ChronoUnit.MICROS));
        lanes.run(shop, () -> {
            var own = Shop.byKey(shop).orElseThrow();
            var shoots = new Product("竹笋", "Bamboo shoots", Unit.JIN);
            shoots.persist();
            Lot.brought(new Basket(own.nextLotNumber(), shoots, null, new BigDecimal("0.5")), moment)
                    .with(first)
                    .agreed(Terms.price(0))
                    .persist();
            Lot.brought(
                            new Basket(own.nextLotNumber(), shoots, null, new BigDecimal("99999.5")),
                            moment.minusNanos(1000))
                    .agreed(Terms.share(100))
                    .persist();
            Lot.brought(new Basket(own.nextLotNumber(), shoots, null, new BigDecimal("7")), moment)
                    .pass(0, "inspection")
                    .with(last)
                    .persist();
            return shop;
        });

        var kept = lanes.read(shop, () -> Lot.<Lot>list("order by number"));
        assertThat(kept).extracting(Lot::intake).containsExactly(first, Intake.NOTHING, last);
        assertThat(kept)
                .extracting(Lot::brought)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("0.5"), new BigDecimal("99999.5"), new BigDecimal("7"));
        assertThat(kept).extracting(Lot::arrivedAt).containsExactly(moment, moment.minusNanos(1000), moment);
        assertThat(kept)
                .extracting(lot -> lot.terms().price(), lot -> lot.terms().sharePercent())
                .startsWith(tuple(0L, null), tuple(null, 100));
        assertThat(kept).extracting(Lot::vouchedBy).last().isEqualTo(Optional.of("inspection"));
    }

    /** In so many rows it is written once for all of them. */
    @Test
    void what_is_the_same_in_many_rows_is_kept_in_each() {
        var shop = market.emptyStall().key();
        var moment = Instant.parse("2024-02-29T23:59:59.123457Z");
        var document = Map.of("it's", "{\"$1\",?}");
        lanes.run(shop, () -> {
            var own = Shop.byKey(shop).orElseThrow();
            var shoots = new Product("竹笋", "Bamboo shoots", Unit.JIN);
            shoots.persist();
            for (var i = 1; i <= MANY; i++) {
                History.write("some ? body", "number " + i, "the same", document);
                Lot.brought(new Basket(own.nextLotNumber(), shoots, null, new BigDecimal("0.5")), moment)
                        .agreed(Terms.price(i))
                        .persist();
            }
            return shop;
        });

        var rows = lanes.read(shop, () -> History.about("the same"));
        assertThat(rows).extracting(History::action).doesNotHaveDuplicates().hasSize(MANY);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.actor()).isEqualTo("some ? body");
            assertThat(row.data()).isEqualTo(document);
        });
        var lots = lanes.read(shop, () -> Lot.<Lot>list("order by number"));
        assertThat(lots)
                .extracting(lot -> lot.terms().price())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, MANY).boxed().toList());
        assertThat(lots).allSatisfy(lot -> {
            assertThat(lot.arrivedAt()).isEqualTo(moment);
            assertThat(lot.brought()).isEqualByComparingTo("0.5");
            assertThat(lot.terms().sharePercent()).isNull();
        });
    }
}
