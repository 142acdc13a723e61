package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.heard.AmongReplied;
import org.qingshan.conversation.heard.Replied;
import org.qingshan.conversation.heard.SaidLate;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.Commands;
import org.qingshan.conversation.turn.Phrasing;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.OrderLine;
import org.qingshan.domain.order.PushedCards;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;
import org.qingshan.inbox.IncomingMessage.Kind;
import org.qingshan.outbox.Button;

/** What an edited message means now, and what is said of it where it claims nothing. */
@Singleton
class Editing {
    private static final Pattern BUY = Pattern.compile("[/／]buy(?:@\\w+)?\\s+", Pattern.CASE_INSENSITIVE);

    private static final Duration KEPT_BY_PLATFORMS = Duration.ofDays(1);

    private final Amending amending;
    private final Phrasing phrasing;
    private final Answers answers;
    private final Unplaced unplaced;

    Editing(Amending amending, Phrasing phrasing, Answers answers, Unplaced unplaced) {
        this.answers = answers;
        this.unplaced = unplaced;
        this.amending = amending;
        this.phrasing = phrasing;
    }

    void amend(Turn turn, ClaimReading reading) {
        amending.amend(turn, reading);
    }

    /** The new words, read against the card under which they were first said, not against today's. */
    ClaimReading reading(Turn turn) {
        var reading = ClaimReader.read(claimed(turn), turn.round().lineup(cardOfThen(turn)));
        return cardOfThen(turn).isPresent()
                ? reading
                : AmongReplied.asked(turn, claimed(turn), reading).orElse(reading);
    }

    /** A command that was changed is not run a second time, but {@code /buy} is only another way to write a claim. */
    boolean isCommand(Turn turn) {
        return Commands.isSlash(claimed(turn));
    }

    private static String claimed(Turn turn) {
        return BUY.matcher(turn.said()).replaceFirst("");
    }

    private static Optional<LineupItem> cardOfThen(Turn turn) {
        var known = Replied.card(turn).or(() -> onlyItem(turn));
        return known.isPresent() || Replied.isToOther(turn) ? known : pinnedThen(turn);
    }

    /** What the words got when they were said tells which card they meant. */
    private static Optional<LineupItem> onlyItem(Turn turn) {
        var versions = turn.versions().numbers();
        var items = Done.by(turn, versions).lines().stream()
                .filter(line -> versions.stream().anyMatch(line::isOf))
                .map(OrderLine::item)
                .distinct()
                .toList();
        return items.size() == 1 ? Optional.of(items.get(0)) : Optional.empty();
    }

    /** The next card that was pushed says which one it took the place of. */
    private static Optional<LineupItem> pinnedThen(Turn turn) {
        var first = turn.versions().numbers().stream().findFirst();
        var next = first.flatMap(said -> PushedCards.firstAfter(said));
        if (next.isEmpty()) {
            return turn.sale().pinned();
        }
        var before = next.get().data().getOrDefault("change", "");
        return turn.sale().lineup().stream()
                .filter(item -> String.valueOf(item.id()).equals(before))
                .findFirst();
    }

    /** It was said before the stream that is live, so that it can mean nothing of today's. */
    boolean isOfEarlierStream(Turn turn) {
        Optional<Instant> since = turn.sale().stream().flatMap(Stream::startedAt);
        return since.isEmpty() || turn.versions().firstSaidAt().isBefore(since.get());
    }

    /**
     * Whether the words were said in an earlier stream and were on their way while another began: what they name may be something else by
     * now. Platforms give up what they could not deliver for a day, so that an older date is none.
     */
    static boolean wasUnderWay(Turn turn) {
        var sent = turn.message().details().sentAt();
        var since = turn.sale().stream().flatMap(Stream::startedAt);
        return turn.message().kind() == Kind.TEXT
                && sent != null
                && since.filter(sent.plus(SaidLate.CLOCKS)::isBefore).isPresent()
                && sent.isAfter(turn.sale().now().minus(KEPT_BY_PLATFORMS))
                && Stream.wasLiveAt(sent);
    }

