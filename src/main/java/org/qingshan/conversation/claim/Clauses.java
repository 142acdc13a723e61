package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/** Divides tokens into clauses, and joins those that say one thing: "A1、A3 各一份", "黄桃，两箱". */
final class Clauses {
    // Nobody lists so much; it keeps the time for a hostile text linear.
    private static final int LONGEST = 60;

    private static final Set<String> BUT = Set.of("but", "但", "但是", "不过", "可是");
    private static final Set<String> ENOUGH =
            Set.of("够", "够了", "就够", "就够了", "放不下", "装不下", "吃不完", "吃不了", "吃不掉", "用不完", "用不了", "忍不住", "忍不住了", "太多", "太多了");
    private static final Set<String> SENDING = Set.of("寄", "寄到", "寄给", "送到", "发到");
    private static final Set<String> STATING = Set.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "does",
            "do",
            "did",
            "will",
            "would",
            "should",
            "could",
            "can",
            "have you");

    private final List<Clause> clauses = new ArrayList<>();
    private List<Token> open = new ArrayList<>();
    private char before = ' ';
    private boolean said;

    /** Some clause before says how much. */
    private boolean ordered;

    /** What the open clause has so far; asked at every word, so that it is not looked for each time. */
    private boolean named;

    private boolean counted;
    private boolean measured;
    private boolean wished;
    private boolean begun;

    private Clauses() {}

    static List<Clause> of(List<Token> tokens) {
        var clauses = new Clauses();
        var tails = tails(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
            if (tails[at]
                    && (clauses.isComplete() && clauses.isAside(tokens.get(at))
                            || clauses.isWhereTo(tokens.get(at), next))) {
                clauses.close(Remarks.MARK);
            }
            clauses.take(tokens.get(at), next);
        }
        clauses.close(' ');
        return SecondThoughts.of(joined(clauses.clauses));
    }

    /** The places behind which nothing is named or counted any more before the next break. */
    private static boolean[] tails(List<Token> tokens) {
        var tails = new boolean[tokens.size()];
        boolean tail = true;
        for (int at = tokens.size() - 1; at >= 0; at--) {
            var token = tokens.get(at);
            tail = token instanceof Break || tail && !(token instanceof Named) && !(token instanceof Token.Numeral);
            tails[at] = tail;
        }
        return tails;
    }

    /** 我要两箱黄桃: whatever follows is said besides. */
    private boolean isComplete() {
        return named && measured && wished;
    }

    /** 黄桃来两箱办趴, 两箱黄桃送亲家: behind the amount, or what it is for behind the name. */
    private boolean isAside(Token token) {
        if (token instanceof Word word) {
            return ENOUGH.contains(word.text());
        }
        return token instanceof Token.Unknown unknown
                && unknown.isHanzi()
                && (!(open.get(open.size() - 1) instanceof Named) || Strangers.isForWhat(unknown));
    }

    /** 一箱黄桃寄学校. */
    private boolean isWhereTo(Token token, @Nullable Token next) {
        return named
                && measured
                && next instanceof Token.Unknown
                && token instanceof Word word
                && SENDING.contains(word.text());
    }

    private void take(Token token, @Nullable Token next) {
        said |= token instanceof Named || token instanceof Token.Numeral;
        if (token instanceof Break mark) {
            if (mark.mark() == '?') {
                add(new Word(Sense.QUERY, "?", mark.start(), mark.end()));
            }
            close(mark.mark());
        } else if (isStill(token)) {
            add(new Word(Sense.WAVERING, "还有", token.start(), token.end()));
        } else if (isUntil(token, next)) {
            add(new Word(Sense.REMARK, ((Word) token).text(), token.start(), token.end()));
        } else if (isSending(token, next)) {
            add(new Word(Sense.VERB, "寄", token.start(), token.end()));
        } else if (isGivenUp(token, next)) {
            add(token);
            close(',');
        } else if (isTakenBack(token, next)) {
            close(SecondThoughts.CORRECTED);
        } else if (isTotal(token, next)) {
            close(SecondThoughts.TOTALLED);
        } else if (token instanceof Word total && total.sense() == Sense.TOTAL) {
            add(new Word(Sense.WAVERING, total.text(), token.start(), token.end()));
        } else if (token instanceof Word but && BUT.contains(but.text())) {
            take(but);
        } else if (isStatement(token)) {
            var sense = counted || measured ? Sense.TALKING : Sense.REMARK;
            add(new Word(sense, ((Word) token).text(), token.start(), token.end()));
        } else if (isLater(token)) {
            close(',');
            add(token);
        } else if (isCorrection(token, next)) {
            return;
        } else if (isPleading(token)) {
            close(Remarks.MARK);
            add(token);
        } else if (isAfterAll(token, next) || isPlea(token) || isPause(token, next)) {
            return;
        } else if (isSlash(token) && next instanceof Named && counted) {
            close('&');
        } else if (isAnd(token, next)) {
            close('&');
        } else {
            add(token);
        }
    }

    private void add(Token token) {
        open.add(token);
        begun |= !(token instanceof Word word && (word.sense() == Sense.POLITE || word.sense() == Sense.ASKING));
        named |= token instanceof Named;
        counted |= token instanceof Token.Numeral;
        measured |= token instanceof Token.Measured;
        wished |= token instanceof Word word
                && switch (word.sense()) {
                    case VERB, MORE, LESS, CHANGE, REMOVE -> true;
                    default -> false;
                };
    }

    /** 还有 joins what was named to what follows; at the beginning it says what is left. */
    private boolean isStill(Token token) {
        return token instanceof Word word && word.text().equals("还有") && !said;
    }

    /** 到 that joins no two numbers and no two names: 吃到, 到家. */
    private boolean isUntil(Token token, @Nullable Token next) {
        boolean range = (next instanceof Named || next instanceof Token.Numeral)
                && !open.isEmpty()
                && !(open.get(open.size() - 1) instanceof Word);
        return token instanceof Word word
                && (word.text().equals("到") || word.text().equals("至"))
                && !range;
    }

    /** 黄桃寄两箱给我. */
    private boolean isSending(Token token, @Nullable Token next) {
        return token instanceof Word word && word.text().equals("寄") && said && next instanceof Token.Numeral;
    }

    /** 黄桃不要了竹笋再加一斤, 竹笋不要了换成腊肉: where nobody puts a comma. */
    private boolean isGivenUp(Token token, @Nullable Token next) {
        boolean other = next instanceof Named
                || next instanceof Word word && (word.sense() == Sense.SWAP || word.sense() == Sense.CHANGE);
        return token instanceof Word word
                && word.sense() == Sense.CANCEL
                && word.text().endsWith("了")
                && named
                && other;
    }

    /** 两箱，不对，三箱; "two boxes... no, three". */
    private boolean isTakenBack(Token token, @Nullable Token next) {
        if (token instanceof Word word && word.sense() == Sense.CORRECTION) {
            return true;
        }
        boolean no = token instanceof Word word && word.text().equals("no")
                || token instanceof Token.Unknown unknown && unknown.text().equals("不");
        boolean apart = open.isEmpty() || next instanceof Token.Numeral;
        return no && said && apart && (next instanceof Break || next instanceof Token.Numeral);
    }

    /** 一人一箱，一共三箱. */
    private boolean isTotal(Token token, @Nullable Token next) {
        return token instanceof Word word && word.sense() == Sense.TOTAL && said && next instanceof Token.Numeral;
    }

    /** Before an order it excuses, behind one it hesitates. */
    private void take(Word but) {
        if (counted || ordered) {
            add(new Word(Sense.WAVERING, but.text(), but.start(), but.end()));
        } else {
            close(',');
        }
    }

    /** "is it sweet" asks; "my fridge is full" does not, unless a question mark follows. */
    private boolean isStatement(Token token) {
        return token instanceof Word word
                && word.sense() == Sense.ASKING
                && STATING.contains(word.text())
                && begun;
    }

    /** 先来一箱好吃再来两箱. */
    private boolean isLater(Token token) {
        return token instanceof Word word && word.sense() == Sense.LATER && measured;
    }

    /** "no, only 1" without its comma, 不对只要一箱. */
    private boolean isCorrection(Token token, @Nullable Token next) {
        return token instanceof Word word
                && open.isEmpty()
                && (word.text().equals("no") || word.text().equals("不对"))
                && next instanceof Word then
                && (then.sense() == Sense.ONLY
                        || then.sense() == Sense.CHANGE
                        || then.text().equals("我"));
    }

    /** 黄桃给我留两箱别卖完了: where nobody puts a comma. */
    private boolean isPleading(Token token) {
        return token instanceof Word word
                && word.sense() == Sense.REMARK
                && word.text().startsWith("别")
                && named
                && measured;
    }

    /** 还是 between two things is "or"; at the beginning, or before 不要了, it is "after all". */
    private boolean isAfterAll(Token token, @Nullable Token next) {
        boolean decided = next instanceof Word word
                && switch (word.sense()) {
                    case CANCEL, REMOVE, CHANGE, ONLY -> true;
                    case VERB, MORE -> named && !counted && !wished;
                    default -> false;
                };
        decided |= next instanceof Token.Numeral && !counted;
        return token instanceof Word word && word.text().equals("还是") && (decided || open.isEmpty() && !said);
    }

    private static boolean isSlash(Token token) {
        return token instanceof Word word && word.text().equals("/");
    }

    /** 快一点, 瘦一些: more or less so, not more or less of it. */
    private boolean isDegree(Token token) {
        var before = open.isEmpty() ? null : open.get(open.size() - 1);
        boolean some = token instanceof Word word
                && (word.text().equals("一点") || word.text().equals("一些"));
        return some
                && (before instanceof Token.Unknown
                        || before instanceof Word word && (word.sense() == Sense.CHAT || word.sense() == Sense.POLITE));
    }

    /** What only makes a pause after a name: A1/2箱, 红糖——一袋, 黄桃呢我要两箱. */
    private boolean isPause(Token token, @Nullable Token next) {
        if (isDegree(token)) {
            return true;
        }
        if (open.isEmpty() || !(open.get(open.size() - 1) instanceof Named)) {
            return false;
        }
        boolean times = token instanceof Word word && word.text().equals("times")
                || token instanceof Token.Unknown unknown && unknown.text().equals("乘");
        if (times) {
            return next instanceof Token.Numeral;
        }
        boolean topic = token instanceof Word word
                && (word.text().equals("呢") || word.text().equals("嘛"));
        return topic && next instanceof Word verb && verb.sense() == Sense.VERB
                || isSlash(token) && (next instanceof Token.Numeral || next != null && isSlash(next));
    }

    /** 来两箱嘛 begs, 甜嘛 asks. */
    private boolean isPlea(Token token) {
        return token instanceof Word word && word.text().equals("嘛") && measured && wished;
    }

    private static boolean isAnd(Token token, @Nullable Token next) {
        return token instanceof Word word && word.sense() == Sense.AND
                || token instanceof Sign sign
                        && sign.sign() == '+'
                        && (next instanceof Named || next instanceof Token.Measured);
    }

    private void close(char mark) {
        if (!open.isEmpty()) {
            clauses.add(Clause.of(AmountJoiner.join(withoutRecipient(open)), before));
            open = new ArrayList<>();
            ordered |= counted;
            named = false;
            begun = false;
            counted = false;
            measured = false;
            wished = false;
        } else if (before == SecondThoughts.CORRECTED) {
            return;
        }
        before = mark;
    }

    /** "for my roommate", "for the kids": at the end, it says for whom, not what. */
    private static List<Token> withoutRecipient(List<Token> tokens) {
        int end = tokens.size();
        for (int at = tokens.size() - 1; at > 0 && mayBeRecipient(tokens.get(at)); at--) {
            if (tokens.get(at) instanceof Word word && word.text().equals("for")) {
                end = at;
            }
        }
        return tokens.subList(0, end);
    }

    private static boolean mayBeRecipient(Token token) {
        return token instanceof Token.Unknown unknown && !unknown.isHanzi()
                || token instanceof Word word
                        && switch (word.sense()) {
                            case LINK, POLITE, CHAT, REMARK -> true;
                            default -> false;
                        };
    }

    private static List<Clause> joined(List<Clause> clauses) {
        var joined = new ArrayList<Clause>();
        for (var clause : clauses) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.isShortFor(clause)) {
                joined.set(joined.size() - 1, last.withoutUnknowns().with(clause));
            } else if (last != null && belongs(last, clause)) {
                joined.set(joined.size() - 1, last.with(clause));
                joinList(joined, clause);
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    /** "peaches, sugar and eggs, one of each". */
    private static void joinList(List<Clause> joined, Clause each) {
        int last = joined.size() - 1;
        while (each.isOfAll()
                && each.isBareAmount()
                && last > 0
                && joined.get(last - 1).isBareName()
                && joined.get(last).tokens().size() <= LONGEST) {
            joined.set(last - 1, joined.get(last - 1).with(joined.remove(last)));
            last--;
        }
    }

    private static boolean belongs(Clause last, Clause next) {
        if (last.tokens().size() > LONGEST) {
            return false;
        }
        boolean list = next.before() == '&' || next.before() == '、';
        if (last.isBareName()) {
            return next.isBareAmount() && next.before() != '&'
                    || next.isOnly(Sense.CANCEL)
                    || next.names() && (list || next.isOfAll());
        }
        boolean open = last.names() && last.startsWithAmount() || last.has(Sense.EACH) || last.startsWith(Sense.CANCEL);
        return next.isBareName() && (list && open || last.isBareAmount());
    }
}
