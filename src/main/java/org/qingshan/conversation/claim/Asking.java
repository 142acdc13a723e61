package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Pairing.Pair;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/** The clauses that are about products or numbers and still no claim: questions, stories, prices, addresses, hesitation. */
final class Asking {
    private static final Set<String> ENOUGH = Set.of("够", "就够", "就够了", "足够");

    private static final Set<String> JUST_SAID = Set.of("说", "讲", "头先", "头先那", "先头", "之前", "前面", "前头", "先前", "早上");
    private static final Set<String> THEN =
            Set.of("就要", "我就要", "就买", "就拍", "就来", "就下单", "就拿", "我就买", "我就拍", "我就来", "我就拿", "就订");
    private static final Set<String> DONT = Set.of("别", "莫", "不能", "不会", "不是", "没", "没有", "还没", "已经");
    private static final Set<String> IF = Set.of("如果", "要是", "的话", "if", "only if", "unless");
    private final Clause clause;
    private final Lineup lineup;
    private final @Nullable List<Pair> pairs;

    Asking(Clause clause, Lineup lineup, @Nullable List<Pair> pairs) {
        this.clause = clause;
        this.lineup = lineup;
        this.pairs = pairs;
    }

    boolean isTalk() {
        if (isGivenUp() || isOfJustNow() || isEnough() || Parts.isSentTo(clause)) {
            return false;
        }
        return clause.has(
                        Sense.ASKING,
                        Sense.QUERY,
                        Sense.TAG,
                        Sense.TALKING,
                        Sense.REMARK,
                        Sense.COUNTED,
                        Sense.PRICE,
                        Sense.ADDRESS,
                        Sense.WAVERING,
                        Sense.OTHER,
                        Sense.SWAP)
                || clause.has(Sense.SOME) && !isMeasured();
    }

    Verdict verdict() {
        if (isConditional()) {
            return unclear();
        }
        if (clause.has(Sense.ASKING)) {
            if (clause.has(Sense.SWAP) && clause.names() && !clause.has(Sense.PRICE, Sense.TALKING)) {
                // "could I swap one box for eggs"
                return unclear();
            }
            return isWish() && !isAskedOfAll() ? unclear() : talk();
        }
        if (isNotWanted()) {
            return Verdict.of(Stance.CHAT);
        }
        if (Possession.isUneaten(clause) && !clause.has(Sense.ASKING, Sense.QUERY)) {
            return Verdict.of(Stance.CHAT);
        }
        if (clause.has(Sense.TALKING)) {
            return isSigned() ? unclear() : isPraised() ? Verdict.mention(clause) : talk();
        }
        if (isRemark()) {
            return Verdict.of(Stance.CHAT);
        }
        if (clause.has(Sense.ADDRESS)) {
            return clause.names() && isMeasured() ? unclear() : talk();
        }
        if (clause.has(Sense.REMARK)) {
            return isSigned() || isWish() ? unclear() : spokenOf();
        }
        if (Figures.areOfGoodPrice(clause)) {
            return Verdict.of(Stance.CHAT);
        }
        if (clause.has(Sense.COUNTED, Sense.PRICE)) {
            boolean wanted = clause.has(Sense.PRICE) && (clause.has(Sense.VERB) || clause.isPolite());
            return wanted && clause.names() ? Verdict.unclear(oneEach()) : talk();
        }
        if (clause.has(Sense.SWAP) && (clause.named().size() > 1 || clause.names() && isMeasured())) {
            return unclear();
        }
        if (isDreamtOf()) {
            return Verdict.mention(clause);
        }
        return isWanted() ? unclear() : talk();
    }

    /** 能周六送到我就要一箱, "two boxes if shipping is cheap": wanted, but it says not before what. */
    private boolean isConditional() {
        if (!isMeasured()
                || clause.has(Sense.PRICE, Sense.COUNTED)
                || clause.amounts().size() > 2) {
            return false;
        }
        var tokens = clause.tokens();
        boolean counted = false;
        for (int at = 0; at < tokens.size(); at++) {
            boolean amount = tokens.get(at) instanceof Token.Amounted;
            if (tokens.get(at) instanceof Word word) {
                boolean then = at > 0 && THEN.contains(word.text()) && isAmountFrom(at + 1);
                boolean given = IF.contains(word.text())
                        && counted == Latin.is(word.text().charAt(0));
                boolean taken = IF.contains(word.text()) && clause.has(Sense.VERB) && !counted;
                if (then || given && (counted || isAmountFrom(at + 1)) || taken && isTakenLast()) {
                    return true;
                }
            }
            counted |= amount;
        }
        return false;
    }

    /** "if cheaper I take five boxes": right behind the verb. */
    private boolean isTakenLast() {
        int amount = clause.tokens().indexOf(clause.amounts().get(0));
        return amount > 0 && clause.tokens().get(amount - 1) instanceof Word verb && verb.sense() == Sense.VERB;
    }

    private boolean isAmountFrom(int at) {
        return at < clause.tokens().size()
                && clause.tokens().get(at) instanceof Token.Amounted amounted
                && !amounted.amount().isBare();
    }

    /** "who wants two boxes". */
    private boolean isAskedOfAll() {
        for (var token : clause.tokens()) {
            if (!(token instanceof Word word) || word.sense() != Sense.POLITE && word.sense() != Sense.CHAT) {
                return token instanceof Word who && who.text().equals("who");
            }
        }
        return false;
    }

    /** "Not bamboo for me today". */
    private boolean isNotWanted() {
        return clause.names()
                && clause.amounts().isEmpty()
                && clause.unknowns().isEmpty()
                && clause.tokens().get(0) instanceof Word not
                && not.text().equals("not")
                && !clause.has(Sense.QUERY, Sense.ASKING, Sense.TAG);
    }

