package org.qingshan.conversation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.qingshan.conversation.text.WaybillText;
import org.qingshan.domain.parcel.BoxesShipped;
import org.qingshan.domain.parcel.OrderDelivered;
import org.qingshan.domain.parcel.OrderPacked;
import org.qingshan.outbox.Button;

/** What buyers are told of their parcels on the way. */
@ApplicationScoped
class ParcelNotices {
    private final Notices notices;

    ParcelNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes OrderPacked packed) {
        notices.tell(
                packed.buyerId(),
                words -> packed.boxes() == 1
                        ? words.parcel().buyerPacked(packed.orderNumber())
                        : words.parcel().buyerPackedInBoxes(packed.orderNumber(), packed.boxes()));
    }

    void on(@Observes BoxesShipped shipped) {
        notices.tell(shipped.buyerId(), words -> {
            var waybills = WaybillText.all(words, shipped.waybills());
            return shipped.corrected()
                    ? words.parcel().buyerCorrected(shipped.orderNumber(), waybills)
                    : words.parcel().buyerShipped(shipped.orderNumber(), waybills);
        });
    }

    void on(@Observes OrderDelivered delivered) {
        var number = delivered.orderNumber();
        notices.tell(
                delivered.buyerId(),
                words -> words.parcel().buyerDelivered(number),
                words -> List.of(
                        new Button(words.after().wellButton(), "/well " + number),
                        new Button(words.after().problemButton(), "/problem " + number)));
    }
}
