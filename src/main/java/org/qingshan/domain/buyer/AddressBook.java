package org.qingshan.domain.buyer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;

/** All addresses of one buyer, in the order in which they were given. Asks the database once. */
public final class AddressBook {
    /** A whole list is one message, with a row of buttons for each; who sends to more people has a list elsewhere. */
    private static final int MOST = 12;

    private final Buyer buyer;
    private final List<Address> all;

    private AddressBook(Buyer buyer) {
        this.buyer = buyer;
        this.all = Address.of(buyer);
    }

    public static AddressBook of(Buyer buyer) {
        return new AddressBook(buyer);
    }

    public List<Address> all() {
        return List.copyOf(all);
    }

    /**
     * Keeps a place. The first one is the usual one, and so is a new one of the same person: he has moved. Refuses when the book is
     * full.
     *
     * @param instead the address that it takes the place of, with its name
     */
    public Address keep(Destination to, @Nullable Address instead, Instant now) {
        var usual = buyer.address();
        var kept = all.stream()
                .filter(one -> one.destination().equals(to))
                .findFirst()
                .orElseGet(() -> add(to, instead, now));
        var moved = usual != null && usual.destination().recipient().equals(to.recipient());
        if (usual == null || moved || usual == instead) {
            buyer.livesAt(kept);
        }
        if (instead != null && instead != kept) {
            all.remove(instead);
            instead.delete();
        }
        return kept;
    }

    private Address add(Destination to, @Nullable Address instead, Instant now) {
        if (instead == null && all.size() >= MOST) {
            throw new Refused(Reason.ADDRESS_BOOK_FULL, Map.of("most", MOST));
        }
        var address = instead == null ? new Address(buyer, to, now) : instead.movedTo(buyer, to);
        address.persist();
        all.add(instead == null ? all.size() : all.indexOf(instead), address);
        return address;
    }

    /** Forgets one; orders that go there still do. If it was the usual one, the oldest other is from now on. */
    public void remove(Address address) {
        all.remove(address);
        if (address.equals(buyer.address())) {
            buyer.livesAt(all.isEmpty() ? null : all.get(0));
        }
        address.delete();
    }

    /** @param said its place in the list from 1, its number behind {@code #}, or its name or recipient */
    public Optional<Address> find(String said) {
        if (said.matches("#\\d{1,18}")) {
            var id = Long.valueOf(said.substring(1));
            return all.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
        }
        if (said.matches("\\d{1,3}")) {
            var place = Integer.parseInt(said);
            return place >= 1 && place <= all.size() ? Optional.of(all.get(place - 1)) : Optional.empty();
        }
        return all.stream()
                .filter(one -> one.name().equalsIgnoreCase(said)
                        || one.destination().recipient().equalsIgnoreCase(said))
                .findFirst();
    }
}
