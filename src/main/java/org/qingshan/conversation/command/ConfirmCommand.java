package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.Sentence;
import org.qingshan.conversation.Spent;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.dialogue.AddressDialogue;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.Refused;

/** Turns what is held into an order. */
@Singleton
class ConfirmCommand implements Command {
    /** With a question mark behind it, it is asked whether it can be. */
    private static final Pattern TOLD =
            Pattern.compile("(?:下单吧|确认吧|可以下单了|就这[样么]下单吧?|帮我下单吧|confirm my order|place (?:(?:the|my) )?order)[。.!~ ]*");

    private final AddressDialogue dialogue;
    private final Ordering ordering;

    ConfirmCommand(AddressDialogue dialogue, Ordering ordering) {
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

    @Override
    public boolean canBe(Sentence said) {
        return TOLD.matcher(said.plain()).matches();
    }

    @Override
    public Optional<String> inOtherWords(Turn turn) {
        return Optional.of("");
    }

    @Override
    public String summary(Wording words) {
        return words.help().confirm();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (dialogue.confirmedWith(turn)) {
            return;
        }
        if (turn.sale().cartsOf(turn.buyer().id()).isEmpty()) {
            if (ordering.isConfirmedBefore(turn)) {
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
