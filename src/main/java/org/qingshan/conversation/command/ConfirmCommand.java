package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.CartAgreed;
import org.qingshan.conversation.OpenAmount;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.dialogue.AddressButtons;
import org.qingshan.conversation.dialogue.AddressDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.OrderingWords;
import org.qingshan.conversation.words.Sentence;
import org.qingshan.domain.Refused;

/** Turns what is held into an order. */
@Singleton
class ConfirmCommand implements Command {
    private static final Pattern ASKED = Pattern.compile("[?？][\\s~。.!！]*$");

    /** Asked of what is ordered: 下单，怎么付款？ */
    private static final Pattern ASKS_HOW_TO_PAY = Pattern.compile(
            "[,，。.;；\\s](?:怎么|咋|如何|把)(?:付|支付|转账|给钱)[^,，。]{0,4}[?？]|\\bhow (?:do|can|should) i pay[?？]",
            Pattern.CASE_INSENSITIVE);

    private final AddressDialogue dialogue;
    private final AddressButtons buttons;
    private final Ordering ordering;
    private final Possessions possessions;

    ConfirmCommand(AddressDialogue dialogue, AddressButtons buttons, Ordering ordering, Possessions possessions) {
        this.possessions = possessions;
        this.buttons = buttons;
        this.dialogue = dialogue;
        this.ordering = ordering;
    }

    @Override
    public String name() {
        return "confirm";
    }

    @Override
    public List<String> words() {
        return List.of("确认", "下单", "确认下单", "confirm", "checkout");
    }

    /** Their words; which sentence it is, is looked at once it is known who says it. */
    @Override
    public boolean canBe(Sentence said) {
        return OrderingWords.mayBe(said.plain());
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return OrderingWords.needs(turn.round().plain(turn.said()))
                .filter(needs -> isMet(turn, needs))
                .map(needs -> "");
    }

    private static boolean isMet(Turn turn, OrderingWords.Needs needs) {
        boolean isOfCart = turn.isPrivate() && hasCart(turn);
        return switch (needs) {
            case NOTHING -> true;
            case CART -> isOfCart;
            case CART_ALONE -> isOfCart && !isOtherAsked(turn);
            case CART_SHOWN -> isOfCart && !isOtherAsked(turn) && isShown(turn) && !CartAgreed.isCardShownSince(turn);
            case BUTTON_SHOWN ->
                isOfCart && !isOtherAsked(turn) && isButtonShown(turn) && !CartAgreed.isCardShownSince(turn);
        };
    }

    /** Another question is answered by such words too. */
    private static boolean isOtherAsked(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(open -> !open.equals("address"))
                .isPresent();
    }

    private static boolean isButtonShown(Turn turn) {
        return turn.wasShown("/confirm");
    }

    /** Of the cart, or of the address that it would go to, was said last. */
    private static boolean isShown(Turn turn) {
        return isButtonShown(turn)
                || turn.shown().anyMatch(button -> button.text().startsWith("/address ok"));
    }

    private static boolean hasCart(Turn turn) {
        return !turn.sale().cartsOf(turn.buyer().id()).isEmpty();
    }

    @Override
    public String summary(Wording words) {
        return words.help().confirm();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    /** 下单？ wants to know what it would be, and orders nothing. */
    @Override
    public void runSaid(Turn turn, String word, String arguments) {
        if (ASKED.matcher(turn.said()).find()
                && !ASKS_HOW_TO_PAY.matcher(turn.said()).find()
                && hasCart(turn)) {
            possessions.showCart(turn);
        } else {
            run(turn, arguments);
        }
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (!arguments.equals(OpenAmount.AS_IT_IS) && OpenAmount.isAskedAgain(turn) || buttons.confirmedWith(turn)) {
            return;
        }
        if (!hasCart(turn)) {
            if (ordering.isConfirmedBefore(turn)) {
                buttons.tellNoneCame(turn);
                return;
            }
            throw new Refused(Refused.Reason.NOTHING_HELD);
        }
        if (ordering.isAddressed(turn)) {
            ordering.confirm(turn);
        } else {
            dialogue.begin(turn, true);
        }
    }
}
