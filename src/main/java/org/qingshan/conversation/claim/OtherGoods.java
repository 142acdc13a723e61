package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;

/** Goods that are surely such and that nobody here sells: 有苹果吗, "any apples?". */
public final class OtherGoods {
    private OtherGoods() {}

    public static boolean areIn(String text, Lineup lineup) {
        var tokens = Scanner.tokens(Normaliser.plain(text), lineup);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Unknown unknown && OtherThing.isGoods(unknown) || isPartOfWord(tokens, at)) {
                return true;
            }
        }
        return false;
    }

    /** The last sign of 猕猴桃, where 桃 is short for something that is sold. */
    private static boolean isPartOfWord(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at) instanceof Named named
                && named.mention().text().length() == 1
                && tokens.get(at - 1) instanceof Unknown before
                && before.isHanzi()
                && before.touches(named);
    }
}
