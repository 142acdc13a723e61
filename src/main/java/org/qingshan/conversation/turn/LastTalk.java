package org.qingshan.conversation.turn;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.stream.LineupItem;

/**
 * What somebody talked about last with the shop and has not claimed: asked about, praised, was offered or refused.
 *
 * @param slots what it was; empty for something that is not sold here, or went wrong
 * @param card the slot that was presented then; null if none was
 * @param message our number of the message that spoke of it
 * @param until so long it is remembered; to the second, since 1970
 * @param wish the size that was named and nothing has taken; null for none
 * @param turned what else it was than talk; null for no more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LastTalk(
        List<String> slots,
        @Nullable String card,
        long message,
        long until,
        @Nullable EarlierWish wish,
        @Nullable Turned turned) {
    /** What else was said than talk of goods. */
    public enum Turned {
        /** Something went wrong, and the host was told. */
        TO_WRONG,
        /** Something may have gone wrong, which was not understood. */
        TO_UNHEARD,
        /** So much of what he has shall be so much in all. */
        TO_TOTALS
    }

    public boolean is(Turned what) {
        return turned == what;
    }

    public boolean isFresh(Instant now) {
        return now.getEpochSecond() < until;
    }

    /** Those of it that are on sale. */
    public Stream<LineupItem> items(Turn turn) {
        return slots.stream().flatMap(slot -> turn.sale().slot(slot).stream());
    }

    /** A card was put up since, so that words may be said to that. */
    public boolean isOverShown(Turn turn) {
        var now = turn.pinnedSlot();
        return now != null && (!now.equals(card) || turn.isShownSince(message));
    }
}
