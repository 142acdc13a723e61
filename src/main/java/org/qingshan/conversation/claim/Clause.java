package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What stands between two separators.
 *
 * @param before the separator in front: a punctuation mark, or '&' for any word for "and"; a space at the beginning
 */
record Clause(List<Token> tokens, char before, Set<Sense> senses) {
    static Clause of(List<Token> tokens, char before) {
        return new Clause(List.copyOf(tokens), before, Senses.of(tokens));
    }

    /** 来点腊肉: how much, the next clause may say. */
    boolean isSomeOf() {
        return names() && amounts().isEmpty() && has(Sense.SOME);
    }

    /** 都说红糖好: what follows is said of it, not with it. */
    boolean isTold() {
        return has(Sense.REMARK, Sense.TALKING, Sense.ASKING, Sense.QUERY);
    }

    /** More than one part of an address. */
    boolean isAddress() {
        int parts = 0;
        for (var token : tokens) {
            if (token instanceof Word word && word.sense() == Sense.ADDRESS) {
                // A long number counts for two: a phone, a postcode.
                parts += word.text().isEmpty() ? 2 : 1;
            }
        }
        return parts > 1;
    }

    /** 换成红糖一袋: instead of what, it does not say. */
    boolean startsWithSwap() {
        for (var token : tokens) {
            if (token instanceof Named || token instanceof Amounted) {
                return false;
            }
            if (token instanceof Word word && Swap.isTaken(word, this)) {
                return names();
            }
        }
        return false;
    }

    /** It says please. */
    boolean isPolite() {
        return Senses.isPolite(tokens);
    }

    /** This and the next as one. */
    Clause with(Clause next) {
        return of(Stream.concat(tokens.stream(), next.tokens.stream()).toList(), before);
    }

    /** This and the next as one; 黄桃，不对，三箱 says it of an earlier message. */
    Clause corrected(Clause next) {
        boolean corrects =
                isBareName() && (next.before == SecondThoughts.CORRECTED || next.before == SecondThoughts.TOTALLED);
        return corrects ? with(next).with(new Word(Sense.CHANGE, "", 0, 0)) : with(next);
    }

    Clause with(Word word) {
        return of(Stream.concat(tokens.stream(), Stream.of(word)).toList(), before);
    }

    /** With this name in the place of the last one. */
    Clause with(Named name) {
        int last = tokens.lastIndexOf(named().get(named().size() - 1));
        return replaced(last, name);
    }

    /** With this amount in the place of the only one; a bare number is of what that was. */
    Clause with(Amounted other) {
        int last = tokens.indexOf(amounts().get(0));
        var before = amounts().get(0).amount();
        var now = other.amount();
        var measured = now.measure() == null
                ? new Amount(now.number(), before.measure(), before.sign(), before.digits())
                : new Amount(now.number(), now.measure(), before.sign(), now.digits());
        return replaced(last, new Amounted(measured, other.start(), other.end()));
    }

    private Clause replaced(int at, Token token) {
        var changed = new ArrayList<>(tokens);
        changed.set(at, token);
        return of(changed, before);
    }

    /** Only the words that say what to do: add, reduce, replace. */
    Clause onlyAction() {
        return of(
                tokens.stream()
                        .filter(token -> token instanceof Word word
                                && switch (word.sense()) {
                                    case VERB, MORE, LESS, CHANGE, ONLY -> true;
                                    default -> false;
                                })
                        .toList(),
                before);
    }

    Clause withoutContent() {
        return of(
                tokens.stream()
                        .filter(token -> !(token instanceof Named) && !(token instanceof Amounted))
                        .toList(),
                before);
    }

    boolean has(Sense... any) {
        for (var sense : any) {
            if (senses.contains(sense)) {
                return true;
            }
        }
        return false;
    }

    boolean names() {
        for (var token : tokens) {
            if (token instanceof Named) {
                return true;
            }
        }
        return false;
    }

    List<Named> named() {
        return only(Named.class);
    }

    List<Amounted> amounts() {
        return only(Amounted.class);
    }

    List<Unknown> unknowns() {
        return only(Unknown.class);
    }

