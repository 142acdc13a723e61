package org.qingshan.conversation.command;

import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.PaidSum;
import org.qingshan.conversation.claim.KinWords;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.dialogue.PayingDialogue;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.PaymentFinding;

/** Somebody has paid for somebody else: 帮朋友付了67.8. It may be of an order of his own, or of one that the other has made: he is asked. */
final class PaidForOther {
    /** As {@code /pay} takes it, before what he says of the payment. */
    private static final String OTHER = "other ";

    private static final String ENGLISH_KIN = KinWords.IN_ENGLISH + "s?";

    /** For whom. What somebody else has paid for him, 帮我付了, is his own. */
    private static final Pattern FOR = Pattern.compile(
            "(?:帮忙?|替|给|代)我?们?的?(?:" + KinWords.KIN
                    + "|他们?|她们?|别人|人家|另一个人)(?:的?(?:订单|单子|那单))?(?:先|也|都|已经?|把钱|代|垫){0,3} ?(?=.{0,3}[付转打汇支])"
                    + "|[，, ]+(?:是|这是)?(?:帮忙?|替|给|代)我?们?的?(?:" + KinWords.KIN
                    + "|他们?|她们?|别人|人家)(?:代?付|转|买)(?:的|款|钱)*[。.!！ ]*$"
                    + "|(?:帮忙?|替|给|代) ?(?!你|您|店|老板|主播|我|他|她|这|那|订单|单)[\\p{IsHan}]{2,3}的?(?:那一?单|订单|单子)(?:也|都|已经?|先){0,2}(?=.{0,3}[付转打汇支])"
                    + "|,? for (?:(?:my|a|our|his|her) " + ENGLISH_KIN
                    + "'s|(?!(?:today|yesterday|tomorrow|it|that|this|what)'s)[a-z]{2,15}'s|his|her|their) (?:order|parcel|box|goods|part)(?: too| as well| also){0,2}(?=[,.! ]|$)(?! ?(?:no\\.? ?|number )?#?\\d{4})"
                    + "|,? (?:it (?:is|was) )?(?:for|on behalf of) (?:(?:my|a|our|his|her) " + ENGLISH_KIN
                    + "|him|her|them|(?:some(?:body|one)|another person|someone) else)(?:'s order)?[.! ]*$",
            Pattern.CASE_INSENSITIVE);

    private PaidForOther() {}

    /** Whether a payment for somebody else can be told of so, whoever says it. */
    static boolean canBe(String words) {
        return paid(words).filter(ToldPayment::canBe).isPresent();
    }

    /** What he says of it, as the arguments of {@code /pay}; empty where he says of none. */
    static Optional<String> in(Turn turn) {
        return paid(turn.said())
                .flatMap(words -> ToldPayment.told(turn, words))
                .filter(told -> !told.isEmpty())
                .map(OTHER::concat);
    }

    /** Without the words that say for whom; empty where none do. */
    private static Optional<String> paid(String words) {
        var said = Normaliser.simplified(words);
        var found = FOR.matcher(said);
        return found.find()
                ? Optional.of(said.substring(0, found.start()) + said.substring(found.end()))
                : Optional.empty();
    }

    /** Whether it is that; then it is asked of which order it is. Nothing is noted before that is known. */
    static boolean asks(PayingDialogue dialogue, Turn turn, String arguments) {
        if (!arguments.startsWith(OTHER)) {
            return false;
        }
        var said = arguments.substring(OTHER.length());
        var text = turn.words().recall();
        var sum = PaidSum.in(said, turn.shop().currency())
                .filter(paid -> paid != PaidSum.UNTOLD)
                .map(turn::money)
                .orElse("");
        var due = PaymentFinding.dueOf(turn.buyer().id());
        turn.outcome("doubt");
        if (due.isEmpty()) {
            turn.say(text.paidForOtherAlone(sum));
        } else {
            dialogue.askWhich(turn, due, said, said.equals(ToldPayment.PAID) ? said : "", text.paidForOther(sum));
        }
        return true;
    }
}
