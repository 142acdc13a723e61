package org.qingshan.conversation.heard;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Presented;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * Words that come some time after they were said. They mean what was presented when they were; where that is in doubt, they are older than
 * the stream or {@link org.qingshan.conversation.ClaimConfig#oldest}, or somebody else's that were forwarded, it is asked.
 */
public final class SaidLate {
    /** A platform tells whole seconds, by its own clock. */
    public static final Duration CLOCKS = Duration.ofSeconds(5);

    private SaidLate() {}

    /** What was presented when it was said; where nothing of that is on sale, what is now. */
    static Optional<LineupItem> shown(Turn turn) {
        var until = said(turn);
        return until == null
                ? turn.sale().pinned()
                : Presented.at(turn.sale(), until).filter(LineupItem::isOpen).or(turn.sale()::pinned);
    }

    /** An amount of nothing that is named, where it is not plain of what was presented it is: of each of that. */
    static Optional<ClaimReading> asked(Turn turn, String said, ClaimReading reading) {
        if (reading.kind() != ClaimReading.Kind.CLAIMS
                || !Hearing.begins(reading)
                || !MeantCard.of(turn).equals(shown(turn))) {
            return Optional.empty();
        }
        var readings = among(turn).stream()
                .map(item -> turn.round().reading(said, Optional.of(item)))
                .toList();
        return readings.isEmpty()
                ? Optional.empty()
                : Optional.of(ClaimReading.doubt(
                        readings.stream()
                                .flatMap(one -> Hearing.suggested(turn, one))
                                .toList(),
                        null));
    }

    /** Whether what it claims is asked and not taken. */
    public static boolean isOnlyAsked(Turn turn) {
        return turn.message().details().forwarded() || isOld(turn);
    }

    /** The question. */
    public static ClaimReading asking(ClaimReading reading) {
        return ClaimReading.doubt(reading.claims().stream().map(Suggestion::of).toList(), reading.unknown());
    }

    /** Why nothing is done with what would else be plain; empty where that is not so. */
    public static Optional<String> why(Turn turn) {
        var change = turn.words().change();
        if (turn.message().details().forwarded()) {
            return Optional.of(change.forwardedOnly());
        }
        if (isOld(turn)) {
            return Optional.of(change.saidLongAgo());
        }
        boolean isOfCard = Hearing.namesNothing(turn) && Replied.card(turn).isEmpty();
        return isOfCard && !among(turn).isEmpty() ? Optional.of(change.otherShownThen()) : Optional.empty();
    }

    private static boolean isOld(Turn turn) {
        var until = said(turn);
        var sale = turn.sale();
        var begun = sale.stream().flatMap(org.qingshan.domain.stream.Stream::startedAt);
        return until != null
                && (begun.filter(until.plus(CLOCKS)::isBefore).isPresent()
                        || until.isBefore(sale.now().minus(turn.round().oldestClaim())));
    }

    /** What it may be of; empty where that is plain. */
    private static List<LineupItem> among(Turn turn) {
        var until = said(turn);
        if (until == null) {
            return List.of();
        }
        var then = Presented.at(turn.sale(), until);
        var next = Presented.at(turn.sale(), until.plus(CLOCKS));
        return then.equals(next)
                        && (then.isEmpty()
                                ? turn.sale().pinned().isEmpty()
                                : then.get().isOpen())
                ? List.of()
                : Stream.of(then, next, turn.sale().pinned())
                        .flatMap(Optional::stream)
                        .filter(LineupItem::isOpen)
                        .distinct()
                        .toList();
    }

    /** The end of the second that the platform tells; null where it is now, or nobody tells. */
    private static @Nullable Instant said(Turn turn) {
        var sent = turn.message().details().sentAt();
        var until = sent == null ? null : sent.plusSeconds(1).minusNanos(1);
        return turn.message().kind() == Kind.TEXT
                        && until != null
                        && until.isBefore(turn.sale().now())
                ? until
                : null;
    }
}
