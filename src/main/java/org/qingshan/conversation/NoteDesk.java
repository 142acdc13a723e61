package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.NoteChange;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderTaking;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.Button;

/** Writes what the courier shall heed behind the address of what is not packed, changes it, and takes it away. */
@Singleton
public class NoteDesk {
    private final OrderTaking orders;

    NoteDesk(OrderTaking orders) {
        this.orders = orders;
    }

    private static List<CustomerOrder> unpacked(Turn turn) {
        return turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(order -> !order.isCollected() && order.lines().stream().anyMatch(line -> line.isLive()))
                .toList();
    }

    /** In the place of what was noted behind the address of what goes out next, else behind the usual one. */
    boolean isChanged(Turn turn, NoteChange said) {
        var sent = unpacked(turn);
        var usual = turn.buyer().address();
        var to = !sent.isEmpty()
                ? sent.get(sent.size() - 1).destinationFor(turn.buyer())
                : usual == null ? null : usual.destination();
        if (to == null || to.equals(to.withoutNotes()) || !said.isOf(to.detail())) {
            return !said.note().isEmpty() && isNoted(turn, said.note());
        }
        var now = said.note().isEmpty() ? to.withoutNotes() : to.withoutNotes().noting(said.note());
        change(turn, sent, to, now);
        turn.outcome("noted");
        var text = turn.words().beside();
        turn.say(
                said.note().isEmpty()
                        ? text.withoutNote(now.recipient(), now.line())
                        : text.noted(said.note(), now.recipient(), now.line()));
        return true;
    }

    boolean isNoted(Turn turn, String note) {
        var sent = unpacked(turn);
        var text = turn.words().beside();
        if (sent.isEmpty()) {
            return !Parcels.onTheWayOf(turn.buyer().id()).isEmpty()
                    ? RemarkDesk.isPassedOn(turn, text.noteTooLate())
                    : isNotedAhead(turn);
        }
        var to = sent.get(sent.size() - 1).destinationFor(turn.buyer());
        if (to == null) {
            turn.say(text.noteWithAddress());
        } else {
            var noted = to.noting(note);
            var kept = change(turn, sent, to, noted);
            var said = text.noted(note, noted.recipient(), noted.line());
            turn.outcome("noted");
            if (kept == null) {
                turn.say(said);
            } else {
                turn.say(said, new Button(text.withoutNoteButton(), "/address bare #" + kept.id()));
            }
        }
        return true;
    }

    /** Nothing is ordered yet: it is to be said then, or written behind the first address. */
    private static boolean isNotedAhead(Turn turn) {
        var usual = turn.buyer().address();
        if (Concerns.isOf(turn, Concern.TELL_NO_MORE)
                && (!RemarkDesk.isOfCalling(turn.said())
                        || StreamWish.isOf(turn.buyer().id()))) {
            return false;
        }
        var text = turn.words().beside();
        turn.outcome("answered");
        if (usual == null) {
            turn.say(text.noteWithAddress());
            return true;
        }
        turn.say(text.noteOnceOrdered());
        return true;
    }

    /** What was noted behind this address is taken away again, also of what goes there and is not packed. */
    public void takeAway(Turn turn, Address address) {
        var to = address.destination();
        var bare = to.withoutNotes();
        change(turn, turn.sale().unpackedOf(turn.buyer().id()), to, bare);
        turn.outcome("noted");
        turn.say(turn.words().beside().withoutNote(bare.recipient(), bare.line()));
    }

    /** All that goes there does still, and lies in the same parcels; so does what is ordered next. */
    private @Nullable Address change(Turn turn, List<CustomerOrder> sent, Destination to, Destination noted) {
        var book = AddressBook.of(turn.buyer());
        var usual = turn.buyer().address();
        var kept = book.all().stream()
                .filter(one -> one.destination().equals(to))
                .findFirst()
                .orElse(null);
        sent.stream().filter(order -> to.equals(order.destination())).toList().forEach(order -> {
            orders.sendTo(turn.sale(), order, noted);
            History.write(turn.actor(), "order.redirected", "order " + order.number(), Map.of());
        });
        if (kept == null || to.equals(noted)) {
            return kept;
        }
        var changed = book.keep(noted, kept, turn.sale().now());
        if (usual != null && !Objects.equals(usual, kept)) {
            turn.buyer().livesAt(usual);
        }
        return changed;
    }
}
