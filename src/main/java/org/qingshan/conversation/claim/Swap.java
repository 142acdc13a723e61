package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;
import org.qingshan.conversation.claim.Verdict.Stance;

/**
 * One product for another: 黄桃换成一袋红糖, "swap A1 for two A3", "two A3 instead of A1". Clear only where it is said how much of
 * the other is wanted.
 */
final class Swap {
    private static final Set<String> BETWEEN = Set.of("for", "with", "to", "by");
    private static final Prefiltered INTO = Prefiltered.of("换|[改变]成|swap|exchange|change|switch|trade");
    private static final Word GOES = new Word(Sense.REMOVE, "", 0, 0);

    private final Clause goes;
    private final Clause comes;
    private final boolean plain;

    private Swap(List<Token> goes, List<Token> comes, boolean plain) {
        this.goes = part(goes, GOES);
        this.comes = part(comes);
        this.plain = plain;
    }

    private static Clause part(List<Token> tokens, Token... more) {
        return Clause.of(
                Stream.concat(tokens.stream().filter(token -> !isSwapping(token)), Stream.of(more))
                        .toList(),
                ' ');
    }

    /** The swap that a clause asks for; null if it asks for none. */
    static @Nullable Swap in(Clause clause) {
        var tokens = clause.tokens();
        var words = new ArrayList<Integer>();
        for (int at = 0; at < tokens.size(); at++) {
            if (isSwapping(tokens.get(at))) {
                words.add(at);
            }
        }
        // 换成红糖一袋 换一下啦
        while (words.size() > 1 && !hasContent(tokens.subList(words.get(words.size() - 1), tokens.size()))) {
            words.remove(words.size() - 1);
        }
        if (words.size() == 2 && words.get(0) == 0 && isBetween(tokens.get(words.get(1)))) {
            // "change the peaches to two bags of sugar"
            words.remove(1);
        }
        if (words.size() != 1 || clause.named().size() < 2) {
            return null;
        }
        int at = words.get(0);
        var before = tokens.subList(0, at);
        var after = tokens.subList(at + 1, tokens.size());
        boolean plain = !clause.has(
                Sense.ASKING, Sense.QUERY, Sense.TAG, Sense.TALKING, Sense.WAVERING, Sense.PRICE, Sense.SOME);
        if (names(before)) {
            boolean backwards = ((Word) tokens.get(at)).text().equals("instead of");
            return names(after) ? new Swap(backwards ? after : before, backwards ? before : after, plain) : null;
        }
        int middle = middle(after);
        if (middle < 0) {
            return null;
        }
        int comes = isBetween(after.get(middle)) ? middle + 1 : middle;
        return new Swap(after.subList(0, middle), after.subList(comes, after.size()), plain);
    }

    private static boolean isBetween(Token token) {
        return BETWEEN.contains(SentenceEnd.text(token));
    }

    private static boolean isSwapping(Token token) {
        return token instanceof Word word && (word.sense() == Sense.SWAP || word.sense() == Sense.CHANGE);
    }

