package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** How an order shall be carried out, said by what shall not be: 别放快递柜, "no need for a gift wrap". */
final class Manner {
    /** Before what follows they say how it shall be. */
    private static final Set<String> NOT_SO =
            Set.of("不要", "别", "别发", "不用", "no need", "don't", "dont", "without", "no");

    private Manner() {}

    /** 不要太熟的, 备注一下不要放快递柜: not of whether, of how. 我不要你家的 is of whether. */
    static boolean isSaid(Clause clause) {
        if (clause.has(Sense.ASKING, Sense.QUERY, Sense.TAG)) {
            return false;
        }
        var tokens = clause.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Word word && NOT_SO.contains(word.text())) {
                boolean one = at > 0 && tokens.get(at - 1) instanceof Word who && who.sense() == Sense.OTHER
                        || at > 0
                                && tokens.get(at - 1) instanceof Word i
                                && i.text().endsWith("我");
                return !one && tokens.stream().skip(at + 1L).anyMatch(Manner::saysHow);
            }
        }
        return false;
    }

    private static boolean saysHow(Token token) {
        return token instanceof Unknown
                || token instanceof Word word
                        && switch (word.sense()) {
                            case CHAT, REMARK, VERB, WAVERING, OTHER, TALKING -> true;
                            default -> false;
                        };
    }
}
