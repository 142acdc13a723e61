package org.qingshan.conversation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.heard.Choices;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.heard.MeantCard;
import org.qingshan.conversation.question.AskingWords;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Concerns;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.conversation.words.AmountWords;
import org.qingshan.domain.order.Parcels;
import org.qingshan.domain.shop.Role;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.outbox.Button;

/** What the bot says to what it could not place. In a group it keeps silent: people talk there with each other. */
@Singleton
class Unplaced {
    /** 黄桃2-3箱 is two or three, and nothing less. */
    private static final Pattern LESS = Pattern.compile("(?<!(?<![A-Za-z\\d])\\d{1,4} ?(?:" + AmountWords.MEASURE + "|"
            + AmountWords.ENGLISH_MEASURE + ")? ?)[-−－]\\s*\\d");

    /** Under no other answer. */
    private static final String HELP = "/help #";

    private final Event<Object> events;
    private final Complaints complaints;

    private final HostMeans host;

    Unplaced(Event<Object> events, Complaints complaints, HostMeans host) {
        this.host = host;
        this.events = events;
        this.complaints = complaints;
    }

    /** Among many every button of ours is a command; what else is tapped there was forged or is of another time. */
    boolean isStrangeTap(Turn turn) {
        return !turn.isPrivate() && !Commands.isSlash(turn.said()) && isStrange(turn);
    }

    /** No button of ours says it. */
    private static boolean isStrange(Turn turn) {
        var isTap = turn.message().kind() == IncomingMessage.Kind.TAP;
        if (isTap) {
            turn.outcome("strange tap");
            turn.say(turn.words().place().strangeButton());
        }
        return isTap;
    }

    /** Whether a host shows the others something with its price, A1 黄桃 29.9 一箱, and wants none of it. */
    boolean isAnnounced(Turn turn) {
        var isAnnounced = !turn.isPrivate()
                && turn.message().kind() != IncomingMessage.Kind.TAP
                && turn.may(Role.HOST)
                && turn.round().isAnnounced(turn.said());
        if (isAnnounced) {
            turn.outcome("shown");
        }
        return isAnnounced;
    }

    void wordless(Turn turn) {
        turn.outcome("wordless");
        if (turn.isPrivate() && turn.said().equals(IncomingMessage.VOICE) && isGrower(turn)) {
            spoken(turn);
            return;
        }
        if (turn.isPrivate() && turn.said().equals(IncomingMessage.LOCATION)) {
            turn.outcome("location");
            turn.say(turn.words().address().locationInWords());
            return;
        }
        if (turn.isPrivate() && turn.said().equals(IncomingMessage.FILE)) {
            turn.say(turn.words().chat().fileAsPhoto());
            return;
        }
        if (turn.isPrivate()) {
            var isForCard = turn.message().details().photo() != null && turn.may(Role.HOST);
            turn.say(
                    isForCard
                            ? turn.words().team().howToPhoto()
                            : turn.words().chat().wordless());
        }
    }

    private static boolean isGrower(Turn turn) {
        return !GrowerQuestion.growersOf(turn).isEmpty();
    }

    /** Who cannot type is told what to tap, and the desk that she has spoken: somebody calls her. */
    private void spoken(Turn turn) {
        turn.outcome("voice");
        var name = GrowerQuestion.growersOf(turn).get(0).name();
        var words = (IncomingMessage.VOICE + " " + name).strip();
        if (!Unanswered.isOpen(turn.chat(), words)) {
            events.fire(new GrowerSpoke(turn.buyer().id(), name));
            ForTheHost.keep(turn, words);
        }
        var text = turn.words().talk();
        turn.sayRows(
                text.voiceOfGrower(),
                Turn.column(Stream.of(
                        new Button(text.mineButton(), "/mine"),
                        new Button(text.statementButton(), "/statement"),
                        new Button(text.payoutsButton(), "/payouts"))));
    }

    /** Asks back what was wanted, where that is in doubt; else it was not understood. */
    void answer(Turn turn, Wanted wanted, boolean isDoubt) {
        if (isDoubt) {
            askBack(turn, wanted);
        } else {
            notUnderstood(turn);
        }
    }

    /** It was meant as a claim, but of what is in doubt: asked back, never guessed. */
    void askBack(Turn turn, ClaimReading reading) {
        askBack(turn, Wanted.doubtful(turn, reading));
    }

    private void askBack(Turn turn, Wanted wanted) {
        if (!turn.isToldInPrivate()) {
            if (isStrange(turn)) {
                return;
            }
            // Nobody else is to read a question back; the host sees what was meant as a claim.
            turn.outcome("for the host");
            ForTheHost.keep(turn, turn.said());
            return;
        }
        var chat = turn.words().chat();
        var unknown = wanted.reading().unknown();
        var choices = wanted.buttons();
        if (NotOnSaleNow.isTold(turn, wanted.reading())) {
            return;
        }
        if (choices.isEmpty() && (QuestionReader.tellsOfTrouble(turn.said()) || ForTheHost.isOfTrouble(turn))) {
            notUnderstood(turn);
        } else if (turn.sale().stream().isEmpty()) {
            turn.outcome("closed");
            turn.say(NextStream.nothingLive(turn));
        } else if (wanted.isBeside() || AskingWords.asksWhetherEnough(turn.said())) {
            passOn(turn, wanted);
        } else if (unknown != null && choices.isEmpty() && NoGoods.isOne(unknown)) {
            notUnderstood(turn);
        } else if (unknown != null && choices.isEmpty()) {
            turn.outcome("doubt");
            var rows = LineupText.rows(
                    turn.words(), turn.sale().lineup(), turn.shop().currency());
            turn.say(chat.notOnLineup(turn.words().inScript(unknown)) + "\n" + rows);
        } else if (wanted.claims().isEmpty() && LESS.matcher(turn.said()).find() && isAskedToGiveBack(turn)) {
            // Whoever wants to give something back is not offered to buy it.
            return;
        } else if (wanted.claims().isEmpty() && NothingWanted.isTold(turn)) {
            return;
        } else if (choices.isEmpty()
                || turn.isPrivate() && turn.may(Role.HOST) && !HostsPurchase.isSaid(turn.said())
                || wanted.claims().isEmpty() && LESS.matcher(turn.said()).find()) {
            notUnderstood(turn);
        } else {
            TooLateForIt.require(turn, choices);
            turn.outcome("doubt");
            Guessing.ask(turn, wanted, choices);
        }
    }

