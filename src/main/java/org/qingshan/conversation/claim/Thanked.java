package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** 我要两箱桃可以吗，谢谢; 一盒得唔得呀唔该: who thanks for it behind "all right?" asks nothing. */
final class Thanked {
    private static final Set<String> ALL_RIGHT =
            Set.of("可以吗", "好吗", "行吗", "好不好", "行不行", "可不可以", "得唔得", "好伐", "可以伐", "伐", "成吗", "中不中");

    private static final Prefiltered THANKS = Prefiltered.of("谢|唔该|感恩|感激|辛苦|thank|thx|cheers");

    private Thanked() {}

    static List<Token> unasked(List<Token> tokens) {
        int last = tokens.size() - 1;
        while (last > 0 && !isThanks(tokens.get(last))) {
            last--;
        }
        if (last <= 0) {
            return tokens;
        }
        var unasked = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); at++) {
            if (at < last && tokens.get(at) instanceof Word asks && isAllRight(tokens, at, asks)) {
                unasked.add(new Break(',', asks.start(), asks.end()));
                at = withoutMark(tokens, at);
            } else {
                unasked.add(tokens.get(at));
            }
        }
        return unasked;
    }

    /** 得唔得呀？: the mark belongs to it. */
    private static int withoutMark(List<Token> tokens, int asks) {
        int at = asks + 1;
        while (at < tokens.size()
                && tokens.get(at) instanceof Word soft
                && soft.sense() == Sense.POLITE
                && !isThanks(soft)) {
            at++;
        }
        return at < tokens.size() && tokens.get(at) instanceof Break mark && mark.mark() == '?' ? at : asks;
    }

    private static boolean isThanks(Token token) {
        return token instanceof Word word && word.sense() == Sense.POLITE && THANKS.isIn(word.text());
    }

    /** Right behind how much of what. */
    private static boolean isAllRight(List<Token> tokens, int at, Word asks) {
        if (!ALL_RIGHT.contains(asks.text()) || at == 0) {
            return false;
        }
        int before = tokens.get(at - 1) instanceof Break pause && pause.mark() == ',' && at > 1 ? at - 2 : at - 1;
        before -= before > 0
                        && tokens.get(before) instanceof Word good
                        && good.text().equals("好")
                ? 1
                : 0;
        return tokens.get(before) instanceof Measured
                || tokens.get(before) instanceof Named && before > 0 && tokens.get(before - 1) instanceof Measured;
    }
}
