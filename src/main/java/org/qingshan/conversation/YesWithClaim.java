package org.qingshan.conversation;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.InParts;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.Aside;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Remark;
import org.qingshan.conversation.words.YesOrNo;

/**
 * A yes to the address that was read back, and what is wanted besides: 对，再加一箱, "yes, and one more box"; or a yes or an order of what is kept, and what
 * is asked or to be noted besides: 确认，什么时候发货？ Both count.
 */
final class YesWithClaim {
    private static final Pattern SAID = Pattern.compile(
            "(?<yes>[^,，。.!！;；\\n]{1,20}?)(?:[,，。.!！;；\\n\\s]{1,4}(?:(?:and|also|plus|then|另外|还有|然后|顺便) ?){0,2}|(?: and | plus ))(?<claim>\\S.{1,38})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AND_WORDS = Pattern.compile(
            "(?<yes>[^,，。.!！;；\\n]{1,20}?)(?:[,，。.!！;；\\n]{1,4}\\s*| (?=and ))(?:(?:and|also|plus|then|另外|还有|然后|顺便|对了|问一?下|想问一?下|请问)[,， ]*){0,3}(?<words>\\S.{1,78})",
            Pattern.CASE_INSENSITIVE);

    /** Of the address itself, or only if something is so: that takes the yes back. */
    private static final Pattern TAKES_BACK = Pattern.compile(
            "^(?:但|不过|可是|可|就是)|错|改|换|等|先|如果|要是|地址|姓名|名字|电话|门牌|\\b(?:but|wrong|chang|wait|first|if|address|name|phone|unless|until)",
            Pattern.CASE_INSENSITIVE);

    /**
     * @param yes agrees, or orders
     * @param words what is asked, or to be noted
     */
    record Both(String yes, String words) {}

    private YesWithClaim() {}

    /**
     * Empty where it is no such message.
     *
     * @param orders whether the turn's words by themselves order what is kept
     */
    static Optional<Both> andWords(Turn turn, Predicate<Turn> orders) {
        var said = AND_WORDS.matcher(turn.said().strip());
        if (!said.matches() || TAKES_BACK.matcher(said.group("words")).find()) {
            return Optional.empty();
        }
        var both = new Both(said.group("yes"), said.group("words"));
        boolean agrees = ReadBack.isOpen(turn) && (YesOrNo.isYes(both.yes) || YesOrNo.isSettled(both.yes));
        return Optional.of(both)
                .filter(one -> agrees || InParts.read(turn, one.yes, () -> orders.test(turn)))
                .filter(one -> isAsked(turn, one.words, agrees) || isNote(turn, one.words));
    }

    /** What decides whether it is ordered at all is answered first. */
    private static boolean isAsked(Turn turn, String words, boolean agrees) {
        var lineup = turn.round().lineup(MeantCard.of(turn));
        return (AddressReader.asks(words) || QuestionReader.wantsAnAnswer(words))
                && !QuestionReader.tellsOfTrouble(words)
                && turn.round().reading(words, MeantCard.of(turn)).kind() == ClaimReading.Kind.NONE
                && (agrees || Aside.isAll(turn.said(), words, lineup, true));
    }

    private static boolean isNote(Turn turn, String words) {
        return InParts.read(
                turn, words, () -> !turn.sentence().tells(Remark.TOLD).isNone());
    }

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
