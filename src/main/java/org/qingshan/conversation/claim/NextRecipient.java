package org.qingshan.conversation.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** 给我妈买两箱再给我婆婆买一箱, 黄桃一箱再给我妈一箱: "again for" begins the next portion, on top of what came before. */
final class NextRecipient {
    private static final Prefiltered AGAIN_FOR = Prefiltered.of("再[给帮替](?:我|俺|咱)?");

    private NextRecipient() {}

    static List<Token> setApart(List<Token> tokens) {
        if (tokens.stream().noneMatch(NextRecipient::isAgainFor)) {
            return counted(tokens);
        }
        var apart = new ArrayList<Token>(tokens.size() + 2);
        for (int at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            boolean next = at > 0
                    && at + 1 < tokens.size()
                    && isAgainFor(token)
                    && Portion.isOfSomebody(tokens.subList(at + 1, at + 2));
            if (next && (tokens.get(at - 1) instanceof Measured || tokens.get(at - 1) instanceof Named)) {
                apart.add(new Break(',', token.start(), token.start()));
            }
            apart.add(next ? new Word(Sense.POLITE, ((Word) token).text(), token.start(), token.end()) : token);
        }
        return apart;
    }

    /** "A box of eggs and another for my mum": one and one; "and another two for her": two. */
    private static List<Token> counted(List<Token> tokens) {
        if (tokens.stream().noneMatch(token -> InContext.isText(token, "and"))) {
            return tokens;
        }
        var counted = new ArrayList<Token>(tokens.size());
        for (int at = 0; at < tokens.size(); at++) {
            int end = endOfOne(tokens, at);
            if (end > at) {
                var token = tokens.get(at);
                counted.add(new Numeral(
                        tokens.get(end - 1) instanceof Numeral many && !isSecond(tokens, at)
                                ? many.value()
                                : BigDecimal.ONE,
                        Numeral.Spelling.WORDS,
                        token.start(),
                        tokens.get(end - 1).end()));
                at = end - 1;
            } else {
                counted.add(tokens.get(at));
            }
        }
        return counted;
    }

    /** "A second one". */
    private static boolean isSecond(List<Token> tokens, int at) {
        return !SentenceEnd.text(tokens.get(at)).equals("another");
    }

    /** "A" box, "another" for her, "a second one"; the place itself if one is not said there. */
    private static int endOfOne(List<Token> tokens, int at) {
        boolean article = InContext.isText(tokens.get(at), "a") || InContext.isText(tokens.get(at), "an");
        if (article && at + 1 < tokens.size() && tokens.get(at + 1) instanceof Measured) {
            return at + 1;
        }
        if (article
                && at + 2 < tokens.size()
                && SentenceEnd.text(tokens.get(at + 1)).equals("second")
                && tokens.get(at + 2) instanceof Numeral) {
            return at + 3;
        }
        boolean another = SentenceEnd.text(tokens.get(at)).equals("another");
        int next = another && at + 1 < tokens.size() && tokens.get(at + 1) instanceof Numeral ? at + 2 : at + 1;
        boolean forSomebody =
                next < tokens.size() && SentenceEnd.text(tokens.get(next)).startsWith("for");
        return another && forSomebody ? next : at;
    }

    private static boolean isAgainFor(Token token) {
        return token instanceof Word again
                && (again.sense() == Sense.MORE || again.sense() == Sense.AND)
                && AGAIN_FOR.isAllOf(again.text());
    }
}
