package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.inbox.IncomingMessage.Kind;

/** Gives each message to who hears its kind: words, changed words, a place, a payment, a phone number, a picture. */
@Singleton
class Router {
    /** A code that lets somebody in proves who he is only in his own chat. */
    private static final Pattern WITH_CODE = Pattern.compile("(join|owner)_", Pattern.CASE_INSENSITIVE);

    /** What nobody says to the bot in person; it tells nothing about whether the person can be reached. */
    private static final Set<Kind> NO_VISITS =
            EnumSet.of(Kind.LEFT, Kind.GUESSED, Kind.RELAYED, Kind.PLACE, Kind.PAYMENT);

    private final CommandDesk desk;
    private final TextRouter texts;
    private final EditRouter edits;
    private final Welcome welcome;
    private final Unplaced unplaced;
    private final PlaceHearing places;
    private final PaymentHearing payments;
    private final PictureHearing wordless;
    private final ContactHearing contacts;

    Router(
            CommandDesk desk,
            TextRouter texts,
            EditRouter edits,
            Welcome welcome,
            Unplaced unplaced,
            PlaceHearing places,
            PaymentHearing payments,
            PictureHearing wordless,
            ContactHearing contacts) {
        this.desk = desk;
        this.texts = texts;
        this.edits = edits;
        this.welcome = welcome;
        this.unplaced = unplaced;
        this.places = places;
        this.payments = payments;
        this.wordless = wordless;
        this.contacts = contacts;
    }

    void route(Turn turn) {
        if (turn.versions().isOutdated()) {
            turn.outcome("edited before");
            return;
        }
        if (isOutOfPlace(turn)) {
            turn.conceal();
            turn.outcome("not linked");
            return;
        }
        if (turn.isPrivate() && !NO_VISITS.contains(turn.message().kind())) {
            turn.visits();
        }
        switch (turn.message().kind()) {
            case LEFT -> places.left(turn);
            case OPENED -> welcome.opened(turn);
            case WORDLESS -> wordless.hear(turn);
            case CONTACT -> contacts.hear(turn);
            case EDIT -> edits.edited(turn);
            case RELAYED -> relayed(turn);
            case GUESSED -> unplaced.guessed(turn);
            case TEXT, TAP -> {
                if (turn.isPrivate()) {
                    turn.takeChoice();
                }
                LanguageNoted.from(turn);
                texts.said(turn);
            }
            case PLACE -> places.hear(turn);
            case PAYMENT -> payments.hear(turn);
        }
    }

    /** Where the team does not sell nothing is sold, and no words are kept; who taps an old card there is told so. */
    private boolean isOutOfPlace(Turn turn) {
        var isOut = turn.message().kind() != Kind.PLACE
                && turn.message().kind() != Kind.LEFT
                && places.isUnlinked(turn)
                && !desk.isForAnyPlace(turn);
        if (isOut && turn.message().kind() == Kind.TAP) {
            turn.say(turn.words().place().noLongerHere());
        }
        return isOut;
    }

    /** Heard elsewhere and passed on by a program: handled like a message, but nobody comes into the team that way. */
    private void relayed(Turn turn) {
        if (WITH_CODE.matcher(turn.said()).find()) {
            turn.conceal();
            turn.say(turn.words().chat().unknownCommand());
            turn.outcome("refused");
        } else {
            turn.takeChoice();
            LanguageNoted.from(turn);
            texts.said(turn);
            if (turn.isUnseen()) {
                turn.chat().offers(null);
            }
        }
    }
}
