package org.qingshan.journey;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.qingshan.domain.order.PaymentTaking;
import org.qingshan.platform.lane.Lanes;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Goods that are sold by weight are ordered and packed. */
abstract class WeighingStory extends Journey {
    @Inject
    Rows rows;

    @Inject
    Lanes lanes;

    @Inject
    PaymentTaking payments;

    static Viewer buyer(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        return buyer;
    }

    BigDecimal packed(Village village) {
        return rows.<BigDecimal>of(
                        village.key(), "select coalesce(sum(packed_weight), 0) from order_line where shop_id = :shop")
                .get(0);
    }
}
