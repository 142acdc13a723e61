package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/** Divides tokens into clauses, and joins those that say one thing: "A1、A3 各一份", "黄桃，两箱". */
final class Clauses {
    // Nobody lists so much; it keeps the time for a hostile text linear.
    private static final int LONGEST = 60;

    private final List<Clause> clauses = new ArrayList<>();
    private List<Token> open = new ArrayList<>();
    private char before = ' ';
    private boolean said;

    private Clauses() {}

    static List<Clause> of(List<Token> tokens) {
        var clauses = new Clauses();
        for (int at = 0; at < tokens.size(); at++) {
            clauses.take(tokens.get(at), at + 1 < tokens.size() ? tokens.get(at + 1) : null);
        }
        clauses.close(' ');
        return joined(clauses.clauses);
    }

    private void take(Token token, @Nullable Token next) {
        said |= token instanceof Named || token instanceof Token.Numeral;
        if (token instanceof Break mark) {
            if (mark.mark() == '?') {
                open.add(new Word(Sense.QUERY, "?", mark.start(), mark.end()));
            }
            close(mark.mark());
        } else if (isStill(token)) {
            open.add(new Word(Sense.WAVERING, "还有", token.start(), token.end()));
        } else if (isAfterAll(token, next) || isPlea(token)) {
            return;
        } else if (isAnd(token, next)) {
            close('&');
        } else {
            open.add(token);
        }
    }

    /** 还有 joins what was named to what follows; at the beginning it says what is left. */
    private boolean isStill(Token token) {
        return token instanceof Word word && word.text().equals("还有") && !said;
    }

    /** 还是 between two things is "or"; at the beginning, or before 不要了, it is "after all". */
    private boolean isAfterAll(Token token, @Nullable Token next) {
        boolean decided = next instanceof Word word
                && switch (word.sense()) {
                    case CANCEL, REMOVE, CHANGE, ONLY -> true;
                    default -> false;
                };
        return token instanceof Word word && word.text().equals("还是") && (decided || open.isEmpty() && !said);
    }

    /** 来两箱嘛 begs, 甜嘛 asks. */
    private boolean isPlea(Token token) {
        return token instanceof Word word
                && word.text().equals("嘛")
                && open.stream().anyMatch(Token.Measured.class::isInstance)
                && open.stream().anyMatch(other -> other instanceof Word verb && verb.sense() == Sense.VERB);
    }

    private static boolean isAnd(Token token, @Nullable Token next) {
        return token instanceof Word word && word.sense() == Sense.AND
                || token instanceof Sign sign && sign.sign() == '+' && next instanceof Named;
    }

    private void close(char mark) {
        if (!open.isEmpty()) {
            clauses.add(Clause.of(AmountJoiner.join(open), before));
            open = new ArrayList<>();
        }
        before = mark;
    }

    private static List<Clause> joined(List<Clause> clauses) {
        var joined = new ArrayList<Clause>();
        for (var clause : clauses) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && belongs(last, clause)) {
                joined.set(joined.size() - 1, last.with(clause));
            } else {
                joined.add(clause);
            }
        }
        return joined;
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
