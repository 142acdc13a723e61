package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** 红糖要两袋一袋我自己喝一袋给我闺女: how what is ordered is parted, without a comma. Its parts make the whole, and nothing else is named. */
final class Apportioned {
    private static final int MOST = 30;
    private static final Set<String> SOFT = Set.of("吧", "哈", "啊", "呀", "哦", "好了", "就行", "就好", "了");

    private Apportioned() {}

    static List<Token> understood(List<Token> tokens) {
        for (int at = 0; at + 4 < tokens.size() && at < MOST; at++) {
            int part = at + 2;
            if (isAmount(tokens, at)) {
                while (part < tokens.size() && tokens.get(part) instanceof Word soft && isSoft(soft)) {
                    part++;
                }
                int end = isAmount(tokens, part) ? end(tokens, at, part) : part;
                if (end > part) {
                    var understood = new ArrayList<>(tokens.subList(0, part));
                    understood.add(new Break(
                            ',', tokens.get(part).start(), tokens.get(part).start()));
                    understood.add(new Word(
                            Sense.CHAT,
                            "这样",
                            tokens.get(part).start(),
                            tokens.get(end - 1).end()));
                    understood.addAll(tokens.subList(end, tokens.size()));
                    return understood;
                }
            }
        }
        return tokens;
    }

    /** Where the parts end that make the whole; not beyond the first if they do not. */
    private static int end(List<Token> tokens, int whole, int from) {
        var sum = BigDecimal.ZERO;
        int parts = 0;
        int at = from;
        boolean told = true;
        while (at < tokens.size() && at < from + MOST && !(tokens.get(at) instanceof Break)) {
            if (isAmount(tokens, at)) {
                if (!told || !sameMeasure(tokens, whole, at)) {
                    return from;
                }
                sum = sum.add(((Numeral) tokens.get(at)).value());
                parts++;
                told = false;
                at += 2;
            } else if (tokens.get(at) instanceof Named
                    || tokens.get(at) instanceof Numeral
                    || tokens.get(at) instanceof Word word && isAbout(word)) {
                return from;
            } else {
                told = true;
                at++;
            }
        }
        boolean all = parts > 1 && told && sum.compareTo(((Numeral) tokens.get(whole)).value()) == 0;
        return all ? at : from;
    }

    private static boolean isAmount(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at) instanceof Numeral && tokens.get(at + 1) instanceof Measured;
    }

    private static boolean sameMeasure(List<Token> tokens, int one, int other) {
        return ((Measured) tokens.get(one + 1)).measure().equals(((Measured) tokens.get(other + 1)).measure());
    }

    private static boolean isSoft(Word word) {
        return word.sense() == Sense.POLITE && SOFT.contains(word.text());
    }

    /** It may do something to the order. */
    private static boolean isAbout(Word word) {
        return switch (word.sense()) {
            case ASKING, QUERY, TAG, CANCEL, REMOVE, LESS, CHANGE, MORE, SWAP, WAVERING, TALKING, PRICE, COUNTED ->
                true;
            default -> false;
        };
    }
}