    /** What is asked waits for the host, what is wanted for a tap. */
    private void passOn(Turn turn, Wanted wanted) {
        turn.outcome("passed on");
        complaints.tellHost(turn);
        ForTheHost.keep(turn, wanted.toKeep());
        Guessing.offer(turn, ForTheHost.passedOn(turn), wanted, wanted.buttons());
    }

    /** "A1-100" of three: nothing is given back before it is asked. */
    private static boolean isAskedToGiveBack(Turn turn) {
        var items = turn.round().lineup(MeantCard.of(turn)).named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .filter(item -> Phrasing.had(turn, item).signum() > 0)
                .toList();
        if (items.size() != 1) {
            return false;
        }
        var item = items.get(0);
        var words = turn.words();
        var quantity = words.quantity(Phrasing.had(turn, item), item);
        turn.ask(
                words.change().moreThanYouHave(quantity, words.name(item), item.slot()),
                List.of(List.of(Choices.cancelling(words, item, Phrasing.had(turn, item)))));
        return true;
    }

    /** A guess of what was meant; a guess that can be no claim is let go. */
    void askAbout(Turn turn, ClaimReading guess) {
        var meant = guess.claims().stream()
                .filter(claim -> claim.action() == Claim.Action.ADD)
                .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                .toList();
        if (guess.kind() == ClaimReading.Kind.CLAIMS && !meant.isEmpty()) {
            Guessing.ask(turn, turn.words().chat().didYouMean(), Choices.ofSuggestions(turn, meant));
        }
    }

    /** Somebody meant this, perhaps: it is asked about or let go, and shown to nobody as his words. */
    void guessed(Turn turn) {
        turn.conceal();
        var claim = turn.round().reading(turn.said(), MeantCard.of(turn));
        turn.outcome("guess");
        askAbout(turn, claim);
    }

    /** Whether the last answer was that: a yes to it agrees to nothing. What was passed on was understood. */
    static boolean isNotUnderstood(Turn turn) {
        return turn.wasShown(HELP);
    }

    void notUnderstood(Turn turn) {
        if (!turn.isPrivate()) {
            amongMany(turn);
            return;
        }
        if (AskedHowMuch.isAsked(turn)
                || QueueWish.isAsked(turn)
                || NoAddressYet.isAsked(turn)
                || TeamTrouble.answers(turn)
                || UnheardOfTeam.answers(turn)) {
            return;
        }
        turn.outcome("not understood");
        var isKept = !isOfTheTeam(turn);
        if (!turn.said().isEmpty() && isKept) {
            complaints.tellHost(turn);
            ForTheHost.keep(turn, AskedOf.named(turn));
            events.fire(new NotUnderstood(
                    turn.shop().key(),
                    turn.id(),
                    turn.message().origin(),
                    turn.said(),
                    turn.round().offers()));
        }
        var chat = turn.words().chat();
        var answer = isKept ? WordsUnheard.answer(turn) : turn.words().flash().notUnderstood();
        if (!WordsUnheard.isOfTrouble(turn) && QuestionLeft.isAskedBelow(turn, answer)) {
            return;
        }
        boolean isUnheard = !isKept || answer.startsWith(chat.notUnderstood());
        turn.say(
                NextStream.besides(turn, answer),
                WordsUnheard.with(
                        turn,
                        host.orTold(
                                turn,
                                new Button(chat.lineupButton(), "/lineup"),
                                new Button(chat.helpButton(), isUnheard ? HELP : "/help"))));
    }

    /** What surely asks the shop waits for the host; nobody else is to read that, and of all else the bot keeps out. */
    private static void amongMany(Turn turn) {
        if (!AskedOf.isForTheShop(turn)) {
            turn.outcome(CalledByName.isAnswered(turn) ? "called" : "ignored");
            return;
        }
        turn.outcome("for the host");
        ForTheHost.keep(turn, AskedOf.named(turn));
        if (turn.isToldInPrivate()) {
            turn.say(ForTheHost.passedOn(turn));
        }
    }

    /** What a host says waits for no host; of his own order he may complain like anybody. */
    private static boolean isOfTheTeam(Turn turn) {
        return turn.may(Role.HOST)
                && (Parcels.of(turn.buyer().id(), 1).isEmpty()
                        || !QuestionReader.tellsOfTrouble(turn.said())
                                && Concerns.of(turn).isEmpty());
    }
}
