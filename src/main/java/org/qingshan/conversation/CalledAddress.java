package org.qingshan.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.AddressReading;
import org.qingshan.conversation.amount.SmallNumber;
import org.qingshan.conversation.claim.Hanzi;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.NextAddress;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.AddressBook;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;

/** An address by what its buyer calls it, or by who lives there: 我妈妈家, 妈那 and 妈妈 are one, and so are "my mum's place" and "Mom". */
public final class CalledAddress {
    private static final Pattern MINE = Pattern.compile("^(?:[我俺咱](?:们)?的?|(?:my|our|the) )");
    private static final Pattern THERE = Pattern.compile(
            "(?:的?(?:那|这)(?:里|儿|边|一?个|条)?|的?(?:收货|收件)?(?:地址|地方)|的)$|(?<=家)里$|(?<=.)家$|['’]s?$|['’]s?(?= )|(?<=.) (?:place|house|home|address|flat|one)$");
    private static final Pattern ONE =
            Pattern.compile("^(?:the )?(?:one|address) (?:with|for|of|at|in|to|from|called|named) ");
    private static final Pattern TWICE = Pattern.compile("(\\p{IsHan})\\1");
    private static final Pattern MOTHER = Pattern.compile("\\b(?:mom|mother|mam|mums)\\b");
    private static final Pattern FATHER = Pattern.compile("\\b(?:father|dads)\\b");

