package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** "Fewer peaches please, two boxes", 鸡蛋减少，两盒就好: less of it, and behind a pause how much it shall be; "more eggs, three in total" too. */
final class DownTo {
    private static final Set<String> IN_ALL = Set.of("in total", "total", "in all", "altogether", "一共", "总共");

    private static final int LONGEST = 16;

    private DownTo() {}

    /** The same tokens, with a change in the place of a difference. */
    static List<Token> settled(List<Token> tokens) {
        if (tokens.size() < 4 || tokens.size() > LONGEST) {
            return tokens;
        }
        int number = number(tokens);
        if (number < 2 || named(tokens) != 1) {
            return tokens;
        }
        boolean behind = tokens.subList(number, tokens.size()).stream()
                .anyMatch(token -> token instanceof Word word && word.sense() == Sense.LESS);
        boolean inAll = tokens.stream().anyMatch(token -> IN_ALL.contains(SentenceEnd.text(token)));
        var settled = new ArrayList<>(tokens);
        for (int at = 0; at < number; at++) {
            boolean paused = tokens.subList(at, number).stream()
                    .anyMatch(token -> token instanceof Break || InContext.isText(token, "just"));
            if (paused
                    && !behind
                    && tokens.get(at) instanceof Word word
                    && (word.sense() == Sense.LESS || inAll && word.text().equals("more"))) {
                settled.set(at, new Word(Sense.CHANGE, word.text(), word.start(), word.end()));
                return settled;
            }
        }
        return tokens;
    }

    /** Where the only number stands; -1 if there is none, or several. */
    private static int number(List<Token> tokens) {
        int found = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral) {
                if (found >= 0) {
                    return -1;
                }
                found = at;
            }
        }
        return found;
    }

    private static long named(List<Token> tokens) {
        return tokens.stream().filter(Named.class::isInstance).count();
    }
}
