package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** 不是，是三箱, "no, three boxes": a no to what was understood, and nothing else than how much it shall be. It corrects that. */
final class PlainNo {
    private static final Set<String> NO = Set.of("不是", "唔是", "唔系", "no");
    private static final Set<String> BEHIND = Set.of("的", "啊", "呀", "哦", "是", "我要", "要", "it's", "it is");

    private PlainNo() {}

    static boolean isAt(List<Token> tokens, int at) {
        if (at > 0 || !(tokens.get(at) instanceof Word not) || !NO.contains(not.text())) {
            return false;
        }
        int number = end(tokens, at);
        boolean measured =
                Token.at(tokens, number) instanceof Numeral && Token.at(tokens, number + 1) instanceof Measured;
        return number > at + 1
                && measured
                && tokens.stream()
                        .skip(number + 2L)
                        .allMatch(token ->
                                token instanceof Named || token instanceof Word soft && soft.sense() == Sense.POLITE);
    }

    static Word correction(List<Token> tokens, int at) {
        var not = tokens.get(at);
        return new Word(Sense.CORRECTION, "不是", not.start(), not.end());
    }

    /** Where it is said how much. */
    static int end(List<Token> tokens, int no) {
        int at = no + 1;
        while (Token.at(tokens, at) instanceof Break
                || Token.at(tokens, at) instanceof Word word && BEHIND.contains(word.text())) {
            at++;
        }
        return at;
    }
}
