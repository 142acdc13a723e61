package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.OtherPrice;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.OrderLine;

/**
 * What is wanted with no word of where it goes, of whoever has so far had all of it sent to somebody else: it is asked whether it goes there
 * too, once. Who has anything there that he did not say for that place means all of it.
 */
@Singleton
class OthersParcel {
    private static final Pattern MORE =
            Pattern.compile("再|多|加|\\b(?:more|another|extra|again)\\b", Pattern.CASE_INSENSITIVE);

    private final ClaimDesk claims;
    private final WhereTo whereTo;

    OthersParcel(ClaimDesk claims, WhereTo whereTo) {
        this.claims = claims;
        this.whereTo = whereTo;
    }

    /** Takes what is claimed, or asks first where it goes. */
    void take(Turn turn, ClaimReading reading) {
        if (!isAsked(turn, reading)) {
            claims.take(turn, reading);
        }
    }

    /** Whether what is wanted could be asked about at all, whatever it is: so that it need not be read for that. */
    static boolean isPossible(Turn turn) {
        return turn.isPrivate() && turn.buyer().address() != null && !turn.goesElsewhere();
    }

    /** Whether it was asked where it goes. Queries where his parcel, or his only address, is somebody else's. */
    boolean isAsked(Turn turn, ClaimReading reading) {
        boolean isPlain = isPossible(turn)
                && reading.kind() == ClaimReading.Kind.CLAIMS
                && reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD)
                && !OtherPrice.areExceeded(turn, reading.claims());
        if (!isPlain) {
            return false;
        }
        var order = turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(one -> one.taken().findAny().isPresent());
        if (order.isPresent()) {
            return isAskedOfJoined(turn, reading, order.get());
        }
        return isOnlyOthers(turn) && isHeld(turn, reading, usual(turn));
    }

    private boolean isAskedOfJoined(Turn turn, ClaimReading reading, CustomerOrder order) {
        boolean isAsked = !isMoreOfIt(turn, reading, order) && isOthers(turn, order) && isAllSaidForHim(turn, order);
        if (isAsked) {
            var plain = new ClaimForPlace(turn.said(), null, List.of(), true, SaidElsewhere.Why.NOT_THERE);
            whereTo.askOfJoined(turn, plain, order, reading.claims());
        }
        return isAsked;
    }

    /** 再来一箱 of what he has goes on from that. */
    private static boolean isMoreOfIt(Turn turn, ClaimReading reading, CustomerOrder order) {
        return MORE.matcher(turn.said()).find()
                && reading.claims().stream()
                        .allMatch(claim -> order.taken()
                                .anyMatch(line -> line.item().slot().equals(claim.slot())));
    }

    /** What only waits for its buyer's word is not ordered by what joins it. */
    private static boolean isOthers(Turn turn, CustomerOrder order) {
        var to = order.destination();
        var usual = usual(turn);
        if (to == null || to.isCollected()) {
            return false;
        }
        boolean isOrdered = order.status() == CustomerOrder.Status.CONFIRMED || to.equals(usual.destination());
        return isOrdered
                && (isOnlyOthers(turn)
                        || !to.recipient().equals(usual.destination().recipient()));
    }

    /** The oldest is the usual one though nobody has chosen it; one that is not has been chosen. */
    private static boolean isOnlyOthers(Turn turn) {
        return NextAddress.isOthers(usual(turn))
                && AddressBook.of(turn.buyer()).all().get(0).equals(usual(turn));
    }

    private static Address usual(Turn turn) {
        return Objects.requireNonNull(turn.buyer().address(), "who is asked has a usual address");
    }

    private static boolean isAllSaidForHim(Turn turn, CustomerOrder order) {
        var said = order.taken().map(OrderLine::claimId).distinct().toList();
        var entries = turn.round().earlier().withIds(said);
        return entries.size() == said.size()
                && entries.stream()
                        .allMatch(entry -> Optional.ofNullable(entry.words())
                                .filter(SaidForWhom::isSaid)
                                .isPresent());
    }

    /** It is kept for him; only somebody else's address is known. */
    private boolean isHeld(Turn turn, ClaimReading reading, Address usual) {
        turn.sendElsewhere();
        claims.take(turn, reading);
        OwnOrders.current(turn).stream()
                .filter(order -> order.status() == CustomerOrder.Status.OPEN
                        && order.lines().stream().anyMatch(line -> line.isLive() && line.claimId() == turn.id()))
                .findFirst()
                .ifPresent(order -> {
                    NextAddress.ask(turn, Map.of("confirm", "true"), NextAddress.HIMSELF);
                    whereTo.askOfOthers(turn, usual, order);
                });
        return true;
    }
}
