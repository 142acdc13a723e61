package org.qingshan.conversation;

import jakarta.inject.Singleton;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** What somebody sees who comes in. */
@Singleton
public class Welcome {
    private final Possessions possessions;

    Welcome(Possessions possessions) {
        this.possessions = possessions;
    }

    /** The page was opened: newcomers are greeted, those who come back in the same stream are not greeted again. */
    void opened(Turn turn) {
        var live = turn.sale().stream().map(Stream::id);
        var joins = live.isPresent() && !turn.chat().hasJoined(live.get());
        live.ifPresent(turn.chat()::joins);
        if (turn.isNewcomer() || joins) {
            greet(turn);
        }
        tellMissed(turn);
        turn.outcome("opened");
    }

    /**
     * Shows whoever could not be written to in private until now, having only spoken among many or been away, what he has: his cart, else his last
     * orders. Says nothing to everybody else. Queries only for him.
     */
    public void tellMissed(Turn turn) {
        if (!turn.wasOutOfReach()) {
            return;
        }
        if (OwnOrders.hasCart(turn)) {
            possessions.showCart(turn);
        } else if (possessions.isAnyOrdered(turn)) {
            possessions.showLastOrders(turn);
        }
    }

    public void greet(Turn turn) {
        var words = turn.words();
        var chat = words.chat();
        var help = new Button(chat.helpButton(), "/help");
        var own = words.inScript(turn.shop().words().welcome(words.isChinese()));
        var hello = chat.hello(words.name(turn.shop())) + (own.isEmpty() ? "" : "\n" + own);
        var live = turn.sale().stream();
        if (live.isEmpty()) {
            turn.say(hello + "\n" + NextStream.nothingLive(turn), help);
            return;
        }
        turn.chat().joins(live.get().id());
        var rows = LineupText.rows(words, turn.sale().lineup(), turn.shop().currency());
        turn.say(
                hello + "\n" + chat.liveNow(live.get().title()) + "\n\n" + rows + "\n\n"
                        + LineupText.howToOrder(words, turn.sale().lineup()),
                new Button(chat.lineupButton(), "/lineup"),
                help);
    }
}
