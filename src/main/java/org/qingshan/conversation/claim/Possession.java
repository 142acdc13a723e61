package org.qingshan.conversation.claim;

import java.util.Set;

/** Whether a clause speaks of what somebody has, or likes, or of how many persons, rather than of what he wants. */
final class Possession {
    private static final Set<String> DISLIKE =
            Set.of("不", "不吃", "不爱", "不爱吃", "不喜欢", "不能", "aren't", "isn't", "hate", "allergic", "过敏");
    private static final Set<String> OWNERS = Set.of("我", "你", "我们", "俺", "我家", "你家");
    private static final Set<String> EACH = Set.of("each", "apiece");
    private static final Set<String> THOSE = Set.of("那", "这");
    private static final Set<String> ARTICLES = Set.of("the", "my", "those", "these", "our");

    private static final Set<String> DONT = Set.of("don't", "dont", "doesn't", "doesnt", "can't", "cant", "never");
    private static final Set<String> EATING = Set.of("eat", "eats", "like", "likes");

    private Possession() {}

    /** "I don't eat pork, so two bags of sugar": none of it. */
    static boolean isUneaten(Clause clause) {
        return clause.names() && clause.amounts().isEmpty() && has(clause, DONT) && has(clause, EATING);
    }

    private static boolean has(Clause clause, Set<String> words) {
        return clause.tokens().stream()
                .anyMatch(token -> token instanceof Token.Unknown unknown && words.contains(unknown.text())
                        || token instanceof Token.Word word && words.contains(word.text()));
    }

    /** "my roommate and I want a box of peaches each": how many are they? */
    static boolean isForEach(Clause clause) {
        return clause.named().size() == 1
                && clause.amounts().size() == 1
                && clause.tokens().get(clause.tokens().size() - 1) instanceof Token.Word each
                && EACH.contains(each.text());
    }

    /** 我的两斤腊肉, "enjoying my two boxes", 那两箱黄桃我婆婆可喜欢了: of what somebody has. */
    static boolean isKnownAlready(Clause clause, boolean wanted) {
        if (clause.has(Sense.CHANGE, Sense.LESS, Sense.REMOVE, Sense.CANCEL) || clause.has(Sense.MORE)) {
            return false;
        }
        if (clause.amounts().isEmpty() && clause.tokens().stream().anyMatch(Possession::isThatOne)) {
            return true;
        }
        var tokens = clause.tokens();
        boolean asked = wanted || isAskedPolitely(clause);
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Token.Amounted amounted
                    && amounted.amount().measure() != null
                    && tokens.get(at - 1) instanceof Token.Word of) {
                boolean mine = of.text().equals("的")
                        && at > 1
                        && tokens.get(at - 2) instanceof Token.Word whose
                        && OWNERS.contains(whose.text());
                boolean that = THOSE.contains(of.text()) && clause.has(Sense.CHAT);
                boolean the = ARTICLES.contains(of.text())
                        && !asked
                        && (at < 2 || !InContext.isText(tokens.get(at - 2), "just"));
                if (mine && !wanted || that && !wanted || the) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 给我闺女那袋去了. */
    private static boolean isThatOne(Token token) {
        return token instanceof Token.Word that
                && that.text().length() == 2
                && (that.text().startsWith("那") || that.text().startsWith("这"))
                && "箱袋盒斤份包".indexOf(that.text().charAt(1)) >= 0;
    }

    private static boolean isAskedPolitely(Clause clause) {
        return clause.isPolite()
                && !clause.tokens().get(0).equals(clause.named().get(0));
    }

    /** 我不爱吃桃, "peaches aren't my thing": none of it, whatever else is wanted. */
    static boolean isDisliked(Clause clause) {
        return has(clause, DISLIKE);
    }
}
