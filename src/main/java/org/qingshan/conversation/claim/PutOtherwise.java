package org.qingshan.conversation.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Token.Break;

/** 哎不, "um no", and "actually" behind a pause: what was said before is put otherwise. A no alone would deny what follows. */
final class PutOtherwise {
    private static final Pattern FILLER = Pattern.compile("oh|um+|er+m?|ah|uh|hm+|啊+|哦+|呃+|额+|嗯+|唔|[哎唉]呀?|诶|欸|噢|喔");
    private static final Pattern NO = Pattern.compile("no|不");

    private PutOtherwise() {}

    static boolean isIn(List<Token> tokens, int from, int end) {
        for (int at = from; at < end; at++) {
            if (isAt(tokens, at, from)) {
                return true;
            }
        }
        return false;
    }

    /** @param from where what is passed over begins */
    static boolean isAt(List<Token> tokens, int at, int from) {
        return at > from && is(NO, tokens.get(at)) && is(FILLER, tokens.get(at - 1))
                || at > 0
                        && tokens.get(at - 1) instanceof Break pause
                        && pause.mark() != '?'
                        && InContext.isText(tokens.get(at), "actually");
    }

    private static boolean is(Pattern pattern, Token token) {
        return pattern.matcher(SentenceEnd.text(token)).matches();
    }
}
