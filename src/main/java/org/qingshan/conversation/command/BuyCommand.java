package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.qingshan.conversation.ClaimReadingDesk;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.text.Wording;
import org.qingshan.outbox.Button;

/** Claims; what follows is read as any claim. A button names the item that it stood under. */
@ApplicationScoped
class BuyCommand implements Command {
    private final ClaimReadingDesk reading;

    BuyCommand(ClaimReadingDesk reading) {
        this.reading = reading;
    }

    @Override
    public String name() {
        return "buy";
    }

    @Override
    public boolean takesArguments() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().buy();
    }

    /** {@code A1 2 #57}: the key of the item, so that the button of an old card cannot order something else. */
    private static final Pattern OF_ITEM = Pattern.compile("(.*?)\\s*#(\\d{1,18})");

    @Override
    public void run(Turn turn, String arguments) {
        var named = OF_ITEM.matcher(arguments);
        var text = named.matches() ? named.group(1) : arguments;
        if (named.matches() && isOld(turn, text, Long.parseLong(named.group(2)))) {
            turn.outcome("old card");
            turn.say(
                    turn.words().chat().oldCard(text),
                    new Button(turn.words().chat().lineupButton(), "/lineup"));
            return;
        }
        reading.read(turn, text);
    }

    private static boolean isOld(Turn turn, String text, long item) {
        var slot = text.strip().split("\\s+")[0];
        return turn.sale().slot(slot).filter(found -> found.id() == item).isEmpty();
    }
}
