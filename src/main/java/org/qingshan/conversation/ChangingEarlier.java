package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import org.qingshan.conversation.heard.EarlierPart;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;

/** A1 改成 2 of whoever has A1 only in the parcel of an earlier stream: less is taken out of that; more is asked about, since that stream is over. */
@Singleton
class ChangingEarlier {
    private final GivingBack givingBack;

    ChangingEarlier(GivingBack givingBack) {
        this.givingBack = givingBack;
    }

    /** So much in all; empty where no parcel that is not packed has any of it. */
    Optional<Answer> set(Turn turn, LineupItem item, BigDecimal wanted) {
        var found = EarlierPart.of(turn, item);
        var words = turn.words();
        var change = words.change();
        if (found.size() > 1) {
            var numbers = words.numbers(
                    found.stream().map(part -> part.order().number()).toList());
            var text = change.earlierAreSeveral(words.name(item), item.slot(), numbers);
            return Optional.of(asked(turn, item, wanted, text));
        }
        return found.stream().findFirst().map(part -> of(turn, item, part, wanted));
    }

    private Answer of(Turn turn, LineupItem item, EarlierPart part, BigDecimal wanted) {
        var words = turn.words();
        var there = part.order().quantityOf(part.item());
        var difference = wanted.subtract(there);
        if (difference.signum() < 0) {
            return givingBack.less(turn, part, difference.negate());
        }
        var has = words.quantity(there, item);
        var number = part.order().number();
        return difference.signum() == 0
                ? Answer.of(words.change().earlierIsSo(words.name(item), item.slot(), number, has))
                : asked(
                        turn,
                        item,
                        difference,
                        words.change().earlierHasLess(words.name(item), item.slot(), number, has));
    }

    private static Answer asked(Turn turn, LineupItem item, BigDecimal more, String text) {
        turn.outcome("asked");
        var quantity = turn.words().quantity(more, item);
        return Answer.of(text, Phrasing.more(item, more, turn.words().change().addButton(quantity)));
    }
}
