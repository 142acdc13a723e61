package org.qingshan.conversation.heard;

import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.NewTotalWords;
import org.qingshan.conversation.words.Trait;

/** What is asked of whoever puts an amount right, in words that leave it in doubt: "I said two, why is it three?" */
final class OfferedInAll {
    /** Words of a correction: what is asked about then is so much in all. */
    private static final Pattern CORRECTS = Pattern.compile(
            "(?:只[要来拿是买]|就要|不是|唔[好要系]|其实(?:我)?(?:只|就|是|想|要){1,2})[\\p{IsHan}]{0,4}?" + NewTotalWords.MUCH
                    + "|太多|多了|吃不[完了]|明明|怎么[是会]|点解|咋[是会]|改[成为]|[话说]过|\\b(?:only|just|actually|not|sorry),?(?: i)?(?: want| need| wanted| meant| said)? "
                    + NewTotalWords.ENGLISH + "\\b|\\b(?:instead|too (?:many|much)|i (?:meant|said))\\b");

    private static final Pattern ON_TOP = Pattern.compile("再|多[来要拿加买]|加|还要|[换換]|\\b(?:more|another|extra|swap|add)\\b");

    private static final Trait<Boolean> CORRECTED =
            Trait.of(said -> CORRECTS.matcher(said.plain()).find()
                    && !ON_TOP.matcher(said.plain()).find());

    private OfferedInAll() {}

    /** Of whoever corrects an amount it is asked whether it is so much in all, never whether it is so much more. */
    static ClaimReading of(Turn turn, ClaimReading reading) {
        return turn.isPrivate()
                        && reading.kind() == ClaimReading.Kind.DOUBT
                        && turn.sentence().tells(CORRECTED)
                ? reading.asking(reading.suggestions().stream()
                        .map(one -> isOfHad(turn, one) ? one.inAll() : one)
                        .distinct()
                        .toList())
                : reading;
    }

    private static boolean isOfHad(Turn turn, Suggestion one) {
        return one.goes() == null
                && one.action() == Claim.Action.ADD
                && Keeping.had(turn, one.slot()).signum() > 0;
    }
}
