package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;

/** What is said of one thing after the other: 给我妈两箱桃，我自己一箱，我姐要一盒鸡蛋 speaks of peaches, then of eggs. */
final class OneThing {
    private OneThing() {}

    static boolean isAllOf(List<Token> tokens) {
        return end(tokens, 0) == tokens.size();
    }

    /** The tokens, cut before the mark of each clause that names something else. */
    static List<List<Token>> apart(List<Token> tokens) {
        var things = new ArrayList<List<Token>>();
        int from = 0;
        while (from < tokens.size()) {
            int to = end(tokens, from);
            things.add(tokens.subList(from, to));
            from = to;
        }
        return things;
    }

    /** Where what names another begins; of what stands between two without a mark, all is left together. */
    private static int end(List<Token> tokens, int from) {
        Mention first = null;
        int mark = -1;
        for (int at = from; at < tokens.size(); at++) {
            if (at > from && tokens.get(at) instanceof Break) {
                mark = at;
            }
            if (tokens.get(at) instanceof Named named) {
                if (first != null && !first.overlaps(named.mention())) {
                    return mark < 0 ? tokens.size() : mark;
                }
                first = first == null ? named.mention() : first;
            }
        }
        return tokens.size();
    }
}