    private <T> List<T> only(Class<T> type) {
        // Asked of every clause many times, and most have none: a stream would take longer than the looking.
        List<T> found = List.of();
        for (var token : tokens) {
            if (type.isInstance(token)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>();
                }
                found.add(type.cast(token));
            }
        }
        return found;
    }

    /** "蛋一盒，土鸡蛋": the next says in full what this calls by its last character. */
    boolean isShortFor(Clause next) {
        if (names()
                || amounts().size() != 1
                || unknowns().size() != 1
                || !next.isBareName()
                || next.named().size() != 1) {
            return false;
        }
        var full = next.named().get(0).mention().text();
        return unknowns().get(0).text().chars().allMatch(character -> character == full.charAt(full.length() - 1));
    }

    /** "lap yuk 2 catty, the cured pork one": the next says which is meant by what is not understood here. */
    boolean isExplainedBy(Clause next) {
        boolean points = next.tokens.get(0) instanceof Word the && the.text().equals("the")
                || next.tokens.get(next.tokens.size() - 1) instanceof Word that
                        && (that.text().equals("那个") || that.text().equals("那种"));
        return !names()
                && amounts().size() == 1
                && amounts().get(0).amount().measure() != null
                && !unknowns().isEmpty()
                && points
                && next.isBareName()
                && next.tokens.stream()
                        .allMatch(token ->
                                token instanceof Named || token instanceof Word word && word.sense() == Sense.LINK);
    }

    /** 蛋来一盒，土鸡蛋那个: the next only says which is meant. */
    boolean isSaidAgain(Clause next) {
        return !amounts().isEmpty()
                && next.isBareName()
                && !next.has(
                        Sense.VERB,
                        Sense.MORE,
                        Sense.LESS,
                        Sense.CANCEL,
                        Sense.REMOVE,
                        Sense.CHANGE,
                        Sense.ASKING,
                        Sense.QUERY)
                && next.named().stream()
                        .allMatch(again -> named().stream()
                                .anyMatch(name -> name.mention().by() == Mention.By.SHORT
                                        && name.mention().overlaps(again.mention())));
    }

    Clause withoutUnknowns() {
        return of(tokens.stream().filter(token -> !(token instanceof Unknown)).toList(), before);
    }

    /** "A1" with nothing that says how much: the amount may stand in the next clause. */
    boolean isBareName() {
        return names() && amounts().isEmpty() && unknowns().isEmpty();
    }

    /** It asks nothing and wants nothing. */
    boolean isQuiet() {
        return !has(Sense.ASKING, Sense.QUERY, Sense.TAG) && !ClauseJudge.wants(this);
    }

    /** "两箱" with nothing that says of what. */
    boolean isBareAmount() {
        return !names() && amounts().size() == 1 && unknowns().isEmpty();
    }

    /** "2" with nothing that says of what, nor in which measure. */
    boolean isBareNumber() {
        return isBareAmount() && amounts().get(0).amount().isBare();
    }

    /** "两箱黄桃", not "黄桃两箱". */
    boolean startsWithAmount() {
        for (var token : tokens) {
            if (token instanceof Named || token instanceof Amounted) {
                return token instanceof Amounted;
            }
        }
        return false;
    }

    /** From a place on nothing but one sense. */
    boolean isOnly(Sense sense, int from) {
        return tokens.stream().skip(from).allMatch(token -> token instanceof Word word && word.sense() == sense);
    }

    /** Nothing but one sense, and politeness. */
    boolean isOnly(Sense sense) {
        return has(sense)
                && tokens.stream()
                        .allMatch(token ->
                                token instanceof Word word && (means(word, sense) || word.sense() == Sense.POLITE));
    }

    private static boolean means(Word word, Sense sense) {
        return word.sense() == sense || sense == Sense.CANCEL && word.sense() == Sense.REMOVE;
    }

    /** In a message that cancelled something else, 换 and "instead" say what is wanted in its place. */
    Clause inPlaceOfOther() {
        return of(tokens.stream().map(Clause::wanted).toList(), before);
    }

    private static Token wanted(Token token) {
        boolean instead = token instanceof Word word
                && (word.sense() == Sense.SWAP
                        || word.text().equals("换成")
                        || word.text().startsWith("转")
                        || word.text().equals("改要")
                        || word.text().equals("change to")
                        || word.text().equals("instead"));
        return instead ? new Word(Sense.VERB, ((Word) token).text(), token.start(), token.end()) : token;
    }

    /** It speaks of all that was named before: 各, each, 都不要了. */
    boolean isOfAll() {
        return has(Sense.EACH)
                || tokens.stream()
                        .anyMatch(token -> token instanceof Word word
                                && word.text().startsWith("都")
                                && word.sense() != Sense.CHAT);
    }

    /** The sense comes before any name. */
    boolean startsWith(Sense sense) {
        for (var token : tokens) {
            if (token instanceof Named || token instanceof Word word && means(word, sense)) {
                return token instanceof Word;
            }
        }
        return false;
    }
}
