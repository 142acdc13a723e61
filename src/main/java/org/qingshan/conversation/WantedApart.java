package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnPlace;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;

/**
 * What is wanted with a whole address beside it that is another than that of what somebody has: 再加一箱寄到我公司 何二 136… 北京…. All of a stream is
 * one parcel: nothing is taken and nothing goes elsewhere before he has said which.
 */
@Singleton
class WantedApart {
    /** What is no part of a house's name: 中关村大街9号 and 中关村 大街 9 are one. */
    private static final Pattern LOOSE = Pattern.compile("[\\s,，.。;；、号號-]+");

    /** In the open question: what the address that is looked at is called. */
    private static final String LABEL = "label";

    private final WhereTo whereTo;

    WantedApart(WhereTo whereTo) {
        this.whereTo = whereTo;
    }

    /**
     * Whether it was asked, and the address is not looked at: it is another of the same person's, which he keeps where he says so, or what he has waits
     * to be confirmed and would go there.
     */
    boolean isAskedAlone(Turn turn, ClaimWithAddress both) {
        var said = AddressReader.read(both.address());
        var order = order(turn, both).filter(one -> isOpen(one) ? isForOther(turn, one, said) : isOfSame(one, said));
        boolean isAsked = order.isPresent() && isAsked(turn, both, null, order.get());
        if (isAsked) {
            turn.conceal();
        }
        return isAsked;
    }

    /** Whether it was asked of whoever has ordered; the address, which is somebody else's, is looked at by itself. */
    boolean isAsked(Turn turn, ClaimWithAddress both) {
        var said = AddressReader.read(both.address());
        var order = order(turn, both).filter(one -> !isOpen(one) && isOther(one.destination(), said));
        return order.isPresent() && isAsked(turn, both, said.recipient(), order.get());
    }

    /** 加一箱寄到北京那个地址, of whoever keeps one there: whether it was asked, for what he has goes elsewhere. */
    boolean isKeptAsked(Turn turn) {
        var said = turn.said();
        if (!turn.isPrivate() || !FurtherWords.areIn(said) || AddressReader.asks(said)) {
            return false;
        }
        var order = turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(one -> one.taken().findAny().isPresent())
                .filter(one -> one.destination() != null);
        return order.isPresent()
                && PlaceSaid.in(said)
                        .filter(place -> place.way() == PlaceSaid.Way.SENT && place.mayBeMeant())
                        .filter(place -> isKeptElsewhere(turn, place.whose(), order.get()))
                        .findFirst()
                        .filter(place ->
                                isAsked(turn, new ClaimWithAddress(place.rest(said), ""), place.whose(), order.get()))
                        .isPresent();
    }

    private static boolean isKeptElsewhere(Turn turn, String whose, CustomerOrder order) {
        var kept = CalledAddress.meant(turn, whose);
        return !kept.isEmpty()
                && kept.stream().noneMatch(one -> one.destination().equals(order.destination()));
    }

    private static Optional<CustomerOrder> order(Turn turn, ClaimWithAddress both) {
        return both.claim().isBlank()
                ? Optional.empty()
                : turn.sale()
                        .parcelOf(turn.buyer().id())
                        .filter(one -> isOpen(one) || one.status() == CustomerOrder.Status.CONFIRMED)
                        .filter(one -> one.taken().findAny().isPresent());
    }

    private static boolean isOpen(CustomerOrder order) {
        return order.status() == CustomerOrder.Status.OPEN;
    }

    private boolean isAsked(Turn turn, ClaimWithAddress both, @Nullable String recipient, CustomerOrder order) {
        var all = turn.said();
        var whose = recipient == null ? whose(turn).orElse(null) : recipient;
        turn.readOnly(both.claim());
        var claims = wanted(turn, Hearing.of(turn), order);
        if (claims.isEmpty()) {
            turn.readOnly(all);
            return false;
        }
        whereTo.askOfJoined(turn, new ClaimForPlace(both.claim(), whose, List.of(), true, null), order, claims);
        return true;
    }

