package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.photo.PictureLost;
import org.qingshan.outbox.Button;

/** Whoever was told that his picture is looked at must know that nobody can see it. */
@Singleton
class PictureNotices {
    private final Notices notices;

    PictureNotices(Notices notices) {
        this.notices = notices;
    }

    void on(@Observes PictureLost lost) {
        var order = Objects.requireNonNull(CustomerOrder.<CustomerOrder>findById(lost.order()));
        if (lost.isOfPayment() && PayingWords.due(order) == 0) {
            return;
        }
        var number = order.number();
        notices.tell(
                lost.buyerId(),
                words -> words.pay().pictureLost(number),
                words -> lost.isOfPayment()
                        ? List.of(new Button(words.pay().payButton(number), "/pay " + number))
                        : List.of());
    }
}
