package org.qingshan.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
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

    private static final String DIGITS = "一二三四五六七八九";
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "one", "two", "three", "four", "five");

    /** It is chosen by its place in the list. */
    private static final Pattern NTH = Pattern.compile("第([一二三四五六七八九]|\\d{1,2})(?:个|条|号)?(?:收货|收件)?(?:地址|地方)?"
            + "|(?:收货|收件)?地址([一二三四五六七八九]|\\d{1,2})号?"
            + "|(?:(?:the|my) )?(first|second|third|fourth|fifth|[1-9](?=st|nd|rd|th))(?:st|nd|rd|th)?(?: one| address| place)?"
            + "|([一二三四五六七八九])号?|(?:address|number|no\\.?)? ?#?([1-9]|one|two|three|four|five)号?");

    private static final Pattern NUMBER =
            Pattern.compile("[一二三四五六七八九号#\\d]+|one|two|three|four|five", Pattern.CASE_INSENSITIVE);

    /** "Bob" of Bob Lee. */
    private static final Pattern FIRST_NAME = Pattern.compile("[a-z]{2,20}");

    private CalledAddress() {}

    /** The one address that is called so, or whose recipient is; empty where none is, or several are. */
    public static Optional<Address> in(AddressBook book, String whose) {
        var found = allIn(book, whose);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** All that are called so; where none is, all whose recipient is. */
    static List<Address> allIn(AddressBook book, String whose) {
        return called(book.all(), whose);
    }

    /** Those of some that are called so, or lie there. */
    static List<Address> among(List<Address> some, String whose) {
        var called = called(some, whose);
        var place = AddressReader.read(whose);
        return called.isEmpty() && isPlaceAlone(place)
                ? some.stream().filter(one -> lies(one.destination(), place)).toList()
                : called;
    }

    private static List<Address> called(List<Address> some, String whose) {
        var meant = plain(whose);
        var called = some.stream()
                .filter(address -> plain(address.name()).equals(meant))
                .toList();
        if (!called.isEmpty()) {
            return called;
        }
        var named = some.stream()
                .filter(address -> plain(address.destination().recipient()).equals(meant))
                .toList();
        return named.isEmpty() && FIRST_NAME.matcher(meant).matches()
                ? some.stream()
                        .filter(address ->
                                plain(address.destination().recipient()).startsWith(meant + " "))
                        .toList()
                : named;
    }

    /** All that are called so; where none is, the one of that place in the list, or in that place of the country. Queries. */
    static List<Address> meant(Turn turn, String whose) {
        var book = AddressBook.of(turn.buyer());
        var called = allIn(book, whose);
        if (!called.isEmpty()) {
            return called;
        }
        var listed = inList(whose).flatMap(book::find);
        var place = AddressReader.read(whose);
        return listed.isPresent()
                ? listed.stream().toList()
                : place.province() != null
                        ? at(book, turn.buyer().address(), place).stream().toList()
                        : List.of();
    }

    /** 第二个地址, 地址二, "the second address", "address 2": the place in the list. */
    static Optional<String> inList(String whose) {
        var found = NTH.matcher(Normaliser.simplified(whose).toLowerCase(Locale.ROOT));
        return found.matches()
                ? IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .map(CalledAddress::number)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it is called by its place in the list; a number alone may count goods. */
    static boolean isOfList(String whose) {
        return !NUMBER.matcher(whose).matches() && inList(whose).isPresent();
    }

    private static String number(String word) {
        var han = DIGITS.indexOf(word);
        var english = ORDINALS.indexOf(word);
        return han >= 0 ? String.valueOf(han + 1) : english >= 0 ? String.valueOf(english % 5 + 1) : word;
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

    /** Who names a street, a person or a phone there gives another address. */
    private static boolean isPlaceAlone(AddressReading place) {
        return place.province() != null && place.detail() == null && place.phone() == null;
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
