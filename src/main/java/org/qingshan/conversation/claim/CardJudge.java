package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim.Action;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** An amount of nothing in particular: it means the product of the card that the text answers. */
final class CardJudge {
    // 10 and more are as likely an age, a percentage or an answer to something else.
    private static final BigDecimal MOST_BARE = BigDecimal.valueOf(9);
    private static final BigDecimal MOST_BARE_ASKED = BigDecimal.valueOf(99);
    /** 6 is applause in a Chinese chat, 11 the answer to "type 1 if you hear me". */
    private static final List<BigDecimal> APPLAUSE = List.of(BigDecimal.valueOf(6), BigDecimal.valueOf(11));

    private static final Set<String> OTHERS = Set.of("那个", "那款", "那种", "that one");

    /** "8 for me" is what somebody gives it. */
    private static final BigDecimal MOST_FOR_ME = BigDecimal.valueOf(5);

    private static final Set<String> THIS = Set.of("这个", "这款", "这种");

    private static final Prefiltered LATELY = Prefiltered.of("^[最刚前之就].*那个$");

    private final Clause clause;
    private final Lineup lineup;
    private final Amount amount;
    private final boolean changed;
    private final boolean insists;

    CardJudge(Clause clause, Lineup lineup) {
        this.clause = clause;
        this.lineup = lineup;
        var amounts = clause.amounts();
        this.changed = amounts.size() == 2 && isChangedBetween(clause);
        this.insists = amounts.size() == 2
                && isInsisting(amounts.get(0).amount(), amounts.get(1).amount());
        var said = amounts.get(changed || insists ? 1 : 0).amount();
        this.amount = said.isPieces() && isOfThis(clause) ? new Amount(said.number(), null, '+', said.digits()) : said;
    }

    /** 要两个这个: two of what is shown, whatever it is sold in. */
    private static boolean isOfThis(Clause clause) {
        int next = clause.tokens().indexOf(clause.amounts().get(0)) + 1;
        return clause.amounts().size() == 1
                && clause.tokens().stream().noneMatch(token -> InContext.isText(token, "那个"))
                && next < clause.tokens().size()
                && clause.tokens().get(next) instanceof Word word
                && THIS.contains(word.text());
    }

    /** 跟一个 +1: one, said twice. */
    private static boolean isInsisting(Amount said, Amount signed) {
        return (said.isPieces() || said.isGeneric())
                && !said.hasSign()
                && signed.sign() == '+'
                && signed.measure() == null
                && said.number().equals(signed.number());
    }

    /** 刚才那个两箱改成三箱. */
    private static boolean isChangedBetween(Clause clause) {
        int before = 0;
        for (var token : clause.tokens()) {
            boolean change = token instanceof Word word
                    && (word.sense() == Sense.CHANGE && !word.text().equals("instead of")
                            || word.sense() == Sense.LESS && isMine(clause));
            if (before == 1 && change) {
                return true;
            }
            before += token instanceof Token.Amounted ? 1 : 0;
        }
        return false;
    }

    /** 我那三斤减半斤. */
    private static boolean isMine(Clause clause) {
        return clause.tokens().size() > 1
                && InContext.isText(clause.tokens().get(0), "我")
                && InContext.isText(clause.tokens().get(1), "那");
    }

    Verdict judge() {
        boolean tooMuch = amount.number().compareTo(MOST_BARE_ASKED) > 0;
        boolean code = clause.has(Sense.REMOVE) && amount.number().compareTo(MOST_BARE) > 0;
        if (amount.isBare() && (tooMuch || code || clause.has(Sense.CANCEL))) {
            return Verdict.of(Stance.TALK);
        }
        if (clause.amounts().size() > 1 && !changed && !isInstead() && !isRepeated()) {
            return isSaid() || !amount.isBare() ? unclear() : Verdict.of(Stance.TALK);
        }
        return amount.isBare() && !isSaid() ? bare() : wanted();
    }

    /** "2 instead of 3". */
    private boolean isInstead() {
        return clause.amounts().size() == 2
                && clause.tokens().stream()
                        .anyMatch(token ->
                                token instanceof Word word && word.text().equals("instead of"));
    }

