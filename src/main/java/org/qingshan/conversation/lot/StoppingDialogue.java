package org.qingshan.conversation.lot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.GrowerStops;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;

/**
 * Hears a grower say that he takes home what is left. The team is told, and how it takes that off sale; nothing changes before it
 * does, for others may be buying it this moment.
 */
@Singleton
public class StoppingDialogue implements Dialogue {
    private final Event<Object> events;

    StoppingDialogue(Event<Object> events) {
        this.events = events;
    }

    @Override
    public String name() {
        return "stopping";
    }

    @Override
    public boolean expects(Turn turn) {
        return isTold(turn);
    }

    /** Whether a grower says so of goods of his own. Query. */
    public static boolean isTold(Turn turn) {
        return !GrowerQuestion.growersOf(turn).isEmpty()
                && StoppingWords.tell(turn.said(), () -> GrowersGoods.names(GrowerQuestion.goodsOf(turn)))
                && (!Hearing.isSure(turn) || holdsNothing(turn));
    }

    /** "Take my eggs off" gives nothing back of who has none. */
    private static boolean holdsNothing(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).isEmpty();
    }

    @Override
    public boolean answer(Turn turn) {
        if (!expects(turn)) {
            return false;
        }
        var left = left(turn);
        var text = turn.words().announcing();
        if (left.isEmpty()) {
            turn.outcome("nothing left to take home");
            turn.say(text.nothingLeft());
            return true;
        }
        var grower = GrowerQuestion.growersOf(turn).get(0);
        events.fire(new GrowerStops(
                turn.buyer().id(), grower.name(), left.stream().map(Lot::id).toList()));
        turn.outcome("grower stops");
        turn.say(text.stops(left.stream()
                .map(lot ->
                        turn.words().name(lot.product()) + " " + LotSentences.quantity(lot, lot.left(), turn.words()))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()))));
        return true;
    }

    /** Of the goods that are named, which are his own; of all where none are. */
    private static List<Lot> left(Turn turn) {
        var named = GrowersGoods.named(Normaliser.plain(turn.said()), GrowerQuestion.goodsOf(turn));
        return Lots.broughtBy(GrowerQuestion.growersOf(turn)).stream()
                .filter(lot -> lot.state().hasCome() && !lot.state().isPulled())
                .filter(lot -> lot.left().signum() > 0)
                .filter(lot -> named.isEmpty() || named.contains(lot.product()))
                .toList();
    }
}
