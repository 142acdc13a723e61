package org.qingshan.conversation.heard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.OutboxMessage;

/**
 * What a message replies to, where that tells what its words mean: a card, what anybody has claimed, what the shop has said of it, or the
 * host or the place itself has shown in words, or, where that is none of these, the card that the whole talk is about.
 */
public final class Replied {
    /** As the shop's own sentences name what is on sale; A3栋 is where somebody lives. */
    private static final Pattern SLOT =
            Pattern.compile("(?<![\\p{IsHan}A-Za-z0-9])[A-Z]\\d{1,3}(?![\\p{IsHan}A-Za-z0-9])");

    private Replied() {}

    /** The item on the card that the message answers, or, where it answers nothing in another chat, that the talk is about. */
    public static Optional<LineupItem> card(Turn turn) {
        var goods = goods(turn);
        var details = turn.message().details();
        return goods.isEmpty() && details.answersIn() == null
                ? turn.round().cardItem(address(turn), details.threadRef())
                : goods.stream().filter(one -> goods.size() == 1).findFirst();
    }

    /** All that is on sale of what it replies to; several where it does not tell which of them is meant. */
    static List<LineupItem> goods(Turn turn) {
        var round = turn.round();
        var card = round.cardItem(address(turn), turn.message().details().answersRef());
        if (card.isPresent()) {
            return List.of(card.get());
        }
        var claimed = round.claimedBy(turn.entry().answered());
        var told = claimed.isEmpty() ? told(turn) : claimed;
        return told.isEmpty() ? shown(turn).stream().toList() : told;
    }

    /** What the message claimed that the shop answered so; where it claimed nothing, what the answer names. */
    private static List<LineupItem> told(Turn turn) {
        var round = turn.round();
        return text(turn)
                .filter(text -> round.isOfThisStream(text.createdAt()))
                .map(text -> {
                    var claimed = round.pointed()
                            .claimedIn(Set.copyOf(text.answered().stream().toList()));
                    return claimed.isEmpty() ? named(turn, text) : round.onSale(claimed);
                })
                .orElse(List.of());
    }

    private static List<LineupItem> named(Turn turn, OutboxMessage text) {
        return SLOT.matcher(text.shown().text())
                .results()
                .flatMap(slot -> turn.sale().slot(slot.group()).stream())
                .distinct()
                .toList();
    }

    private static Optional<OutboxMessage> text(Turn turn) {
        return turn.round()
                .pointed()
                .text(address(turn), turn.message().details().answersRef());
    }

    /** A card that is on sale no more means nothing else by its words. */
    private static Optional<LineupItem> shown(Turn turn) {
        var details = turn.message().details();
        return turn.round().pointed().isCard(address(turn), details.answersRef())
                ? Optional.empty()
                : turn.round().shown(details.shown());
    }

    /**
     * Whether it replies to something that says nothing of what is shown now: something in another chat, the card of what is not on sale
     * any more, what is of other goods, or, among many, what anybody has said or posted that is no card.
     */
    public static boolean isToOther(Turn turn) {
        var details = turn.message().details();
        return details.answersIn() != null
                || turn.round().pointed().isCard(address(turn), details.answersRef())
                || turn.round().pointed().isCard(address(turn), details.threadRef())
                || isOfOthers(turn)
                || !turn.isPrivate() && isReply(turn);
    }

    /** Whether it replies to a card, or to something else that the shop has said. */
    public static boolean isToTheShop(Turn turn) {
        var details = turn.message().details();
        return turn.round().pointed().isCard(address(turn), details.answersRef())
                || text(turn).isPresent();
    }

    /** Of several things, or of what was sold before. */
    private static boolean isOfOthers(Turn turn) {
        var round = turn.round();
        return !round.pointed().claimedBy(turn.entry().answered()).isEmpty()
                || text(turn)
                        .filter(text -> !round.isOfThisStream(text.createdAt())
                                && SLOT.matcher(text.shown().text()).find())
                        .isPresent()
                || !goods(turn).isEmpty();
    }

    /** What is below a tapped button says itself what it means. A thread is a talk about one message, but for the talks of a forum. */
    public static boolean isReply(Turn turn) {
        var details = turn.message().details();
        return turn.message().kind() != Kind.TAP
                && (details.answersRef() != null || details.threadRef() != null && details.topic() == null);
    }

    private static String address(Turn turn) {
        var elsewhere = turn.message().details().answersIn();
        return elsewhere == null ? turn.place().recipient().address() : elsewhere;
    }
}