    private static boolean hasContent(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token instanceof Named || token instanceof Amounted);
    }

    private static boolean names(List<Token> tokens) {
        return tokens.stream().anyMatch(Named.class::isInstance);
    }

    /** "swap A1 | for two A3", "instead of A1 | give me two A3". */
    private static int middle(List<Token> tokens) {
        boolean named = false;
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean link = isBetween(token) || token instanceof Word word && word.sense() == Sense.VERB;
            if (named && (link || token instanceof Amounted)) {
                return at;
            }
            named |= token instanceof Named;
        }
        return -1;
    }

    /** 一箱换成红糖, 其中一斤换腊肉: so much of something goes, and it does not say of what, nor how much comes; none where it is said otherwise. */
    static List<Suggestion> ofSomething(Clause clause) {
        var tokens = clause.tokens();
        int swap = IntStream.range(0, tokens.size())
                .filter(at -> isSwapping(tokens.get(at)) && INTO.isIn(SentenceEnd.text(tokens.get(at))))
                .findFirst()
                .orElse(-1);
        boolean isSo = clause.named().size() == 1
                && (clause.amounts().size() == 1 || isOfPart(clause))
                && clause.amounts().get(0).amount().measure() != null
                && !clause.has(Sense.LESS, Sense.MORE, Sense.CANCEL, Sense.REMOVE, Sense.QUERY, Sense.EACH)
                && clause.named().get(0).mention().isClear();
        if (!isSo || swap < 0) {
            return List.of();
        }
        int amount = tokens.indexOf(clause.amounts().get(0));
        int name = tokens.indexOf(clause.named().get(0));
        boolean english = swap < amount && amount < name - 1 && isBetween(tokens.get(name - 1));
        if (amount > name || !english && !(amount < swap && swap < name)) {
            return List.of();
        }
        var comes = clause.named().get(0).mention().offer();
        var less = clause.amounts().get(0).amount().number();
        var said = clause.amounts().size() == 2 ? clause.amounts().get(1).amount() : new Amount(less, null, ' ', true);
        var quantity = Fit.of(said, comes, true).quantity();
        return List.of(new Suggestion(comes.slot(), quantity == null ? Fit.least(comes) : quantity)
                .insteadOf(Suggestion.WHATEVER, less));
    }

    /** 一箱换成红糖两袋: so much of something goes, and it does not say of what. */
    static boolean isOfPart(Clause clause) {
        if (clause.amounts().size() != 2 || clause.named().size() != 1 || !clause.has(Sense.CHANGE, Sense.SWAP)) {
            return false;
        }
        var name = clause.named().get(0).mention();
        boolean first = clause.tokens().indexOf(clause.amounts().get(0))
                < clause.tokens().indexOf(clause.named().get(0));
        return first
                && name.isClear()
                && clause.amounts().get(0).amount().measure() != null
                && Fit.of(clause.amounts().get(0).amount(), name.offer(), name.isSlot())
                                .quantity()
                        == null;
    }

    Verdict verdict() {
        var gone = new PairJudge(goes, true, false).judge(Pairing.of(goes));
        var come = new PairJudge(comes, true, false).judge(Pairing.of(comes));
        boolean clear = plain
                && goes.named().size() == 1
                && comes.named().size() == 1
                && comes.amounts().size() == 1
                && gone.stance() == Stance.CLEAR
                && come.stance() == Stance.CLEAR;
        var one = clear ? null : oneForOne(gone);
        if (one != null) {
            return one;
        }
        return clear
                ? Verdict.claims(
                        Stance.CLEAR,
                        Stream.concat(gone.claims().stream(), come.claims().stream())
                                .toList(),
                        gone.sure() && come.sure())
                : Verdict.unclear(exchanged());
    }

    /** 一箱黄桃换成鸡蛋: one goes and one comes, where both are counted; null where more goes, or it is said otherwise. */
    private @Nullable Verdict oneForOne(Verdict gone) {
        boolean isOne = plain
                && isOneOf(goes)
                && isOneOf(comes)
                && comes.amounts().isEmpty()
                && goes.amounts().size() == 1
                && gone.stance() == Stance.CLEAR
                && gone.sure()
                && gone.claims().size() == 1
                && gone.claims().get(0).action() == Claim.Action.REDUCE
                && gone.claims().get(0).quantity().compareTo(BigDecimal.ONE) == 0;
        if (!isOne) {
            return null;
        }
        var offer = comes.named().get(0).mention().offer();
        return Verdict.claims(
                Stance.CLEAR,
                List.of(gone.claims().get(0), new Claim(offer.slot(), Claim.Action.ADD, Fit.least(offer))),
                true);
    }

    private static boolean isOneOf(Clause part) {
        return part.named().size() == 1
                && part.named().get(0).mention().isClear()
                && !part.named().get(0).mention().offer().unit().isWeight();
    }

    /** The same; where one thing goes and one comes for it, neither may happen alone. */
    static ClaimReading marked(List<Clause> clauses, ClaimReading reading) {
        boolean swaps = reading.claims().size() == 2
                && reading.claims().get(1).action() == Claim.Action.ADD
                && !reading.claims()
                        .get(0)
                        .slot()
                        .equals(reading.claims().get(1).slot())
                && clauses.stream()
                        .anyMatch(clause -> in(clause) != null
                                || !clause.named().isEmpty()
                                        && clause.tokens().stream().anyMatch(Swap::isSwapping))
                && switch (reading.claims().get(0).action()) {
                    case REDUCE, CANCEL -> true;
                    default -> false;
                };
        return swaps ? reading.amending(ClaimReading.Amends.EXCHANGED) : reading;
    }

    /** All of the one for some of the other, or so much of it. */
    private List<Suggestion> exchanged() {
        var all = Suggestions.of(comes, comes.amounts().isEmpty() ? Pairing.of(comes) : null);
        var whole = goes.named().size() == 1
                && goes.named().get(0).mention().isClear()
                && goes.amounts().isEmpty();
        return whole ? exchanging(all, goes.named().get(0).mention().offer().slot()) : ofPart(all);
    }

    /** 把一箱黄桃换成红糖: so much of the one goes, and how much of the other comes is not said. */
    private List<Suggestion> ofPart(List<Suggestion> all) {
        var gone = new PairJudge(goes, true, false).judge(Pairing.of(goes)).claims();
        boolean isCounted = gone.size() == 1
                && gone.get(0).action() == Claim.Action.REDUCE
                && gone.get(0).quantity().signum() > 0;
        if (isCounted) {
            return all.stream()
                    .map(one -> one.insteadOf(gone.get(0).slot(), gone.get(0).quantity()))
                    .toList();
        }
        return isOfPieces()
                ? all.stream()
                        .map(one -> one.insteadOf(
                                goes.named().get(0).mention().offer().slot(),
                                goes.amounts().get(0).amount().number()))
                        .toList()
                : all;
    }

    /** "Swap one peach for eggs": so many boxes, perhaps, of what is sold in boxes. */
    private boolean isOfPieces() {
        if (!isOneOf(goes) || goes.amounts().size() != 1) {
            return false;
        }
        var amount = goes.amounts().get(0).amount();
        return amount.measure() == null
                && amount.number().signum() > 0
                && amount.number().stripTrailingZeros().scale() <= 0;
    }

    static List<Suggestion> exchanging(List<Suggestion> all, String goes) {
        return all.stream().map(one -> one.insteadOf(goes)).toList();
    }

    /** 换成红糖, and 换红糖 where nothing else is said: perhaps it only tells what is shown next. */
    static boolean isTaken(Word word, Clause clause) {
        return word.text().startsWith("换")
                && (word.sense() == Sense.CHANGE
                        || word.sense() == Sense.SWAP
                                && clause.tokens().stream()
                                        .allMatch(token -> token instanceof Named
                                                || token instanceof Token.Amounted
                                                || token instanceof Word said
                                                        && (said.sense() == Sense.SWAP
                                                                || said.sense() == Sense.POLITE)));
    }
}
