package org.qingshan.conversation.dialogue;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.BesidesClaim;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.HouseOrAmount;
import org.qingshan.conversation.turn.AwaitedMoney;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;

/** Where somebody's parcels usually go, and what he says of a part of it when nobody has asked: 收件人改成李四, the phone should be …. */
final class KeptAddress {
    private static final Pattern ADDRESS = Pattern.compile("地址|address", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOUSE = Pattern.compile(
            "\\b(?:building|block|house|flat|unit|room|apartment|number) ?\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLACE = Pattern.compile(
            "地址|[我咱]们?家|老家|这[里儿边]|那[里儿边]|搬|住|寄|\\b(?:address|place|home|house|live|lived|moved|moving|here|there)\\b",
            Pattern.CASE_INSENSITIVE);

    /** 电话打错了最后是88: of goods nobody says that. */
    private static final Pattern PHONE =
            Pattern.compile("电话|電話|手机|手機|尾号|尾號|\\b(?:phone|mobile)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE_ITSELF =
            Pattern.compile("电话|電話|手机|手機|\\b(?:phone|mobile)\\b", Pattern.CASE_INSENSITIVE);

    private KeptAddress() {}

    /** The usual address with that part put right, to take the old one's place once he has seen it; empty if nothing of the kind was said. */
    static Optional<AddressDraft> amended(Turn turn) {
        var address = turn.buyer().address();
        if (address == null) {
            return Optional.empty();
        }
        var each = AddressReader.corrections(turn.said());
        var reading = reading(address.destination());
        if (PHONE.matcher(turn.said()).find() && !isOfMoney(turn)) {
            var ending = AddressReader.amendByPiece(reading, turn.said());
            if (!Objects.equals(ending.phone(), reading.phone())
                    && ending.doubtful().isEmpty()) {
                return Optional.of(
                        AddressDraft.begun(turn.goesElsewhere(), address.id()).with(ending));
            }
        }
        var spoken = HouseWords.isOfNoGoods(turn)
                ? AddressReader.putRight(reading, turn.said(), Normaliser::simplified)
                        .filter(after -> !isOfMoney(turn))
                : Optional.<AddressReading>empty();
        if (spoken.isPresent()) {
            return spoken.map(after -> replacing(turn, address, after));
        }
        return each.explicit()
                ? Optional.of(each.in(reading))
                        .filter(after -> !after.equals(reading))
                        .map(after -> replacing(turn, address, after))
                : AddressReader.correction(turn.said())
                        .filter(one -> one.explicit()
                                && !one.right().isBlank()
                                && (one.part() != null
                                        || HouseOrAmount.isHouse(turn)
                                        || AddressReader.isStreetWithNumber(one.right())
                                        || isOfAddress(turn.said(), one.right())))
                        .map(one -> AddressReader.amend(reading, one))
                        .filter(after -> !after.equals(reading))
                        .map(after -> replacing(turn, address, after));
    }

    /** 刚才尾号是8899, said where the digits of a payment are awaited: those of a phone are called so too. */
    private static boolean isOfMoney(Turn turn) {
        return !PHONE_ITSELF.matcher(turn.said()).find()
                && AwaitedMoney.of(turn).isPresent();
    }

    /** What he has ordered and would go to the old one goes to the new one with it, unless he says that it is so only from now on. */
    private static AddressDraft replacing(Turn turn, Address address, AddressReading after) {
        return AddressDraft.begun(turn.goesElsewhere(), address.id())
                .of(
                        AnotherPlace.isLater(turn.said())
                                ? null
                                : onlyOrder(turn, address).orElse(null))
                .with(after);
    }

    /** One of several, as if it had just been read back. */
    static AddressDraft listed(Turn turn, Address address) {
        return replacing(turn, address, reading(address.destination())).at(AddressDraft.Step.CHECK, null);
    }

    private static Optional<Integer> onlyOrder(Turn turn, Address address) {
        var orders = turn.sale().unpackedOf(turn.buyer().id()).stream()
                .filter(one -> one.status() == CustomerOrder.Status.CONFIRMED)
                .filter(one -> address.destination().equals(one.destination()))
                .toList();
        boolean isOnly =
                orders.size() == 1 && turn.sale().cartsOf(turn.buyer().id()).isEmpty();
        return isOnly ? Optional.of(orders.get(0).number()) : Optional.empty();
    }

    /** The order that is named or was asked about, else what alone goes to the usual address where another is given for it too; null for none. */
    static @Nullable Integer orderFor(Turn turn, Optional<OrderMeant> named, AddressDraft asked) {
        return named.map(OrderMeant::number)
                .or(() -> Optional.ofNullable(asked.order()))
                .or(() -> Optional.ofNullable(turn.buyer().address())
                        .filter(address -> AnotherPlace.isOfOrdered(turn.said()) && !NextAddress.isOfSomebody(turn))
                        .flatMap(address -> onlyOrder(turn, address)))
                .orElse(null);
    }

    /** Whether a part of it is put right, and nothing is wanted beside. */
    static boolean isAmendedAlone(Turn turn) {
        return amended(turn).isPresent() && !BesidesClaim.isSaid(turn);
    }

    /** 202号改220号, said where no more than another address was asked for: what the kept one has in it is to be another. */
    static boolean isMeant(Turn turn, AddressDraft draft) {
        var address = turn.buyer().address();
        return address != null
                && !NextAddress.isOfSomebody(turn)
                && !draft.hasReading()
                && draft.order() == null
                && AddressReader.correction(turn.said())
                        .filter(one -> one.explicit()
                                && !one.wrong().isBlank()
                                && !one.right().isBlank()
                                && address.destination().line().contains(one.wrong()))
                        .isPresent()
                && isAmendedAlone(turn);
    }

    /** It speaks of the address, and gives no other one. */
    private static boolean isOfAddress(String said, String right) {
        return ADDRESS.matcher(said).find() && !AddressReader.looksLikeAddress(right);
    }

    /**
     * The usual address with the part to be said anew that is wrong, or with none if all of it is, while something waits to be confirmed that
     * would go there; empty if nothing was said to be wrong, or what it should be was said too.
     */
    static Optional<AddressDraft> faulty(Turn turn) {
        var usual = Objection.isBare(turn.said()) && (AddressWords.isOfAddress(turn) || AddressWords.isPartWrong(turn))
                ? usual(turn)
                : Optional.<AddressDraft>empty();
        return usual.map(draft -> draft.at(AddressDraft.Step.FIX, Objection.ofPart(turn.said())))
                .filter(draft -> draft.asked() != null || isOfPlace(turn));
    }

    /** A house put right that does not stand in the usual address; what stands there, and empty for nothing of the kind. */
    static Optional<AddressDraft> unfound(Turn turn) {
        boolean isUnfound = AddressReader.correction(turn.said())
                .filter(one -> one.explicit()
                        && !one.wrong().isBlank()
                        && (one.isOfHouse() || HOUSE.matcher(turn.said()).find()))
                .isPresent();
        return isUnfound && turn.round().named(turn.said()).isEmpty() ? usual(turn) : Optional.empty();
    }

    private static boolean isOfPlace(Turn turn) {
        return (PLACE.matcher(turn.said()).find() || Objection.isNotThere(turn.said()))
                && !turn.sale().cartsOf(turn.buyer().id()).isEmpty();
    }

    /** The usual address, to be changed and to take its own place then; empty where there is none. */
    static Optional<AddressDraft> usual(Turn turn) {
        return Optional.ofNullable(turn.buyer().address())
                .map(address -> replacing(address, reading(address.destination())));
    }

    private static AddressDraft replacing(Address address, AddressReading reading) {
        return AddressDraft.begun(false, address.id()).with(reading);
    }

    private static AddressReading reading(Destination to) {
        return AddressReading.in(to.country())
                .with(Part.RECIPIENT, to.recipient())
                .with(Part.PHONE, to.phone())
                .with(Part.PROVINCE, to.province())
                .with(Part.CITY, to.city())
                .with(Part.COUNTY, to.county())
                .with(Part.DETAIL, to.detail());
    }
}