    /** 绿心的便宜. */
    private boolean isPraised() {
        return clause.names()
                && clause.amounts().isEmpty()
                && !clause.has(Sense.QUERY, Sense.TAG, Sense.CANCEL, Sense.REMOVE, Sense.SWAP, Sense.OTHER, Sense.PRICE)
                && !clause.has(Sense.WAVERING, Sense.VERB, Sense.SOME);
    }

    /** 煮面想放点腊肉，搞两斤. */
    private boolean isDreamtOf() {
        return clause.names()
                && clause.amounts().isEmpty()
                && clause.has(Sense.WAVERING)
                && !clause.has(
                        Sense.SOME,
                        Sense.VERB,
                        Sense.QUERY,
                        Sense.TAG,
                        Sense.CANCEL,
                        Sense.SWAP,
                        Sense.OTHER,
                        Sense.PRICE)
                && clause.tokens().stream()
                        .allMatch(token -> !(token instanceof Word word)
                                || word.sense() != Sense.WAVERING
                                || word.text().equals("想"));
    }

    /** 太贵了，不要了: the reason for it is no doubt of it. */
    private boolean isGivenUp() {
        int at = clause.tokens().size() - 1;
        while (at > 0 && clause.tokens().get(at) instanceof Word soft && soft.sense() == Sense.POLITE) {
            at--;
        }
        var last = clause.tokens().get(at);
        return clause.names()
                && (clause.amounts().isEmpty() || Pointed.isAllOf(clause))
                && last instanceof Word word
                && (word.sense() == Sense.CANCEL || word.sense() == Sense.REMOVE)
                && clause.tokens().stream().noneMatch(token -> token instanceof Word dont && DONT.contains(dont.text()))
                && !clause.has(
                        Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.TALKING, Sense.ADDRESS, Sense.WAVERING, Sense.SWAP);
    }

    /** 腊肉半斤就够: so much, and no more. */
    private boolean isEnough() {
        return isMeasured()
                && clause.unknowns().isEmpty()
                && clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word && ENOUGH.contains(word.text()))
                && clause.tokens().stream()
                        .allMatch(token ->
                                !(token instanceof Word word) || isHarmless(word) || ENOUGH.contains(word.text()));
    }

    /** 刚才那个黄桃再要一箱: of what was said a moment ago, something is to be done now. */
    private boolean isOfJustNow() {
        return (clause.has(Sense.MORE, Sense.CHANGE) || Reports.areOfThatOne(clause))
                && !clause.amounts().isEmpty()
                && clause.tokens().stream().allMatch(token -> !(token instanceof Word word) || isHarmless(word))
                && clause.unknowns().isEmpty();
    }

    private static boolean isHarmless(Word word) {
        return switch (word.sense()) {
            case REMARK -> word.text().startsWith("刚") || JUST_SAID.contains(word.text());
            case ASKING, QUERY, TAG, TALKING, TELLING, COUNTED, PRICE, ADDRESS, WAVERING, OTHER, SWAP, SOME, LATER ->
                false;
            default -> true;
        };
    }

    /** 等了2小时: whatever is ordered beside it stays ordered. */
    private boolean isRemark() {
        return !clause.names()
                && clause.amounts().stream().noneMatch(any -> any.amount().hasSign())
                && (!ClauseJudge.wants(clause)
                        || clause.amounts().stream()
                                .allMatch(any -> any.amount().isBare()))
                && clause.has(Sense.REMARK, Sense.COUNTED)
                && !clause.has(
                        Sense.QUERY, Sense.TAG, Sense.PRICE, Sense.ADDRESS, Sense.WAVERING, Sense.SOME, Sense.CANCEL);
    }

    /** "A1 太贵了我要一箱": wanted all the same, it seems. */
    private boolean isWish() {
        return clause.names() && isMeasured() && clause.has(Sense.VERB, Sense.MORE, Sense.ONLY, Sense.CHANGE);
    }

    /** "A1+2" inside a story is worth a question back; "两箱" there is not. */
    private boolean isSigned() {
        return clause.names()
                && clause.amounts().stream().anyMatch(amount -> amount.amount().hasSign());
    }

    private boolean isWanted() {
        if (!clause.names()) {
            return lineup.card() != null && clause.unknowns().isEmpty() && isMeasured();
        }
        boolean verb = clause.has(Sense.VERB, Sense.MORE, Sense.ONLY, Sense.SOME) && !clause.has(Sense.QUERY);
        return !clause.amounts().isEmpty() || verb;
    }

    private boolean isMeasured() {
        return clause.amounts().stream().anyMatch(amount -> !amount.amount().isBare());
    }

    private List<Suggestion> oneEach() {
        return clause.named().stream()
                .flatMap(named -> Suggestions.of(named.mention(), null).stream())
                .toList();
    }

    private Verdict unclear() {
        return Verdict.unclear(
                clause.has(Sense.CANCEL, Sense.LESS, Sense.CHANGE, Sense.SWAP) ? List.of() : suggestions());
    }

    private List<Suggestion> suggestions() {
        var card = lineup.card();
        if (!clause.names()) {
            return card == null ? List.of() : Suggestions.of(card, clause.amounts());
        }
        return Suggestions.of(clause, pairs);
    }

    /** "想死这口腊肉了": what follows may be about it. */
    private Verdict spokenOf() {
        boolean only = clause.names()
                && !clause.has(
                        Sense.QUERY,
                        Sense.TAG,
                        Sense.COUNTED,
                        Sense.PRICE,
                        Sense.WAVERING,
                        Sense.SOME,
                        Sense.CANCEL,
                        Sense.SWAP);
        return only ? Verdict.of(Stance.CHAT) : talk();
    }

    private Verdict talk() {
        return Verdict.of(Stance.TALK);
    }
}
