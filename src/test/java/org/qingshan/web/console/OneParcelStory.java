package org.qingshan.web.console;

import jakarta.inject.Inject;
import java.util.List;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Viewer;
import org.qingshan.support.Village;

/** Buyers of two streams, and what the parcels of both cost to send. */
abstract class OneParcelStory extends Journey {
    @Inject
    Rows rows;

    /** Somebody with an order of the last stream. */
    Viewer regular(Village village, String claim) {
        var buyer = village.neighbour();
        buyer.says(claim);
        nextStream(village);
        return buyer;
    }

    List<Object> fees(Village village) {
        return rows.of(village.key(), "select shipping_fee from orders where shop_id = :shop order by number");
    }

    /** How many parcels the shop has still to pack. */
    int toPack(Village village) {
        return rows.<Integer>of(village.key(), "select to_pack from shop where shop_key = :shop")
                .get(0);
    }
}
