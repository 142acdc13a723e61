package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Divides tokens into clauses: at punctuation, at "and" and "because", where somebody corrects himself. */
final class Clauses {
    private static final Set<String> AGAIN = Set.of("算了", "还是", "算了还是", "make it", "actually");

    private static final Set<String> YES = Set.of("yeah", "yes", "yep", "yup", "ok", "okay", "please", "fine", "sure");
    private static final Set<String> AGREED = Set.of("yeah", "yes", "ok", "okay", "fine");
    private static final Set<String> PLEASE = Set.of("please", "pls", "plz");
    private static final Set<String> PAYING = Set.of("i'll pay", "i'll pay later");
    private static final Set<String> TAKING = Set.of("i'll take", "i'll have", "i'll get", "i will take");

    private final List<Clause> clauses = new ArrayList<>();
    private OpenClause open = new OpenClause();
    private char before = ' ';

    /** Something was named or counted. */
    private boolean said;

    /** Some clause before the open one says how much. */
    private boolean ordered;

    private final List<Token> tokens;
    private int at;

    private Clauses(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Clause> of(List<Token> tokens) {
        var clauses = new Clauses(tokens);
        var tails = Dividing.tails(tokens);
        var reports = Dividing.reports(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
            if (tails[at] && Dividing.isAside(clauses.open, token, next, reports[at])
                    || Dividing.isReasonBefore(clauses.open, token)
                    || tails[at] && SentenceEnd.isReasonBehind(clauses.open, tokens, at)
                    || SentenceEnd.isUnderWay(clauses.open, token)
                    || SentenceEnd.isOtherDay(clauses.open, tokens, at)
                    || Dividing.isNewSubject(clauses.open, token, next)
                    || SaidOfIt.begins(clauses.open, tokens, at)
                    || Dividing.isThenI(clauses.open, token, next)
                    || Dividing.isSaidOut(clauses.open, token, reports[at])
                    || Dividing.isWishAfterRemark(clauses.open, token)
                    || NewSentence.begins(clauses.open, tokens, at)
                    || NewSentence.isSpeakersWish(clauses.open, tokens, at)
                    || NewSentence.isWishBehind(clauses.open, tokens, at)
                    || NewSentence.isBehindQuestion(clauses.open, tokens, at)
                    || NewSentence.isOfAnotherToo(clauses.open, tokens, at)
                    || NewSentence.isSubject(clauses.open, token, next, clauses.ordered && clauses.before == '&')
                    || NewSentence.isDish(clauses.open, tokens, at)
                    || NewSentence.isHabit(clauses.open, token)
                    || NewSentence.isChange(clauses.open, tokens, at)
                    || NewSentence.isBehindAddress(clauses.open, tokens, at)
                    || WrittenFrom.isEndOf(clauses.open, token, next)
                    || OtherAction.begins(clauses.open, tokens, at)
                    || clauses.isThisTime(at)) {
                clauses.close(Remarks.MARK);
            }
            clauses.at = at;
            clauses.take(token, next);
        }
        clauses.close(' ');
        clauses.endTakenBack();
        return SecondThoughts.of(Joining.of(clauses.clauses));
    }

    /** 年年都在你家买今年黄桃三箱: how it was before is one sentence, what is wanted now another. */
    private boolean isThisTime(int place) {
        return !open.isEmpty()
                && !open.names()
                && !open.measures()
                && open.has(Sense.REMARK)
                && Fillers.isThisTime(tokens, place);
    }

    private void take(Token token, @Nullable Token next) {
        said |= token instanceof Named || token instanceof Numeral;
        if (token instanceof Break mark) {
            if (mark.mark() == '?' && open.isEmpty() && before == '?') {
                // ????: asked once.
                return;
            }
            if (mark.mark() == '?') {
                open.add(new Word(Sense.QUERY, "?", mark.start(), mark.end()));
            }
            close(mark.mark());
        } else if (isTakenBack(token, next)) {
            close(SecondThoughts.CORRECTED);
        } else if (isTotal(token, next)) {
            close(SecondThoughts.TOTALLED);
        } else if (Fillers.areIn(token, open, said, tokens, at)) {
            return;
        } else if (Dividing.isAnd(open, token, next)) {
            close('&');
        } else if (Dividing.isAfterthought(open, token)) {
            close(',');
            open.add(token);
        } else if (token instanceof Word word) {
            take(word, next);
        } else {
            open.add(token);
        }
    }

    private void take(Word word, @Nullable Token next) {
        boolean dropped = word.text().equals("算了") && ordered && open.isEmpty() && !(next instanceof Word);
        boolean hesitates =
                dropped || isOfTrouble(word) || word.sense() == Sense.BUT && (open.counts() || ordered) && !isAgreed();
        if (hesitates) {
            // Before an order "but" excuses; behind one it may take it back.
            open.add(new Word(Sense.WAVERING, word.text(), word.start(), word.end()));
        } else if (word.sense() == Sense.BUT
                || word.sense() == Sense.BECAUSE && !(next instanceof Numeral)
                || isSo(word, next)) {
            close(',');
        } else {
            open.add(InContext.of(word, open, said, next));
            if (Dividing.isGivenUp(open, word, next)) {
                close(',');
            }
        }
    }

    /** 两箱，不对，三箱; 一箱……算了两箱吧; "two boxes... no, three". */
    private boolean isTakenBack(Token token, @Nullable Token next) {
        if (token instanceof Word word && word.sense() == Sense.CORRECTION) {
            // 下错了两箱 takes nothing back, 对不对 asks.
            return !(open.last() instanceof Word verb && verb.sense() == Sense.VERB)
                    && !isWhetherRight(word)
                    && !isForMe(word, next);
        }
        if (token instanceof Word word && ordered && open.isEmpty() && AGAIN.contains(word.text())) {
            return next instanceof Numeral;
        }
        boolean no = token instanceof Word word && word.text().equals("no")
                || token instanceof Unknown unknown && unknown.text().equals("不");
        return no && said && (next instanceof Numeral || open.isEmpty() && next instanceof Break);
    }

    /** "Two boxes sounds like a lot but ok, I'll take two": what was in the way no longer is. */
    private boolean isAgreed() {
        int place = at + 1;
        boolean yes = isWord(place, AGREED);
        place += yes ? 1 : 0;
        if (yes && isWord(place, PLEASE)) {
            return place + 1 == tokens.size();
        }
        place += yes && Token.at(tokens, place) instanceof Break ? 1 : 0;
        return isWord(place, PAYING) || isWord(place, TAKING) && Token.at(tokens, place + 1) instanceof Numeral;
    }

    /** 上次坏了，所以黄桃两箱退: what follows is no wish. */
    private boolean isOfTrouble(Word so) {
        boolean told = open.isRemark()
                || !clauses.isEmpty() && clauses.get(clauses.size() - 1).has(Sense.REMARK);
        return so.text().equals("所以")
                && (told && !tokens.subList(at, tokens.size()).stream().anyMatch(Clauses::isWish)
                        || tokens.stream()
                                .skip(at)
                                .anyMatch(token -> token instanceof Word word
                                        && (word.sense() == Sense.REMARK || word.sense() == Sense.REMOVE)));
    }

    /** 先买五袋: in so many words. */
    private static boolean isWish(Token token) {
        return token instanceof Word word && (word.sense() == Sense.VERB || word.sense() == Sense.MORE);
    }

    private boolean isWord(int place, Set<String> words) {
        return Token.at(tokens, place) instanceof Word word && words.contains(word.text());
    }

    /** 等等我！黄桃一箱: not so fast; 黄桃一箱，等等我 may take it back. */
    private boolean isForMe(Word wait, @Nullable Token next) {
        var behind = Token.at(tokens, at + 2);
        return wait.text().startsWith("等")
                && !ordered
                && !open.names()
                && next != null
                && InContext.isText(next, "我")
                && (behind == null || behind instanceof Break || !next.touches(behind));
    }

    private boolean isWhetherRight(Word not) {
        return open.last() instanceof Unknown right && right.text().endsWith("对") && right.touches(not);
    }

    /** "I promised my kids peaches so two boxes please". */
    private boolean isSo(Word word, @Nullable Token next) {
        boolean told = !open.counts() || !open.names() && !open.measures();
        return word.text().equals("so")
                && open.hasBegun()
                && told
                && (next instanceof Numeral
                        || InContext.isText(next, "a")
                                && (Token.at(tokens, at + 2) instanceof Token.Measured
                                        || Token.at(tokens, at + 2) instanceof Named)
                        || next instanceof Word just
                                && (just.text().equals("just") || just.text().equals("only"))
                                && Token.at(tokens, at + 2) instanceof Numeral
                        || next instanceof Word yes
                                && (YES.contains(yes.text())
                                        || yes.sense() == Sense.MORE
                                        || yes.sense() == Sense.VERB));
    }

    /** 黄桃两箱，错了: and nothing in its place. */
    private void endTakenBack() {
        if (before == SecondThoughts.CORRECTED && ordered) {
            clauses.add(Clause.of(List.of(new Word(Sense.WAVERING, "", 0, 0)), ','));
        }
    }

    /** 一人一箱，一共三箱. */
    private boolean isTotal(Token token, @Nullable Token next) {
        return token instanceof Word word && word.sense() == Sense.TOTAL && said && next instanceof Numeral;
    }

    private void close(char mark) {
        if (!open.isEmpty()) {
            clauses.add(open.closed(before));
            ordered |= open.counts();
            open = new OpenClause();
        } else if (before == SecondThoughts.CORRECTED) {
            // 不对，三箱: the comma divides nothing.
            return;
        }
        before = mark;
    }
}
