package org.qingshan.conversation.dialogue;

import java.util.Optional;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.QuestionLeft;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;

/** Keeps an address that was read back and is right, and has what waits for it go there. */
final class SavedAddress {
    private SavedAddress() {}

    static void save(Turn turn, AddressDraft draft, Destination to, Ordering ordering) {
        turn.shop().shipping().requireDelivery(to);
        var book = AddressBook.of(turn.buyer());
        var instead = SamePerson.instead(book, draft);
        var replaced = instead == null ? null : instead.destination();
        ordering.beforeAddress(turn, instead);
        var address = SamePerson.kept(turn, book, to, instead, draft);
        var open = QuestionLeft.of(turn);
        boolean thenConfirm =
                draft.thenConfirm() && open.filter(QuestionLeft::isOfAmount).isEmpty();
        turn.chat().asksNothing();
        turn.outcome("address saved");
        ordering.afterAddress(turn, address, thenConfirm, replaced, draft.order(), draft.joined());
        Optional.ofNullable(draft.order()).ifPresent(order -> ordering.sendTo(turn, address, order));
        open.ifPresent(one -> one.askAgain(turn));
    }
}
