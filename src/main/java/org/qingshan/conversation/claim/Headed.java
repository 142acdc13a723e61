package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Sign;
import org.qingshan.conversation.claim.Token.Word;

/** "My order:" above a list, and nothing but the list below it; "my order, two boxes, where is it" asks after one. */
final class Headed {
    private static final Set<String> HEADINGS = Set.of("my order", "our order", "my orders");

    /** Who lists more is asked; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 60;

    private Headed() {}

    static boolean isHeading(List<Token> tokens, int at) {
        boolean begins = at == 0 || tokens.get(at - 1) instanceof Break;
        boolean heading = begins
                && tokens.size() - at <= LONGEST
                && tokens.get(at) instanceof Word word
                && HEADINGS.contains(word.text())
                && at + 1 < tokens.size()
                && tokens.get(at + 1) instanceof Break colon
                && (colon.mark() == ',' || colon.mark() == '\n');
        return heading
                && tokens.subList(at + 1, tokens.size()).stream().allMatch(Headed::isListed)
                && tokens.subList(at, tokens.size()).stream().anyMatch(Numeral.class::isInstance);
    }

    private static boolean isListed(Token token) {
        return token instanceof Named
                || token instanceof Numeral
                || token instanceof Measured
                || token instanceof Sign
                || token instanceof Break mark && mark.mark() != '?'
                || token instanceof Word word
                        && switch (word.sense()) {
                            case POLITE, LINK, AND -> true;
                            default -> false;
                        };
    }
}
