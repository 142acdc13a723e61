package org.qingshan.conversation;

import java.util.List;
import org.qingshan.conversation.text.OrderText;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.outbox.Button;

/** 怎么确认, "how do I confirm": by which word, and what must be known before it, of what the person has now. */
public final class HowToConfirm {
    private HowToConfirm() {}

    /** Whether it shall be ordered, of a cart of which all is known; else what comes before that. */
    public static String asked(Turn turn) {
        var carts = turn.sale().cartsOf(turn.buyer().id());
        boolean isWhole = carts.stream().allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
        return isWhole && !ReadBack.isOpen(turn) ? turn.words().beside().shallIOrder() : told(turn);
    }

    /** That what waits in his cart is not ordered yet, and how it is; empty where nothing waits. */
    static String notYet(Turn turn) {
        return isWaiting(turn)
                ? turn.words().talk().notOrderedYet() + turn.words().gap() + told(turn)
                : "";
    }

    /** Whether goods are kept for him that he has not ordered: what is only waited for cannot be. */
    static boolean isWaiting(Turn turn) {
        return turn.isPrivate()
                && turn.sale().cartsOf(turn.buyer().id()).stream()
                        .anyMatch(cart -> cart.held().findAny().isPresent());
    }

    /** Where a word orders it, the button that does, too. */
    static List<Button> buttons(Turn turn) {
        boolean isWhole = isWaiting(turn)
                && turn.sale().cartsOf(turn.buyer().id()).stream()
                        .allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
        return isWhole ? List.of(new Button(turn.words().chat().confirmButton(), "/confirm")) : List.of();
    }

    static String told(Turn turn) {
        var fact = turn.words().fact();
        var carts = turn.sale().cartsOf(turn.buyer().id());
        if (!carts.isEmpty()) {
            return carts.stream().allMatch(cart -> cart.destinationFor(turn.buyer()) != null)
                    ? fact.confirmByWord()
                    : ReadBack.isOpen(turn) ? confirmReadBack(turn) : fact.addressBeforeConfirming();
        }
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .map(order -> turn.words()
                        .change()
                        .confirmedBefore(order.number(), OrderText.status(turn.words(), order.status())))
                .orElseGet(fact::howToConfirm);
    }

    /** Whoever confirms behind that has ordered. Who may just have said something against the address is not told to: it is read back to him again. */
    private static String confirmReadBack(Turn turn) {
        if (ReadBack.isObjected(turn)) {
            return turn.words().beside().goOnWithYes();
        }
        ReadBack.awaitsWord(turn);
        return turn.words().fact().confirmReadBack();
    }
}