    /** What is one place in either language. */
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("妈", "mum"),
            Map.entry("老妈", "mum"),
            Map.entry("母亲", "mum"),
            Map.entry("爸", "dad"),
            Map.entry("老爸", "dad"),
            Map.entry("父亲", "dad"),
            Map.entry("公司", "office"),
            Map.entry("单位", "office"),
            Map.entry("办公室", "office"),
            Map.entry("company", "office"),
            Map.entry("work", "office"),
            Map.entry("workplace", "office"),
            Map.entry("家", "home"));

    /** 李女士, 小陈, 王阿姨: of whoever is called so by his surname. */
    private static final Pattern BY_SURNAME =
            Pattern.compile("[小老阿](?<young>\\p{IsHan})|(?<named>\\p{IsHan})(?:女士|先生|小姐|姐|哥|阿姨|叔叔?|师傅|老师|总|经理)");

    /** It is chosen by its place in the list. */
    private static final Pattern NTH = Pattern.compile("第([一二三四五六七八九]|\\d{1,2})(?:个|条|号)?(?:收货|收件)?(?:地址|地方)?"
            + "|(?:收货|收件)?地址([一二三四五六七八九]|\\d{1,2})号?"
            + "|(?:(?:the|my) )?(first|second|third|fourth|fifth|[1-9](?=st|nd|rd|th))(?:st|nd|rd|th)?(?: one| address| place)?"
            + "|([一二三四五六七八九])号?|(?:address|number|no\\.?)? ?#?([1-9]|one|two|three|four|five)号?");

    private static final Pattern NUMBER =
            Pattern.compile("[一二三四五六七八九号#\\d]+|one|two|three|four|five", Pattern.CASE_INSENSITIVE);

    /** "Bob" of Bob Lee. */
    private static final Pattern FIRST_NAME = Pattern.compile("[a-z]{2,20}");

    /** 秀英 of 吴秀英. */
    private static final Pattern GIVEN_NAME = Pattern.compile("\\p{IsHan}{2}");

    private static final int LONGEST_NAME = 20;

    /** Parcels that are looked at for the last one. */
    private static final int RECENT = 5;

    private CalledAddress() {}

    /** The one address that is called so, or whose recipient is; empty where none is, or several are. */
    public static Optional<Address> in(AddressBook book, String whose) {
        var found = allIn(book, whose);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public static boolean areSeveral(AddressBook book, String whose) {
        return allIn(book, whose).size() > 1;
    }

    /** Whether it is short enough to be a name and nothing else. */
    static boolean mayBeName(String said) {
        return said.strip().length() <= LONGEST_NAME && !AddressReader.asks(said);
    }

    /** All that are called so, or whose recipient is. */
    public static List<Address> allIn(AddressBook book, String whose) {
        return called(book.all(), whose);
    }

    /** Those of some that are shown that are called so, or lie there; where none is, those of somebody else of that surname. */
    static List<Address> among(Turn turn, List<Address> some, String whose) {
        var called = called(some, whose);
        if (!called.isEmpty()) {
            return called;
        }
        var place = AddressReader.read(whose);
        return isPlaceAlone(place)
                ? some.stream().filter(one -> lies(one.destination(), place)).toList()
                : ofSurname(turn, some, plain(whose));
    }

    /** Of whom it was asked where he lives is none of those that were shown then. */
    private static List<Address> ofSurname(Turn turn, List<Address> some, String meant) {
        var asked = turn.chat().draft().get(NextAddress.WHOSE);
        return asked != null && plain(asked).equals(meant)
                ? List.of()
                : some.stream()
                        .filter(one -> !one.equals(turn.buyer().address())
                                && isOfSurname(one.destination().recipient(), meant))
                        .toList();
    }

    private static List<Address> called(List<Address> some, String whose) {
        var meant = plain(whose);
        var called = some.stream()
                .filter(address -> plain(address.name()).equals(meant))
                .toList();
        var named = some.stream()
                .filter(address -> plain(address.destination().recipient()).equals(meant))
                .toList();
        // Who lives at several places is called so at each of them, also where one has a name of its own.
        if (!called.isEmpty() && !named.containsAll(called)) {
            return called;
        }
        // One who is written down as Bob, and Bob Lee: either may be meant.
        return !named.isEmpty() && !FIRST_NAME.matcher(meant).matches()
                ? named
                : some.stream()
                        .filter(address -> named.contains(address)
                                || isLikely(address.destination().recipient(), meant))
                        .toList();
    }

    /** 李女士, of 李梅; many are called so. */
    private static boolean isOfSurname(String recipient, String meant) {
        var surname = BY_SURNAME.matcher(meant);
        return surname.matches()
                && plain(recipient)
                        .startsWith(Objects.requireNonNullElse(surname.group("young"), surname.group("named")));
    }

    /** "Bob" is Bob Lee, 秀英 is 吴秀英, "Li Mei" and "Mei Li" are 李梅. */
    private static boolean isLikely(String recipient, String meant) {
        var name = plain(recipient);
        var spelt = Hanzi.pinyin(name);
        if (GIVEN_NAME.matcher(meant).matches() && name.length() == 3 && name.endsWith(meant)) {
            return true;
        }
        return FIRST_NAME.matcher(meant).matches() && name.startsWith(meant + " ")
                || spelt != null
                        && (squeezed(spelt).equals(squeezed(meant))
                                || squeezed(spelt).equals(turned(meant)));
    }

    private static String squeezed(String name) {
        return name.replaceAll("[ '-]", "");
    }

    /** The surname stands behind. */
    private static String turned(String name) {
        var gap = name.lastIndexOf(' ');
        return gap < 0 ? name : squeezed(name.substring(gap + 1) + name.substring(0, gap));
    }

    /** All that are called so; where none is, the one of that place in the list, or in that place of the country. Queries. */
    static List<Address> meant(Turn turn, String whose) {
        var book = AddressBook.of(turn.buyer());
        var called = allIn(book, whose);
        var usual = turn.buyer().address();
        if (!called.isEmpty()) {
            // By his own name alone he means where all goes.
            return usual != null
                            && called.contains(usual)
                            && plain(usual.name()).equals(plain(whose))
                    ? List.of(usual)
                    : called;
        }
        var listed = listed(book, whose);
        var place = place(whose);
        return listed.isPresent()
                ? listed.stream().toList()
                : place.province() != null ? at(book, usual, place) : List.of();
    }

    /** Where the last parcel went that he ordered and that is not off, and none of this stream; empty where that is kept no more. Queries. */
    static Optional<Address> lastUsed(Turn turn) {
        var current = OwnOrders.ofNow(turn).stream().map(CustomerOrder::number).toList();
        return Parcels.of(turn.buyer().id(), RECENT).stream()
                .filter(order -> !current.contains(order.number())
                        && !order.isCollected()
                        && order.destination() != null
                        && order.status() != CustomerOrder.Status.OPEN
                        && order.confirmedAt().isPresent()
                        && !order.status().isOff())
                .findFirst()
                .flatMap(order -> AddressBook.of(turn.buyer()).all().stream()
                        .filter(one -> one.destination().equals(order.destination()))
                        .findFirst());
    }

    /** The one in that place of the list. */
    public static Optional<Address> listed(AddressBook book, String whose) {
        return inList(whose).flatMap(book::find);
    }

    /** 第二个地址, 地址二, "the second address", "address 2": the place in the list. */
    static Optional<String> inList(String whose) {
        var found = NTH.matcher(Normaliser.simplified(whose).toLowerCase(Locale.ROOT));
        return found.matches()
                ? IntStream.rangeClosed(1, found.groupCount())
                        .mapToObj(found::group)
                        .filter(Objects::nonNull)
                        .map(word -> String.valueOf(SmallNumber.of(word)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether it is called by its place in the list; a number alone may count goods. */
    static boolean isOfList(String whose) {
        return !NUMBER.matcher(whose).matches() && inList(whose).isPresent();
    }

    /** Where it is; 我北京的地址 and "my Beijing address" are in Beijing. */
    private static AddressReading place(String whose) {
        var place = AddressReader.read(whose);
        return place.province() == null ? AddressReader.read(core(whose)) : place;
    }

    /** Whether it is called by the town or the province it lies in. */
    static boolean isInPlace(String whose) {
        return place(whose).province() != null;
    }

    /** The usual address if it lies in that place, else all that do. */
    private static List<Address> at(AddressBook book, @Nullable Address usual, AddressReading place) {
        var there = book.all().stream()
                .filter(one -> lies(one.destination(), place))
                .toList();
        return usual != null && there.contains(usual) ? List.of(usual) : there;
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
        var whose = TWICE.matcher(core(name)).replaceAll("$1");
        var english = FATHER.matcher(MOTHER.matcher(whose).replaceAll("mum"))
                .replaceAll("dad")
                .strip();
        return SAME.getOrDefault(english, english);
    }

    /** Without what says no more than that it is an address, and whose. */
    static String core(String name) {
        var simple = Normaliser.simplified(name.strip()).toLowerCase(Locale.ROOT);
        var whose = MINE.matcher(ONE.matcher(simple).replaceFirst("")).replaceFirst("");
        for (int round = 0; round < 3; round++) {
            whose = THERE.matcher(whose).replaceAll("");
        }
        return whose.strip();
    }
}
