package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** So much of everything that is on sale: 每样来一份, "one of each except the pork". */
final class Everything {
    /** Who means more of them says it again. */
    private static final int MOST = 6;

    private final List<Offer> offers;

    private Everything(List<Offer> offers) {
        this.offers = offers;
    }

    /** What a whole message wants of everything; null if it wants it of what it names. */
    static @Nullable Everything in(List<Clause> message, Lineup lineup) {
        if (message.stream().noneMatch(Everything::isWanted)) {
            return null;
        }
        var excluded = message.stream().flatMap(said -> excluded(said).stream()).toList();
        boolean others = message.stream().mapToInt(said -> said.named().size()).sum() > excluded.size();
        var offers = lineup.offers().stream()
                .filter(offer ->
                        excluded.stream().noneMatch(mention -> mention.offers().contains(offer)))
                .toList();
        return others ? null : new Everything(offers);
    }

    static boolean isWanted(Clause clause) {
        return clause.has(Sense.EVERY) && !clause.amounts().isEmpty();
    }

    /** What stands behind "except". */
    static List<Mention> excluded(Clause clause) {
        var excluded = new ArrayList<Mention>();
        // 每样一份，红糖不要
        boolean without = clause.has(Sense.CANCEL) && clause.amounts().isEmpty();
        boolean except = false;
        for (var token : clause.tokens()) {
            except |= token instanceof Word word && word.sense() == Sense.EXCEPT || without;
            if (except && token instanceof Named named) {
                excluded.add(named.mention());
            }
        }
        return excluded;
    }

    Verdict verdict(Clause clause) {
        if (clause.has(Sense.ASKING, Sense.TALKING, Sense.REMARK)
                || clause.has(Sense.COUNTED) && amounts(clause).stream().allMatch(Amount::isBare)) {
            return Verdict.of(Stance.TALK);
        }
        boolean plain = !clause.has(
                        Sense.QUERY,
                        Sense.TAG,
                        Sense.WAVERING,
                        Sense.PRICE,
                        Sense.SOME,
                        Sense.CANCEL,
                        Sense.LESS,
                        Sense.CHANGE)
                && clause.unknowns().isEmpty();
        var amounts = amounts(clause);
        if (!plain || amounts.size() != 1 || offers.size() > MOST) {
            return unclear();
        }
        var claims = new ArrayList<Claim>();
        for (var offer : offers) {
            var quantity = quantity(amounts.get(0), offer);
            if (quantity == null) {
                return unclear();
            }
            claims.add(new Claim(offer.slot(), Action.ADD, quantity));
        }
        return Verdict.claims(Stance.CLEAR, claims, false);
    }

    /** 五样各一份 speaks of all five. */
    private List<Amount> amounts(Clause clause) {
        var tokens = clause.tokens();
        var amounts = new ArrayList<Amount>();
        for (int at = 0; at < tokens.size(); at++) {
            boolean kinds = at + 1 < tokens.size()
                    && tokens.get(at + 1) instanceof Word word
                    && (word.sense() == Sense.COUNTED || word.text().equals("品"));
            if (tokens.get(at) instanceof Amounted amounted
                    && !(kinds && amounted.amount().number().intValue() == offers.size())) {
                amounts.add(amounted.amount());
            }
        }
        return amounts;
    }

    private static @Nullable BigDecimal quantity(Amount amount, Offer offer) {
        boolean any = !amount.hasSign() && (amount.measure() == null || amount.isPieces() || amount.isGeneric());
        if (!any) {
            return null;
        }
        return amount.number().equals(BigDecimal.ONE)
                ? Fit.least(offer)
                : Fit.of(new Amount(amount.number(), null, ' ', true), offer, true)
                        .quantity();
    }

    private Verdict unclear() {
        return Verdict.unclear(offers.stream()
                .map(offer -> new Suggestion(offer.slot(), Fit.least(offer)))
                .toList());
    }
}
