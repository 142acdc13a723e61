package org.qingshan.conversation.command;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.qingshan.conversation.CardButtons;
import org.qingshan.conversation.Menu;
import org.qingshan.conversation.Possessions;
import org.qingshan.conversation.Welcome;
import org.qingshan.conversation.place.PlaceBook;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Command;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lots;

/** Says hello; with a payload it also lets somebody in or opens a product. */
@Singleton
class StartCommand implements Command {
    private final Welcome welcome;
    private final Joining joining;
    private final LinkCommand linking;
    private final Possessions possessions;
    private final Instance<Menu> menu;

    StartCommand(Welcome welcome, Joining joining, LinkCommand linking, Possessions possessions, Instance<Menu> menu) {
        this.menu = menu;
        this.welcome = welcome;
        this.joining = joining;
        this.linking = linking;
        this.possessions = possessions;
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
            offer(turn);
            welcome.greet(turn);
            show(turn, arguments);
        }
    }

    /** Who begins to talk to another bot of the shop finds there what he may do. */
    private void offer(Turn turn) {
        if (turn.isPrivate() && !turn.members().isEmpty()) {
            menu.get().changed(turn);
        }
    }

    /** What a link leads to; the list has been shown above. */
    private void show(Turn turn, String payload) {
        if (payload.equals("cart") && (OwnOrders.hasCart(turn) || !turn.wasOutOfReach())) {
            possessions.showCart(turn);
            return;
        }
        welcome.tellMissed(turn);
        if (payload.matches("[sqa]_\\w{1,10}")) {
            show(turn, payload.charAt(0), payload.substring(2));
        }
    }

    private static void show(Turn turn, char what, String slot) {
        var words = turn.words();
        var found = turn.sale().slot(slot);
        if (found.isPresent()) {
            var item = found.get();
            var name = words.name(item);
            switch (what) {
                case 'q' -> turn.ask(words.place().howMany(item.slot(), name), CardButtons.amounts(words, item));
                case 'a' -> turn.ask(words.place().askAway(item.slot(), name), CardButtons.amounts(words, item));
                default -> {
                    var promised = Lots.promised(item.product());
                    turn.ask(
                            LineupText.card(
                                    words,
                                    item,
                                    promised,
                                    turn.shop(),
                                    turn.sale().now()),
                            CardButtons.ofCard(words, item, !promised.isEmpty()));
                }
            }
        } else if (turn.sale().stream().isPresent()) {
            turn.say(words.chat().notOnLineup(slot.toUpperCase(Locale.ROOT)));
        }
    }
}
