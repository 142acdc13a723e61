package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.shop.Role;
import org.qingshan.outbox.Button;

/** Asks whether what was taken last shall go, of somebody who has more of it: who wants that undone has not meant the rest. */
final class LastStep {
    private LastStep() {}

    /** The last of somebody's steps; empty where he has taken none. */
    static OptionalLong of(Turn turn) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .flatMapToLong(line -> line.lastStep().stream())
                .max();
    }

    /** The button that takes again what it gave back; empty where that is nothing. */
    static Optional<Button> takingAgain(Turn turn) {
        var last = of(turn);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var steps = List.of(last.getAsLong());
        var done = Done.knownOf(turn, steps);
        return done.taken().isEmpty() && !done.givenOfOthers().isEmpty()
                ? TakingBack.button(turn, steps)
                : Optional.empty();
    }

    /** Asks whether what went back shall come again; where it cannot, says so, and the host hears of it. */
    static void askTakingAgain(Turn turn, Optional<Button> again) {
        if (again.isPresent()) {
            turn.ask(turn.words().change().takeAgainIt(), Turn.column(again.stream()));
            return;
        }
        turn.outcome("passed on");
        ForTheHost.keep(turn, turn.said());
        turn.say(turn.words().talk().goneBackForGood());
    }

    /**
     * Asks that, or which of all that he has.
     *
     * @param undoing what the button says that undoes the step
     */
    static void ask(Turn turn, Done done, String undoing, GivingBackDesk desk) {
        part(turn, done, undoing)
                .ifPresentOrElse(
                        only -> turn.ask(turn.words().change().giveBackWhich(), Turn.column(Stream.of(only))),
                        () -> desk.askWhich(turn));
    }

    /** Whether the last answer showed the button that takes the step back, by itself or with every version of it before. */
    static boolean isShown(Turn turn, long step) {
        return turn.wasShown(TakingBack.STEP + step) || turn.wasShown(TakingBack.UP_TO + step);
    }

    /** Whether somebody who wants his last step back means one of the sale, which is not taken back in so many words. */
    static boolean isOfTheSale(Turn turn, long ownStep) {
        return isOfHost(turn) && !isShown(turn, ownStep);
    }

    private static boolean isOfHost(Turn turn) {
        return turn.may(Role.HOST) && turn.isPrivate();
    }

    /** What is said where the person has nothing to take back. */
    static String nothing(Turn turn) {
        if (!turn.isPrivate() || !turn.may(Role.PACKER)) {
            return turn.words().chat().nothingToCancel();
        }
        return turn.may(Role.HOST)
                ? turn.words().flash().howToUndo()
                : turn.words().team().howToUndoPacked();
    }

    private static Optional<Button> part(Turn turn, Done done, String undoing) {
        var taken = done.taken().stream().collect(Collectors.groupingBy(OrderLine::item));
        return taken.size() != 1
                ? Optional.empty()
                : taken.entrySet().stream()
                        .filter(one -> Phrasing.sum(one.getValue()).compareTo(Phrasing.had(turn, one.getKey())) < 0)
                        .map(one -> Choices.cancelling(turn.words(), one.getKey(), Phrasing.sum(one.getValue())))
                        .map(all -> new Button(all.label(), undoing))
                        .findFirst();
    }
}
