package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.turn.ReadBack;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.buyer.Destination;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.Button;

/**
 * Takes what the buttons say below an address that is asked about or read back. Each means the reading that it stands under, by its mark, and
 * no later one: of another it is said that it is not looked at any more, and what is, is shown. A mark is empty where somebody typed the
 * words, and means what is looked at; no button of ours is without.
 */
@Singleton
public class AddressButtons {
    private static final String CONFIRM = "/confirm";

    private final AddressDialogue dialogue;
    private final AddressQuestions questions;

    AddressButtons(AddressDialogue dialogue, AddressQuestions questions) {
        this.dialogue = dialogue;
        this.questions = questions;
    }

    /**
     * "Confirm" said to the read-back means that address, and the order with it. The button that says so stands under something else, so that
     * it is asked first whether all goes there. Returns whether an address was waiting for it.
     */
    public boolean confirmedWith(Turn turn) {
        var draft = dialogue.open(turn).map(one -> ReadBack.isWordAwaited(turn) ? one.undisputed() : one);
        if (draft.isEmpty() || isButton(turn) && !isAnythingToConfirm(turn, draft.get())) {
            return false;
        }
        var confirming = draft.get().confirming();
        if (!draft.get().hasReading()) {
            return isOtherAwaited(turn, draft.get());
        }
        if (draft.get().isRefused()) {
            if (!GoesAlong.isAnythingKept(turn) && draft.get().order() == null) {
                turn.say(turn.words().beside().nothingKept());
            }
            dialogue.askOnceMore(turn, confirming);
        } else if (draft.get().step() != Step.CHECK) {
            dialogue.goOn(turn, confirming);
            tellWayOut(turn, confirming);
        } else if (isButton(turn) || draft.get().disputed()) {
            turn.outcome("address read");
            turn.say(notYet(turn));
            dialogue.keep(turn, confirming.undisputed());
            questions.readBack(turn, confirming, GoesAlong.all(turn));
        } else {
            dialogue.save(turn, confirming);
        }
        return true;
    }

    /** Of what joins an order where the address is put right that it goes to as well. */
    private static boolean isAnythingToConfirm(Turn turn, AddressDraft draft) {
        return GoesAlong.isAnythingKept(turn)
                || draft.instead() != null
                        && draft.hasReading()
                        && (draft.joined()
                                || !turn.sale().cartsOf(turn.buyer().id()).isEmpty());
    }

    /** What has joined an order is ordered; only where it goes is not settled. */
    private static String notYet(Turn turn) {
        var text = turn.words().address();
        return turn.sale()
                .parcelOf(turn.buyer().id())
                .filter(order -> !GoesAlong.isAnythingKept(turn) && order.destination() != null)
                .map(order -> text.notMovedYet(order.number()))
                .orElseGet(text::notConfirmedYet);
    }

    /** Who cannot finish the address may have it sent to his own. */
    private static void tellWayOut(Turn turn, AddressDraft draft) {
        var usual = turn.buyer().destination();
        if (usual != null && draft.instead() == null && draft.order() == null && GoesAlong.isAnythingKept(turn)) {
            var text = turn.words().address();
            turn.say(text.orToOwn(usual.recipient(), usual.line()), new Button(text.toOwnButton(), "/address own"));
        }
    }

    /** Another address was wanted and has not come: whether it goes to the old one all the same is asked, once. */
    private static boolean isOtherAwaited(Turn turn, AddressDraft draft) {
        var old = draft.order() == null ? GoesAlong.destination(turn) : Optional.<Destination>empty();
        old.ifPresent(to -> {
            turn.chat().asksNothing();
            turn.outcome("address asked");
            turn.say(turn.words().address().noOtherAddressYet(to.recipient(), to.line()));
        });
        return old.isPresent();
    }

