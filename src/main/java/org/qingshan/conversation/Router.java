package org.qingshan.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.inbox.IncomingMessage.Kind;

/**
 * Finds out what a message is. In this order: a slash command, the choice of a button in words, a picture for a product, a command to the team with something to do, a sure claim,
 * the answer to an open question, a command in words, any claim, a pasted address, a question that can be answered, and at last one for the host.
 */
@Singleton
class Router {
    /** A code that lets somebody in proves who he is only in his own chat. */
    private static final Pattern WITH_CODE = Pattern.compile("(join|owner)_", Pattern.CASE_INSENSITIVE);

    /** What nobody says to the bot in person; it tells nothing about whether the person can be reached. */
    private static final Set<Kind> NO_VISITS =
            EnumSet.of(Kind.LEFT, Kind.GUESSED, Kind.RELAYED, Kind.PLACE, Kind.PAYMENT);

    private final CommandDesk desk;
    private final Map<String, Dialogue> dialogues;
    private final ClaimDesk claims;
    private final Welcome welcome;
    private final Unplaced unplaced;
    private final Answers answers;
    private final SmallTalk smallTalk;
    private final Editing editing;
    private final GivingBackDesk givingBack;
    private final PictureTaking pictures;
    private final PlaceHearing places;
    private final PaymentHearing payments;
    private final PictureHearing wordless;
    private final Choosing choosing;
    private final ContactHearing contacts;
    private final ElsewhereDesk elsewhere;
    private final SaidTogether together;

    Router(
            CommandDesk desk,
            @All List<Dialogue> dialogues,
            ClaimDesk claims,
            Welcome welcome,
            Unplaced unplaced,
            Answers answers,
            SmallTalk smallTalk,
            Editing editing,
            GivingBackDesk givingBack,
            PictureTaking pictures,
            PlaceHearing places,
            PaymentHearing payments,
            PictureHearing wordless,
            Choosing choosing,
            ContactHearing contacts,
            ElsewhereDesk elsewhere,
            SaidTogether together) {
        this.together = together;
        this.elsewhere = elsewhere;
        this.desk = desk;
        this.contacts = contacts;
        this.dialogues = dialogues.stream().collect(Collectors.toMap(Dialogue::name, Function.identity()));
        this.claims = claims;
        this.welcome = welcome;
        this.unplaced = unplaced;
        this.answers = answers;
        this.smallTalk = smallTalk;
        this.editing = editing;
        this.givingBack = givingBack;
        this.pictures = pictures;
        this.places = places;
        this.payments = payments;
        this.wordless = wordless;
        this.choosing = choosing;
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
            case EDIT -> edited(turn);
            case RELAYED -> relayed(turn);
            case GUESSED -> unplaced.guessed(turn);
            case TEXT, TAP -> {
                if (turn.isPrivate()) {
                    turn.takeChoice();
                }
                LanguageHeard.from(turn);
                said(turn);
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
            LanguageHeard.from(turn);
            said(turn);
            Choosing.closeUnseen(turn);
        }
    }

    private void said(Turn turn) {
        var text = turn.said();
        if (unplaced.isStrangeTap(turn)) {
            return;
        }
        var wasUnderWay = Editing.wasUnderWay(turn);
        if (wasUnderWay && Editing.isBuy(text)) {
            Editing.late(turn);
            return;
        }
        if (Commands.isSlash(text)) {
            desk.slash(turn, text);
            return;
        }
        WishBehindAddress.passOn(turn);
        Resent.withoutCall(turn);
        WhereSomebodyLives.leaveOut(turn);
        if (choosing.answers(turn) || pictures.take(turn, text) || isOfTheTeam(turn, text) || isExpected(turn)) {
            return;
        }
        YesWithClaim.hear(turn, this::answersDialogue);
        var withAddress = ClaimWithAddress.of(turn);
        if (wasUnderWay && (withAddress.isPresent() || Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS)) {
            Editing.late(turn);
            return;
        }
        if (withAddress.isEmpty() && elsewhere.takes(turn)) {
            return;
        }
        withAddress.ifPresent(both -> {
            if (elsewhere.mayBeTaken(turn, both)) {
                turn.readOnly(both.claim());
                Optional.of(HouseOrClaim.heard(turn, both.claim()))
                        .filter(beside -> beside.kind() != ClaimReading.Kind.NONE)
                        .ifPresent(beside -> read(turn, beside));
            }
            turn.readOnly(both.address());
        });
        var claim = Hearing.of(turn);
        if (claim.kind() == ClaimReading.Kind.CLAIMS && claim.sure()) {
            claims.take(turn, claim);
        } else if (!answersDialogue(turn)) {
            unasked(turn, claim);
        }
    }

