package org.qingshan.conversation;

import jakarta.inject.Singleton;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;

/** Finds out what came of a message whose words were changed, and what the new ones make of it. */
@Singleton
class EditRouter {
    private final CommandDesk desk;
    private final Editing editing;
    private final PictureTaking pictures;
    private final TextRouter texts;
    private final Unplaced unplaced;

    EditRouter(CommandDesk desk, Editing editing, PictureTaking pictures, TextRouter texts, Unplaced unplaced) {
        this.desk = desk;
        this.editing = editing;
        this.pictures = pictures;
        this.texts = texts;
        this.unplaced = unplaced;
    }

    void edited(Turn turn) {
        if (desk.isToldAgain(turn)) {
            editing.notAgain(turn);
        } else if (turn.versions().sayTheSame(turn.said())) {
            editing.same(turn);
        } else {
            var isAddressLeftOut = AddressAmongMany.isLeftOut(turn);
            var wish = WishBesideGoods.leaveOut(turn, desk.isTeamsCommand(turn));
            edited(turn, editing.reading(turn), editing.stands(turn));
            wish.ifPresent(one -> WishOnOrder.heed(turn, one));
            if (isAddressLeftOut) {
                AddressAmongMany.say(turn);
            }
        }
    }

    private void edited(Turn turn, ClaimReading claim, boolean stands) {
        if (unplaced.isAnnounced(turn)) {
            editing.announced(turn, stands);
        } else if (!stands && pictures.take(turn, turn.said())) {
            // What the picture is for was found.
        } else if ((stands || claim.kind() != ClaimReading.Kind.NONE) && editing.isOfEarlierStream(turn)) {
            editing.ofEarlierStream(turn);
        } else if (claim.kind() == ClaimReading.Kind.CLAIMS) {
            editing.amend(turn, claim);
        } else if (texts.takesEdit(turn)) {
            turn.outcome("picked up");
        } else if (stands) {
            editing.keep(turn, claim);
        } else if (Commands.isSlash(turn.said())) {
            desk.slash(turn, turn.said());
        } else if (!editing.isPast(turn)) {
            // Nothing came of it before: it is read like any other.
            texts.unasked(turn, claim);
        }
    }
}
