package org.qingshan.conversation.dialogue;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.Dialogue;
import org.qingshan.conversation.Ordering;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.address.Part;
import org.qingshan.conversation.dialogue.AddressDraft.Step;
import org.qingshan.conversation.turn.Turn;

/** Asks where a parcel shall go and what is in doubt about it, reads it back in parts, and keeps what the person says is right. */
@Singleton
public class AddressDialogue implements Dialogue {
    private final Ordering ordering;
    private final AddressQuestions questions;

    AddressDialogue(Ordering ordering, AddressQuestions questions) {
        this.ordering = ordering;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "address";
    }

    /**
     * Asks for an address.
     *
     * @param thenConfirm what is held is confirmed as soon as the address is right
     */
    public void begin(Turn turn, boolean thenConfirm) {
        var anew = AddressDraft.begun(thenConfirm, null);
        var read = open(turn).filter(AddressDraft::hasReading).map(AddressDraft::remembering);
        begin(turn, read.map(one -> thenConfirm ? one.confirming() : one).orElse(anew));
    }

    /** Asks for what takes the place of a kept address. */
    public void replace(Turn turn, long instead) {
        begin(turn, AddressDraft.begun(false, instead).after(open(turn)));
    }

    /** Asks where the order of this number shall go instead. Refuses what is not his, or packed. */
    public void beginFor(Turn turn, int order) {
        Ordering.requireOpen(turn, order);
        begin(turn, AddressDraft.begun(false, null).of(order));
    }

    private void begin(Turn turn, AddressDraft draft) {
        keep(turn, draft.at(Step.TOLD, null));
        WhereAsked.ask(turn, draft);
        turn.outcome("address asked");
    }

    @Override
    public boolean expects(Turn turn) {
        return ListedAddress.in(turn).isPresent()
                || open(turn)
                        .map(one -> HouseWords.isSurelyOf(turn, one))
                        .orElseGet(() -> KeptAddress.isAmendedAlone(turn));
    }

    /** Something came after the read-back that nobody understood and that may be of it: the next yes may be to that. */
    @Override
    public boolean notHeard(Turn turn) {
        var draft = open(turn);
        draft.filter(one -> one.step() == Step.CHECK && Objection.mayBe(turn.said()))
                .ifPresent(one -> keep(turn, one.objected(true)));
        draft.filter(one -> one.step() == Step.FIX).ifPresent(one -> questions.notRead(turn, one));
        return draft.filter(one -> one.step() == Step.FIX).isPresent();
    }

    @Override
    public boolean takesEdits() {
        return true;
    }

    /** Somebody sent an address without being asked for it, or a part of one because what he holds has none yet, or has another. */
    @Override
    public boolean pickUp(Turn turn) {
        var amended = KeptAddress.amended(turn);
        amended.ifPresent(draft -> goOn(turn, questions.naming(turn, draft, draft.after(open(turn)))));
        if (ComesLater.isSaid(turn) && GoesAlong.isAnythingKept(turn)) {
            questions.holdOn(turn);
            return true;
        }
        var mayBe = amended.isEmpty() && !NoName.isBeside(turn);
        var isAddress =
                mayBe && (AddressReader.looksLikeAddress(turn.said()) || AddressWords.isPartWanted(turn, ordering));
        if (isAddress && AddressWords.isOfReadBack(turn, open(turn))) {
            open(turn).ifPresent(draft -> goOn(turn, AddressWords.completed(turn, draft)));
        } else if (isAddress) {
            given(turn, turn.said());
        }
        return isAddress || amended.isPresent() || FaultTold.isAnswered(turn, this);
    }

    /** The address was given with the command. Who was asked for it has answered: what was to come then still does. */
    public void given(Turn turn, String text) {
        var asked = open(turn).orElseGet(() -> AddressDraft.begun(turn.goesElsewhere(), null));
        var order = OrderMeant.in(turn, text);
        var begun = asked.anew()
                .mine(asked.mine() || AnotherPlace.isOwn(text) || AnotherPlace.isOwn(turn.said()))
                .of(KeptAddress.orderFor(turn, order, asked));
        var labelled = AddressLabel.in(order.map(OrderMeant::rest).orElse(text));
        var reading = AddressReader.read(AnotherPlace.in(labelled.rest()));
        var same = SamePerson.in(turn, reading, order, asked);
        var named = begun.called(begun.mine() ? labelled.notOf(reading) : labelled.orWhose(turn, reading));
        goOn(turn, named.with(asked.reading()).changedTo(same));
    }