    /**
     * What the team tells the bot to do, or viewers of the goods, goes before any claim of what it names. Said by somebody else exactly so it is no
     * claim either, but perhaps a question.
     */
    private boolean isOfTheTeam(Turn turn, String text) {
        return switch (desk.team(turn, text)) {
            case DONE -> true;
            case NONE -> unplaced.isAnnounced(turn);
            case NOT_ALLOWED -> {
                var reading = turn.round().reading(turn.said(), turn.card());
                if (!answers.answer(turn, Wanted.of(turn, reading))) {
                    desk.refuse(turn, text, unplaced);
                }
                yield true;
            }
        };
    }

    private void unasked(Turn turn, ClaimReading claim) {
        boolean isAnswered =
                (claim.kind() == ClaimReading.Kind.NONE || SmallTalk.isOfCart(turn)) && smallTalk.answers(turn);
        if (!isAnswered && !GivingBackDesk.isAskedWhether(turn, claim) && !desk.isRun(turn)) {
            read(turn, claim);
        }
    }

    private void read(Turn turn, ClaimReading claim) {
        if (claim.kind() == ClaimReading.Kind.CLAIMS) {
            elsewhere.take(turn, claim);
        } else if (givingBack.isNamed(turn) || Haggling.isTold(turn)) {
            return;
        } else if (turn.isPrivate() && isPickedUp(turn)) {
            turn.outcome("picked up");
        } else {
            answer(turn, claim);
        }
    }

    private void answer(Turn turn, ClaimReading claim) {
        var wanted = Wanted.of(turn, claim);
        var isDoubt = claim.kind() == ClaimReading.Kind.DOUBT || wanted.isBeside();
        if (answers.answer(turn, wanted) || !isDoubt && wordless.isPickedUp(turn)) {
            return;
        }
        if (!isDoubt || wanted.buttons().isEmpty()) {
            open(turn).filter(one -> turn.isPrivate()).ifPresent(one -> one.notHeard(turn));
        }
        unplaced.answer(turn, wanted, isDoubt);
    }

    private boolean isPickedUp(Turn turn) {
        return dialogues.values().stream().anyMatch(dialogue -> dialogue.pickUp(turn));
    }

    private boolean isExpected(Turn turn) {
        return PartElsewhere.isAnswered(turn)
                || turn.isPrivate()
                        && (!turn.members().isEmpty()
                                || open(turn).isPresent()
                                || turn.sentence().tells(Dialogue.MAY_PUT_RIGHT))
                        && dialogues.values().stream()
                                .anyMatch(dialogue -> dialogue.expects(turn) && dialogue.answers(turn))
                || TwoDestinations.areAnswered(turn)
                || together.isHeard(turn, this::said);
    }

    private Optional<Dialogue> open(Turn turn) {
        return turn.chat().openDialogue(turn.sale().now()).map(dialogues::get);
    }

    private boolean answersDialogue(Turn turn) {
        var open = turn.isPrivate() ? open(turn) : Optional.<Dialogue>empty();
        // The words of a command end the question or leave it open; they are never taken for its answer.
        return open.isPresent() && !desk.isCommand(turn) && open.get().answers(turn);
    }

    private void edited(Turn turn) {
        if (desk.isToldAgain(turn)) {
            editing.notAgain(turn);
        } else if (turn.versions().sayTheSame(turn.said())) {
            editing.same(turn);
        } else {
            edited(turn, editing.reading(turn), editing.stands(turn));
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
        } else if (takesEdit(turn)) {
            turn.outcome("picked up");
        } else if (stands) {
            editing.keep(turn, claim);
        } else if (Commands.isSlash(turn.said())) {
            desk.slash(turn, turn.said());
        } else if (!editing.isPast(turn)) {
            // Nothing came of it before: it is read like any other.
            unasked(turn, claim);
        }
    }

    private boolean takesEdit(Turn turn) {
        return open(turn).filter(Dialogue::takesEdits).isPresent() && answersDialogue(turn)
                || turn.isPrivate() && isPickedUp(turn);
    }
}
