package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;

/** What an unclear text may have meant. */
final class Suggestions {
    /** "Two peaches" may be two boxes of them. */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private Suggestions() {}

    /** Each as it was said; where one thing was said twice, both together as well: 我要一箱，我姐也要一箱. */
    static List<Suggestion> of(List<Claim> wanted) {
        var all = new ArrayList<Suggestion>();
        wanted.forEach(claim -> all.add(new Suggestion(claim.slot(), claim.quantity())));
        wanted.stream().map(Claim::slot).distinct().forEach(slot -> {
            var amounts = wanted.stream()
                    .filter(claim -> claim.slot().equals(slot))
                    .map(Claim::quantity)
                    .toList();
            if (amounts.size() > 1) {
                all.add(new Suggestion(slot, amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
        });
        return all;
    }

    /** Of a change, 红糖改成两斤 where it is sold by the bag, what it may come to in all; which of several is to be changed nobody knows. */
    static List<Suggestion> inAll(Clause clause, @Nullable List<Pair> pairs) {
        return pairs != null && pairs.size() == 1
                ? of(clause, pairs).stream().map(Suggestion::inAll).toList()
                : List.of();
    }

    /** For a clause: each pair as it stands; if nothing pairs, every name with every amount. */
    static List<Suggestion> of(Clause clause, @Nullable List<Pair> pairs) {
        var all = new ArrayList<Suggestion>();
        if (pairs != null) {
            pairs.forEach(
                    pair -> all.addAll(of(pair.mention(), isOfPieces(pair) ? pieces(pair.amount()) : pair.amount())));
            return all;
        }
        for (Named named : first(clause.named())) {
            for (Amounted amounted : first(clause.amounts())) {
                all.addAll(of(named.mention(), amounted.amount()));
            }
        }
        return all;
    }

    /** "60 eggs" are no sixty boxes of them. */
    private static boolean isOfPieces(Pair pair) {
        return pair.amountFirst()
                && pair.mention().isPlural()
                && pair.amount() != null
                && pair.amount().isBare()
                && pair.amount().number().compareTo(FEW) > 0;
    }

    private static @Nullable Amount pieces(@Nullable Amount bare) {
        var piece = Measure.at("个", 0, 1);
        return bare == null || piece == null ? bare : new Amount(bare.number(), piece.value(), ' ', bare.digits());
    }

    static List<Suggestion> of(Mention mention, @Nullable Amount amount) {
        var all = new ArrayList<Suggestion>();
        for (var offer : first(mention.offers())) {
            for (var quantity : quantities(offer, amount, mention.isSlot())) {
                all.add(new Suggestion(offer.slot(), quantity));
            }
        }
        return all;
    }

    static List<Suggestion> of(Offer card, List<Amounted> amounts) {
        var all = new ArrayList<Suggestion>();
        for (var amounted : first(amounts)) {
            for (var quantity : quantities(card, amounted.amount(), false)) {
                all.add(new Suggestion(card.slot(), quantity));
            }
        }
        return all;
    }

    /** Offers that are sold in just such an amount. */
    static List<Suggestion> anywhere(Lineup lineup, Amount amount) {
        return lineup.offers().stream()
                .map(offer -> new Suggestion(
                        offer.slot(), orZero(Fit.of(amount, offer, false).quantity())))
                .filter(suggestion -> suggestion.quantity().signum() > 0)
                .limit(ClaimReading.MOST_SUGGESTIONS)
                .toList();
    }

    private static List<BigDecimal> quantities(Offer offer, @Nullable Amount amount, boolean loosely) {
        if (amount == null) {
            return List.of(Fit.least(offer));
        }
        var fit = Fit.of(amount, offer, loosely);
        var quantity = fit.quantity();
        return quantity == null ? fit.near() : List.of(quantity);
    }

    private static BigDecimal orZero(@Nullable BigDecimal quantity) {
        return quantity == null ? BigDecimal.ZERO : quantity;
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), ClaimReading.MOST_SUGGESTIONS));
    }
}