    /** Something of it is wrong: asks what. Returns whether one was waiting for this answer. */
    public boolean corrected(Turn turn) {
        var draft = open(turn).filter(one -> one.step() != Step.TOLD);
        draft.ifPresent(one -> askWhat(turn, one));
        return draft.isPresent();
    }

    private void askWhat(Turn turn, AddressDraft draft) {
        keep(turn, draft.objected(true));
        questions.fix(turn);
    }

    /** Asks for one part anew, or for the whole if no part is named. */
    public void fix(Turn turn, @Nullable Part part) {
        var draft = open(turn).orElseGet(() -> AddressDraft.begun(false, null));
        if (part == null) {
            begin(turn, draft.remembering());
        } else {
            keep(turn, draft.at(Step.FIX, part));
            turn.say(questions.anew(part, turn.words()));
        }
    }

    @Override
    public boolean answer(Turn turn) {
        var listed = ListedAddress.newly(turn, open(turn));
        if (listed.isPresent()) {
            var one = listed.get().begun(turn);
            keep(turn, one);
            return answer(turn, one, turn.said()) || askAnew(turn, one, null);
        }
        var said = turn.said();
        if (open(turn).filter(draft -> !KeptAddress.isMeant(turn, draft)).isEmpty()) {
            return pickUp(turn);
        }
        var draft = AddressDraft.of(turn.chat());
        return !AddressWords.asksElse(said, draft) && !NoName.isSaid(turn) && answer(turn, draft, said);
    }

    private boolean answer(Turn turn, AddressDraft draft, String said) {
        var yes = AddressWords.isYes(turn, draft.step());
        var note = HouseWords.noteBesideYes(turn, draft);
        if (AddressWords.waits(said, draft)) {
            questions.holdOn(turn, draft);
        } else if (note.isPresent()) {
            save(turn, draft.with(AddressWords.noted(draft.reading(), note.get())));
        } else if (!draft.hasReading() && ComesLater.isPutOff(said)) {
            begin(turn, draft);
        } else if (draft.isRefused() && (yes || AddressWords.wantsToSee(said, draft))) {
            askOnceMore(turn, draft);
        } else if (yes && draft.step() == Step.CHECK) {
            save(turn, draft);
        } else if (yes && draft.step() == Step.DOUBT) {
            goOn(turn, draft.with(AddressQuestions.assured(draft.reading())));
        } else if (yes && draft.step() == Step.TOLD && draft.hasReading() || AddressWords.wantsToSee(said, draft)) {
            goOn(turn, draft);
        } else if (BackToBefore.isOfKept(turn, draft)) {
            drop(turn);
        } else if (BackToBefore.meant(turn, draft).isPresent()) {
            if (draft.before() != null) {
                turn.say(turn.words().address().asBefore());
            }
            goOn(turn, draft.changedTo(BackToBefore.meant(turn, draft).orElseThrow()));
        } else if (AddressWords.isToStay(said, draft) || OwnName.isTold(turn, draft)) {
            goOn(turn, draft.asItWas().orElse(draft).undisputed());
        } else if (AddressWords.isBeside(turn, draft)) {
            goOn(turn, draft.with(AddressWords.noted(draft.reading(), said)));
        } else if (draft.step() == Step.CHECK && AddressWords.isNotThere(turn)) {
            drop(turn);
        } else if (AddressWords.isRefused(said, draft.step())) {
            refused(turn, draft);
        } else if (AddressWords.isObjection(turn, draft)) {
            askAnew(turn, draft, Objection.to(draft.reading(), said));
        } else if (SaidAgain.isOf(draft, said)) {
            goOn(turn, draft);
        } else if (!amended(turn, draft) && !furtherWords(turn, draft)) {
            return AddressWords.isFaultLeft(turn, draft) && askAnew(turn, draft, Objection.to(draft.reading(), said));
        }
        return true;
    }

