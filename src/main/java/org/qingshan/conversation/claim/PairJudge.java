package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Mention.By;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Verdict.Stance;

/** A clause that names products and asks nothing: what does it want of them? */
final class PairJudge {
    // Beyond these a number without a unit is as likely a price or a room.
    private static final BigDecimal MOST_AFTER_SLOT = BigDecimal.valueOf(20);
    private static final BigDecimal MOST_AFTER_NAME = BigDecimal.TEN;

    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(120);

    private static final Set<String> STILL = Set.of("还要", "我还要", "还想要");

    private final Clause clause;
    private final boolean wanted;
    private final boolean polite;
    private final boolean alone;

    /** @param alone the message names and counts nothing else */
    PairJudge(Clause clause, boolean wanted, boolean alone) {
        this.clause = clause;
        this.alone = alone;
        this.wanted = wanted || alone && Pleaded.isOf(clause);
        this.polite = clause.isPolite();
    }

    Verdict judge(@Nullable List<Pair> pairs) {
        boolean explicit = !clause.amounts().isEmpty();
        boolean changes = clause.has(Sense.CANCEL, Sense.CHANGE, Sense.LESS);
        if (!explicit && !wanted && !changes && !isOnlyNames()) {
            return Possession.isDisliked(clause) ? Verdict.of(Stance.CHAT) : Verdict.mention(clause);
        }
        if (!explicit && (isOfLink() || isThreat() || OtherThing.isSized(clause))) {
            return Verdict.mention(clause);
        }
        if (!explicit && (isStillWanted(clause) || !wanted && !changes && Pointed.isLink(clause))) {
            return unclear(pairs);
        }
        if (clause.has(Sense.CHAT) && !wanted && !AsSold.isPlain(clause)) {
            return unclear(pairs);
        }
        if (!explicit
                && !wanted
                && !changes
                && clause.named().stream().noneMatch(name -> name.mention().isSlot())) {
            return wished(pairs);
        }
        if (Possession.isKnownAlready(clause, wanted) || Possession.isForEach(clause)) {
            return unclear(pairs);
        }
        if (pairs == null || !new Strangers(clause).areHarmless() || !explicit && clause.has(Sense.CHAT)) {
            return unclear(pairs);
        }
        if (isChanged() && clause.has(Sense.REMOVE)) {
            return unclear(pairs);
        }
        if (clause.has(Sense.CANCEL)) {
            return cancel(pairs);
        }
        if (!explicit && !wanted && pairs.size() > 1 && clause.named().size() > pairs.size()) {
            // 1号黄桃 2号竹笋 lists what there is.
            return unclear(pairs);
        }
        return isPrice(pairs) ? Verdict.mention(clause) : claims(pairs, explicit);
    }

    /** 黄桃还要: keeps what there is, or one more. */
    static boolean isStillWanted(Clause clause) {
        int last = clause.tokens().size() - 1;
        while (last > 0
                && clause.tokens().get(last) instanceof Token.Word soft
                && (soft.sense() == Sense.POLITE || soft.text().equals("的"))) {
            last--;
        }
        return last > 0 && clause.tokens().get(last) instanceof Token.Word more && STILL.contains(more.text());
    }

    /** 求A1链接: the way to it, not the thing. */
    private boolean isOfLink() {
        return clause.tokens().stream().noneMatch(token -> InContext.isText(token, "下一单"))
                && clause.tokens().stream()
                        .anyMatch(token -> token instanceof Token.Word word
                                && (word.text().endsWith("链接") || word.text().equals("link")));
    }

    /** 再买黄桃就离婚: what comes of it. */
    private boolean isThreat() {
        var tokens = clause.tokens();
        int then = tokens.indexOf(clause.named().get(clause.named().size() - 1)) + 1;
        return clause.has(Sense.MORE)
                && then + 1 < tokens.size()
                && tokens.get(then) instanceof Token.Word so
                && so.text().equals("就")
                && tokens.get(then + 1) instanceof Token.Unknown;
    }

