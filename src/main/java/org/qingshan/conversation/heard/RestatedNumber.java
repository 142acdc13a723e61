package org.qingshan.conversation.heard;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;

/**
 * 三箱, then 要三箱, then 黄桃三箱 within moments: a number without a name that is said once more in other words, so much again as was just
 * taken by it, may well be the same wish.
 */
final class RestatedNumber {
    /** Later he may have thought of somebody else who wants some. */
    private static final Duration MOMENTS = Duration.ofMinutes(3);

    private static final Pattern PLUS = Pattern.compile("^\\s*[+＋/]");

    private RestatedNumber() {}

    static boolean isOne(Turn turn, Claim claim) {
        var since = turn.sale().now().minus(MOMENTS);
        return turn.isPrivate()
                && isInWords(turn.said())
                && Replied.card(turn).isEmpty()
                && OwnOrders.lastLine(turn)
                        .filter(line -> line.createdAt().isAfter(since) && line.claimId() != turn.id())
                        .filter(line -> line.item().slot().equals(claim.slot())
                                && line.quantity().compareTo(claim.quantity()) == 0)
                        .filter(line -> isInOtherWords(turn, line))
                        .isPresent();
    }

    /** One of both names nothing, and they are not the same. */
    private static boolean isInOtherWords(Turn turn, OrderLine last) {
        var now = turn.said();
        return turn.round().earlier().withIds(List.of(last.claimId())).stream()
                .map(entry -> Objects.requireNonNullElse(entry.words(), "").strip())
                .anyMatch(before -> isInWords(before)
                        && !before.equals(now)
                        && (namesNothing(turn, before) || namesNothing(turn, now)));
    }

    private static boolean isInWords(String said) {
        return !said.isEmpty() && !PLUS.matcher(said).find();
    }

    private static boolean namesNothing(Turn turn, String said) {
        return turn.round().lineup(MeantCard.of(turn)).named(said).isEmpty();
    }
}