    /** Something was said against it and nothing new: a yes alone is none to it before it was read back again. */
    void askOnceMore(Turn turn, AddressDraft draft) {
        turn.say(questions.notChangedYet(turn.words(), draft));
        goOn(turn, draft.inDispute());
    }

    /** It shall not go there: what is kept stays as it was. */
    void drop(Turn turn) {
        turn.chat().asksNothing();
        turn.outcome("address dropped");
        GoesAlong.stays(turn);
    }

    /** One part of what was read is said to be something else; the others stay. A part alone is one if another was given before. */
    private boolean amended(Turn turn, AddressDraft draft) {
        var reading = draft.reading();
        if (draft.step() == Step.FIX || !draft.hasReading()) {
            return false;
        }
        var unsaid = AddressWords.correction(turn).filter(one -> one.right().isBlank());
        unsaid.ifPresent(one -> askAnew(turn, draft, one.part()));
        var after = unsaid.isPresent() ? reading : AddressWords.amended(turn, draft);
        if (!after.equals(reading)) {
            goOn(turn, questions.naming(turn, draft, draft.changedTo(after)));
        }
        return unsaid.isPresent() || !after.equals(reading);
    }

    private boolean askAnew(Turn turn, AddressDraft draft, @Nullable Part part) {
        if (part == null && !Objection.wantsAnother(turn.said())) {
            askWhat(turn, draft);
        } else {
            fix(turn, part);
        }
        return true;
    }

    private void refused(Turn turn, AddressDraft draft) {
        switch (draft.step()) {
            case CHECK -> askWhat(turn, draft);
            case DOUBT -> fix(turn, AddressQuestions.firstDoubt(draft.reading()));
            default -> begin(turn, draft);
        }
    }

    private boolean furtherWords(Turn turn, AddressDraft draft) {
        var whole = AddressWords.isWhole(turn.said());
        if (whole && AddressWords.isMarked(turn)) {
            given(turn, turn.said());
            return true;
        }
        var read = whole ? AddressReader.read(turn.said()) : AddressWords.added(draft, turn.said());
        var after = SamePerson.in(turn, read, Optional.empty(), draft);
        var progress = whole || AddressWords.isProgress(draft, after, turn.said());
        if (progress) {
            goOn(turn, draft.changedTo(after).called(SamePerson.label(turn, draft)));
        } else if (draft.asksFor(turn.said())) {
            questions.notRead(turn, draft);
        }
        return progress || draft.asksFor(turn.said());
    }

    /** Says what stands between this and an address: that nobody drives there, a doubt, something missing, the person's word. */
    void goOn(Turn turn, AddressDraft draft) {
        turn.conceal();
        var reading = draft.reading();
        var unreachable = turn.shop().shipping().undeliverableAt(questions.destination(reading));
        if (unreachable.isPresent()) {
            keep(turn, draft.anew());
            turn.outcome("address undeliverable");
            turn.say(turn.words().address().undeliverable(turn.words().area(unreachable.get())));
        } else if (!reading.doubtful().isEmpty()) {
            keep(turn, draft.at(Step.DOUBT, AddressQuestions.firstDoubt(reading)));
            questions.doubt(turn, draft);
        } else if (!reading.complete()) {
            keep(turn, draft.at(Step.TOLD, null));
            questions.whatIsMissing(turn, reading);
        } else {
            keep(turn, draft.at(Step.CHECK, null).objected(false));
            questions.readBack(turn, draft, GoesAlong.with(turn, draft, questions.destination(reading)));
        }
    }

    void save(Turn turn, AddressDraft draft) {
        SavedAddress.save(turn, draft, questions.destination(draft.reading()), ordering);
    }

    Optional<AddressDraft> open(Turn turn) {
        return turn.chat()
                .openDialogue(turn.sale().now())
                .filter(name()::equals)
                .map(open -> AddressDraft.of(turn.chat()));
    }

    void keep(Turn turn, AddressDraft draft) {
        turn.chat().asks(name(), questions.toAsk(turn, draft), turn.sale().now());
    }
}