    /** 再要一箱, where another card is shown, is more of what he has. */
    private static List<Claim> wanted(Turn turn, ClaimReading reading, CustomerOrder order) {
        if (reading.kind() == ClaimReading.Kind.CLAIMS) {
            return Hearing.adds(reading) ? reading.claims() : List.of();
        }
        return reading.suggestions().stream()
                .map(Suggestion::claim)
                .filter(claim -> claim.action() == Claim.Action.ADD)
                .filter(claim -> FurtherWords.areIn(turn.said())
                        && order.taken().anyMatch(line -> line.item().slot().equals(claim.slot())))
                .distinct()
                .toList();
    }

    private static boolean isOfSame(CustomerOrder order, AddressReading said) {
        var to = order.destination();
        return to != null && !to.isCollected() && isAlike(to.recipient(), said.recipient()) && isElsewhere(to, said);
    }

    /** To somebody else, or to a place without a name that can be read: whoever gets it there, it is another parcel. */
    private static boolean isOther(@Nullable Destination to, AddressReading said) {
        if (to == null || isThere(to, said)) {
            return false;
        }
        return said.recipient() == null
                ? said.detail() != null && !house(to.detail()).contains(house(said.detail()))
                : !isAlike(said.recipient(), to.recipient());
    }

    /** Whether it is another address than where this person's orders usually go. */
    static boolean isUnusual(Turn turn, ClaimWithAddress both) {
        var usual = turn.buyer().address();
        return usual != null && !isThere(usual.destination(), AddressReader.read(both.address()));
    }

    private static boolean isThere(Destination to, AddressReading said) {
        return Objects.equals(to.phone(), said.phone()) && isAlike(to.detail(), said.detail());
    }

    /** 陳華 and 陈华 are one, and so are "hal one" and "Hal One". */
    private static boolean isAlike(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && Normaliser.simplified(one).equalsIgnoreCase(Normaliser.simplified(other));
    }

    /** In another town, or in another street or house of it, in however many words that is written. */
    private static boolean isElsewhere(Destination to, AddressReading said) {
        if (said.detail() == null) {
            return false;
        }
        var house = house(said.detail());
        var now = house(to.detail());
        return differ(to.province(), said.province())
                || differ(to.city(), said.city())
                || differ(to.county(), said.county())
                || !now.contains(house) && !house.contains(now);
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static String house(String detail) {
        return LOOSE.matcher(Normaliser.simplified(detail).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /** Whether it is said to be for somebody, and what is only kept is for another, or waits for another's address. */
    private static boolean isForOther(Turn turn, CustomerOrder cart, AddressReading said) {
        var whose = whose(turn).orElse(null);
        var to = cart.destinationFor(turn.buyer());
        if (whose == null || said.detail() == null || to != null && to.isCollected()) {
            return false;
        }
        if (to != null && !NextAddress.isOfSomebody(turn)) {
            return isOther(to, said) || isElsewhere(to, said);
        }
        var waits = whoseWaits(turn);
        return waits == null ? !OwnPlace.isCalled(whose) : !SomebodyElse.isPronoun(whose) && !whose.equals(waits);
    }

    /** Whose address is asked for, or looked at; else for whom all is that waits for one. */
    private static @Nullable String whoseWaits(Turn turn) {
        var draft = turn.chat().draft();
        var asked = draft.getOrDefault(NextAddress.WHOSE, draft.get(LABEL));
        return NextAddress.isAsked(turn) && asked != null
                ? asked
                : SaidForWhom.ofAllThatWaits(turn, false).orElse(null);
    }

    /** Somebody of the speaker's people, or himself, for whom it is said to be. */
    private static Optional<String> whose(Turn turn) {
        return PlaceSaid.in(turn.said().replace(':', ',').replace('：', '，'))
                .filter(place -> place.way() == PlaceSaid.Way.SENT || place.way() == PlaceSaid.Way.GIVEN)
                .map(PlaceSaid::whose)
                .filter(whose -> !OwnPlace.isOther(whose))
                .filter(whose ->
                        SomebodyElse.isRelative(whose) || SomebodyElse.isPronoun(whose) || OwnPlace.isCalled(whose))
                .findFirst();
    }
}
