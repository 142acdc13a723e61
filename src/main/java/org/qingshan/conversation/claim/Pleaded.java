package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** "Peaches please": one of what is named, and nothing else said. A name alone may be talk, and thanks may be for what has come. */
final class Pleaded {
    private static final Set<String> PLEASE = Set.of("please", "pls", "plz", "plss");

    private Pleaded() {}

    /** Nothing else is said in the whole message. */
    static boolean isAll(List<Token> tokens) {
        return isOf(Clause.of(
                tokens.stream().filter(token -> !(token instanceof Break)).toList(), ' '));
    }

    static boolean isOf(Clause clause) {
        var tokens = clause.tokens();
        return clause.named().size() == 1
                && clause.amounts().isEmpty()
                && tokens.get(tokens.size() - 1) instanceof Word please
                && PLEASE.contains(please.text())
                && tokens.stream()
                        .allMatch(token ->
                                token instanceof Named || token instanceof Word word && word.sense() == Sense.POLITE);
    }
}
