package org.qingshan.conversation.heard;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.OtherGoods;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.EarlierWish;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.LastTalk;
import org.qingshan.conversation.turn.LastTalk.Turned;
import org.qingshan.conversation.turn.Offered;
import org.qingshan.conversation.turn.OpenChoice;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Upset;
import org.qingshan.conversation.words.KindWords;
import org.qingshan.conversation.words.Remark;
import org.qingshan.conversation.words.YesOrNo;
import org.qingshan.domain.order.ClaimResult;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * Finds out what somebody talked about last with the shop and has not claimed. For a while an amount without a name is of that, and not of the
 * card; where a card was put up since, or it was of several things or of none that is sold, it is asked.
 */
public final class JustTalked {
    /** Somebody who comes back to it later says its name, for he has seen other things meanwhile. */
    private static final Duration LIFE = Duration.ofMinutes(10);

    /** Who speaks of more than these speaks of the shop. */
    private static final int MOST = 3;

    private static final Set<Kind> SAID = EnumSet.of(Kind.TEXT, Kind.TAP, Kind.RELAYED);

    /** What was decided on words that are talk: not what gave an address or paid, nor what was done. */
    private static final Set<String> TALK =
            Set.of("answered", "passed on", "not understood", "doubt", "small talk", "unknown product");

    private static final Set<String> TOLD_TO_HOST = Set.of("passed on", "not understood");

    /** What came of words that say how much is wrong of what he has just complained of. */
    public static final String MORE_OF_COMPLAINT = "more of complaint";

    /** A nod to that it was passed on; folded as {@link YesOrNo} does. Whatever else comes in between ends the complaint. */
    private static final Pattern NOD = Pattern.compile(
            "(?:好的?|嗯++|哦++|知道了|收到|谢谢[你您]?|多谢|麻烦[你您]?了|辛苦了?|ok|okay|thanks?|thankyou|thx|isee|gotit){1,3}[了啦啊呀哈]?");

    /** Once the message is answered. */
    public static void note(Turn turn) {
        if (!turn.isPrivate()
                || !turn.isOfPerson()
                || turn.isUnseen()
                || !SAID.contains(turn.message().kind())) {
            return;
        }
        var before = turn.chat().choice();
        var totals = GoingOn.isOfTotals(turn);
        if (turn.results().stream().anyMatch(result -> result.status() != ClaimResult.Status.OVER_LIMIT)) {
            if (totals) {
                turnsTo(turn, List.of(), null, Turned.TO_TOTALS);
            } else {
                before.filter(choice -> choice.about().isPresent()).ifPresent(choice -> choice.turnsTo(null));
            }
            return;
        }
        if (isComplaint(turn)) {
            turnsTo(turn, List.of(), null, isPassedOn(turn) ? Turned.TO_WRONG : Turned.TO_UNHEARD);
            return;
        }
        endComplaint(turn);
        about(turn)
                .or(() -> besideSize(turn))
                .or(() -> Optional.of(List.<String>of()).filter(none -> totals))
                .ifPresent(slots -> turnsTo(
                        turn, slots, wish(turn, with(turn), slots).orElse(null), totals ? Turned.TO_TOTALS : null));
    }

    /** Once it is answered or refused: whatever is no more of a complaint ends it. */
    public static void endComplaint(Turn turn) {
        boolean isOver = turn.isOfPerson()
                && SAID.contains(turn.message().kind())
                && (isOfComplaint(turn) || isOfUnheard(turn))
                && !isStillOfComplaint(turn);
        if (isOver) {
            turn.chat().choice().ifPresent(choice -> choice.turnsTo(null));
        }
    }

    private static void turnsTo(Turn turn, List<String> slots, @Nullable EarlierWish wish, @Nullable Turned turned) {
        var now = turn.sale().now();
        var talked =
                new LastTalk(slots, turn.pinnedSlot(), turn.id(), now.plus(LIFE).getEpochSecond(), wish, turned);
        turn.chat()
                .choice()
                .ifPresentOrElse(
                        choice -> choice.turnsTo(talked), () -> turn.chat().offers(OpenChoice.about(talked, now)));
    }

    private static boolean isComplaint(Turn turn) {
        return TOLD_TO_HOST.contains(turn.outcomeSoFar())
                && (ForTheHost.isOfTrouble(turn) || Concerns.wantsRemedy(turn));
    }

    /** He was told that the host hears of it. */
    private static boolean isPassedOn(Turn turn) {
        return turn.outcomeSoFar().equals("passed on")
                || Concerns.isTrouble(turn)
                || Concerns.isOf(turn, Concern.COMPLAINT)
                || Upset.isSaid(turn);
    }

    private static boolean isStillOfComplaint(Turn turn) {
        return switch (turn.outcomeSoFar()) {
            case MORE_OF_COMPLAINT -> true;
            case "small talk" -> NOD.matcher(YesOrNo.plain(turn.said())).matches();
            default -> false;
        };
    }

    /** Whether what he talked about last went wrong, of which the host was told. */
    public static boolean isOfComplaint(Turn turn) {
        return last(turn).filter(talked -> talked.is(Turned.TO_WRONG)).isPresent();
    }

