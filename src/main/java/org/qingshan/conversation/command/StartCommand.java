package org.qingshan.conversation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.qingshan.conversation.CardButtons;
import org.qingshan.conversation.Command;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.Welcome;
import org.qingshan.conversation.place.PlaceBook;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;

/** Says hello; with a payload it also lets somebody in or opens a product. */
@ApplicationScoped
class StartCommand implements Command {
    private final Welcome welcome;
    private final Joining joining;
    private final LinkCommand linking;

    StartCommand(Welcome welcome, Joining joining, LinkCommand linking) {
        this.welcome = welcome;
        this.joining = joining;
        this.linking = linking;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<String> words() {
        return List.of("你好", "hello", "hi");
    }

    @Override
    public String summary(Wording words) {
        return words.help().start();
    }

    @Override
    public void run(Turn turn, String arguments) {
        if (arguments.startsWith("join_")) {
            joining.join(turn, arguments.substring("join_".length()));
        } else if (arguments.startsWith("owner_")) {
            joining.join(turn, arguments.substring("owner_".length()));
        } else if (arguments.equals(PlaceBook.LINK) && !turn.isPrivate()) {
            linking.broughtIn(turn);
        } else {
            welcome.greet(turn);
            if (arguments.startsWith("s_")) {
                show(turn, arguments.substring(2));
            }
        }
    }

    /** The product that a link leads to; the list has been shown above. */
    private static void show(Turn turn, String slot) {
        var words = turn.words();
        var item = turn.sale().slot(slot);
        if (item.isPresent()) {
            turn.sayRows(LineupText.card(words, item.get(), turn.shop().currency()), CardButtons.of(words, item.get()));
        } else if (turn.sale().stream().isPresent()) {
            turn.say(words.chat().notOnLineup(slot.toUpperCase(Locale.ROOT)));
        }
    }
}
