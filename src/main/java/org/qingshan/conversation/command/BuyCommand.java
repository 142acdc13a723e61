package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qingshan.conversation.ClaimReadingDesk;
import org.qingshan.conversation.GoesAlongAsked;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Spent;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;

/** Claims; what follows is read as any claim. A button names the item that it stood under. */
@Singleton
class BuyCommand implements Command {
    /** Of an item, and what was shown as its price. */
    private static final Pattern KEY = Pattern.compile("(\\d{1,18})(?:@\\d[\\d,]{0,40}+)?");

    /** A slot and a number. */
    private static final Pattern PLAIN = Pattern.compile("(\\S+)\\s+(\\d{1,9}(?:\\.\\d{1,9})?)");

    /** A slot, a number, and the slot of what is given back for it; how much of that, where it is not all. */
    private static final Pattern EXCHANGE =
            Pattern.compile(PLAIN.pattern() + "\\s+for\\s+(\\S+)(?:\\s+-(\\d{1,9}(?:\\.\\d{1,9})?))?");

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
    public boolean isToldToAll() {
        return true;
    }

    @Override
    public String summary(Wording words) {
        return words.help().buy();
    }

    @Override
    public Spent spends(String arguments) {
        return Spent.ITSELF;
    }

    @Override
    public void run(Turn turn, String arguments) {
        // A1 2 #57: the key of the item, so that the button of an old card cannot order something else.
        var mark = arguments.lastIndexOf('#');
        var key = KEY.matcher(arguments.substring(mark + 1));
        var isOfButton = mark > 0 && key.matches();
        var text =
                isOfButton ? GoesAlongAsked.claim(arguments.substring(0, mark).strip()) : arguments;
        if (isOfButton && isOld(turn, text, Long.parseLong(key.group(1)))) {
            turn.outcome("old card");
            turn.say(
                    turn.words().chat().oldCard(text),
                    new Button(turn.words().chat().lineupButton(), "/lineup"));
            return;
        }
        turn.showed(ShownPrices.of(arguments));
        if (isOfButton && GoesAlongAsked.isAlong(arguments.substring(0, mark).strip())) {
            reading.takeAlong(turn, text);
            return;
        }
        var exchange = EXCHANGE.matcher(text);
        if (isOfButton && exchange.matches()) {
            var less = exchange.group(4) == null ? null : new BigDecimal(exchange.group(4));
            reading.exchange(turn, exchange.group(1), new BigDecimal(exchange.group(2)), exchange.group(3), less);
            return;
        }
        var plain = PLAIN.matcher(text);
        if (isOfButton && plain.matches()) {
            reading.choose(turn, plain.group(1), new BigDecimal(plain.group(2)));
        } else {
            reading.read(turn, text);
        }
    }

    private static boolean isOld(Turn turn, String text, long item) {
        var slot = text.strip().split("\\s+")[0];
        return turn.sale().slot(slot).filter(found -> found.id() == item).isEmpty();
    }
}
