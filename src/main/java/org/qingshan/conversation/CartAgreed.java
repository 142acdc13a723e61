package org.qingshan.conversation;

import java.time.Duration;
import java.util.Optional;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.CartAgreedWords;
import org.qingshan.conversation.words.OrderingWords;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/**
 * A plain yes to a cart of one's own: 好, 行, 要得, 我要了, "go ahead", "let's do it". It is the buyer's word and orders as the button does, where the last
 * answer read the cart back, or told what it comes to, and asked for nothing but that: not one that has the button beside something else.
 */
public final class CartAgreed {
    private static final String CONFIRM = "/confirm";

    /** Who has just ordered, and says so again, means that. */
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    /** Longer nobody has in mind what was read back to him: 好 and 要 he says to whoever asks it on the stream. */
    private static final Duration IN_MIND = Duration.ofMinutes(10);

    private CartAgreed() {}

    /** The button that is meant; empty where the last answer asked for something else, or it is not settled where the cart goes. */
    static Optional<Button> to(Turn turn, Offered offered, String words) {
        return offered.yesUntil() > 0
                        && isOpen(turn, offered)
                        && CartAgreedWords.isSaid(plain(turn, words))
                        && isNotOfCard(turn, words)
                        && isWhole(turn)
                ? confirming(offered)
                : Optional.empty();
    }

    /** Whether it is heard only, or a yes that was said to another answer or late, while the cart waits: none orders, and he may believe that it did. */
    static boolean isHalf(Turn turn, Offered offered) {
        var plain = plain(turn, turn.said());
        return confirming(offered).isPresent()
                && isOpen(turn, offered)
                && (CartAgreedWords.isSaid(plain) || CartAgreedWords.isHeard(plain))
                && OrderingWords.needs(plain.strip()).isEmpty()
                && isNotOfCard(turn, turn.said())
                && OwnOrders.isWaiting(turn);
    }

    private static String plain(Turn turn, String words) {
        return words.length() > CartAgreedWords.LONGEST ? "" : turn.round().plain(words);
    }

    /** Nothing else was asked or offered. */
    private static boolean isOpen(Turn turn, Offered offered) {
        return turn.isPrivate()
                && !offered.asked()
                && !offered.guess()
                && offered.slots().isEmpty()
                && turn.chat().openDialogue(turn.sale().now()).isEmpty();
    }

    private static Optional<Button> confirming(Offered offered) {
        return offered.buttons().stream()
                .filter(button -> button.text().equals(CONFIRM))
                .findFirst();
    }

    /** Whether no card has come since which the words may take instead. */
    private static boolean isNotOfCard(Turn turn, String words) {
        return !CartAgreedWords.isOfCard(plain(turn, words)) || !isCardShownSince(turn);
    }

    /** Whether a card was put up after what was shown last. */
    public static boolean isCardShownSince(Turn turn) {
        return turn.offered().map(Offered::below).filter(turn::isShownSince).isPresent();
    }

    /** The last answer read the cart back, or told what it comes to, and asked for nothing else: for a while a yes orders it. */
    public static void readsBack(Turn turn) {
        if (turn.isPrivate()) {
            var until = turn.sale().now().plus(IN_MIND);
            turn.chat().choice().map(choice -> choice.yesUntil(until)).ifPresent(turn.chat()::offers);
        }
    }

    /** There is a cart, and it is known where it goes. */
    private static boolean isWhole(Turn turn) {
        var carts = turn.sale().cartsOf(turn.buyer().id());
        return !carts.isEmpty() && carts.stream().allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
    }

    /** Whether it is said once more of what was ordered just now, while nothing else is offered: 下单, 我要了, "I'll take it". */
    static boolean isOrderedAgain(Turn turn, CommandDesk desk) {
        boolean isSaid =
                !turn.sentence().isCode() && CartAgreedWords.isTaken(plain(turn, turn.said())) && isOfOrdered(turn);
        if (isSaid) {
            desk.slash(turn, CONFIRM);
        }
        return isSaid;
    }

    private static boolean isOfOrdered(Turn turn) {
        var now = turn.sale().now();
        return turn.isPrivate()
                && turn.offered()
                        .filter(one -> one.asked() || !one.slots().isEmpty())
                        .isEmpty()
                && turn.chat().openDialogue(now).isEmpty()
                && turn.sale().cartsOf(turn.buyer().id()).isEmpty()
                && OwnOrders.lastLine(turn)
                        .filter(line -> turn.isShownSince(line.claimId()))
                        .isEmpty()
                && turn.sale()
                        .parcelOf(turn.buyer().id())
                        .flatMap(CustomerOrder::confirmedAt)
                        .filter(at -> now.isBefore(at.plus(JUST_NOW)))
                        .isPresent();
    }
}