    static boolean isBuy(String text) {
        return BUY.matcher(text).lookingAt();
    }

    static void late(Turn turn) {
        turn.outcome("of earlier stream");
        turn.say(
                turn.words().change().saidEarlier(),
                new Button(turn.words().chat().lineupButton(), "/lineup"));
    }

    /** Whether the words did something that still stands. */
    boolean stands(Turn turn) {
        return TakingBack.button(turn, turn.versions().numbers()).isPresent();
    }

    void ofEarlierStream(Turn turn) {
        turn.outcome("edit of earlier stream");
        var change = turn.words().change();
        if (turn.sale().stream().isPresent()) {
            turn.say(change.editedEarlier(), new Button(turn.words().chat().lineupButton(), "/lineup"));
        } else {
            turn.say(change.editedAfterEnd());
        }
    }

    void notAgain(Turn turn) {
        turn.outcome("edit ignored");
        if (turn.isPrivate()) {
            turn.say(turn.words().change().editedCommand());
        }
    }

    /** What was done with the words cannot be done again with other ones; says what can be done. Returns whether that is so. */
    boolean isPast(Turn turn) {
        var change = turn.words().change();
        var address = turn.versions().cameTo("address") || turn.versions().cameTo("picked up");
        var isPast = turn.isPrivate() && (address || turn.versions().cameTo("answer passed on"));
        if (isPast) {
            turn.outcome("edit ignored");
            turn.say(address ? change.editedAddress() : change.editedAnswer());
        }
        return isPast;
    }

    /** Some platforms tell of edits in which no word has changed. */
    void same(Turn turn) {
        turn.outcome("said the same");
        if (turn.isPrivate()) {
            turn.say(turn.words().change().saidTheSame() + totals(turn));
        }
    }

    /** The new words show something to all. */
    void announced(Turn turn, boolean stands) {
        if (stands) {
            stays(turn, turn.words().change().editedToNothing(), List.of());
        }
    }

    /** The new words are no claim: a question is answered or passed on like any other, and what the old ones got is left alone. */
    void keep(Turn turn, ClaimReading reading) {
        var change = turn.words().change();
        if (isAsked(turn, reading)) {
            stays(turn, change.editedToQuestion(), List.of());
            return;
        }
        var why = WhyNotSoMuch.of(turn, reading);
        stays(
                turn,
                why.map(one -> one.reason() + turn.words().gap() + change.editedToQuestion())
                        .orElseGet(change::editedToNothing),
                why.map(WhyNotSoMuch::instead)
                        .filter(instead -> turn.isToldInPrivate())
                        .orElse(List.of()));
    }

    private boolean isAsked(Turn turn, ClaimReading reading) {
        if (!QuestionReader.wantsAnAnswer(turn.said())) {
            return false;
        }
        if (answers.answer(turn, Wanted.of(turn, reading))) {
            return true;
        }
        if (reading.kind() != ClaimReading.Kind.NONE) {
            return false;
        }
        unplaced.notUnderstood(turn);
        return turn.isPrivate();
    }

    /** What there is can be taken back with one tap. Among many, where only a first line is read, all of it stands in that. */
    private void stays(Turn turn, String said, List<Button> instead) {
        turn.outcome("edit ignored");
        var change = turn.words().change();
        var totals = totals(turn);
        var buttons = new ArrayList<>(instead);
        TakingBack.button(turn, turn.versions().numbers())
                .map(undo -> new Button(change.takeItBackButton(), undo.text()))
                .ifPresent(buttons::add);
        turn.say(said + (turn.isToldInPrivate() ? totals : totals.replace("\n", " ")), buttons.toArray(Button[]::new));
    }

    /** What there is now of all that the words were ever about, a line each. */
    private String totals(Turn turn) {
        var words = turn.words();
        return Done.by(turn, turn.versions().numbers()).concerned().stream()
                .map(OrderLine::item)
                .distinct()
                .map(item -> "\n" + words.change().nowYouHave(words.name(item), item.slot(), phrasing.rest(turn, item)))
                .collect(Collectors.joining());
    }
}
