package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.AskingTwice;
import org.qingshan.conversation.heard.Exchanged;
import org.qingshan.conversation.heard.Having;
import org.qingshan.conversation.heard.Having.Meant;
import org.qingshan.conversation.heard.Keeping;
import org.qingshan.conversation.heard.OtherPrice;
import org.qingshan.conversation.heard.PartlyPlain;
import org.qingshan.conversation.heard.SaidLate;
import org.qingshan.conversation.turn.Answer;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.ShownPrices;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.Refused;

/** Carries out what a message claims and answers each part of it once. */
@Singleton
public class ClaimDesk {
    private final Fulfilment fulfilment;
    private final Phrasing phrasing;
    private final Replies replies;
    private final RefusalText refusals;
    private final AskingTwice asking;
    private final AskedBeside beside;
    private final Unplaced unplaced;

    private final HostMeans host;
    private final ClaimConfig config;

    ClaimDesk(
            Fulfilment fulfilment,
            Phrasing phrasing,
            Replies replies,
            RefusalText refusals,
            AskingTwice asking,
            AskedBeside beside,
            Unplaced unplaced,
            HostMeans host,
            ClaimConfig config) {
        this.config = config;
        this.host = host;
        this.unplaced = unplaced;
        this.beside = beside;
        this.asking = asking;
        this.fulfilment = fulfilment;
        this.phrasing = phrasing;
        this.replies = replies;
        this.refusals = refusals;
    }

    /** Takes what is claimed and answers in one message. */
    void take(Turn turn, ClaimReading reading) {
        if (SaidLate.isOnlyAsked(turn)) {
            unplaced.askBack(turn, SaidLate.asking(reading));
            return;
        }
        turn.sale().stream().ifPresent(stream -> turn.chat().joins(stream.id()));
        // Of pictures that were sent with the words no other is answered.
        turn.chat().beginsAlbum(turn.message().details().album());
        if (isTappedTwice(turn, reading.claims()) || host.isOfStock(turn, reading)) {
            return;
        }
        if (reading.amends() == ClaimReading.Amends.EXCHANGED) {
            exchange(turn, reading.claims().get(0), reading.claims().get(1));
            return;
        }
        // Known of all before any is done, which would look as if it had been had before.
        var meant = reading.claims().stream()
                .map(claim -> Having.of(turn, reading, claim))
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (var one : meant) {
            if (!one.asked()) {
                answers.addAll(answers(turn, reading, one.claim()));
            }
        }
        OnlyThat.of(turn, reading).ifPresent(answers::add);
        var asked = meant.stream().filter(Meant::asked).toList();
        if (!asked.isEmpty()) {
            turn.outcome("doubt");
            answers.add(asking.of(turn, asked));
        }
        if (!reading.suggestions().isEmpty()) {
            answers.add(PartlyPlain.asked(turn, reading));
        }
        if (reading.unknown() != null) {
            answers.add(Answer.of(turn.words().chat().notOnLineup(turn.words().inScript(reading.unknown()))));
        }
        replies.replyUndoable(turn, answers, turn.withheld(() -> beside.besideClaim(turn)));
    }

    /** Nobody buys at a higher price than he was shown, and who buys at a lower one is told. */
    private List<Answer> answers(Turn turn, ClaimReading reading, Claim claim) {
        if (OtherPrice.areExceeded(turn, List.of(claim))) {
            turn.outcome("doubt");
            return List.of(OtherPrice.ask(turn, reading, claim));
        }
        var answer = answer(turn, claim, reading.isOnTop(claim.slot()));
        return Stream.concat(Stream.of(answer), OtherPrice.told(turn, claim).stream())
                .toList();
    }

    /** It counts once, and that is said. */
    private boolean isTappedTwice(Turn turn, List<Claim> claims) {
        boolean twice = TappedTwice.isOne(turn, claims, config.doubleTap());
        if (twice) {
            turn.outcome("tapped twice");
            replies.reply(
                    turn,
                    claims.stream()
                            .map(claim -> phrasing.unchanged(turn, turn.item(claim.slot())))
                            .toList());
        }
        return twice;
    }

    /** Whole or not at all: who has not so much of what shall go is told so, and asked. */
    private void exchange(Turn turn, Claim goes, Claim comes) {
        boolean some = goes.action() == Claim.Action.REDUCE;
        var had = Keeping.had(turn, goes.slot());
        if (had.signum() == 0 || some && had.compareTo(goes.quantity()) < 0) {
            turn.outcome("doubt");
            replies.reply(turn, List.of(Exchanged.asked(turn, goes, comes)));
        } else {
            exchange(turn, comes, goes.slot(), some ? goes.quantity() : null);
        }
    }

    /**
     * One thing for another: what goes is given back only where the other is there.
     *
     * @param less how much of what goes; null for all of it
     */
    void exchange(Turn turn, Claim comes, String goes, @Nullable BigDecimal less) {
        var item = turn.item(comes.slot());
        if (isTappedTwice(turn, List.of(comes))) {
            return;
        }
        if (turn.prices() != ShownPrices.NONE && OtherPrice.areExceeded(turn, List.of(comes))) {
            turn.outcome("doubt");
            replies.reply(turn, List.of(OtherPrice.ask(turn, ClaimReading.doubt(List.of(), null), comes)));
            return;
        }
        if (!mayExchange(turn, comes, goes, less)) {
            replies.reply(turn, List.of(phrasing.unchanged(turn, item), phrasing.unchanged(turn, turn.item(goes))));
            return;
        }
        var before = Phrasing.had(turn, item);
        var taken = answer(turn, comes, true);
        var back = Phrasing.had(turn, item).compareTo(before) > 0
                ? answer(turn, givenBack(goes, less), false)
                : phrasing.unchanged(turn, turn.item(goes));
        replies.replyUndoable(
                turn,
                Stream.concat(Stream.of(taken, back), OtherPrice.told(turn, comes).stream())
                        .toList());
    }

    /** Whether all that comes is there, and what goes can still go: nobody gets the one and keeps the other. */
    static boolean mayExchange(Turn turn, Claim comes, String goes, @Nullable BigDecimal less) {
        var gone = turn.item(goes);
        var open = Phrasing.sum(turn.sale().linesOf(turn.buyer().id()).stream()
                .filter(line -> line.isLive()
                        && line.item().equals(gone)
                        && line.order().isJoinable())
                .toList());
        return turn.item(comes.slot()).left().compareTo(comes.quantity()) >= 0
                && open.signum() > 0
                && (less == null || open.compareTo(less) >= 0);
    }

    private static Claim givenBack(String slot, @Nullable BigDecimal less) {
        return less == null
                ? new Claim(slot, Claim.Action.CANCEL, BigDecimal.ZERO)
                : new Claim(slot, Claim.Action.REDUCE, less);
    }

    private Answer answer(Turn turn, Claim claim, boolean further) {
        try {
            return fulfilment.of(turn, turn.item(claim.slot()), claim, further);
        } catch (Refused refused) {
            turn.outcome("refused");
            return Answer.of(refusals.sentence(refused, turn.words()));
        }
    }
}
