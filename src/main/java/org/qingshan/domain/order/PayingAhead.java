package org.qingshan.domain.order;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;
import org.qingshan.domain.payment.Payment;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.domain.photo.SentPhoto;
import org.qingshan.platform.lane.Lane;

/** Takes what buyers say of their payments for carts, and what becomes of that once such a cart has ended. */
@Singleton
public class PayingAhead {
    PayingAhead() {}

    /** The buyer says of a cart that he has paid for it, so much in all, in minor units (null where nobody can tell): that is said of the order as soon as it is one. Refuses what has been ordered. */
    public void prove(CustomerOrder cart, String words, @Nullable Long sum, Collection<String> pictures) {
        if (cart.status() != CustomerOrder.Status.OPEN || cart.confirmedAt().isPresent()) {
            throw new Refused(Reason.NOTHING_DUE);
        }
        if (cart.payment() == null) {
            var payment = new Payment();
            cart.paidBy(payment);
            payment.persist();
        }
        var now = Lane.current().now();
        payment(cart).tellsAhead(words, sum, now);
        if (ProofWords.isFoundByPicture(words, pictures)) {
            payment(cart).tellsAhead(ProofWords.A_PICTURE, null, now);
        }
        pictures.forEach(picture -> SentPhoto.note(cart.buyerId(), cart.id(), null, picture));
    }

    /** What the buyer said of this cart, which has ended, he says of another order now, so that it never counts for both; the pictures of it lie there. */
    public void passOver(CustomerOrder ended, CustomerOrder to) {
        payment(ended).tellsNothingAhead();
        SentPhoto.passOver(ended.id(), to.id());
    }

    private static Payment payment(CustomerOrder order) {
        return Objects.requireNonNull(order.payment(), "what is said ahead stands in a payment");
    }
}