    /** Another address was asked for and has not come: what is ordered goes to the old one. */
    public void tellNoneCame(Turn turn) {
        dialogue.open(turn)
                .filter(draft -> !draft.hasReading())
                .ifPresent(draft -> turn.say(turn.words().beside().noNewAddressYet()));
    }

    /** Who types it as it stands on the button of the last answer, means that one. */
    private static boolean isButton(Turn turn) {
        return isTapped(turn) || turn.wasShown(CONFIRM) || turn.said().startsWith(CONFIRM) && isAddressed(turn);
    }

    /** No button says it before what is kept has an address: /confirm typed to the first one that is read back means that. */
    private static boolean isAddressed(Turn turn) {
        return turn.sale().cartsOf(turn.buyer().id()).stream()
                .allMatch(cart -> cart.destinationFor(turn.buyer()) != null);
    }

    private static boolean isTapped(Turn turn) {
        return turn.message().kind() == Kind.TAP;
    }

    /** The reading of this mark is right. Returns whether one was waiting for an answer. */
    public boolean accepted(Turn turn, String mark) {
        var draft = open(turn, mark, Step.CHECK);
        draft.filter(one -> !isShownInstead(turn, one, mark)).ifPresent(one -> dialogue.save(turn, one));
        return draft.isPresent();
    }

    /** What is in doubt first in the reading of this mark is right. Returns whether one was waiting for an answer. */
    public boolean assured(Turn turn, String mark) {
        var draft = open(turn, mark, Step.DOUBT);
        draft.filter(one -> !isShownInstead(turn, one, mark))
                .ifPresent(one -> dialogue.goOn(turn, one.with(AddressQuestions.assured(one.reading()))));
        return draft.isPresent();
    }

    /** A kept address was chosen: none is waited for any more. */
    public void keptIsChosen(Turn turn) {
        dialogue.open(turn)
                .filter(draft -> !draft.hasReading())
                .ifPresent(draft -> turn.chat().asksNothing());
    }

    /** It shall not go there: what is kept stays as it was. Returns whether one was waiting for an answer. */
    public boolean isNotThere(Turn turn, String mark) {
        var draft = dialogue.open(turn);
        draft.filter(one -> !isShownInstead(turn, one, mark)).ifPresent(one -> dialogue.drop(turn));
        return draft.isPresent();
    }

    /** It is the n-th of the places that the reading of this mark may be in. Returns whether there was such a choice. */
    public boolean chosen(Turn turn, String n, String mark) {
        var draft = open(turn, mark, Step.DOUBT);
        if (draft.filter(one -> isShownInstead(turn, one, mark)).isPresent()) {
            return true;
        }
        var chosen = draft.flatMap(one -> AddressQuestions.placeAt(n, one.reading()));
        chosen.ifPresent(place -> {
            var one = draft.orElseThrow();
            dialogue.goOn(turn, one.with(AddressReader.complete(one.reading(), place)));
        });
        return chosen.isPresent();
    }

    /** What waits for this step, or is another than was meant. */
    private Optional<AddressDraft> open(Turn turn, String mark, Step step) {
        return dialogue.open(turn).filter(one -> one.step() == step || isOther(turn, one, mark));
    }

    private boolean isShownInstead(Turn turn, AddressDraft draft, String mark) {
        var isOther = isOther(turn, draft, mark);
        if (isOther) {
            turn.say(turn.words().address().newerIsLookedAt());
            dialogue.goOn(turn, draft);
        }
        return isOther;
    }

    /** A button without a mark is of a time when none had one. */
    private static boolean isOther(Turn turn, AddressDraft draft, String mark) {
        return mark.isEmpty() && isTapped(turn) ? draft.hasReading() : draft.isOtherThan(mark);
    }

    /** Whether what is said behind the word says no more than that it is right: "address is correct". */
    public static boolean isAgreed(String behind) {
        return ReadBackWords.isYes("address " + behind) || ReadBackWords.isYes("地址" + behind);
    }
}
