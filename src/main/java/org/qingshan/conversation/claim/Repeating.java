package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Amounted;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** As much as what was said before, or the same as was ordered before. */
final class Repeating {
    private static final Set<String> ALIKE = Set.of("一样", "同样", "也一样", "也是", "是");
    private static final Set<String> BESIDE = Set.of("也", "也要", "了", "吧", "啊", "哈", "要");
    private static final Prefiltered EARLIER =
            Prefiltered.of("上次|上回|以前|刚才|前面|老样|照旧|老规矩|楼上|同上|last|before|usual|above|again");

    private static final Set<String> ABOVE = Set.of("同上", "同上吧", "同楼上");

    private Repeating() {}

    /** 笋两斤，腊肉一样: the clause with that amount; null if it says anything else. */
    static @Nullable Clause alike(Clause before, Clause clause) {
        boolean alike = clause.before() == ','
                && clause.named().size() == 1
                && before.amounts().size() == 1
                && before.names()
                && before.tokens().stream().allMatch(Repeating::isPlain)
                && clause.tokens().get(0) instanceof Named
                && clause.tokens().size() > 1
                && clause.tokens().stream().skip(1).allMatch(Repeating::isLike)
                && clause.tokens().stream()
                        .anyMatch(token -> token instanceof Word word && ALIKE.contains(word.text()));
        return alike
                ? Clause.of(List.of(clause.tokens().get(0), before.amounts().get(0)), clause.before())
                        .with(before.onlyAction())
                : null;
    }

    /** Not 买了两斤笋, 他要两斤, 取消两斤: what is told or taken back there, nobody wants of the next thing too. */
    private static boolean isPlain(Token token) {
        return token instanceof Named
                || token instanceof Amounted
                || token instanceof Word word
                        && switch (word.sense()) {
                            case POLITE, LINK, VERB, MORE, LESS, CHANGE, ONLY -> true;
                            default -> false;
                        };
    }

    private static boolean isLike(Token token) {
        return token instanceof Word word && (ALIKE.contains(word.text()) || BESIDE.contains(word.text()));
    }

    /** 和上次一样，再来一份: of what, only the earlier order, or somebody else's, knows. */
    static boolean isOfAnotherOrder(List<Clause> clauses) {
        return !areCountedThemselves(clauses)
                && clauses.stream().noneMatch(Clause::names)
                && clauses.stream()
                        .flatMap(clause -> clause.tokens().stream())
                        .anyMatch(token ->
                                token instanceof Word word && word.sense() == Sense.SAME && EARLIER.isIn(word.text()));
    }

    /** 同上，我也要一盒: how much he wants of what the person above him wants, he says himself. */
    private static boolean areCountedThemselves(List<Clause> clauses) {
        return clauses.stream()
                        .filter(clause -> clause.has(Sense.SAME))
                        .allMatch(clause -> clause.tokens().stream()
                                .allMatch(token -> token instanceof Word word && ABOVE.contains(word.text())))
                && clauses.stream()
                        .anyMatch(clause -> clause.tokens().stream()
                                        .anyMatch(token -> token instanceof Word word
                                                && word.text().contains("也"))
                                && clause.amounts().stream()
                                        .anyMatch(amounted -> amounted.amount().measure() != null));
    }
}