    /** "黄桃 29.9": a number that nothing is sold in. */
    private boolean isPrice(List<Pair> pairs) {
        return !wanted
                && !clause.has(Sense.CHANGE)
                && pairs.stream()
                        .allMatch(pair -> pair.amount() != null
                                && pair.amount().isBare()
                                && !pair.mention().offers().isEmpty()
                                && pair.mention().offers().stream()
                                        .allMatch(offer -> Fit.of(pair.amount(), offer, true)
                                                .equals(Fit.NONE)));
    }

    /** 18号 and "number 1!" are seldom meant as slots. */
    private boolean isLooseNumber() {
        return clause.named().stream()
                .map(Token.Named::mention)
                .anyMatch(mention -> mention.by() == By.NUMBER
                        && (mention.offers().isEmpty()
                                || !Latin.isDigit(mention.text().charAt(0))
                                        && !Hanzi.is(mention.text().charAt(0))));
    }

    /** "A1!" and "A1 谢谢" are claims of one; "A1 好吃" and "奥迪A4" are not. */
    private boolean isOnlyNames() {
        return clause.unknowns().isEmpty() && !clause.has(Sense.CHAT) && !isLooseNumber();
    }

    /** It says so itself, not only what it corrects. */
    private boolean isChanged() {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Token.Word word
                        && word.sense() == Sense.CHANGE
                        && !word.text().isEmpty());
    }

    private Verdict cancel(List<Pair> pairs) {
        boolean mixed = clause.has(Sense.VERB, Sense.MORE, Sense.LESS, Sense.ONLY) || isChanged();
        var claims = pairs.stream()
                .filter(pair -> pair.mention().isClear())
                .flatMap(pair -> Stream.ofNullable(Pointed.givenUp(clause, pair)))
                .toList();
        if (claims.size() < pairs.size()
                || isTakenBack()
                || mixed && pairs.size() > 1
                || !clause.unknowns().stream().allMatch(Strangers::isPerson)) {
            return unclear(pairs);
        }
        return Verdict.claims(Stance.CLEAR, claims, true);
    }

    /** 黄桃, and nothing else: it may want some. */
    private Verdict wished(@Nullable List<Pair> pairs) {
        var spoken = Verdict.mention(clause);
        return new Verdict(Stance.WISHED, spoken.claims(), unclear(pairs).suggestions(), null, false);
    }

    /** 不要了吧还是要吧. */
    private boolean isTakenBack() {
        boolean cancelled = false;
        for (var token : clause.tokens()) {
            if (token instanceof Token.Word word) {
                if (cancelled && (word.text().equals("要") || word.sense() == Sense.MORE)) {
                    return true;
                }
                cancelled |= word.sense() == Sense.CANCEL || word.sense() == Sense.REMOVE;
            }
        }
        return false;
    }

    private Verdict claims(List<Pair> pairs, boolean explicit) {
        var claims = new ArrayList<Claim>();
        boolean sure = clause.unknowns().isEmpty();
        for (var pair : pairs) {
            var claim = claim(pair);
            if (claim == null) {
                return unclear(pairs);
            }
            claims.add(claim);
            sure &= isSure(pair);
        }
        boolean bare = !explicit && !wanted && !clause.has(Sense.CANCEL);
        return Verdict.claims(bare ? Stance.BARE : Stance.CLEAR, claims, sure);
    }

    private @Nullable Claim claim(Pair pair) {
        var amount = pair.amount();
        var mention = Fitting.meant(pair.mention(), amount);
        if (!mention.isClear()) {
            return null;
        }
        var offer = mention.offer();
        if (amount == null) {
            return isOneMeant(mention) ? new Claim(offer.slot(), action(), Fit.least(offer)) : null;
        }
        if (clause.has(Sense.CHANGE) && amount.number().signum() == 0 && !amount.hasSign()) {
            return new Claim(offer.slot(), Action.CANCEL, BigDecimal.ZERO);
        }
        var quantity = isPlausible(pair, amount) ? quantity(amount, mention) : null;
        if (quantity == null || action(amount) != Action.REDUCE && Fit.isUncommon(quantity)) {
            return null;
        }
        return new Claim(offer.slot(), action(amount), quantity);
    }

    /** 黄桃、竹笋各一份, 黄桃红糖各一个: one of each as it is sold; ten of each may be eggs. */
    private @Nullable BigDecimal quantity(Amount amount, Mention mention) {
        boolean counts = mention.offer().unit().isWeight()
                ? amount.isGeneric()
                : amount.isPieces()
                        && amount.number().equals(BigDecimal.ONE)
                        && clause.named().size() > 1;
        boolean each = clause.has(Sense.EACH) && counts;
        var said = each ? new Amount(amount.number(), null, ' ', amount.digits()) : amount;
        return Fit.of(said, mention.offer(), mention.isSlot()).quantity();
    }

    /** A slot alone is a claim of one; a name only where it is wanted, and counted rather than weighed. */
    private boolean isOneMeant(Mention mention) {
        if (clause.has(Sense.LESS, Sense.CHANGE)) {
            return false;
        }
        return mention.isSlot()
                || wanted && mention.by() == By.NAME && (!mention.offer().unit().isWeight() || isOneOfEach());
    }

    /** 黄桃鸡蛋腊肉各一. */
    private boolean isOneOfEach() {
        return clause.tokens().stream().anyMatch(token -> InContext.isText(token, "各一"));
    }

    /** "A1 666" is applause, "A1 302" a room, "腊肉 58" a price, "two peaches" are no boxes. */
    private boolean isPlausible(Pair pair, Amount amount) {
        var mention = pair.mention();
        if (!amount.isBare()) {
            return !(amount.isMinus()
                    && amount.measure() == null
                    && amount.number().compareTo(MOST_AFTER_SLOT) > 0);
        }
        boolean things = AsSold.isThing(mention.offer().unit());
        if (AsSold.mayBePieces(pair, amount, clause, alone)) {
            return false;
        }
        if (things && pair.amountFirst() && mention.isPlural() && (polite || !alone)) {
            // "30 eggs please"
            return amount.number().compareTo(MOST_COUNTED) <= 0;
        }
        var most = (mention.isSlot() ? MOST_AFTER_SLOT : MOST_AFTER_NAME)
                .multiply(mention.offer().step().max(BigDecimal.ONE));
        return wanted || !amount.digits() || amount.number().compareTo(most) <= 0;
    }

    private Action action() {
        return clause.has(Sense.CHANGE, Sense.ONLY) && !clause.has(Sense.MORE)
                ? Action.REPLACE
                : clause.has(Sense.LESS) ? Action.REDUCE : Action.ADD;
    }

    private Action action(Amount amount) {
        return amount.isMinus() ? Action.REDUCE : action();
    }

    private boolean isSure(Pair pair) {
        var by = pair.mention().by();
        var amount = pair.amount();
        if (by == By.SLIP || amount == null && by != By.SLOT) {
            return false;
        }
        boolean asked = wanted || polite || clause.has(Sense.CHANGE, Sense.LESS);
        return asked
                || amount != null
                        && (!amount.isBare() || by == By.SLOT && clause.tokens().size() == 2);
    }

    private Verdict unclear(@Nullable List<Pair> pairs) {
        var unknown = clause.named().stream()
                .filter(named -> named.mention().offers().isEmpty())
                .findFirst();
        var suggestions = clause.has(Sense.CANCEL, Sense.LESS)
                ? List.<Suggestion>of()
                : isChanged() ? Suggestions.inAll(clause, pairs) : Suggestions.of(clause, pairs);
        return new Verdict(
                Stance.UNCLEAR,
                List.of(),
                suggestions,
                unknown.map(named -> named.mention().text()).orElse(null),
                false);
    }
}
