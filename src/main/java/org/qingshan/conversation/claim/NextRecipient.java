package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Word;

/** 给我妈买两箱再给我婆婆买一箱, 黄桃一箱再给我妈一箱: "again for" begins the next portion, on top of what came before. */
final class NextRecipient {
    private static final Pattern AGAIN_FOR = Pattern.compile("再[给帮替](?:我|俺|咱)?");

    private NextRecipient() {}

    static List<Token> setApart(List<Token> tokens) {
        if (tokens.stream().noneMatch(NextRecipient::isAgainFor)) {
            return tokens;
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

    private static boolean isAgainFor(Token token) {
        return token instanceof Word again
                && again.sense() == Sense.MORE
                && AGAIN_FOR.matcher(again.text()).matches();
    }
}
