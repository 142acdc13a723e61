package org.qingshan.conversation.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * A clause that only names what may be another thing than what is sold: 油桃, 桃子罐头, "goose eggs", 苹果. An amount beside it,
 * whatever mark or line stands between, is of that.
 */
final class OtherThing {
    private static final int LONGEST = 3;
    private static final int LONGEST_HANZI = 3;

    /** 也要喝红糖: what is done with it. */
    private static final String TAKEN = "吃喝";

    /** 桃子蛮扎实: how it is. */
    private static final String DEGREES = "蛮好真太很挺超巨贼够";

    /** "peaches obviously". */
    private static final Pattern MANNER = Pattern.compile(".*(?:ous|ite|al|nest|rank|ear)ly");

    private OtherThing() {}

    /** Whether it names something of the lineup, and beside it what makes another thing of it. */
    static boolean isNamed(Clause clause) {
        var tokens = tokens(clause);
        return tokens.size() <= LONGEST
                && clause.named().size() == 1
                && !clause.named().get(0).mention().isSlot()
                && tokens.stream().allMatch(token -> token instanceof Named || isKind(token))
                && !new Strangers(clause).areHarmless();
    }

    /** What a clause names that nobody here sells, and nothing else; null if it says more, or names somebody. */
    static @Nullable String unknown(Clause clause) {
        boolean one = clause.tokens().size() == 1
                && isKind(clause.tokens().get(0))
                && !Strangers.isPerson(clause.unknowns().get(0));
        return one && clause.unknowns().get(0).text().length() > 1
                ? clause.unknowns().get(0).text()
                : null;
    }

    /** All but what wants it, points at it and is kind about it. */
    private static List<Token> tokens(Clause clause) {
        var tokens = new ArrayList<>(clause.tokens());
        while (tokens.size() > 1 && is(tokens.get(0), Sense.VERB, Sense.MORE, Sense.LINK)) {
            tokens.remove(0);
        }
        while (tokens.size() > 1 && is(tokens.get(tokens.size() - 1), Sense.POLITE, Sense.LINK, Sense.CHAT)) {
            tokens.remove(tokens.size() - 1);
        }
        return tokens;
    }

    private static boolean is(Token token, Sense... senses) {
        return token instanceof Word word && List.of(senses).contains(word.sense());
    }

    private static boolean isKind(Token token) {
        if (!(token instanceof Unknown unknown)) {
            return false;
        }
        var text = unknown.text();
        return !unknown.isHanzi() && !MANNER.matcher(text).matches()
                || text.length() <= LONGEST_HANZI
                        && TAKEN.indexOf(text.charAt(text.length() - 1)) < 0
                        && DEGREES.indexOf(text.charAt(0)) < 0;
    }
}
