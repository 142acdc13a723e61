package org.qingshan.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;

/** An address by what its buyer calls it, or by who lives there: 我妈妈家, 妈那 and 妈妈 are one, and so are "my mum's place" and "Mom". */
public final class CalledAddress {
    private static final Pattern MINE = Pattern.compile("^(?:[我俺咱](?:们)?的?|(?:my|our|the) )");
    private static final Pattern THERE = Pattern.compile(
            "(?:(?:那|这)(?:里|儿|边)?|的?(?:收货)?地址|的)$|(?<=家)里$|(?<=.)家$|['’]s?$|['’]s?(?= )|(?<=.) (?:place|house|home|address|flat)$");
    private static final Pattern TWICE = Pattern.compile("(\\p{IsHan})\\1");
    private static final Pattern MOTHER = Pattern.compile("\\b(?:mom|mother|mam|mums)\\b");
    private static final Pattern FATHER = Pattern.compile("\\b(?:father|dads)\\b");

    private CalledAddress() {}

    /** The one address that is called so, or whose recipient is; empty where none is, or several are. */
    public static Optional<Address> in(AddressBook book, String whose) {
        var found = allIn(book, whose);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All that are called so; where none is, all whose recipient is. */
    static List<Address> allIn(AddressBook book, String whose) {
        var meant = plain(whose);
        var called = book.all().stream()
                .filter(address -> plain(address.name()).equals(meant))
                .toList();
        return called.isEmpty()
                ? book.all().stream()
                        .filter(address ->
                                plain(address.destination().recipient()).equals(meant))
                        .toList()
                : called;
    }

    /** All that are called so; where none is, the one in that place. */
    static List<Address> meant(AddressBook book, @Nullable Address usual, String whose, AddressReading place) {
        var called = allIn(book, whose);
        return called.isEmpty() && place.province() != null
                ? at(book, usual, place).stream().toList()
                : called;
    }

    /** The usual address if it lies in that place, else the only one that does. */
    private static Optional<Address> at(AddressBook book, @Nullable Address usual, AddressReading place) {
        var there = book.all().stream()
                .filter(one -> lies(one.destination(), place))
                .toList();
        return there.contains(usual) || there.size() == 1
                ? Optional.of(there.contains(usual) && usual != null ? usual : there.get(0))
                : Optional.empty();
    }

    private static boolean lies(Destination to, AddressReading place) {
        return Objects.equals(place.province(), to.province())
                && (place.city() == null || place.city().equals(to.city()))
                && (place.county() == null || place.county().equals(to.county()));
    }

    private static String plain(String name) {
        var whose = MINE.matcher(Normaliser.simplified(name.strip()).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        for (int round = 0; round < 2; round++) {
            whose = THERE.matcher(whose).replaceAll("");
        }
        whose = TWICE.matcher(whose).replaceAll("$1");
        return FATHER.matcher(MOTHER.matcher(whose).replaceAll("mum"))
                .replaceAll("dad")
                .strip();
    }
}
