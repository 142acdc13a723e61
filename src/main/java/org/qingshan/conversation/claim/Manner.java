package org.qingshan.conversation.claim;

import java.util.Set;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** How an order shall be carried out, said by what shall not be: 别放快递柜, "no need for a gift wrap". */
final class Manner {
    /** Before what follows they say how it shall be. */
    private static final Set<String> NOT_SO =
            Set.of("不要", "唔要", "勿要", "伐要", "莫", "别", "别发", "不用", "no need", "don't", "dont", "without", "no");

    private static final Set<String> CHOOSING = Set.of("要", "要个", "挑", "选", "拿", "给我挑", "帮我挑", "要点", "来");
    private static final Set<String> NOT_THOSE = Set.of("不要", "别要", "莫要", "唔要");
    private static final String EARLIER = "刚前上之昨早先";

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

    /** 要个头大的, 挑熟一点的: which of it. */
    static boolean isChosen(Clause clause) {
        var tokens = clause.tokens();
        int last = tokens.size() - 1;
        while (last > 0
                && tokens.get(last) instanceof Word end
                && end.sense() == Sense.POLITE
                && !end.text().equals("的")) {
            last--;
        }
        return last > 0
                && tokens.get(last) instanceof Word of
                && of.text().endsWith("的")
                && tokens.get(0) instanceof Word first
                && CHOOSING.contains(first.text())
                && tokens.subList(1, last).stream().allMatch(Manner::isQuality);
    }

    /** 酸的不要, 太肥的不要: some of it not, whatever is wanted of it. 刚才的不要 is of an order. */
    static boolean isPicky(Clause clause) {
        var tokens = clause.tokens();
        int not = tokens.size() - 1;
        while (not > 0 && tokens.get(not) instanceof Word end && end.sense() == Sense.POLITE) {
            not--;
        }
        return not > 1
                && tokens.get(not) instanceof Word no
                && NOT_THOSE.contains(no.text())
                && tokens.get(not - 1) instanceof Word of
                && of.text().endsWith("的")
                && tokens.subList(0, not - 1).stream().allMatch(Manner::isQuality);
    }

    private static boolean isQuality(Token token) {
        return token instanceof Unknown
                || token instanceof Word word
                        && (word.sense() == Sense.CHAT || word.sense() == Sense.REMARK)
                        && EARLIER.indexOf(word.text().charAt(0)) < 0;
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
