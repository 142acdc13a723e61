package org.qingshan.conversation;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.words.YesOrNo;

/** A yes to the address that was read back, and what is wanted besides: 对，再加一箱, "yes, and one more box". Both count. */
final class YesWithClaim {
    private static final Pattern SAID = Pattern.compile(
            "(?<yes>[^,，。.!！;；\\n]{1,20}?)(?:[,，。.!！;；\\n\\s]{1,4}(?:(?:and|also|plus|then|另外|还有|然后|顺便) ?){0,2}|(?: and | plus ))(?<claim>\\S.{1,38})",
            Pattern.CASE_INSENSITIVE);

    private YesWithClaim() {}

    /** The yes is taken first, and of the turn only what is wanted is left. Only of the first address that he gives: what is wanted goes to no other. */
    static void hear(Turn turn, Predicate<Turn> address) {
        if (!turn.isPrivate() || turn.buyer().address() != null || !isAwaited(turn)) {
            return;
        }
        var said = SAID.matcher(turn.said().strip());
        // 要，再来一箱: what is wanted there is the goods.
        if (said.matches()
                && (YesOrNo.isYes(said.group("yes")) || YesOrNo.isSettled(said.group("yes")))
                && !said.group("yes").contains("要")
                && isClaim(turn, said.group("claim"))) {
            turn.readOnly(said.group("yes"));
            var isTaken = address.test(turn);
            turn.readOnly(isTaken ? said.group("claim") : said.group());
        }
    }

    /** Nothing is said against it. */
    private static boolean isAwaited(Turn turn) {
        var draft = turn.chat().draft();
        return ReadBack.destination(turn).isPresent()
                && !draft.containsKey("objected")
                && !draft.containsKey("disputed");
    }

    private static boolean isClaim(Turn turn, String claim) {
        return turn.round().reading(claim, MeantCard.of(turn)).kind() != ClaimReading.Kind.NONE
                && Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS;
    }
}
