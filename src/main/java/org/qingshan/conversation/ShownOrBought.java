package org.qingshan.conversation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** A host names other goods than those on the card, and no amount: 来A3, 3号. It is asked whether he shows them or wants one. */
final class ShownOrBought {
    private ShownOrBought() {}

    /** Whether it was that, and has been asked. What he says in a buyer's words, or of what he has some of, is his claim. */
    static boolean isAsked(Turn turn, ClaimReading reading) {
        var item = item(turn, reading);
        item.ifPresent(found -> ask(turn, found));
        return item.isPresent();
    }

    private static Optional<LineupItem> item(Turn turn, ClaimReading reading) {
        if (!turn.may(Role.HOST)
                || !turn.isPrivate()
                || reading.claims().size() != 1
                || MoreWords.isForHimself(turn.said())) {
            return Optional.empty();
        }
        var one = reading.claims().get(0);
        return turn.sale()
                .slot(one.slot())
                .filter(item -> one.action() == Claim.Action.ADD
                        && reading.implied().contains(item.slot())
                        && Phrasing.had(turn, item).signum() == 0)
                .filter(item -> turn.sale()
                        .pinned()
                        .filter(shown -> !shown.equals(item))
                        .isPresent());
    }

    private static void ask(Turn turn, LineupItem item) {
        var least = BigDecimal.ONE.max(item.product().step());
        turn.outcome("doubt");
        var words = turn.words();
        var team = words.team();
        turn.choose(
                words.flash().showOrOwn(item.slot(), words.name(item)),
                Turn.column(Stream.of(
                        new Button(team.presentButton(item.slot()), "/card " + item.slot()),
                        new Button(
                                team.ownMoreButton(words.quantity(least, item)),
                                "/buy " + item.slot() + " " + least.toPlainString()))));
    }
}
