package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.OwnOrders;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.words.Unwanted;
import org.qingshan.outbox.Button;

/** Answers who names what he wants to give back. */
@Singleton
public class GivingBackDesk {
    private static final Pattern NO_MORE =
            Pattern.compile("\\s*([A-Za-z]\\d{1,3})\\s*(?:都)?(?:不要了?|不买了|退了|退掉|取消)[。.!！~～ ]*");

    private static final Pattern WHOLE = Pattern.compile("/cancel \\d+");

    /** Not 算了, "never mind". */
    private static final Pattern CANCELS =
            Pattern.compile("取消|[退撤]|不要|\\b(?:cancel|return|give back|refund)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FEWER = Pattern.compile("\\s*[A-Za-z]\\d{1,3}\\s*(?:[-－–−]|减|少|退)\\s*\\d.{0,6}");

    private static final Pattern RETURN = Pattern.compile(
            "退货|想退|要退|能退|\\b(?:return|send (?:\\w+ )?back|give (?:\\w+ )?back)\\b", Pattern.CASE_INSENSITIVE);

    private final GivingBack givingBack;
    private final Replies replies;

    GivingBackDesk(GivingBack givingBack, Replies replies) {
        this.givingBack = givingBack;
        this.replies = replies;
    }

    /** "A1 不要了", or fewer of it, of something that is not on today's list, so that it is no claim. Returns whether that was said. */
    boolean isNamed(Turn turn) {
        return isAllNamed(turn) || isLessNamed(turn) || isReturned(turn);
    }

    /** 能退两箱吗: it can, as long as nothing of it is packed. Returns whether that was asked of something. */
    static boolean isAskedWhether(Turn turn, ClaimReading reading) {
        if (!turn.isToldInPrivate() || !Unwanted.isAskedWhether(turn.said())) {
            return false;
        }
        var meant = reading.suggestions().stream()
                .filter(one -> one.action() != Claim.Action.ADD && isAny(turn, one.slot(), true))
                .toList();
        var buttons = Choices.ofSuggestions(turn, meant);
        if (!buttons.isEmpty()) {
            turn.outcome("asked what to give back");
            var change = turn.words().change();
            var isPartPacked = meant.stream().anyMatch(one -> isAny(turn, one.slot(), false));
            Guessing.ask(turn, isPartPacked ? change.restCanGoBack() : change.canGoBack(), buttons);
        }
        return !buttons.isEmpty();
    }

    /** Whether he has any of it in a parcel that can still be changed, or in one that cannot. */
    private static boolean isAny(Turn turn, String slot, boolean isJoinable) {
        return turn.sale().linesOf(turn.buyer().id()).stream()
                .anyMatch(line -> line.isLive()
                        && line.item().slot().equals(slot)
                        && line.order().isJoinable() == isJoinable);
    }

    /** Of what was ordered in a stream that is over whole lines are given back; which, a tap says. */
    private boolean isLessNamed(Turn turn) {
        var isLess = turn.isPrivate()
                && turn.sale().stream().isEmpty()
                && FEWER.matcher(turn.said()).matches()
                && !givingBack.choices(turn).isEmpty();
        if (isLess) {
            askWhat(turn);
        }
        return isLess;
    }

    private boolean isAllNamed(Turn turn) {
        var slot = NO_MORE.matcher(turn.said());
        var isNamed = slot.matches() && turn.sale().slot(slot.group(1)).isEmpty();
        if (isNamed && !turn.isPrivate() && !givingBack.hasEarlier(turn, slot.group(1))) {
            // People who chat with each other mean the bot only where there is something to give back.
            turn.outcome("ignored");
        } else if (isNamed) {
            giveBack(turn, slot.group(1), null);
        }
        return isNamed;
    }

    /** "I want to return A1" of what can still be given back by a tap; else something has come, and the host is told. */
    private static boolean isReturned(Turn turn) {
        if (!turn.isPrivate() || !isWishToReturn(turn.said())) {
            return false;
        }
        var words = turn.words();
        var choices = turn.round().lineup(MeantCard.of(turn)).named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .filter(item -> Phrasing.had(turn, item).signum() > 0)
                .map(item -> Choices.cancelling(words, item, Phrasing.had(turn, item)))
                .toList();
        if (!choices.isEmpty()) {
            turn.outcome("asked what to give back");
            turn.ask(words.change().giveBackWhich(), Turn.column(choices.stream()));
        }
        return !choices.isEmpty();
    }

    /** "I want to return A1", A1 想退; not A1 能退吗, which wants an answer. */
    static boolean isWishToReturn(String said) {
        return (RETURN.matcher(said).find() || Unwanted.isGivenBack(said)) && !Unwanted.isAskedWhether(said);
    }

    /**
     * Gives all of a slot back.
     *
     * @param order of that parcel; null for the one that it can only be, else it is asked about
     */
    public void giveBack(Turn turn, String slot, @Nullable Integer order) {
        var answer = order == null ? givingBack.all(turn, slot) : givingBack.ofOrder(turn, order, slot);
        replies.replyUndoable(turn, List.of(answer));
    }

    /** Gives a whole parcel back. */
    public void giveBackOrder(Turn turn, int number) {
        replies.replyUndoable(turn, List.of(givingBack.order(turn, number)));
    }

    /** Gives back all that there is, where it is only kept yet: what was ordered is asked about. Returns whether it did. */
    public boolean isAllGivenBack(Turn turn) {
        var carts = givingBack.cartsOnly(turn);
        if (!carts.isEmpty()) {
            replies.replyUndoable(
                    turn,
                    carts.stream().map(number -> givingBack.order(turn, number)).toList());
        }
        return !carts.isEmpty();
    }

    /** Whether anything can still be given back. */
    public boolean hasChoices(Turn turn) {
        return !givingBack.choices(turn).isEmpty();
    }

    /** The same to somebody who has said that he gives something back. */
    public void askWhich(Turn turn) {
        ask(turn, turn.words().change().giveBackWhich(), Turn.column(givingBack.choices(turn).stream()));
    }

    /** Who has said that all of it shall go is asked about the whole order, where it is one. */
    public void askWhole(Turn turn) {
        var choices = givingBack.choices(turn);
        var whole = choices.stream()
                .filter(choice -> WHOLE.matcher(choice.text()).matches())
                .toList();
        var isOne = whole.size() == 1
                && choices.stream()
                        .allMatch(choice -> choice.equals(whole.get(0))
                                || choice.text().endsWith(whole.get(0).text().substring("/cancel".length())));
        ask(turn, turn.words().change().giveBackWhich(), Turn.column((isOne ? whole : choices).stream()));
    }

    /** Who has only asked something of it does not give it back by saying that he has heard. */
    private static void ask(Turn turn, String question, List<List<Button>> choices) {
        if (QuestionReader.wantsAnAnswer(turn.said())) {
            Guessing.ask(turn, question, choices);
        } else {
            turn.ask(question, choices);
        }
    }

    /** Of who asks whether it is cancelled: what is not, and a tap does it. */
    public void tellNotGone(Turn turn) {
        var choices = givingBack.choices(turn);
        if (!choices.isEmpty()) {
            turn.offer(turn.words().talk().notGoneYet(), Turn.column(choices.stream()));
        }
    }

    /** Who wants to be let off may mean what is kept for him, or the cards: a tap tells. */
    public void askBackOrCards(Turn turn) {
        var cards = new Button(turn.words().talk().cardsNoMoreButton(), "/mute");
        turn.ask(
                turn.words().talk().backOrCards(),
                Turn.column(Stream.concat(givingBack.choices(turn).stream(), Stream.of(cards))));
    }

    /** Tells how it is done; a tap does it. */
    public void tellHow(Turn turn) {
        turn.offer(turn.words().fact().changing(), Turn.column(givingBack.choices(turn).stream()));
    }

    /** Asks what shall be given back, with a button for each thing that can be. */
    public void askWhat(Turn turn) {
        var chat = turn.words().chat();
        var choices = givingBack.choices(turn);
        if (choices.isEmpty()) {
            if (!QuestionReader.wantsAnAnswer(turn.said())
                    && CANCELS.matcher(turn.said()).find()) {
                GivingBack.refuseIfPacked(turn, item -> true);
            }
            turn.say(
                    QuestionReader.wantsAnAnswer(turn.said())
                            ? turn.words().fact().changing()
                            : chat.nothingToCancel());
        } else if (!turn.isToldInPrivate()) {
            // Among many there is no button.
            var slot =
                    OwnOrders.linesOfToday(turn).map(line -> line.item().slot()).findFirst();
            turn.say(turn.words().place().cancelWhatHere(slot.orElse("A1")));
        } else {
            ask(turn, chat.cancelWhat(), Turn.column(choices.stream()));
        }
    }
}
