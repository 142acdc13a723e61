package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Numeral;
import org.qingshan.conversation.claim.Token.Word;

/** What looks clear and is asked all the same, as it does not say how much: a whole case, so much for each of nobody knows how many. */
final class LeftOpen {
    /** 红糖要一件，整件的: how many are in a case, the shop must say. */
    private static final Prefiltered WHOLE_CASE = Prefiltered.of("[整原][件提](?:的)?(?=$|[,;.!?])(?![^,;.!?]{0,6}(?:衣|套))");

    /** 公司发的每人一箱，黄桃合计二十箱: dealt out, and told. */
    private static final Prefiltered DEALT = Prefiltered.of("每人.{0,40}(?:发的|不够分|吃了)|(?:发的|吃了).{0,9}每人");

    /** 两箱，红糖也要一袋: of the first it does not say of what. */
    private static final Prefiltered OF_NOTHING =
            Prefiltered.of("^(?:好的?|那|给我|再){0,2}(?:来|要)?[\\d一二两三四五六七八九十半]{1,3}[箱袋盒斤份], ?\\p{IsHan}{1,5}?也");

    private LeftOpen() {}

    static boolean is(String plain, Lineup lineup, List<Token> understood, ClaimReading reading) {
        return reading.kind() == Kind.CLAIMS
                && (Bringing.isTold(plain, lineup)
                        || WHOLE_CASE.isIn(plain)
                        || DEALT.isIn(plain)
                        || SameToo.isSaid(plain)
                        || OF_NOTHING.isIn(plain)
                        || Times.isOpen(plain)
                        || TakenBack.isBehind(plain)
                        || TheRest.isGivenUp(plain)
                        || PerPortion.isUnread(plain, understood)
                        || EachOf.isOpen(understood, reading));
    }

    /** "Pork for six": so many people, not so much of it. */
    static boolean isForSoMany(List<Token> tokens) {
        return tokens.stream().filter(Numeral.class::isInstance).limit(2).count() == 1
                && tokens.stream().noneMatch(Token.Measured.class::isInstance)
                && countsEaters(tokens);
    }

    private static boolean countsEaters(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Numeral && InContext.isText(tokens.get(at - 1), "for")) {
                return at + 1 == tokens.size()
                        || tokens.get(at + 1) instanceof Break
                        || tokens.get(at + 1) instanceof Word please && please.sense() == Sense.POLITE;
            }
        }
        return false;
    }
}
