package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** What is there on a host's number alone leaves with the number: the lot's history says so. */
@QuarkusTest
class LotsOnWordTest extends Journey {
    private static final String OF_LOT = "from lot where shop_id = :shop and on_word";

    @Inject
    Rows rows;

    @Test
    void what_is_taken_back_by_a_number_stands_in_the_history_of_its_lot() {
        var village = village();
        var owner = village.owner();
        owner.says("库存 A1 +20");
        owner.says("库存 A1 -5");
        assertThat(rows.<BigDecimal>of(village.key(), "select brought " + OF_LOT))
                .singleElement()
                .satisfies(left -> assertThat(left).isEqualByComparingTo("15"));

        var lot = "lot "
                + rows.<Number>of(village.key(), "select number " + OF_LOT).get(0);
        assertThat(rows.<String>of(
                        village.key(),
                        "select data ->> 'change' from history where shop_id = :shop and action = 'lot.recounted' and subject = '"
                                + lot + "'"))
                .containsExactly("20.000 > 15.000");
    }
}