    /** 两箱两箱: said twice for emphasis. */
    private boolean isRepeated() {
        return insists
                || amount.measure() != null
                        && !amount.hasSign()
                        && clause.amounts().stream()
                                .allMatch(other -> other.amount().equals(amount));
    }

    /** A word says what to do with the amount. */
    private boolean isSaid() {
        return ClauseJudge.wants(clause) || clause.has(Sense.CHANGE, Sense.LESS);
    }

    private Verdict bare() {
        boolean isOnlyForMe = isForMe()
                && amount.number().compareTo(MOST_FOR_ME) <= 0
                && clause.tokens().stream().allMatch(CardJudge::isOfShare);
        if (lineup.card() == null && (isOnlyForMe || clause.isPolite() && !clause.has(Sense.CHAT))) {
            // "two please", "3 for me", and nothing is shown
            return unclear();
        }
        if (lineup.card() == null || clause.has(Sense.CHAT)) {
            return Verdict.of(Stance.TALK);
        }
        if (Fit.of(amount, lineup.card(), false).equals(Fit.NONE)) {
            return Verdict.of(Stance.TALK);
        }
        var most = clause.isPolite() ? MOST_BARE_ASKED : MOST_BARE;
        boolean isRating = isForMe() && amount.number().compareTo(MOST_FOR_ME) > 0;
        boolean isApplause = APPLAUSE.contains(amount.number());
        boolean likely = !isRating && !isApplause && amount.number().compareTo(most) <= 0;
        return likely ? wanted() : unclear();
    }

    private boolean isForMe() {
        return clause.tokens().stream().anyMatch(token -> InContext.isText(token, "for me"));
    }

    private static boolean isOfShare(Token token) {
        return token instanceof Token.Amounted || token instanceof Word word && word.sense() == Sense.POLITE;
    }

    private Verdict wanted() {
        var card = lineup.card();
        if (card == null || clause.has(Sense.CANCEL, Sense.EACH) || isOfAnother()) {
            return unclear();
        }
        var quantity = Fit.of(amount, card, false).quantity();
        if (quantity == null || action() != Action.REDUCE && Fit.isUncommon(quantity)) {
            return unclear();
        }
        var stance = amount.isBare() && !isSaid() && !isForMe() ? Stance.BARE : Stance.CLEAR;
        return Verdict.claims(stance, List.of(new Claim(card.slot(), action(), quantity)), isSure());
    }

    /** 那个: not the one that is shown. */
    private boolean isOfAnother() {
        var tokens = clause.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word word
                    && (OTHERS.contains(word.text()) || word.sense() == Sense.LINK && LATELY.isIn(word.text()))) {
                // 我那个改两箱: what he has ordered.
                return !(at > 0
                        && InContext.isText(tokens.get(at - 1), "我")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1) instanceof Word change
                        && (change.sense() == Sense.CHANGE || change.sense() == Sense.LESS));
            }
        }
        return false;
    }

    private Action action() {
        if (clause.has(Sense.CHANGE, Sense.ONLY) && !clause.has(Sense.MORE)) {
            return Action.REPLACE;
        }
        return clause.has(Sense.LESS) || amount.isMinus() ? Action.REDUCE : Action.ADD;
    }

    private boolean isSure() {
        return clause.unknowns().isEmpty()
                && (amount.hasSign() && !amount.isMinus() || clause.has(Sense.VERB, Sense.MORE) && !amount.isBare());
    }

    private Verdict unclear() {
        if (clause.has(Sense.CANCEL, Sense.LESS, Sense.CHANGE) || amount.isMinus()) {
            return Verdict.unclear(List.of());
        }
        var card = lineup.card();
        var near = card == null ? List.<Suggestion>of() : Suggestions.of(card, clause.amounts());
        boolean suits = card != null && Fit.of(amount, card, false).quantity() != null;
        var anywhere = suits ? List.<Suggestion>of() : Suggestions.anywhere(lineup, amount);
        boolean otherUnit = amount.measure() != null && !anywhere.isEmpty();
        return Verdict.unclear(otherUnit ? concat(anywhere, near) : near.isEmpty() ? anywhere : near);
    }

    private static List<Suggestion> concat(List<Suggestion> first, List<Suggestion> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
