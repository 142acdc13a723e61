package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.dialogue.AddressDialogue;
import org.qingshan.conversation.text.Wording;

/** Shows, takes and changes the address. */
@ApplicationScoped
class AddressCommand implements Command {
    private final AddressDialogue dialogue;

    AddressCommand(AddressDialogue dialogue) {
        this.dialogue = dialogue;
    }

    @Override
    public String name() {
        return "address";
    }

    @Override
    public List<String> words() {
        return List.of("地址", "收货地址", "address");
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().address();
    }

    @Override
    public void run(Turn turn, String arguments) {
        var address = turn.buyer().address();
        switch (arguments.toLowerCase(Locale.ROOT)) {
            case "ok" -> dialogue.accepted(turn);
            case "change" -> dialogue.begin(turn, false);
            case "" -> {
                if (address == null) {
                    dialogue.begin(turn, false);
                } else {
                    dialogue.show(turn, address.destination());
                }
            }
            default -> dialogue.given(turn, arguments);
        }
    }
}
