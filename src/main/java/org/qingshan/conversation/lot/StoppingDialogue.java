package org.qingshan.conversation.lot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.GrowerSellsOn;
import org.qingshan.conversation.GrowerStops;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.GrowersGoods;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.Lots;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.stream.LineupItem;

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
        return isTold(turn) || isSoldAfterAll(turn);
    }

    /** 还是卖吧 of who wanted to take home what is left. Query, once it may be. */
    private static boolean isSoldAfterAll(Turn turn) {
        return StoppingWords.sellOn(turn.said(), () -> GrowersGoods.names(GrowerQuestion.goodsOf(turn)))
                && !GrowerQuestion.growersOf(turn).isEmpty()
                && holdsNothing(turn)
                && !wished(turn).isEmpty();
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
        if (isSoldAfterAll(turn)) {
            return sellsOn(turn);
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
        HomewardWish.told(turn, left);
        turn.outcome("grower stops");
        turn.say(text.stops(left.stream()
                .map(lot ->
                        turn.words().name(lot.product()) + " " + LotSentences.quantity(lot, lot.left(), turn.words()))
                .collect(Collectors.joining(
                        turn.words().chat().listComma() + turn.words().gap()))));
        return true;
    }

    private boolean sellsOn(Turn turn) {
        var wished = wished(turn);
        HomewardWish.over(turn, wished);
        var left = wished.stream().filter(StoppingDialogue::isLeft).toList();
        var text = turn.words().announcing();
        if (left.isEmpty()) {
            turn.say(text.nothingLeft());
            return true;
        }
        var grower = GrowerQuestion.growersOf(turn).get(0);
        events.fire(new GrowerSellsOn(
                turn.buyer().id(), grower.name(), left.stream().map(Lot::id).toList()));
        turn.outcome("grower sells on");
        turn.say(text.sellsOn());
        return true;
    }

    /** What he wanted to take home, of the goods that are named; of all where none are. */
    private static List<Lot> wished(Turn turn) {
        var named = GrowersGoods.named(Normaliser.plain(turn.said()), GrowerQuestion.goodsOf(turn));
        return HomewardWish.standing(turn).stream()
                .filter(lot -> named.isEmpty() || named.contains(lot.product()))
                .toList();
    }

    private static boolean isLeft(Lot lot) {
        return lot.state().hasCome() && !lot.state().isPulled() && lot.left().signum() > 0;
    }

    /** Of the goods that are named, or were talked about just before, which are his own; of all where none are. */
    private static List<Lot> left(Turn turn) {
        var own = GrowerQuestion.goodsOf(turn);
        var said = GrowersGoods.named(Normaliser.plain(turn.said()), own);
        var named = said.isEmpty() ? talkedAbout(turn, own) : said;
        return Lots.broughtBy(GrowerQuestion.growersOf(turn)).stream()
                .filter(StoppingDialogue::isLeft)
                .filter(lot -> named.isEmpty() || named.contains(lot.product()))
                .toList();
    }

    private static List<Product> talkedAbout(Turn turn, List<Product> own) {
        return turn
                .offered()
                .flatMap(offered -> Optional.ofNullable(offered.about()))
                .filter(talked -> talked.isFresh(turn.sale().now()))
                .stream()
                .flatMap(talked -> talked.items(turn))
                .map(LineupItem::product)
                .filter(own::contains)
                .toList();
    }
}
