package org.qingshan.conversation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * A button that was tapped once more before its answer was seen: 再加 3 箱 orders three. Below a card a second tap is a second order, unless
 * it follows at once; of a question that was just answered it is none.
 */
final class TappedTwice {
    /** By then whoever waits has seen the answer. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(8);

    private static final Pattern BUTTON = Pattern.compile("/buy .{1,80}" + ShownPrices.KEY);

    /** Such buttons stand below questions alone. */
    private static final Pattern OF_A_QUESTION = Pattern.compile(".* (?:再加|for) .*");

    private TappedTwice() {}

    /**
     * Whether another tap of the same button has just taken all of this.
     *
     * @param atOnce how soon after it a tap below a card is none
     */
    static boolean isOne(Turn turn, List<Claim> claims, Duration atOnce) {
        if (!BUTTON.matcher(turn.said()).matches() || claims.isEmpty()) {
            return false;
        }
        boolean isAnswered = isAnswered(turn);
        if (!isAnswered && turn.message().kind() != Kind.TAP) {
            return false;
        }
        var since = turn.sale().now().minus(isAnswered ? IN_FLIGHT : atOnce);
        return claims.stream().allMatch(claim -> isTaken(turn, claim, since));
    }

    private static boolean isAnswered(Turn turn) {
        return OF_A_QUESTION.matcher(turn.said()).matches() || isPutAway(turn);
    }

    /** A platform tells below what the button stood, and it stands there no more. */
    private static boolean isPutAway(Turn turn) {
        return turn.round()
                .tapped(turn.message())
                .filter(text -> text.shown().rows().stream()
                        .flatMap(List::stream)
                        .noneMatch(button -> button.text().equals(turn.said())))
                .isPresent();
    }

    private static boolean isTaken(Turn turn, Claim claim, Instant since) {
        if (claim.action() != Claim.Action.ADD) {
            return false;
        }
        // What one tap takes may be out of several lots, or wait in part.
        Map<Long, BigDecimal> taken = turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.isLive() && line.item().slot().equals(claim.slot()))
                .filter(line -> line.claimId() != turn.id() && line.createdAt().isAfter(since))
                .collect(Collectors.toMap(OrderLine::claimId, OrderLine::quantity, BigDecimal::add));
        return taken.entrySet().stream()
                .filter(one -> one.getValue().compareTo(claim.quantity()) == 0)
                .anyMatch(one -> isOfSameButton(turn, one.getKey()));
    }

    /** Who was asked the same twice has two buttons, but taps the later one later. */
    private static boolean isOfSameButton(Turn turn, long message) {
        var first = turn.round().earlier().withIds(List.of(message)).stream().findFirst();
        return first.map(InboxEntry::words)
                .or(() -> Optional.of(turn.said()))
                .filter(words -> Objects.equals(words.strip(), turn.said().strip()))
                .isPresent();
    }
}
