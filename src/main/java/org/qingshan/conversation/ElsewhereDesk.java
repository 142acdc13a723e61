package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.SomebodyElse;
import org.qingshan.domain.order.CustomerOrder;

/** Takes what is wanted for an address that is not the usual one. */
@Singleton
class ElsewhereDesk {
    private static final String ADDRESS = "address";

    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");

    private final ClaimDesk claims;
    private final Ordering ordering;
    private final WhereTo whereTo;
    private final ToldWhereDesk told;
    private final OthersParcel others;
    private final RemarkDesk remarks;
    private final AddressChoosing choosing;
    private final WantedApart apart;

    ElsewhereDesk(
            ClaimDesk claims,
            Ordering ordering,
            WhereTo whereTo,
            ToldWhereDesk told,
            OthersParcel others,
            RemarkDesk remarks,
            AddressChoosing choosing,
            WantedApart apart) {
        this.apart = apart;
        this.choosing = choosing;
        this.remarks = remarks;
        this.others = others;
        this.told = told;
        this.whereTo = whereTo;
        this.claims = claims;
        this.ordering = ordering;
    }

    /** Whether it was said whose address it shall go to, and has been taken or asked about. */
    boolean takes(Turn turn) {
        if (GoesAlongAsked.isPlaceOfIt(turn)
                || choosing.takes(turn)
                || isTakenWithRemark(turn)
                || remarks.isTaken(turn)
                || told.movesBeside(turn)) {
            return true;
        }
        var meant = ClaimForPlace.of(turn).or(() -> chosenBefore(turn)).or(() -> awaitedBefore(turn));
        return meant.isPresent() && isTaken(turn, meant.get())
                || apart.isKeptAsked(turn)
                || told.answers(turn)
                || ClaimForPlace.perhapsFor(turn)
                        .filter(whose -> isTakenFor(turn, whose))
                        .isPresent()
                || isAskedPlainly(turn)
                || !NextAddress.isAsked(turn) && PlaceAskedFor.isAnswered(turn);
    }

    /** What is wanted is taken, and what is said of its parcel heeded. */
    private boolean isTakenWithRemark(Turn turn) {
        var all = turn.said();
        var wanted = RemarkDesk.wantedBefore(turn);
        wanted.ifPresent(claim -> {
            turn.readOnly(claim);
            if (!takes(turn)) {
                others.take(turn, Hearing.of(turn));
            }
            turn.readOnly(RemarkDesk.behind(all, claim));
            remarks.isTaken(turn);
        });
        return wanted.isPresent();
    }

    /** What is surely wanted, and would go where so far only somebody else's goes. */
    private boolean isAskedPlainly(Turn turn) {
        if (!OthersParcel.isPossible(turn)) {
            return false;
        }
        var reading = Hearing.of(turn);
        return reading.sure() && others.isAsked(turn, reading);
    }

    /** 寄给李四 was said before anything was wanted. */
    private static Optional<ClaimForPlace> chosenBefore(Turn turn) {
        return NextAddress.chosen(turn)
                .filter(address -> turn.isPrivate()
                        && Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS
                        && !(NextAddress.isBegun(turn)
                                && NUMBER.matcher(turn.said()).matches()))
                .map(address -> ClaimForPlace.to(address, turn.said()));
    }

    /** 我搬家了 was said, and the new address has not come yet. */
    private static Optional<ClaimForPlace> awaitedBefore(Turn turn) {
        return turn.isPrivate() && NextAddress.isAwaited(turn) && isClaimed(turn) && Hearing.adds(Hearing.of(turn))
                ? Optional.of(new ClaimForPlace(turn.said(), null, List.of(), true, SaidElsewhere.Why.NOT_THERE))
                : Optional.empty();
    }

    /** Whether no more is asked than whether it goes along, for the address is of no use without. */
    boolean isAskedAlone(Turn turn, ClaimWithAddress both) {
        return apart.isAskedAlone(turn, both);
    }

    /**
     * Whether what is wanted beside a whole address is taken; held where that is another than the usual one. With somebody else's, of whoever
     * has ordered to another place, nothing is taken there by the way: it is asked.
     */
    boolean mayBeTaken(Turn turn, ClaimWithAddress both) {
        if (apart.isAsked(turn, both)) {
            return false;
        }
        if (WantedApart.isUnusual(turn, both) && !isOrdered(turn)) {
            turn.sendElsewhere();
        }
        return true;
    }

    /** Nothing is asked of an address then, so that a code is no part of one; a number alone may be. */
    private static boolean isClaimed(Turn turn) {
        return Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS
                && !NUMBER.matcher(turn.said()).matches();
    }

