package org.qingshan.conversation.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** "Grab me two boxes of peaches, will ya?", "a bag of sugar would you": behind what is wanted it asks no more than "please" does. */
final class Urging {
    private static final Set<String> WOULD = Set.of("would", "will", "could", "can", "won't", "wont");
    private static final Set<String> TOGETHER = Set.of("could you", "can you", "would you", "will you");
    private static final Set<String> YOU = Set.of("you", "ya", "u", "ye", "yer");

    private Urging() {}

    /** Where it ends, its question mark with it; 0 if none begins here. */
    static int end(Restated tokens, int at) {
        int end = endOfWords(tokens, at);
        if (end == 0 || tokens.at(end) != null && !isOver(tokens.at(end))) {
            return 0;
        }
        var last = tokens.at(at - 1);
        boolean apart = last instanceof Break comma && comma.mark() == ',';
        int before = apart ? at - 1 : at;
        if (!isSaid(tokens.at(before - 1)) || !isBidden(tokens, before) && (apart || !(last instanceof Named))) {
            return 0;
        }
        return tokens.at(end) instanceof Break mark && mark.mark() == '?' ? end + 1 : end;
    }

    /** "…, can you, to Spain" goes on. */
    private static boolean isOver(@Nullable Token token) {
        return token instanceof Break mark && mark.mark() != ',';
    }

    private static int endOfWords(Restated tokens, int at) {
        if (!(tokens.at(at) instanceof Word word)) {
            return 0;
        }
        if (TOGETHER.contains(word.text())) {
            return at + 1;
        }
        return WOULD.contains(word.text()) && tokens.at(at + 1) instanceof Word you && YOU.contains(you.text())
                ? at + 2
                : 0;
    }

    private static boolean isSaid(@Nullable Token token) {
        return token instanceof Named
                || token instanceof Measured
                || token instanceof Word please && please.sense() == Sense.POLITE;
    }

    /** It begins with a verb: somebody is told to do it. */
    private static boolean isBidden(Restated tokens, int end) {
        int first = end - 1;
        while (first > 0 && first > end - Restated.NEAR && !(tokens.at(first - 1) instanceof Break)) {
            first--;
        }
        while (tokens.at(first) instanceof Word soft && soft.sense() == Sense.POLITE) {
            first++;
        }
        return first < end
                && tokens.at(first) instanceof Word verb
                && switch (verb.sense()) {
                    case VERB, MORE, REMOVE, CHANGE -> true;
                    default -> false;
                };
    }
}
