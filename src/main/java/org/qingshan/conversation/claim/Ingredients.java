package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** What is named because it goes into a pan, not because it is wanted: 晚上炒腊肉, 冲鸡蛋吃, 做笋丁包, 烧牛肉. */
final class Ingredients {
    private static final String COOKING = "炒冲炖煮配做包蒸泡拌煎焖烧煲炸腌蘸煨炝卤晒榨熬酿熏打";

    private Ingredients() {}

    static boolean areAll(Clause clause) {
        var tokens = clause.tokens();
        if (!clause.names()
                || !clause.amounts().isEmpty()
                || clause.has(Sense.QUERY, Sense.ASKING)
                || ClauseJudge.wants(clause)) {
            return false;
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Named && !isOne(tokens, at)) {
                return false;
            }
        }
        return true;
    }

    /** 烧肉, and 烧牛肉 where 肉 is only the last character of another name. */
    static boolean isOne(List<Token> tokens, int at) {
        if (at == 0 || !tokens.get(at - 1).touches(tokens.get(at))) {
            return false;
        }
        boolean part = at > 1
                && tokens.get(at) instanceof Named named
                && named.mention().by() == Mention.By.SHORT
                && text(tokens.get(at - 1)).length() == 1;
        // 做辣椒油
        boolean further = at > 1 && tokens.get(at - 1) instanceof Named && cooks(tokens.get(at - 2));
        return cooks(tokens.get(at - 1)) || further || part && cooks(tokens.get(at - 2));
    }

    private static boolean cooks(Token token) {
        var text = text(token);
        return !text.isEmpty() && COOKING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static String text(Token token) {
        return token instanceof Unknown unknown ? unknown.text() : token instanceof Word word ? word.text() : "";
    }
}