    private boolean isTaken(Turn turn, ClaimForPlace meant) {
        var all = turn.said();
        turn.readOnly(meant.claim());
        var reading = Hearing.of(turn);
        if (reading.kind() != ClaimReading.Kind.CLAIMS) {
            // What is asked of him is asked of all that he said.
            turn.readOnly(all);
            return false;
        }
        var other = otherPlace(turn, meant);
        if (other.isEmpty() && turn.buyer().address() == null) {
            turn.readOnly(all);
            return false;
        }
        if (other.isPresent()) {
            NextAddress.chosen(turn).ifPresent(address -> turn.chat().asksNothing());
            NextAddress.holdNoMore(turn);
            whereTo.askOfJoined(turn, meant, other.get(), reading.claims());
        } else {
            take(turn, meant, reading);
        }
        return true;
    }

    /** A likely name, and nothing of sending: it may be a dish as well. */
    private boolean isTakenFor(Turn turn, String whose) {
        var reading = Hearing.of(turn);
        boolean isTaken = reading.kind() == ClaimReading.Kind.CLAIMS && reading.sure();
        if (isTaken) {
            take(turn, reading, whose);
        }
        return isTaken;
    }

    /** Takes what is wanted of us after all; for whom it may be is said. */
    void take(Turn turn, ClaimReading reading) {
        var whose = turn.goesElsewhere() ? Optional.<String>empty() : ClaimForPlace.perhapsFor(turn);
        if (whose.isPresent()) {
            take(turn, reading, whose.get());
        } else {
            others.take(turn, reading);
        }
    }

    /** It is ordered, and where it goes is said with a way to put it elsewhere. */
    private void take(Turn turn, ClaimReading reading, String whose) {
        claims.take(turn, reading);
        newest(turn)
                .filter(order -> order.destinationFor(turn.buyer()) != null)
                .ifPresent(order -> whereTo.tellOf(turn, whose, order));
    }

    /**
     * What he has already, where it goes to another place than this shall. One stream's goods are one parcel, and which of the two places is
     * right is not for us to guess.
     */
    private static Optional<CustomerOrder> otherPlace(Turn turn, ClaimForPlace meant) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.taken().findAny().isPresent())
                .filter(order -> {
                    var to = order.destination();
                    boolean isSame = to == null
                            ? meant.kept().isEmpty() && isSameAsAsked(turn, meant.whose())
                            : meant.kept().size() == 1
                                    && meant.kept().get(0).destination().equals(to);
                    return !isSame;
                });
    }

    /** What waits for its address waits for one person's; of whoever has none himself, for his own. */
    private static boolean isSameAsAsked(Turn turn, @Nullable String whose) {
        boolean isKnown = turn.buyer().address() != null;
        var asked = isKnown
                ? turn.chat().draft().get(NextAddress.WHOSE)
                : SaidForWhom.ofAllThatWaits(turn, false).orElse(null);
        return whose == null
                || (asked == null
                        ? isKnown
                        : SomebodyElse.isPronoun(whose) || SomebodyElse.isPronoun(asked) || whose.equals(asked));
    }

    private void take(Turn turn, ClaimForPlace meant, ClaimReading reading) {
        NextAddress.chosen(turn).ifPresent(address -> turn.chat().asksNothing());
        if (!isUsual(turn, meant) && !isOrdered(turn)) {
            turn.sendElsewhere();
        }
        claims.take(turn, reading);
        newest(turn).ifPresent(order -> send(turn, meant, order));
    }

    private static boolean isUsual(Turn turn, ClaimForPlace meant) {
        var usual = turn.buyer().address();
        return usual != null && meant.kept().equals(List.of(usual));
    }

    private void send(Turn turn, ClaimForPlace meant, CustomerOrder order) {
        if (isUsual(turn, meant) || order.status() != CustomerOrder.Status.OPEN) {
            return;
        }
        var address = meant.address();
        if (address.isPresent()) {
            address.filter(one -> !one.destination().equals(order.destination()))
                    .ifPresent(one -> ordering.sendTo(turn, one, order.number()));
        } else if (meant.why() == SaidElsewhere.Why.NOT_YET) {
            turn.say(turn.words().address().notYet());
        } else {
            // Whatever address is given next is what this waits for.
            var whose = meant.whose();
            NextAddress.ask(turn, Map.of("confirm", "true"), whose);
            whereTo.ask(turn, meant, order);
        }
    }

    /** What joins an order goes where that goes, until the person says otherwise. */
    static boolean isOrdered(Turn turn) {
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> order.status() == CustomerOrder.Status.CONFIRMED)
                .isPresent();
    }

    /** What this message has put somewhere. */
    private static Optional<CustomerOrder> newest(Turn turn) {
        return OwnOrders.current(turn).stream()
                .filter(order -> order.lines().stream().anyMatch(line -> line.isLive() && line.claimId() == turn.id()))
                .findFirst();
    }
}
