package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.words.KindWords;
import org.qingshan.conversation.words.Remark;

/**
 * The size that somebody named before he took anything, 布鞋38码的有吗, and then tapped: it is of what he takes next.
 *
 * @param words as they were said
 * @param slots of which it was said; empty where nothing was named
 */
record EarlierWish(String words, List<String> slots) {
    /** What this message names without taking anything; else what was named before, where that may still be meant. */
    static Optional<EarlierWish> after(Turn turn, Optional<JustTalked> before, List<String> slots) {
        return saidIn(turn)
                .map(wish -> wish.ofCard(turn.pinnedSlot()))
                .or(() -> before.flatMap(talked -> Optional.ofNullable(talked.wish()))
                        .filter(wish -> wish.slots().isEmpty() || wish.slots().equals(slots)));
    }

    static Optional<EarlierWish> saidIn(Turn turn) {
        var said = turn.message().text();
        if (Commands.isSlash(said)
                || said.length() > Remark.LONGEST
                || !turn.results().isEmpty()
                || turn.outcomeSoFar().equals("passed on") && Possessions.hasCart(turn)
                || QuestionReader.tellsOfTrouble(said)) {
            return Optional.empty();
        }
        var sizes = KindWords.in(Normaliser.simplified(said))
                .filter(KindWords.Said::isSize)
                .map(KindWords.Said::wish)
                .distinct()
                .collect(Collectors.joining("，"));
        return sizes.isEmpty()
                ? Optional.empty()
                : Optional.of(new EarlierWish(sizes, turn.round().named(said)));
    }

    /** Who names nothing means what is presented, if anything is. */
    private EarlierWish ofCard(@Nullable String card) {
        return slots.isEmpty() && card != null ? new EarlierWish(words, List.of(card)) : this;
    }

    /** Whether it may be of these. */
    boolean isOf(List<String> taken) {
        return slots.isEmpty() || slots.containsAll(taken);
    }
}
