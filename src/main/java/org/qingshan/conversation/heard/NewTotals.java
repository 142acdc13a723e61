package org.qingshan.conversation.heard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.NewTotalWords;
import org.qingshan.conversation.words.Trait;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.stream.LineupItem;

/**
 * Who puts right how much he has says how much it shall be in all, whatever else stands in the sentence: 三盒太多了两盒吧, 改成桃子一箱鸡蛋两盒,
 * "only two boxes, and a jin of bamboo". It never comes on top, by itself or by a button; only what is wanted beside it does.
 */
public final class NewTotals {
    private static final Trait<List<NewTotalWords>> SAID = Trait.of(said -> NewTotalWords.in(said.plain()));

    /** Behind an amount, and of no other goods: 两斤就够吃了, "two of those". */
    private static final Pattern OF_NOTHING = Pattern.compile("|.*[够行好吃算可].*| of (?:the |my )?(?:them|those|these|it)");

    private static final Pattern ENOUGH = Pattern.compile("[够行得]|可以");

    private NewTotals() {}

    /** Empty where none is said, or it is not plain of what. */
    static Optional<ClaimReading> of(Turn turn) {
        return turn.isPrivate() && Replied.card(turn).isEmpty()
                ? turn.sentence().tells(SAID).stream()
                        .flatMap(words -> of(turn, words).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<ClaimReading> of(Turn turn, NewTotalWords words) {
        return switch (words.form()) {
            case INSTEAD -> instead(turn, words);
            case LISTED -> listed(turn, words);
            case BESIDE -> beside(turn, words);
            case BE_IT ->
                settled(changes(turn, words.much(), (item, total) -> total.compareTo(Phrasing.had(turn, item)) == 0));
            case OF_ORDER -> ofOrder(turn, words);
            case NOT_MORE -> settled(ofLast(turn, changes(turn, words.much(), (item, total) -> true)));
            case ASKED ->
                asked(changes(turn, words.much(), (item, total) -> total.compareTo(Phrasing.had(turn, item)) < 0));
        };
    }

    private static Optional<ClaimReading> instead(Turn turn, NewTotalWords words) {
        var said = words.said();
        boolean isLess = words.has("from");
        var from = said.group(isLess ? "from" : "denied");
        var named = turn.round().named(said.group().substring(0, said.start("much")));
        var instead = turn.round().named(said.group().substring(said.start("much")));
        if (!named.isEmpty() && !instead.isEmpty() && !named.equals(instead)) {
            // 三斤笋太多了，来两斤腊肉: something else is wanted for it.
            return Optional.empty();
        }
        var changes = changes(turn, words.much(), (item, total) -> {
            var had = Phrasing.had(turn, item);
            return amount(turn, item, from)
                            .filter(much -> much.compareTo(had) == 0)
                            .isPresent()
                    && (!isLess || total.compareTo(had) < 0);
        });
        boolean isOfSame =
                !instead.isEmpty() || OF_NOTHING.matcher(said.group("of")).matches();
        return isOfSame ? settled(changes) : asked(changes);
    }

    private static Optional<ClaimReading> listed(Turn turn, NewTotalWords words) {
        var reading = turn.round().reading(words.rest(), Optional.empty());
        var claims = reading.claims();
        boolean isList = reading.kind() == ClaimReading.Kind.CLAIMS
                && Hearing.adds(reading)
                && reading.suggestions().isEmpty()
                && reading.implied().isEmpty()
                && claims.stream().map(Claim::slot).distinct().count() == claims.size()
                && claims.size() > 1
                && claims.stream()
                        .anyMatch(claim -> Keeping.had(turn, claim.slot()).signum() > 0);
        return isList
                ? Optional.of(reading.surely(claims.stream()
                        .map(claim -> reading.further().contains(claim.slot()) ? claim : inAll(claim))
                        .toList()))
                : Optional.empty();
    }

    private static Claim inAll(Claim claim) {
        return new Claim(claim.slot(), Claim.Action.REPLACE, claim.quantity());
    }

    private static Optional<ClaimReading> beside(Turn turn, NewTotalWords words) {
        var rest = words.rest();
        var reading = turn.round().reading(rest, Optional.empty());
        var others = turn.round().named(rest);
        if (reading.kind() != ClaimReading.Kind.CLAIMS
                || !Hearing.adds(reading)
                || !reading.suggestions().isEmpty()
                || others.isEmpty()) {
            return Optional.empty();
        }
        var named = turn.round().named(turn.said());
        var changes = changes(
                        turn,
                        words.much(),
                        (item, total) ->
                                !others.contains(item.slot()) && total.compareTo(Phrasing.had(turn, item)) <= 0,
                        slots -> named.stream().allMatch(others::contains) ? List.of() : named)
                .toList();
        boolean isPlain = !words.has("perhaps")
                || ENOUGH.matcher(words.said().group("enough")).find();
        return changes.size() == 1 && isPlain
                ? Optional.of(reading.surely(Stream.concat(changes.stream(), reading.claims().stream())
                        .toList()))
                : changes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(reading.meaning(reading.claims())
                                .asking(changes.stream().map(Suggestion::of).toList()));
    }

    /** Of an order that is named by its number only what lies in it is plain; another order's goods are asked about. */
    private static Optional<ClaimReading> ofOrder(Turn turn, NewTotalWords words) {
        var changes = changes(turn, words.much(), (item, total) -> true);
        return !words.has("order") || isOfToday(turn, words.said().group("order")) ? settled(changes) : asked(changes);
    }

    private static boolean isOfToday(Turn turn, String order) {
        return OwnOrders.linesOfToday(turn)
                .allMatch(line -> String.valueOf(line.order().number()).equals(order));
    }

    /** What was taken last, where it is among them. */
    private static Stream<Claim> ofLast(Turn turn, Stream<Claim> found) {
        var changes = found.toList();
        var last = OwnOrders.last(turn).map(LineupItem::slot).orElse("");
        var ofLast = changes.stream().filter(claim -> claim.slot().equals(last)).toList();
        return (ofLast.isEmpty() ? changes : ofLast).stream();
    }

    private static Optional<ClaimReading> asked(Stream<Claim> found) {
        var changes = found.map(Suggestion::of).toList();
        return changes.isEmpty() ? Optional.empty() : Optional.of(ClaimReading.doubt(changes, null));
    }

    /** Of one thing it is plain, of more it is asked. */
    private static Optional<ClaimReading> settled(Stream<Claim> found) {
        var changes = found.toList();
        return changes.size() == 1
                ? Optional.of(ClaimReading.doubt(List.of(), null).surely(changes))
                : asked(changes.stream());
    }

    private static Stream<Claim> changes(
            Turn turn, @Nullable String much, BiPredicate<LineupItem, BigDecimal> isMeant) {
        return changes(turn, much, isMeant, named -> named);
    }

    /** So much in all of each thing that he has, may mean and can have so much of. */
    private static Stream<Claim> changes(
            Turn turn,
            @Nullable String much,
            BiPredicate<LineupItem, BigDecimal> isMeant,
            UnaryOperator<List<String>> naming) {
        var named = naming.apply(turn.round().named(turn.said()));
        return OwnOrders.linesOfToday(turn)
                .map(OrderLine::item)
                .distinct()
                .filter(item -> named.isEmpty() || named.contains(item.slot()))
                .flatMap(item -> amount(turn, item, much)
                        .filter(total -> isMeant.test(item, total))
                        .map(total -> new Claim(item.slot(), Claim.Action.REPLACE, total))
                        .stream());
    }

    /** What so much is of that; empty where it is not sold so. */
    public static Optional<BigDecimal> amount(Turn turn, LineupItem item, @Nullable String much) {
        if (much == null) {
            return Optional.empty();
        }
        var reading = turn.round().reading("+" + much.strip(), Optional.of(item));
        return reading.kind() == ClaimReading.Kind.CLAIMS && reading.claims().size() == 1
                ? Optional.of(reading.claims().get(0).quantity())
                : Optional.empty();
    }
}