    /** Whether it may have gone wrong, and he was told that it was not understood. */
    public static boolean isOfUnheard(Turn turn) {
        return last(turn).filter(talked -> talked.is(Turned.TO_UNHEARD)).isPresent();
    }

    /** Whether he has just said how much something shall be in all. */
    static boolean isOfTotals(Turn turn) {
        return last(turn).filter(talked -> talked.is(Turned.TO_TOTALS)).isPresent();
    }

    /** Whether a card was put up since he talked about it. */
    public static boolean isOverShown(Turn turn) {
        return last(turn).filter(talked -> talked.isOverShown(turn)).isPresent();
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
                ? Replied.card(turn).map(LineupItem::slot).stream().toList()
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
        return wishSaidIn(turn).isEmpty()
                ? Optional.empty()
                : with(turn).map(LastTalk::slots).or(() -> shown);
    }

    /** The size that was named and is of nothing that was taken yet. */
    public static Optional<EarlierWish> wished(Turn turn) {
        return with(turn).flatMap(talked -> Optional.ofNullable(talked.wish()));
    }

    /** What this message names without taking anything; else what was named before, where that may still be meant. */
    private static Optional<EarlierWish> wish(Turn turn, Optional<LastTalk> before, List<String> slots) {
        return wishSaidIn(turn)
                .map(wish -> wish.ofCard(turn.pinnedSlot()))
                .or(() -> before.flatMap(talked -> Optional.ofNullable(talked.wish()))
                        .filter(wish -> wish.slots().isEmpty() || wish.slots().equals(slots)));
    }

    private static Optional<EarlierWish> wishSaidIn(Turn turn) {
        var said = turn.message().text();
        if (Commands.isSlash(said)
                || said.length() > Remark.LONGEST
                || !turn.results().isEmpty()
                || turn.outcomeSoFar().equals("passed on") && OwnOrders.hasCart(turn)
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
        return turn.offersNow()
                .filter(offered -> !offered.beside())
                .map(Offered::slots)
                .filter(slots -> slots.size() == 1);
    }

    /** The one thing that words without a name mean, where that is plain. */
    public static Optional<LineupItem> meant(Turn turn) {
        return isPlus(turn)
                ? Optional.empty()
                : with(turn)
                        .filter(talked -> talked.slots().size() == 1 && !talked.isOverShown(turn))
                        .flatMap(talked -> talked.items(turn).findFirst());
    }

    /** What an amount without a name may be of, where it is not plain which; a single one if it may as well be of nothing that is sold. */
    static List<LineupItem> among(Turn turn) {
        if (Replied.card(turn).isPresent() || Replied.isToOther(turn) || isOfWhatIsOffered(turn)) {
            return List.of();
        }
        return with(turn).map(talked -> doubtful(turn, talked)).orElse(List.of());
    }

    /** The two or more things that were talked about last; empty where it was of less, or a card was put up since. */
    public static List<LineupItem> several(Turn turn) {
        return Replied.card(turn).isPresent() || Replied.isToOther(turn)
                ? List.of()
                : with(turn)
                        .filter(talked -> !talked.isOverShown(turn))
                        .map(talked -> talked.items(turn).distinct().toList())
                        .filter(items -> items.size() > 1)
                        .orElse(List.of());
    }

    private static List<LineupItem> doubtful(Turn turn, LastTalk talked) {
        boolean isOverShown = talked.isOverShown(turn);
        boolean toCard = isOverShown && (talked.slots().isEmpty() || isPlus(turn));
        boolean isPlain = talked.slots().size() == 1 && !isOverShown && !isPlus(turn);
        if (toCard || isPlain) {
            return List.of();
        }
        boolean mayBeCard = isOverShown || talked.slots().isEmpty() || isPlus(turn);
        var card = SaidLate.shown(turn).stream().filter(shown -> mayBeCard);
        var among = Stream.concat(talked.items(turn), card).distinct().toList();
        return talked.slots().size() == 1 && among.size() == 1 ? List.of() : among;
    }

    private static boolean isOfWhatIsOffered(Turn turn) {
        return turn.offered()
                .filter(offered -> offered.asked() || offered.meant(turn.said()).isPresent())
                .filter(offered -> !offered.slots().isEmpty())
                .isPresent();
    }

    /** "+1" is what one says to a card. */
    static boolean isPlus(Turn turn) {
        return turn.said().startsWith("+") || turn.said().startsWith("＋");
    }

    /** Of goods, or of what is none. */
    private static Optional<LastTalk> with(Turn turn) {
        return last(turn)
                .filter(talked ->
                        !talked.is(Turned.TO_TOTALS) || !talked.slots().isEmpty());
    }

    private static Optional<LastTalk> last(Turn turn) {
        return turn.isPrivate()
                ? turn.chat()
                        .choice()
                        .flatMap(OpenChoice::about)
                        .filter(talked -> talked.isFresh(turn.sale().now()))
                : Optional.empty();
    }
}
