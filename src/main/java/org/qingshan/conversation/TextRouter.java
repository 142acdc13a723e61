package org.qingshan.conversation;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.Bargaining;
import org.qingshan.conversation.heard.Hearing;
import org.qingshan.conversation.heard.HouseOrClaim;
import org.qingshan.conversation.heard.JustTalked;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.heard.Resent;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Turn;

/**
 * Finds out what somebody's words are. In this order: a slash command, the choice of a button in words, a picture for a product, a command to the team with something to do, a
 * sure claim, the answer to an open question, a command in words, any claim, a pasted address, a question that can be answered, and at last one for the host.
 */
@Singleton
class TextRouter {
    private final CommandDesk desk;
    private final Map<String, Dialogue> dialogues;
    private final ClaimDesk claims;
    private final Unplaced unplaced;
    private final Answers answers;
    private final SmallTalk smallTalk;
    private final GivingBackDesk givingBack;
    private final PictureTaking pictures;
    private final PictureHearing wordless;
    private final Choosing choosing;
    private final ElsewhereDesk elsewhere;
    private final SaidTogether together;
    private final Complaints complaints;
    private final TeamSpeech team;
    private final AsItStands stands;
    private final OfEarlierOrder earlierOrder;

    TextRouter(
            CommandDesk desk,
            @All List<Dialogue> dialogues,
            ClaimDesk claims,
            Unplaced unplaced,
            Answers answers,
            SmallTalk smallTalk,
            GivingBackDesk givingBack,
            PictureTaking pictures,
            PictureHearing wordless,
            Choosing choosing,
            ElsewhereDesk elsewhere,
            SaidTogether together,
            Complaints complaints,
            TeamSpeech team,
            AsItStands stands,
            OfEarlierOrder earlierOrder) {
        this.earlierOrder = earlierOrder;
        this.stands = stands;
        this.team = team;
        this.desk = desk;
        this.dialogues = dialogues.stream().collect(Collectors.toMap(Dialogue::name, Function.identity()));
        this.claims = claims;
        this.unplaced = unplaced;
        this.answers = answers;
        this.smallTalk = smallTalk;
        this.givingBack = givingBack;
        this.pictures = pictures;
        this.wordless = wordless;
        this.choosing = choosing;
        this.elsewhere = elsewhere;
        this.together = together;
        this.complaints = complaints;
    }

    void said(Turn turn) {
        if (unplaced.isStrangeTap(turn)) {
            return;
        }
        var wish = WishBesideGoods.leaveOut(turn, desk.isTeamsCommand(turn));
        if (wish.filter(one -> WishOnOrder.isOfWhatHeHas(turn, one)).isPresent()) {
            return;
        }
        var earlier = JustTalked.wished(turn);
        boolean isAtTheDoor = AtTheDoorWish.isBeside(turn);
        hear(turn);
        if (isAtTheDoor) {
            AtTheDoorWish.answer(turn);
        }
        wish.ifPresentOrElse(
                one -> WishOnOrder.heed(turn, one), () -> earlier.ifPresent(one -> WishOnOrder.heed(turn, one)));
    }

