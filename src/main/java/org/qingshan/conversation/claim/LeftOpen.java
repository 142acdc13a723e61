package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Break;
import org.qingshan.conversation.claim.Token.Named;
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

    /** 跟楼上小红一样的给我来一份, "same as Lily, one box": of what, they know who saw it. */
    private static final Prefiltered AS_OTHERS = Prefiltered.of(
            "(?:跟|和|同|像|照)(?!照片|图|视频|上次|之前|以前|描述|主播|你)[^,.;!?]{1,8}?(?:(?:一样|一模一样)的[, ]?|一样|同款的?[, ]?|一个样)(?:也|就|都)?(?:给我|帮我|我|来|要|拿)"
                    + "|(?:跟|和|同|像|照)[^,.;!?]{1,8}?一样[, ](?:也|就)?(?:给我|帮我|我)?也?[来要拿][一两1-2]份|(?:照着?|按|学|抄)(?:楼上|前面|隔壁|上面)"
                    + "|(?:楼上|前面|隔壁|上面)[^,.;!?]{0,8}?(?:买|拍|要|订|下|拿|抢)的(?:那个|那种|那款)?[, ]?(?:也|就)?(?:给我|帮我|我)?(?:也|就)?(?:来|要|拿)[\\d一二两三四五六七八九十半]"
                    + "|\\bsame (?:thing )?(?:as|like) (?!(?:before|always|usual|last|yesterday|above|i|my|the (?:last|other))\\b)[a-z]|\\bwhat (?:[a-z]+ ){1,4}?(?:is having|are having|ordered|bought|got)\\b|\\bwhat (?:she|he|they)(?:'s|'re) having\\b");

    private LeftOpen() {}

    static boolean is(String plain, Lineup lineup, List<Token> understood, ClaimReading reading) {
        return reading.kind() == Kind.CLAIMS
                && (Bringing.isTold(plain, lineup)
                        || WHOLE_CASE.isIn(plain)
                        || DEALT.isIn(plain)
                        || SameToo.isSaid(plain)
                        || OF_NOTHING.isIn(plain)
                        || AS_OTHERS.isIn(plain) && understood.stream().noneMatch(Named.class::isInstance)
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
