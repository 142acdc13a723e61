package org.qingshan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.question.AskingWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Upset;
import org.qingshan.domain.order.Parcels;
import org.qingshan.outbox.Button;

/**
 * What a buyer hears to words that nobody here understood. Whoever speaks of money is told what is known of his, and is not told how one buys; and
 * nobody is left to believe that what waits in his cart is ordered.
 */
final class WordsUnheard {
    /** It may be of money that he has paid, or means to. */
    private static final Pattern OF_PAYING = Pattern.compile(
            "(?:支付|付(?!出|家)|转账|转帐|转[了过给]|打款|打钱|汇款|汇了|交钱|给钱|钱到|到账|收款|货款|尾款|余款|差价|尾号|流水号|转账截图|付款截图)|过咗?数|俾咗?钱|畀咗?钱|找数"
                    + "|\\b(?:pay|pays|paid|paying|payment|payments|transfer|transferr?ed|wired|the money|my money|last digits|last four)\\b");

    private WordsUnheard() {}

    /** To words that wait for the host from now on. */
    static String answer(Turn turn) {
        var facts = facts(turn);
        var reminder = isToRemind(turn) && (facts.isEmpty() || !isOfCart(turn)) ? HowToConfirm.notYet(turn) : "";
        var answer = facts.isEmpty()
                ? (isPassedOn(turn)
                        ? ForTheHost.passedOn(turn)
                        : turn.words().chat().notUnderstood())
                : facts + "\n" + ForTheHost.passedOn(turn);
        return reminder.isEmpty() ? answer : answer + "\n" + reminder;
    }

    /** Who has yet to say where he lives knows that. */
    private static boolean isToRemind(Turn turn) {
        return isOfMoney(turn)
                || ReadBack.isOpen(turn)
                || !HowToConfirm.buttons(turn).isEmpty();
    }

    /** What is known of his money, where he may speak of that. */
    private static String facts(Turn turn) {
        boolean isOfOwn = Concerns.of(turn).filter(Concern::isOfMoney).isPresent();
        boolean isTrouble = ForTheHost.isOfTrouble(turn);
        if (!isOfMoney(turn) || !isOfOwn && isTrouble) {
            return "";
        }
        var money = OwnMoney.of(turn);
        return isTrouble ? money.facts() : money.told(money.orders(OwnMoney::isOfMoney));
    }

    /** The facts themselves say of a cart that it is not ordered. */
    private static boolean isOfCart(Turn turn) {
        return turn.sale().cartsOf(turn.buyer().id()).stream()
                .allMatch(cart -> cart.payment() != null && cart.payment().isToldAhead());
    }

    private static boolean isPassedOn(Turn turn) {
        return isOfTrouble(turn)
                || AskingWords.mayAsk(turn.said())
                || hasBought(turn)
                || !GrowerQuestion.growersOf(turn).isEmpty();
    }

    /** Of money, or that something is wrong: nothing else is asked beside it. */
    static boolean isOfTrouble(Turn turn) {
        return isOfMoney(turn)
                || Concerns.isTrouble(turn)
                || Concerns.isOf(turn, Concern.COMPLAINT)
                || Upset.isSaid(turn);
    }

    private static boolean isOfMoney(Turn turn) {
        return Concerns.of(turn).filter(Concern::isOfMoney).isPresent()
                || OF_PAYING.matcher(Normaliser.plain(turn.said())).find();
    }

    /** Between streams who has been sent something speaks of that, and not of what could be bought. */
    private static boolean hasBought(Turn turn) {
        return turn.sale().stream().isEmpty()
                && Parcels.of(turn.buyer().id(), 1).stream()
                        .anyMatch(order -> order.status().isPacked());
    }

    /** Beside that, and before all else: what waits for his word. */
    static Button[] with(Turn turn, Button... others) {
        var buttons = new ArrayList<>(HowToConfirm.buttons(turn));
        buttons.addAll(List.of(others));
        return buttons.toArray(Button[]::new);
    }
}
