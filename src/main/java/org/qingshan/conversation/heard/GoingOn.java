package org.qingshan.conversation.heard;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.conversation.words.Trait;

/**
 * "Make the peaches 2", then "and the honey 3"; 桃子改成两箱, then 蜂蜜也三罐: who has just said how much one thing shall be in all goes on so. Without
 * such an "and" it is asked.
 */
final class GoingOn {
    private static final int LONGEST = 60;

    private static final Pattern CHANGES = Pattern.compile(
            "[改换变调]|(?:一共|总共|只)要|\\b(?:make|change|set|update|turn|switch|edit|put)\\b|\\bshould be\\b|\\binstead\\b");

    private static final String SO_MUCH = "(?: to| at|,)? (?:" + AmountWords.ENGLISH_NUMBER + ")(?: "
            + AmountWords.ENGLISH_MEASURE + ")?(?:,? (?:too|as well|also|please|instead)){0,2}[.! ]{0,3}";

    /** "And 3 bags of sugar" may be an order. */
    private static final Pattern ALSO = Pattern.compile(
            "(?:(?:and|also|plus|then|oh|so|please|ok|okay),? ){1,4}+(?:the |my )[a-z][a-z ]{1,24}?" + SO_MUCH
                    + "|(?:(?:and|oh|so|please|ok|okay),? ){0,3}+(?:the |my )?[a-z][a-z ]{1,24}? (?:too|also|as well)"
                    + SO_MUCH
                    + "|(?:然后|还有|那|再把|把|顺便|另外|同样|,){0,3}+\\p{IsHan}{1,6}?(?:也|都)(?:[改换变调弄]成?|是|就|只|一共|总共){0,2}+"
                    + AmountWords.NUMBER + " ?(?:" + AmountWords.MEASURE + ")?(?:[吧了啊哦呀,.!~ ]|就好|就行|好了|谢谢){0,4}+");

    /** What comes on top, whatever was said before. */
    private static final Pattern MORE = Pattern.compile(
            "再|加|多|还要|来|另外要|\\b(?:add|more|another|extra|additional|i want|i'd like|i'll take|give me)\\b");

    /** What a host announces counts as the shop's rule says. */
    private static final Pattern CODE = Pattern.compile("[a-z]\\d{1,3}(?!\\d).*");

    private static final Trait<Boolean> IS_CODE =
            Trait.of(said -> CODE.matcher(said.plain().strip()).matches());

    private static final Trait<Boolean> MAY_CHANGE = Trait.of(said ->
            said.plain().length() <= LONGEST && CHANGES.matcher(said.plain()).find());

    private static final Trait<Boolean> IS_ALSO = Trait.of(said ->
            said.plain().length() <= LONGEST && ALSO.matcher(said.plain()).matches());

    private static final Trait<Boolean> IS_MORE =
            Trait.of(said -> MORE.matcher(said.plain()).find());

    private GoingOn() {}

    /** Whether the message said how much something shall be in all. */
    static boolean isOfTotals(Turn turn) {
        if (Commands.isSlash(turn.said())) {
            return false;
        }
        if (isAlso(turn)) {
            return true;
        }
        if (!turn.sentence().tells(MAY_CHANGE)) {
            return false;
        }
        var reading = turn.round().reading(turn.said(), MeantCard.of(turn));
        return reading.kind() == ClaimReading.Kind.CLAIMS
                && reading.claims().stream().allMatch(claim -> claim.action() == Claim.Action.REPLACE);
    }

    /** Whether so much of a thing that he has is so much in all. */
    static boolean isAlso(Turn turn) {
        return mayBe(turn) && turn.sentence().tells(IS_ALSO);
    }

    /** Whether it may be: said in words, with a name, and not to be on top. */
    static boolean mayBe(Turn turn) {
        return JustTalked.isOfTotals(turn)
                && !turn.sentence().tells(IS_CODE)
                && !turn.sentence().tells(IS_MORE)
                && !Hearing.namesNothing(turn);
    }
}
