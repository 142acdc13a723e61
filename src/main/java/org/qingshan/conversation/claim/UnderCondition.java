package org.qingshan.conversation.claim;

import java.util.List;
import org.qingshan.conversation.claim.ClaimReading.Kind;

/**
 * What is wanted only if something is so, where nothing else of it is understood: 他同意的话腊肉五斤, 能便宜五块不？便宜我要三斤,
 * "if he says yes five jin of pork". It is no talk: what would be wanted is offered.
 */
final class UnderCondition {
    private static final Prefiltered SAID = Prefiltered.of("^.{1,24}?的话[,. ]?(?:那|我|就){0,2}(?<given>.{2,20})$"
            + "|^.{0,12}?(?<what>\\p{IsHan}{1,3}).{0,8}?(?:[不吗么没]|不\\k<what>)[?,. ]{1,2}\\k<what>(?:的话)?就?(?<then>(?:我|给我|帮我|来|要|拿).{2,16})$"
            + "|^能(?:再)?(?:便宜|优惠|少|减|降)[\\p{IsHan}\\d]{0,4}?[块元点些毛][钱]?[, ]?(?<cheap>(?:我就|就|我)(?:来|要|拿|买|给我).{2,16})$"
            + "|^(?<head>(?:(?:i'd|i would|i'll|i will) (?:take|have|buy|get|want) |give me |i want )?(?:an?|"
            + Rewriting.ENGLISH_NUMBER
            + ") [a-z ]{3,40}?|(?:i'd|i would|i'll|i will) (?:take|have|buy|get|want) (?:"
            + Rewriting.ENGLISH_NUMBER
            + ")),? (?:but )?(?:only )?if (?:there's|there is|they're|they are|it's|it is|you|the|shipping|delivery|postage) [a-z' ]{2,30}[.! ]{0,3}$"
            + "|^(?:.{0,60}[,.;!?] )?if [a-z' ]{2,30}?,? (?<so>(?:i'll take |i want |i'd like |give me |send me |put me down for |then ){0,2}(?:an?|half an?|"
            + Rewriting.ENGLISH_NUMBER + ") [a-z ]{3,40})[.! ]{0,3}$");

    /** 包邮的话算我一个, "count me in if shipping is free": of what is shown, and not how much. */
    private static final Prefiltered IN = Prefiltered.of(
            "^.{1,24}?(?:的话|就|那)[, ]?(?:也)?算我(?:一个|一份)[吧啊哈.! ]{0,3}$|^(?:then )?(?:count me in|i'm in|sign me up|put me down)(?: for (?:one|it|that|this|some))? (?:if|as long as|once|provided) .{2,40}$");

    /** Nobody says it in more words; it keeps the time for a hostile text linear. */
    private static final int LONGEST = 80;

    private UnderCondition() {}

    static ClaimReading offered(String plain, ClaimReading reading, Lineup lineup) {
        if (reading.kind() != Kind.NONE || plain.length() > LONGEST) {
            return reading;
        }
        if (IN.isIn(plain)) {
            var card = lineup.card();
            return ClaimReading.doubt(
                    card == null ? List.of() : List.of(new Suggestion(card.slot(), Fit.least(card))), null);
        }
        if (!SAID.mayBeIn(plain)) {
            return reading;
        }
        var said = SAID.pattern().matcher(plain);
        if (!said.find()) {
            return reading;
        }
        var wanted = said.group("given");
        wanted = wanted == null ? said.group("then") : wanted;
        wanted = wanted == null ? said.group("cheap") : wanted;
        wanted = wanted == null ? said.group("so") : wanted;
        wanted = wanted == null ? said.group("head") : wanted;
        var meant = ClaimReader.inFull(wanted, lineup);
        if (meant.kind() == Kind.DOUBT && said.group("head") != null) {
            return meant;
        }
        boolean adds = meant.kind() == Kind.CLAIMS
                && meant.claims().stream().allMatch(claim -> claim.action() == Claim.Action.ADD);
        return adds
                ? ClaimReading.doubt(meant.claims().stream().map(Suggestion::of).toList(), null)
                : reading;
    }
}
