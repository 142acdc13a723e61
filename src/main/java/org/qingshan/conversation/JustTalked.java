package org.qingshan.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.OtherGoods;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * What somebody talked about last with the shop and has not claimed: asked about, praised, was offered or refused. For a while an amount
 * without a name is of that, and not of the card; where a card was put up since, or it was of several things or of none that is sold, it is asked.
 *
 * @param slots what it was; empty for something that is not sold here, or went wrong
 * @param card the slot that was presented then; null if none was
 * @param message our number of the message that spoke of it
 * @param until so long it is remembered; to the second, since 1970
 * @param wish the size that was named and nothing has taken; null for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JustTalked(
        List<String> slots,
        @Nullable String card,
        long message,
        long until,
        @Nullable EarlierWish wish) {
    /** Somebody who comes back to it later says its name, for he has seen other things meanwhile. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** Who speaks of more than these speaks of the shop. */
    private static final int MOST = 3;

    private static final Set<Kind> SAID = EnumSet.of(Kind.TEXT, Kind.TAP, Kind.RELAYED);

    /** What was decided on words that are talk: not what gave an address or paid, nor what was done. */
    private static final Set<String> TALK =
            Set.of("answered", "passed on", "not understood", "doubt", "small talk", "unknown product");

    /** Once the message is answered. */
    static void note(Turn turn) {
        if (!turn.isPrivate()
                || !turn.isOfPerson()
                || Choosing.isUnseen(turn)
                || !SAID.contains(turn.message().kind())) {
            return;
        }
        var before = turn.chat().choice();
        if (turn.results().stream().anyMatch(result -> result.status() != ClaimResult.Status.OVER_LIMIT)) {
            before.filter(choice -> choice.about().isPresent()).ifPresent(choice -> choice.turnsTo(null));
            return;
        }
        about(turn).or(() -> besideSize(turn)).ifPresent(slots -> {
            var now = turn.sale().now();
            var talked = new JustTalked(
                    slots,
                    turn.pinnedSlot(),
                    turn.id(),
                    now.plus(LIFE).getEpochSecond(),
                    EarlierWish.after(turn, with(turn), slots).orElse(null));
            before.ifPresentOrElse(
                    choice -> choice.turnsTo(talked), () -> turn.chat().offers(OpenChoice.about(talked, now)));
        });
    }

    /** Empty where the message spoke of nothing that could be sold, so that what was talked about before still is. */
    private static Optional<List<String>> about(Turn turn) {
        if (!turn.results().isEmpty()) {
            return overLimit(turn);
        }
        if (Commands.isSlash(turn.said()) || !TALK.contains(turn.outcomeSoFar())) {
            return offeredNow(turn);
        }
        var words = turn.message().text();
        var named = turn.round().named(words);
        var slots = named.isEmpty()
                ? turn.answeredCard().map(LineupItem::slot).stream().toList()
                : named;
        if (slots.size() > MOST) {
            return Optional.empty();
        }
        boolean isOfOthers = turn.outcomeSoFar().equals("unknown product")
                || QuestionReader.tellsOfTrouble(words) && !slots.isEmpty()
                || OtherGoods.areIn(words, turn.round().lineup(Optional.empty()))
                || turn.round().reading(words, Optional.empty()).unknown() != null;
        return isOfOthers ? Optional.of(List.of()) : slots.isEmpty() ? offeredNow(turn) : Optional.of(slots);
    }

    /** A size by itself is of what was talked about, or is presented. */
    private static Optional<List<String>> besideSize(Turn turn) {
        var shown = Optional.ofNullable(turn.pinnedSlot()).map(List::of);
        return EarlierWish.saidIn(turn).isEmpty()
                ? Optional.empty()
                : with(turn).map(JustTalked::slots).or(() -> shown);
    }

    /** The size that was named and is of nothing that was taken yet. */
    static Optional<EarlierWish> wished(Turn turn) {
        return with(turn).flatMap(talked -> Optional.ofNullable(talked.wish()));
    }

    /** Of which he has wanted more than he may have: the next number is of that. */
    private static Optional<List<String>> overLimit(Turn turn) {
        var slots = turn.results().stream()
                .map(result -> result.item().slot())
                .distinct()
                .toList();
        return Optional.of(slots).filter(some -> some.size() <= MOST);
    }

    /** The one thing that the answer offers. */
    private static Optional<List<String>> offeredNow(Turn turn) {
        return OpenChoice.now(turn)
                .filter(offered -> !offered.beside())
                .map(OfferedSlots::of)
                .filter(slots -> slots.size() == 1);
    }

    /** The one thing that words without a name mean, where that is plain. */
    static Optional<LineupItem> meant(Turn turn) {
        return isPlus(turn)
                ? Optional.empty()
                : with(turn)
                        .filter(talked -> talked.slots().size() == 1 && !talked.isOverShown(turn))
                        .flatMap(talked -> talked.items(turn).findFirst());
    }

    /** What an amount without a name may be of, where it is not plain which; a single one if it may as well be of nothing that is sold. */
    static List<LineupItem> among(Turn turn) {
        if (turn.answeredCard().isPresent() || Replied.isToOther(turn) || isOfWhatIsOffered(turn)) {
            return List.of();
        }
        return with(turn).map(talked -> talked.doubtful(turn)).orElse(List.of());
    }

    /** The two or more things that were talked about last; empty where it was of less, or a card was put up since. */
    static List<LineupItem> several(Turn turn) {
        return turn.answeredCard().isPresent() || Replied.isToOther(turn)
                ? List.of()
                : with(turn)
                        .filter(talked -> !talked.isOverShown(turn))
                        .map(talked -> talked.items(turn).distinct().toList())
                        .filter(items -> items.size() > 1)
                        .orElse(List.of());
    }

    private List<LineupItem> doubtful(Turn turn) {
        boolean isOverShown = isOverShown(turn);
        boolean toCard = isOverShown && (slots.isEmpty() || isPlus(turn));
        boolean isPlain = slots.size() == 1 && !isOverShown && !isPlus(turn);
        if (toCard || isPlain) {
            return List.of();
        }
        boolean mayBeCard = isOverShown || slots.isEmpty() || isPlus(turn);
        var card = SaidLate.shown(turn).stream().filter(shown -> mayBeCard);
        var among = Stream.concat(items(turn), card).distinct().toList();
        return slots.size() == 1 && among.size() == 1 ? List.of() : among;
    }

    private static boolean isOfWhatIsOffered(Turn turn) {
        return turn.offered()
                .filter(offered -> offered.asked()
                        || OfferedSlots.meant(offered, turn.said()).isPresent())
                .filter(offered -> !OfferedSlots.of(offered).isEmpty())
                .isPresent();
    }

    /** "+1" is what one says to a card. */
    static boolean isPlus(Turn turn) {
        return turn.said().startsWith("+") || turn.said().startsWith("＋");
    }

    private static Optional<JustTalked> with(Turn turn) {
        return turn.isPrivate()
                ? turn.chat()
                        .choice()
                        .flatMap(OpenChoice::about)
                        .filter(talked -> talked.isFresh(turn.sale().now()))
                : Optional.empty();
    }

    private boolean isFresh(Instant now) {
        return now.getEpochSecond() < until;
    }

    private Stream<LineupItem> items(Turn turn) {
        return slots.stream().flatMap(slot -> turn.sale().slot(slot).stream());
    }

    /** A card was put up since, so that the words may be said to that. */
    private boolean isOverShown(Turn turn) {
        var now = turn.pinnedSlot();
        return now != null && (!now.equals(card) || turn.isShownSince(message));
    }
}
