package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.CartAgreed;
import org.qingshan.conversation.HowToConfirm;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Charge;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.PayingAhead;
import org.qingshan.domain.order.Quote;
import org.qingshan.domain.payment.ProofWords;
import org.qingshan.outbox.Button;

/** Takes that somebody has paid for what he has not ordered yet: it is said of his order as soon as there is one. */
@Singleton
public class PaidAhead {
    private final PayingAhead paying;
    private final KeptPictures pictures;

    PaidAhead(PayingAhead paying, KeptPictures pictures) {
        this.paying = paying;
        this.pictures = pictures;
    }

    /** His newest cart; none where all that he has was ordered once. */
    public static Optional<CustomerOrder> cartOf(Turn turn) {
        var buyer = turn.buyer().id();
        return Stream.concat(turn.sale().cartsOf(buyer).stream(), turn.sale().parcelOf(buyer).stream())
                .filter(PaidAhead::isCart)
                .max(Comparator.comparingInt(CustomerOrder::number));
    }

    /** Whether nothing of it has been ordered yet. */
    public static boolean isCart(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.OPEN
                && order.confirmedAt().isEmpty();
    }

    /** Keeps what he says, and the picture with it, and tells him what will become of it. */
    public void keep(Turn turn, CustomerOrder cart, String words) {
        keep(turn, cart, said(turn, words), sum(turn, cart, words));
    }

    /** The same of a payment that is for other orders, too: so much of it is for this cart, where he names a sum. */
    public void keepPart(Turn turn, CustomerOrder cart, String words, Optional<Long> part) {
        keep(turn, cart, said(turn, words), part.orElse(null));
    }

    /**
     * The same of what he has said before of a cart that has ended.
     *
     * @param all that he has paid by that and by what he has said of this one, in minor units; 0 where that is what these words name
     */
    public void keep(Turn turn, CustomerOrder cart, String words, String before, long all) {
        var named = all > 0 ? Long.valueOf(all) : sum(turn, cart, words);
        keep(turn, cart, said(turn, words) + ProofWords.SAID_BEFORE + before, named);
    }

    /** How much he has said that he has paid for this one; 0 where nobody can tell. */
    public static long told(CustomerOrder cart) {
        var payment = cart.payment();
        return payment == null ? 0 : payment.sumAhead();
    }

    private static String said(Turn turn, String words) {
        var tapped = words.startsWith("/") ? turn.words().pay().paidButton() : words;
        return turn.said().startsWith("/") ? tapped : turn.said();
    }

    private void keep(Turn turn, CustomerOrder cart, String said, @Nullable Long all) {
        paying.prove(cart, said, all, pictures.with(turn));
        if (turn.chat()
                .openDialogue(turn.sale().now())
                .filter(PayingDialogue.NAME::equals)
                .isPresent()) {
            turn.chat().asksNothing();
        }
        turn.outcome("payment told");
        var kept = kept(turn, cart);
        if (cart.held().findAny().isPresent()) {
            turn.say(
                    kept + "\n" + HowToConfirm.asked(turn),
                    new Button(turn.words().chat().confirmButton(), "/confirm"));
            CartAgreed.readsBack(turn);
        } else {
            turn.say(kept);
        }
    }

    /** Nobody is told that he need not pay any more while some of it is still to be paid. */
    private static String kept(Turn turn, CustomerOrder cart) {
        var beside = turn.words().beside();
        var sum = told(cart);
        if (sum == 0) {
            return beside.paidAheadUntold();
        }
        var place = cart.destinationFor(turn.buyer());
        if (place == null && cart.held().findAny().isPresent()) {
            var goods = Charge.ifConfirmed(cart, turn.shop(), null).goods();
            return beside.paidAheadOfGoods(turn.money(sum), turn.money(goods));
        }
        var due =
                place == null ? 0 : Quote.of(cart, turn.sale(), place).charge().total();
        return sum < due
                ? beside.paidAheadPart(turn.money(sum), turn.money(due), turn.money(due - sum))
                : beside.paidAhead(turn.money(sum));
    }

    /** With what he has told of before, where this came beside it; null where nobody can tell. */
    private static @Nullable Long sum(Turn turn, CustomerOrder cart, String words) {
        var currency = turn.shop().currency();
        var before = told(cart);
        return PaidSum.in(words, currency)
                .map(sum ->
                        before > 0 && sum != PaidSum.UNTOLD && PaidSum.isBeside(words, currency) ? before + sum : sum)
                .orElse(null);
    }
}
