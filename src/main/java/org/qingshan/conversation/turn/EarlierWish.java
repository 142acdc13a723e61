package org.qingshan.conversation.turn;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The size that somebody named before he took anything, 布鞋38码的有吗, and then tapped: it is of what he takes next.
 *
 * @param words as they were said
 * @param slots of which it was said; empty where nothing was named
 */
public record EarlierWish(String words, List<String> slots) {
    /** Who names nothing means what is presented, if anything is. */
    public EarlierWish ofCard(@Nullable String card) {
        return slots.isEmpty() && card != null ? new EarlierWish(words, List.of(card)) : this;
    }

    /** Whether it may be of these. */
    public boolean isOf(List<String> taken) {
        return slots.isEmpty() || slots.containsAll(taken);
    }
}