    private void hear(Turn turn) {
        var text = turn.said();
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
        SpokenAround.leaveOut(turn);
        AddressAdded.leaveOut(turn);
        if (choosing.answers(turn)
                || ToBeTapped.isDeedSaid(turn)
                || pictures.take(turn, text)
                || isOfTheTeam(turn, text)
                || isExpected(turn)) {
            return;
        }
        var isAddressLeftOut = AddressAmongMany.isLeftOut(turn);
        if (!isAddressLeftOut && AddressAmongMany.isAlone(turn)) {
            return;
        }
        YesWithClaim.hear(turn, this::answersDialogue);
        var withAddress = ClaimWithAddress.of(turn);
        if (wasUnderWay && (withAddress.isPresent() || Hearing.of(turn).kind() == ClaimReading.Kind.CLAIMS)) {
            Editing.late(turn);
            return;
        }
        if (withAddress.map(both -> elsewhere.isAskedAlone(turn, both)).orElseGet(() -> elsewhere.takes(turn))) {
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
            NoPickUp.sayBeside(turn);
            if (isAddressLeftOut) {
                AddressAmongMany.say(turn);
            }
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
                var reading = turn.round().reading(turn.said(), MeantCard.of(turn));
                if (!answers.answer(turn, Wanted.of(turn, reading))) {
                    desk.refuse(turn, text, unplaced);
                }
                yield true;
            }
        };
    }

    /** What is neither a command with a slash nor the answer to anything that was asked. */
    void unasked(Turn turn, ClaimReading claim) {
        if (ToBeTapped.isAskedAgain(turn)) {
            return;
        }
        boolean isAnswered =
                (claim.kind() == ClaimReading.Kind.NONE || SmallTalk.isOfCart(turn)) && smallTalk.answers(turn);
        if (!isAnswered
                && !WaitingWish.isAnswered(turn)
                && !GivingBackDesk.isAskedWhether(turn, claim)
                && !desk.isRun(turn)) {
            read(turn, claim);
        }
    }

    private void read(Turn turn, ClaimReading claim) {
        if (claim.kind() == ClaimReading.Kind.CLAIMS) {
            elsewhere.take(turn, claim);
        } else if (!isReckoned(claim) && givingBack.isNamed(turn)
                || team.tellsTheHost(turn)
                || Bargaining.isTold(turn)) {
            return;
        } else if (turn.isPrivate() && isPickedUp(turn)) {
            turn.outcome("picked up");
        } else {
            answer(turn, claim);
        }
    }

    /** "Keep half, return the rest" asks how many stay. */
    private static boolean isReckoned(ClaimReading claim) {
        return !claim.suggestions().isEmpty()
                && claim.suggestions().stream().allMatch(one -> one.action() == Claim.Action.REPLACE);
    }

    private void answer(Turn turn, ClaimReading claim) {
        if (AllThatIsLeft.isAsked(turn)) {
            return;
        }
        var wanted = Wanted.of(turn, claim);
        var isDoubt = claim.kind() == ClaimReading.Kind.DOUBT || wanted.isBeside();
        if (answers.answer(turn, wanted) || !isDoubt && wordless.isPickedUp(turn)) {
            return;
        }
        boolean isTold = (!isDoubt || wanted.buttons().isEmpty())
                && turn.isPrivate()
                && open(turn).filter(one -> one.notHeard(turn)).isPresent();
        if (!isTold) {
            unplaced.answer(turn, wanted, isDoubt);
        }
    }

    private boolean isPickedUp(Turn turn) {
        return dialogues.values().stream().anyMatch(dialogue -> dialogue.pickUp(turn));
    }

    private boolean isExpected(Turn turn) {
        return PartElsewhere.isAnswered(turn)
                || CallMe.isPassedOn(turn, complaints)
                || OfWhatCame.isPassedOn(turn, complaints)
                || AmountDisputed.isAsked(turn)
                || turn.isPrivate()
                        && (!turn.members().isEmpty()
                                || open(turn).isPresent()
                                || turn.sentence().tells(Dialogue.MAY_PUT_RIGHT))
                        && dialogues.values().stream()
                                .anyMatch(dialogue -> dialogue.expects(turn) && dialogue.answers(turn))
                || HowMuchIsWrong.isPassedOn(turn)
                || stands.isTold(turn)
                || earlierOrder.isChanged(turn)
                || UnwantedByOthers.isAnswered(turn)
                || TwoDestinations.areAnswered(turn)
                || NextStream.isToldOver(turn)
                || NextTimeWish.isNoted(turn)
                || SameAgain.isAsked(turn)
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

    /** Whether what was changed is news to whoever asked, or to a question that was answered. */
    boolean takesEdit(Turn turn) {
        return open(turn).filter(Dialogue::takesEdits).isPresent() && answersDialogue(turn)
                || turn.isPrivate() && isPickedUp(turn);
    }
}
