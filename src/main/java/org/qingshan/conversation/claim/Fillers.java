package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** Words that only fill where they stand: 还是两箱, 来两箱嘛, 快一点, "no, only 1". */
final class Fillers {
    private static final Set<String> ABLE = Set.of("可以", "能", "行", "成", "得", "中");

    private static final Set<String> THIS_TIME = Set.of("今年", "今次", "这次", "这回", "今回", "this year", "this time");
    private static final Set<String> THIS_YEAR = Set.of("今年", "this year");
    private static final Prefiltered BUYING = Prefiltered.of("[买订拍购]|\\b(?:buy|bought|order|ordered)\\b");
    private static final int NEAR = 12;

    private Fillers() {}

    /** It only fills: 还是, a plea, a pause, "no, only 1". */
    static boolean areIn(Token token, OpenClause open, boolean said, List<Token> tokens, int at) {
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        // 帮我点一箱
        boolean orders = token instanceof Unknown points
                && points.text().equals("点")
                && open.last() instanceof Word verb
                && (verb.sense() == Sense.VERB || verb.sense() == Sense.POLITE)
                && !open.counts()
                && next instanceof Numeral;
        if (orders) {
            return true;
        }
        // 啲雞蛋, the eggs
        boolean the =
                token instanceof Unknown some && some.text().equals("点") && open.isEmpty() && next instanceof Named;
        return the
                || isAfterAll(token, open, said, next)
                || isPlea(token, open)
                || isDegree(token, open)
                || open.last() instanceof Named && isPause(token, next)
                || open.isEmpty() && (isCorrecting(token, next) || isThisTime(tokens, at));
    }

    /** 这次来两箱, 年年都在你家买，今年黄桃三箱: now, as against other times; 今年黄桃三箱 alone may be a harvest. */
    static boolean isThisTime(List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Word time) || !THIS_TIME.contains(time.text())) {
            return false;
        }
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        var behind = at + 2 < tokens.size() ? tokens.get(at + 2) : null;
        return (isWanted(next) || next instanceof Named && isWanted(behind))
                && (!THIS_YEAR.contains(time.text())
                        || tokens.subList(Math.max(0, at - NEAR), at).stream()
                                .anyMatch(token -> token instanceof Word word && BUYING.isIn(word.text())));
    }

    private static boolean isWanted(@Nullable Token token) {
        return token instanceof Numeral
                || token instanceof Word word
                        && (word.sense() == Sense.VERB
                                || word.sense() == Sense.MORE
                                || word.text().equals("还是"));
    }

    /** "no, only 1" without its comma. */
    private static boolean isCorrecting(Token token, @Nullable Token next) {
        return token instanceof Word word
                && word.text().equals("no")
                && next instanceof Word then
                && (then.sense() == Sense.ONLY || then.sense() == Sense.CHANGE);
    }

    /** 还是 between two things is "or"; at the beginning, or before 不要了, it is "after all". */
    private static boolean isAfterAll(Token token, OpenClause open, boolean said, @Nullable Token next) {
        boolean decided = next instanceof Word word
                && switch (word.sense()) {
                    case CANCEL, REMOVE, CHANGE, ONLY -> true;
                    case VERB, MORE -> open.names() && !open.counts() && !open.wishes();
                    default -> false;
                };
        decided |= next instanceof Numeral && !open.counts();
        return token instanceof Word word
                && word.text().equals("还是")
                && (decided || open.isEmpty() && (!said || isWish(next)));
    }

    private static boolean isWish(@Nullable Token next) {
        return next instanceof Word wish && wish.sense() == Sense.VERB;
    }

    /** 来两箱嘛, 一起发嘛, 瘦点嘛 beg; 甜嘛, 可以嘛 ask. */
    private static boolean isPlea(Token token, OpenClause open) {
        return token instanceof Word word
                && word.text().equals("嘛")
                && (open.measures() || open.wishes() || !open.names() && isBegged(open));
    }

    private static boolean isBegged(OpenClause open) {
        return open.last() instanceof Word word
                && switch (word.sense()) {
                    case VERB -> true;
                    case POLITE -> !ABLE.contains(word.text());
                    case CHAT -> word.text().endsWith("点") || word.text().equals("好") && open.isFirst(word);
                    default -> false;
                };
    }

    /** 快一点, 瘦一些: more or less so, not more or less of it. */
    private static boolean isDegree(Token token, OpenClause open) {
        boolean some = token instanceof Word word
                && (word.text().equals("一点") || word.text().equals("一些"));
        some |= token instanceof Unknown little
                && (little.text().equals("点") || little.text().equals("点儿"))
                && open.last() instanceof Word how
                && how.sense() == Sense.CHAT;
        var before = open.last();
        return some
                && (before instanceof Unknown
                        || before instanceof Word word && (word.sense() == Sense.CHAT || word.sense() == Sense.POLITE));
    }

    /** What only makes a pause after a name: A1/2箱, 红糖——一袋, 黄桃呢我要两箱. */
    private static boolean isPause(Token token, @Nullable Token next) {
        boolean times = token instanceof Word word && word.text().equals("times")
                || token instanceof Unknown unknown && unknown.text().equals("乘");
        if (times) {
            return next instanceof Numeral;
        }
        boolean topic = token instanceof Word word
                && (word.text().equals("呢") || word.text().equals("嘛"));
        return topic && next instanceof Word verb && verb.sense() == Sense.VERB
                || isSlash(token) && (next instanceof Numeral || next != null && isSlash(next));
    }

    static boolean isSlash(Token token) {
        return token instanceof Word word && word.text().equals("/");
    }
}
