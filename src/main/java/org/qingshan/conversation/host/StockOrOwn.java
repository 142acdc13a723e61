package org.qingshan.conversation.host;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.HostsPurchase;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.conversation.words.MoreWords.Kind;
import org.qingshan.domain.shop.Role;

/** What a host says that reads like a claim, and is more likely of the stock, or may be: it is asked, and nothing is kept for him. */
final class StockOrOwn {
    private static final Pattern CHANGES =
            Pattern.compile("[改调降涨变]|\\b(?:to|at|now|price)\\b", Pattern.CASE_INSENSITIVE);

    /** A2加2袋，A4加1盒; "add 2 bags to A3 and 1 box to A4". */
    private static final Pattern ADDS = Pattern.compile(
            "[加补减添少]|[+＋]\\s?\\d|[-−－]\\s?\\d|\\b(?:add|restock|plus|minus|less|off|more)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLUS = Pattern.compile("[+＋]\\s*\\d");

    private StockOrOwn() {}

    /**
     * So much of one thing, named by itself, that a host would hardly buy it: A2 80箱, a1 +50, or that he calls out to all: A1两箱，快抢. Said in
     * a buyer's words it is his claim.
     */
    static List<MoreOnSale> of(Turn turn, ClaimReading claim) {
        if (!HostsPurchase.isPlain(turn, claim)) {
            return unclear(turn, claim);
        }
        if (!turn.may(Role.HOST)
                || MoreWords.isForHimself(turn.said()) && !MoreWords.isToAll(turn.said())
                || QuestionReader.wantsAnAnswer(turn.said())) {
            return List.of();
        }
        return claim.claims().size() == 1 ? ofClaim(turn, claim).stream().toList() : ofSeveral(turn, claim.claims());
    }

    private static List<MoreOnSale> unclear(Turn turn, ClaimReading reading) {
        var several = reading.claims().size() > 1 ? ofSeveral(turn, reading.claims()) : List.<MoreOnSale>of();
        var adds = ADDS.matcher(turn.said()).find() || MoreWords.isToAll(turn.said());
        return !several.isEmpty()
                ? several
                : HostsPurchase.unclear(turn, reading).stream()
                        .map(claim -> unclear(turn, claim, adds))
                        .toList();
    }

    private static MoreOnSale unclear(Turn turn, Claim claim, boolean adds) {
        var isTotal = claim.action() == Claim.Action.REPLACE && !isOfNone(turn, claim);
        return new MoreOnSale(
                turn.item(claim.slot()),
                new MoreWords(claim.quantity(), isTotal ? Kind.TOTAL : adds ? Kind.MORE : Kind.BARE, ""));
    }

    /** A1 20，A2 8; A1改20，A2改8: numbers of several things that may be prices, of a host who has none of these. */
    private static List<MoreOnSale> ofSeveral(Turn turn, List<Claim> claims) {
        var adds = ADDS.matcher(turn.said()).find();
        var isMore = adds
                || claims.stream().anyMatch(claim -> MoreOnSale.isMore(claim.quantity(), false))
                || CHANGES.matcher(turn.said()).find();
        var mayBe = turn.isPrivate() && isMore && claims.stream().allMatch(claim -> isOfNone(turn, claim));
        return mayBe
                ? claims.stream()
                        .flatMap(claim -> turn.sale().slot(claim.slot()).stream()
                                .map(item ->
                                        new MoreOnSale(item, new MoreWords(claim.quantity(), kind(claim, adds), ""))))
                        .toList()
                : List.of();
    }

    private static Kind kind(Claim claim, boolean adds) {
        if (claim.action() == Claim.Action.REDUCE) {
            return Kind.LESS;
        }
        return adds && claim.action() == Claim.Action.ADD ? Kind.MORE : Kind.BARE;
    }

    /** So many of what he has none of himself. */
    private static boolean isOfNone(Turn turn, Claim claim) {
        return claim.action() != Claim.Action.CANCEL
                && turn.sale()
                        .slot(claim.slot())
                        .filter(item -> Phrasing.had(turn, item).signum() == 0)
                        .isPresent();
    }

    private static Optional<MoreOnSale> ofClaim(Turn turn, ClaimReading claim) {
        var one = claim.claims().get(0);
        var isPlus = PLUS.matcher(turn.said()).find();
        var isToAll = MoreWords.isToAll(turn.said());
        var named = turn.round().namesOf(turn.round().shelf()).named(turn.said());
        return turn.sale()
                .slot(one.slot())
                .filter(item -> (one.action() == Claim.Action.ADD || isOfNone(turn, one))
                        && (named.equals(List.of(item.slot()))
                                || named.isEmpty()
                                        && ChangeWords.ofCard(turn)
                                                .filter(item::equals)
                                                .isPresent()))
                .filter(item -> isToAll || MoreOnSale.isMore(one.quantity(), isPlus))
                .map(item ->
                        new MoreOnSale(item, new MoreWords(one.quantity(), kind(turn.said(), isPlus || isToAll), "")));
    }

    private static Kind kind(String said, boolean isPlus) {
        return MoreWords.read(said).map(MoreWords::kind).orElse(isPlus ? Kind.MORE : Kind.BARE);
    }
}
