package org.qingshan.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Claim;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Suggestion;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.text.LineupText;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.Role;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.outbox.Button;

/** What the bot says to what it could not place. In a group it keeps silent: people talk there with each other. */
@ApplicationScoped
class Unplaced {
    private static final Pattern LESS = Pattern.compile("[-−－]\\s*\\d");

    /** More than this nobody reads in the middle of a stream. */
    static final int CHOICES = 3;

    private final Event<NotUnderstood> events;

    Unplaced(Event<NotUnderstood> events) {
        this.events = events;
    }

    void wordless(Turn turn) {
        turn.outcome("wordless");
        if (turn.isPrivate()) {
            var isForCard = turn.message().details().photo() != null && turn.may(Role.HOST);
            turn.say(
                    isForCard
                            ? turn.words().team().howToPhoto()
                            : turn.words().chat().wordless());
        }
    }

    /** It was meant as a claim, but of what is in doubt: asked back, never guessed. */
    void askBack(Turn turn, ClaimReading reading) {
        turn.outcome("doubt");
        var chat = turn.words().chat();
        var unknown = reading.unknown();
        if (turn.sale().stream().isEmpty()) {
            turn.say(chat.nothingLive());
        } else if (unknown != null && reading.suggestions().isEmpty()) {
            var rows = LineupText.rows(
                    turn.words(), turn.sale().lineup(), turn.shop().currency());
            turn.say(chat.notOnLineup(unknown) + "\n" + rows);
        } else if (LESS.matcher(turn.said()).find() && isAskedToGiveBack(turn)) {
            // Whoever wants to give something back is not offered to buy it.
            return;
        } else if (reading.suggestions().isEmpty() || LESS.matcher(turn.said()).find()) {
            notUnderstood(turn);
        } else {
            var question = unknown == null
                    ? chat.didYouMean()
                    : chat.notOnLineup(unknown) + turn.words().gap() + chat.didYouMean();
            turn.sayRows(question, suggestions(turn, reading.suggestions()));
        }
    }

    /** "A1-100" of three: nothing is given back before it is asked. */
    private static boolean isAskedToGiveBack(Turn turn) {
        var items = turn.round().lineup(turn.card()).named(turn.said()).stream()
                .flatMap(slot -> turn.sale().slot(slot).stream())
                .filter(item -> Phrasing.had(turn, item).signum() > 0)
                .toList();
        if (items.size() != 1) {
            return false;
        }
        var item = items.get(0);
        var words = turn.words();
        var quantity = words.quantity(Phrasing.had(turn, item), item);
        turn.say(
                words.change().moreThanYouHave(quantity, words.name(item), item.slot()),
                new Button(
                        words.chat().cancelLineButton(quantity, words.name(item), item.slot()),
                        "/cancel " + item.slot()));
        return true;
    }

    /** A guess of what was meant; a guess that can be no claim is let go. */
    void askAbout(Turn turn, ClaimReading guess) {
        var meant = guess.claims().stream()
                .filter(claim -> claim.action() == Claim.Action.ADD)
                .map(claim -> new Suggestion(claim.slot(), claim.quantity()))
                .toList();
        if (guess.kind() == ClaimReading.Kind.CLAIMS && !meant.isEmpty()) {
            turn.sayRows(turn.words().chat().didYouMean(), suggestions(turn, meant));
        }
    }

    void notUnderstood(Turn turn) {
        if (!turn.isPrivate()) {
            turn.outcome("ignored");
            return;
        }
        turn.outcome("not understood");
        if (!turn.said().isEmpty()) {
            new Unanswered(turn.chat(), turn.id(), turn.said(), turn.sale().now()).persist();
            events.fire(new NotUnderstood(
                    turn.shop().key(),
                    turn.id(),
                    turn.message().origin(),
                    turn.said(),
                    turn.round().offers()));
        }
        var chat = turn.words().chat();
        var answer =
                QuestionReader.wantsAnAnswer(turn.said()) ? turn.words().fact().passedOn() : chat.notUnderstood();
        turn.say(
                turn.sale().stream().isEmpty() ? answer + "\n" + chat.nothingLive() : answer,
                new Button(chat.lineupButton(), "/lineup"),
                new Button(chat.helpButton(), "/help"));
    }

    static List<List<Button>> suggestions(Turn turn, List<Suggestion> suggestions) {
        return Turn.column(suggestions.stream()
                .limit(CHOICES)
                .flatMap(one -> turn.sale().slot(one.slot()).stream().map(item -> button(turn.words(), item, one))));
    }

    private static Button button(Wording words, LineupItem item, Suggestion one) {
        return new Button(
                words.change().wantButton(words.quantity(one.quantity(), item), words.name(item), item.slot()),
                "/buy " + item.slot() + " " + Wording.number(one.quantity()) + " #" + item.id());
    }
}
