package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.MoreWords;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** A host names other goods than those on the card, and no amount: 来A3, 3号. It is asked whether he shows them or wants one. */
final class ShownOrBought {
    private static final Pattern FIRST = Pattern.compile(
            "^(?:好了?|那|现在|然后|ok\\b|okay\\b|now\\b|so\\b|then\\b|and\\b|[,， ]){1,6}", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOTHING = Pattern.compile("[。.!！~～ ]*");

    private ShownOrBought() {}

    /** Whether it was that, and has been asked. What he says in a buyer's words, or of what he has some of, is his claim. */
    static boolean isAsked(Turn turn, ClaimReading reading) {
        var item = item(turn, reading);
        item.ifPresent(found -> ask(turn, found));
        return item.isPresent();
    }

    /**
     * The same where nothing is said but a name, which is perhaps no claim: 红糖, "now sugar".
     *
     * @param text as {@link org.qingshan.conversation.claim.Normaliser#simplified} makes it
     */
    static boolean isNameAsked(Turn turn, String text) {
        var item = turn.may(Role.HOST) && ChangeWords.ofCard(turn).isPresent()
                ? ChangeWords.named(turn, FIRST.matcher(text.strip()).replaceFirst(""))
                        .filter(named -> NOTHING.matcher(named.rest()).matches())
                        .flatMap(named -> other(turn, named.slots().get(0)))
                : Optional.<LineupItem>empty();
        item.ifPresent(found -> ask(turn, found));
        return item.isPresent();
    }

    private static Optional<LineupItem> other(Turn turn, String slot) {
        return turn.sale()
                .slot(slot)
                .filter(item -> Phrasing.had(turn, item).signum() == 0)
                .filter(item -> turn.sale()
                        .pinned()
                        .filter(shown -> !shown.equals(item))
                        .isPresent());
    }

    private static Optional<LineupItem> item(Turn turn, ClaimReading reading) {
        if (!turn.may(Role.HOST)
                || !turn.isPrivate()
                || reading.claims().size() != 1
                || MoreWords.isForHimself(turn.said())) {
            return Optional.empty();
        }
        var one = reading.claims().get(0);
        return one.action() == Claim.Action.ADD && reading.implied().contains(one.slot())
                ? other(turn, one.slot())
                : Optional.empty();
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
                        new Button(team.ownMoreButton(words.quantity(least, item)), Choices.taking(item, least)))));
    }
}
