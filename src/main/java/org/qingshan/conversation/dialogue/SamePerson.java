package org.qingshan.conversation.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.SaidForWhom;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;

/** Another place without a name and a phone, for an order that has both, or for who has moved: the same person gets it there. */
final class SamePerson {
    private SamePerson() {}

    /** With the name and the phone that it had, or that were just read back; unchanged where one of them is given, or nothing of the kind was said. */
    static AddressReading in(Turn turn, AddressReading place, Optional<OrderMeant> order, AddressDraft asked) {
        boolean isPlace = place.recipient() == null
                && place.phone() == null
                && place.detail() != null
                && place.province() != null
                && place.doubtful().isEmpty();
        boolean isKnown = asked.step() == Step.CHECK && asked.reading().complete() || isPersonAlone(asked.reading());
        if (isPlace && isKnown && !SaidForWhom.isSaid(turn.said())) {
            return place.with(Part.RECIPIENT, asked.reading().recipient())
                    .with(Part.PHONE, asked.reading().phone())
                    .withOtherPhones(asked.reading().otherPhones());
        }
        boolean isPlaceAlone = isPlace && !asked.hasReading();
        var before = isPlaceAlone ? before(turn, order.map(OrderMeant::number), asked) : null;
        return before == null || before.isCollected()
                ? place
                : place.with(Part.RECIPIENT, before.recipient()).with(Part.PHONE, before.phone());
    }

    /** What the address is called: also where he works, or by whom the first one is, where it was asked for that. */
    static @Nullable String label(Turn turn, AddressDraft draft) {
        return draft.label() == null ? askedFor(turn) : draft.label();
    }

    /** Where he works, or by whom the first one is, as it was said where the address was asked for that; null for nothing of the kind. */
    static @Nullable String askedFor(Turn turn) {
        var work = NextAddress.workplace(turn);
        return work == null ? NextAddress.firstOfRelative(turn) : work;
    }

    /** Keeps it, and calls it so; where somebody works he has not moved to. */
    static Address kept(Turn turn, AddressBook book, Destination to, @Nullable Address instead, AddressDraft draft) {
        var label = draft.label();
        var usual = turn.buyer().address();
        var address = book.keep(to, instead, turn.sale().now());
        if (label != null) {
            address.called(label);
        }
        if (label != null && NextAddress.isBeside(label) && usual != null && instead == null) {
            turn.buyer().livesAt(usual);
        }
        // The first of his own is where he lives, where only somebody else's was kept.
        if (draft.mine() && usual != null && NextAddress.isOthers(usual) && !NextAddress.isOthers(address)) {
            turn.buyer().livesAt(address);
        }
        return address;
    }

    /** The kept address that it takes the place of; null for none, or where that is kept no more. */
    static @Nullable Address instead(AddressBook book, AddressDraft draft) {
        var id = draft.instead();
        return id == null ? null : book.find("#" + id).orElse(null);
    }

    /** 还是我收, "still to me". */
    private static final Pattern STILL_HIMSELF = Pattern.compile(
            "(?:还是|就|都|由|仍是?|依然){0,2}(?:是|给|归)?我(?:自己|本人)?(?:来|去)?[收签](?![到据拾购])|(?:收[货件])?(?:人|名字|姓名|电话)(?:[和跟、](?:人|名字|姓名|电话))?(?:都|也)?(?:不变|一样|没变|照旧|还是我)|还是我(?:自己|本人)?(?:$|[,，。.!！ ])"
                    + "|\\b(?:still (?:to |for )?me|same (?:name|person|recipient|phone)|i(?:'ll| will) (?:still )?(?:get|receive|collect) it)\\b");

    /** 地址改成…, 搬到…, "wrong address, it's …", said of nobody else. */
    private static boolean isHisOwn(Turn turn) {
        return !NextAddress.isOfSomebody(turn)
                && (STILL_HIMSELF
                                .matcher(Normaliser.plain(turn.message().text()))
                                .find()
                        || AnotherPlace.isOwnPlace(turn.said())
                        || !SaidForWhom.isSaid(turn.said()) && AnotherPlace.isSaid(turn.said()))
                && turn.buyer().destination() != null;
    }

    private static @Nullable Destination before(Turn turn, Optional<Integer> said, AddressDraft asked) {
        var instead = asked.instead();
        if (said.isEmpty() && instead != null) {
            return AddressBook.of(turn.buyer())
                    .find("#" + instead)
                    .map(Address::destination)
                    .orElse(null);
        }
        boolean isSame = NextAddress.isOfSamePerson(turn) || isHisOwn(turn);
        var order = said.or(() -> Optional.ofNullable(asked.order()).filter(number -> isSame));
        return order.isPresent()
                ? CustomerOrder.numbered(order.get())
                        .map(one -> one.destinationFor(turn.buyer()))
                        .orElse(null)
                : isSame ? turn.buyer().destination() : null;
    }

    /** Who gets it was said, and nothing yet of where. */
    private static boolean isPersonAlone(AddressReading reading) {
        return reading.province() == null
                && reading.detail() == null
                && (reading.recipient() != null || reading.phone() != null);
    }
}
