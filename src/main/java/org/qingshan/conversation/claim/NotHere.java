package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Measured;
import org.qingshan.conversation.claim.Token.Named;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/** 黄桃两箱，苹果一箱: what is wanted beside the goods of the lineup and is not sold here, so that nobody waits for it. */
final class NotHere {
    private static final Set<String> EACH = Set.of("各", "各来", "各要", "各一", "各拍");

    private NotHere() {}

    static ClaimReading told(List<Token> tokens, ClaimReading reading) {
        boolean corrected =
                tokens.stream().anyMatch(token -> token instanceof Word word && word.sense() == Sense.CORRECTION);
        if (reading.kind() == Kind.NONE || reading.unknown() != null || corrected) {
            return reading;
        }
        for (int at = 0; at < tokens.size(); at++) {
            var goods = goods(tokens.get(at));
            if (goods != null && (isCounted(tokens, at) || isWanted(tokens, at))) {
                return reading.without(goods);
            }
        }
        return reading;
    }

    /** 再来|点苹果 is cut so. */
    private static @Nullable String goods(Token token) {
        if (!(token instanceof Unknown unknown)) {
            return null;
        }
        var whole = unknown.text().startsWith("点") && unknown.text().length() > 2
                ? new Unknown(unknown.text().substring(1), unknown.start() + 1, unknown.end())
                : unknown;
        return OtherThing.isGoods(whole) ? whole.text() : null;
    }

    /** 苹果一箱, 一箱苹果, "a box of apples", 黄桃和苹果各一箱. */
    private static boolean isCounted(List<Token> tokens, int at) {
        boolean behind = Token.at(tokens, at + 1) instanceof Numeral
                        && Token.at(tokens, at + 2) instanceof Measured
                        // "Ines 1 bag sugar": who gets it.
                        && !(Token.at(tokens, at + 3) instanceof Named || Token.at(tokens, at + 4) instanceof Named)
                || Token.at(tokens, at + 1) instanceof Word each && EACH.contains(each.text());
        return behind || isMeasuredOut(tokens, at);
    }

    /** 一箱苹果, "a box of apples"; not 板栗五斤烧鸡, where the amount is of what stands before it. */
    private static boolean isMeasuredOut(List<Token> tokens, int at) {
        boolean of =
                Token.at(tokens, at - 1) instanceof Word word && word.text().equals("of");
        int measure = of ? at - 2 : at - 1;
        return (of || ((Unknown) tokens.get(at)).isHanzi())
                && Token.at(tokens, measure) instanceof Measured
                && !(Token.at(tokens, measure - 2) instanceof Named);
    }

    /** 再来点苹果, "and some apples". */
    private static boolean isWanted(List<Token> tokens, int at) {
        return Token.at(tokens, at - 1) instanceof Word some
                && (some.sense() == Sense.SOME
                        || some.sense() == Sense.MORE && !some.text().equals("more"));
    }
}
