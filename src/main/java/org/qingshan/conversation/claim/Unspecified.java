package org.qingshan.conversation.claim;

import java.util.List;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.ClaimReading.Kind;
import org.qingshan.conversation.claim.Token.Named;

/**
 * A wish that leaves open of what or how much: 上次那个还要三包, 给我留几条大的, "something silver for my wife please". It is no talk: it is asked
 * back, with what is shown if anything is.
 */
final class Unspecified {
    private static final String SOFT = "(?:哈|哦|啊|呀|吧|谢谢|麻烦了?|老板娘?|[.!~ ]){0,6}$";

    /** 上次那个还要三包: which, only the earlier order knows. */
    private static final Prefiltered OF_BEFORE = Prefiltered.of(
            "^(?:老板娘?|主播|我|我要|还是|就要){0,2}[, ]?(?:上次|上回|昨天|前天|上周|之前|前几天|前两天)[^,.;!?\\d坏烂少漏退错]{0,6}?(?:那个|那款|那种|的)[, ]?"
                    + "(?:我|俺)?(?:还要|还来|再来|再要|再给我来|再拿|再买|再整|给我来|给我再来|来|要)" + Rewriting.NUMBER + "[个条双箱袋盒斤份只包瓶罐桶]"
                    + SOFT);

    /** 给我留几条大的; 来几条，你看着配; 来几箱合适 asks. */
    private static final Prefiltered SOME = Prefiltered.of(
            "^(?:老板娘?|主播|那|就|先|再){0,3}[, ]?(?:给我|帮我|我要|我想|我)?(?:来|留|拿|要|整|称|装|挑|选|弄|搞|买)几[个条双箱袋盒斤份只包瓶罐桶块](?:\\p{IsHan}{1,2}的)?"
                    + "(?:[, ](?:你|您|老板|主播)?(?:看着|随便|帮我?|自己)[^,.;!?吗呢么]{1,6})?" + SOFT);

    private static final Prefiltered SOMETHING = Prefiltered.of(
            "^(?:hi[, ]{1,2}|hello[, ]{1,2})?(?:(?:i want|i'd like|i need|give me|can i have|can i get) )?(?:something|anything|a bit|bit|some) [a-z' ]{2,40}\\b(?:please|pls|plz)[.! ]{0,3}$");

    /** "Something came broken", "anything left please". */
    private static final Prefiltered TOLD = Prefiltered.of(
            "\\b(?:came|arrived|broken|wrong|happened|left|new|else|about|help|info|tips?|advice|discount|cheaper|off|louder|music|quiet|patience|respect|tell|show|explain|slower|refund|more time)\\b");

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 60;

    private Unspecified() {}

    static ClaimReading asked(String plain, List<Token> tokens, ClaimReading reading, Lineup lineup) {
        if (reading.kind() != Kind.NONE || plain.length() > LONGEST) {
            return reading;
        }
        var named = tokens.stream()
                .filter(Named.class::isInstance)
                .flatMap(token -> ((Named) token).mention().offers().stream())
                .distinct()
                .toList();
        if (SOMETHING.isIn(plain) && !TOLD.isIn(plain)) {
            return ClaimReading.doubt(least(named.isEmpty() ? Stream.ofNullable(lineup.card()) : named.stream()), null);
        }
        if (!named.isEmpty() || !OF_BEFORE.isIn(plain) && !SOME.isIn(plain)) {
            return reading;
        }
        return ClaimReading.doubt(OF_BEFORE.isIn(plain) ? List.of() : least(Stream.ofNullable(lineup.card())), null);
    }

    private static List<Suggestion> least(Stream<Offer> offers) {
        return offers.map(offer -> new Suggestion(offer.slot(), Fit.least(offer)))
                .toList();
    }
}
