package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.domain.order.CustomerOrder;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Member;

/** What a person is called by who knows him: 小王 and 王姐 have the surname 王. Whoever is meant is asked, for there may be more of them. */
public final class PersonCalled {
    private static final Pattern BEFORE = Pattern.compile("[老小阿](?<surname>\\p{IsHan})");

    private static final Pattern BEHIND = Pattern.compile(
            "(?<surname>\\p{IsHan})(?:姐姐?|哥哥?|叔叔?|婶|嫂子?|姨|总|老师|老板|大[姐哥叔妈爷娘伯婶]|阿姨|师傅|女士|先生|小姐|奶奶|爷爷|婆婆)");

    private static final String NOBODY = "[家伙孩时店区姐哥大小老我你他她二三四五六七八九十]";

    /** As it is written: "will" is no name, and who is called Will is named in another way. */
    private static final Pattern FIRST =
            Pattern.compile("(?<![\\p{L}\\p{N}/])(?<name>\\p{Lu}\\p{Ll}{2,15})(?![\\p{L}\\p{N}])");

    private static final Pattern CALLED = Pattern.compile(
            "(?<=^|[,，、把给帮替跟]|那个|这个)(?<name>[老小阿]\\p{IsHan}(?!\\p{IsHan}?[箱盒袋斤份])|\\p{IsHan}(?:姐|哥|叔|婶|嫂|姨|总|老师|老板|大姐|阿姨|师傅|女士|先生))");

    private static final Set<String> NO_NAMES = Set.of(
            "Will", "May", "Mark", "Rose", "Grace", "Hope", "Faith", "Bill", "Frank", "Art", "Sky", "Sunny", "Pat",
            "Drew", "Max", "Price", "Stock", "Open", "Close", "Limit", "Flash", "Card", "Say", "Add", "Stop", "Please");

    private static final int MOST = 3;

    private PersonCalled() {}

    /** Empty for all that is no such name. */
    public static Optional<String> surname(String called) {
        var before = BEFORE.matcher(called);
        var behind = BEHIND.matcher(called);
        var found = before.matches() ? before : behind;
        return (found == before || behind.matches()) && !found.group("surname").matches(NOBODY)
                ? Optional.of(found.group("surname"))
                : Optional.empty();
    }

    /** Orders of this stream whose buyer is called so in a sentence by the first name alone, or by the surname: "cancel Bob's order", 小王不要了. Queries. */
    static List<CustomerOrder> ordersIn(Turn turn, String said, long stream, int most) {
        var goods = turn.round().namesOf(turn.round().shelf());
        var growers = Member.growerNames();
        return Stream.concat(matches(FIRST, said), matches(CALLED, Normaliser.simplified(said)))
                .distinct()
                .limit(MOST)
                .filter(name -> !NO_NAMES.contains(name)
                        && goods.named(name).isEmpty()
                        && growers.stream().noneMatch(one -> isCalled(one, name)))
                .flatMap(name -> orders(name, stream, most).stream())
                .distinct()
                .toList();
    }

    private static Stream<String> matches(Pattern pattern, String said) {
        return pattern.matcher(said).results().map(found -> found.group(1));
    }

    /** Of that stream, by the surname or the first name alone; none where too many are called so. Queries. */
    static List<CustomerOrder> orders(String name, long stream, int most) {
        var part = surname(name).orElse(name);
        var partly = Buyer.partlyCalled(part, most);
        if (partly.size() == most) {
            // Not all of them are looked at, so nobody is guessed.
            return List.of();
        }
        var buyers = partly.stream()
                .filter(buyer -> isCalled(buyer.nameForTeam(), name))
                .map(Buyer::id)
                .collect(Collectors.toSet());
        return Parcels.toPerson(part, buyers, most).stream()
                .filter(order -> order.streamId() == stream && !order.status().isOff())
                .filter(order -> buyers.contains(order.buyerId())
                        || order.destination() != null
                                && isCalled(order.destination().recipient(), name))
                .toList();
    }

    private static boolean isCalled(String whole, String name) {
        var surname = surname(name);
        return surname.isPresent()
                ? whole.startsWith(surname.get()) && whole.matches("\\p{IsHan}{2,4}")
                : whole.startsWith(name + " ");
    }
}
