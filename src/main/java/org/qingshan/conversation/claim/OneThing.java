package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;

/** What is said of one thing after the other: 给我妈两箱桃，我自己一箱，我姐要一盒鸡蛋 speaks of peaches, then of eggs. */
final class OneThing {
    private OneThing() {}

    static boolean isAllOf(List<Token> tokens) {
        return other(tokens, 0) < 0;
    }

    /** The tokens, cut before the mark of each clause that names something else; what stands between two without a mark is left together. */
    static List<List<Token>> apart(List<Token> tokens) {
        var things = new ArrayList<List<Token>>();
        int from = 0;
        while (from < tokens.size()) {
            int other = other(tokens, from);
            int to = other < 0 ? tokens.size() : mark(tokens, from, other);
            things.add(tokens.subList(from, to));
            from = to;
        }
        return things;
    }

    /** Where another thing is named than first; -1 if none is. */
    private static int other(List<Token> tokens, int from) {
        Mention first = null;
        for (int at = from; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Named named) {
                if (first != null && !first.overlaps(named.mention())) {
                    return at;
                }
                first = first == null ? named.mention() : first;
            }
        }
        return -1;
    }

    /** The last mark before it, or else the end. */
    private static int mark(List<Token> tokens, int from, int other) {
        for (int at = other - 1; at > from; at--) {
            if (tokens.get(at) instanceof Break) {
                return at;
            }
        }
        return tokens.size();
    }
}
