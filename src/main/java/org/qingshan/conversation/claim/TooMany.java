package org.qingshan.conversation.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/**
 * 不要那么多了, 吃不了那么多: alone it is harmless, or why something is changed; beside an amount, 三箱吃不了那么多, it takes that amount
 * back and does not say what is wanted instead.
 */
final class TooMany {
    private static final Set<String> SAYING = Set.of("不要", "我不要", "要不了", "不需要", "用不了", "吃不了");
    private static final Set<String> NOT_WANTED = Set.of("不要", "我不要");
    private static final Set<String> PERSONS = Set.of("个人", "人", "位", "口人", "家人", "口");

    /** In which clause each token stands. */
    private final int[] clauses;

    private final BitSet counted = new BitSet();

    /** The first number; -1 if there is none. */
    private int first = -1;

    /** The last one of a measure. */
    private int last = -1;

    TooMany(List<Token> tokens) {
        this.clauses = new int[tokens.size()];
        int clause = 0;
        for (int at = 0; at < clauses.length; at++) {
            clause += tokens.get(at) instanceof Break ? 1 : 0;
            clauses[at] = clause;
            if (tokens.get(at) instanceof Numeral && !isOfPersons(tokens, at)) {
                counted.set(clause);
                first = first < 0 ? at : first;
                // 233 is a laugh.
                last = at + 1 < clauses.length && tokens.get(at + 1) instanceof Measured ? at : last;
            }
        }
    }

    static boolean isSaid(Word word) {
        return begins(word, SAYING);
    }

    /** Whether it takes back how much was said: in its own clause, or 黄桃三箱，不要那么多了 and nothing behind it. */
    boolean takesBack(Word word, int at) {
        return counted.get(clauses[at]) || begins(word, NOT_WANTED) && first >= 0 && first < at && last < at;
    }

    /** 我们两个人吃不了那么多. */
    private static boolean isOfPersons(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1) instanceof Word persons && PERSONS.contains(persons.text());
    }

    private static boolean begins(Word word, Set<String> saying) {
        var text = word.text();
        int many = Math.max(text.lastIndexOf("那么多"), text.lastIndexOf("这么多"));
        return many > 0 && saying.contains(text.substring(0, many));
    }
}
