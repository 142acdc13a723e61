package org.qingshan.conversation.turn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.outbox.Keys;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.platform.lane.Lane;

/**
 * Tells a person alone what came of a message. What answers a tap takes the place of the question below which the button stood, and of what is
 * looked at again; a receipt stays, without the buttons that have done their work; so does what was answered in words. While a question is open that the person's own contact answers, the key that sends it stands
 * where he types; with the next words after that it goes away.
 */
public final class Telling {
    /** In the draft of a question: the person's own contact answers it, and there is a key for it. */
    public static final String KEY = "key";

    private final InboxEntry entry;
    private final Chat person;
    private final Speaking speaking;
    private final @Nullable OutboxMessage tapped;
    private boolean stands;
    private boolean isReplaced;
    private boolean hasSpoken;
    private @Nullable Long last;

    /** @param tapped the text below which the button was tapped, if it was one */
    Telling(InboxEntry entry, Chat person, Speaking speaking, Optional<OutboxMessage> tapped) {
        this.tapped = tapped.orElse(null);
        this.entry = entry;
        this.person = person;
        this.speaking = speaking;
        this.stands = person.draft().containsKey(KEY);
    }

    void say(OutgoingMessage message) {
        hasSpoken = true;
        if (tapped != null && takesPlaceOf(tapped.shown(), message)) {
            isReplaced = true;
            var isSame = message.view() != null
                    && message.view().equals(tapped.shown().view());
            var edit = speaking.say(person, message.inPlaceOf(tapped.id()), Priority.TAP)
                    .answers(entry.id());
            if (isSame) {
                edit.replacing(OutgoingMessage.changesOf(tapped.id()));
            }
            tapped.shows(edit);
            offers(message, tapped.id());
        } else {
            sayAnew(message);
        }
    }

    /** Says it below everything else, whatever was tapped. */
    void sayBelow(OutgoingMessage message) {
        isReplaced = true;
        sayAnew(message);
    }

    /** Whether that is what the tapped message shows. */
    boolean isUnder(String view) {
        return tapped != null && view.equals(tapped.shown().view());
    }

    /** Once is enough: what else is said stands below. A key where one types comes and goes with a message of its own alone. */
    private boolean takesPlaceOf(OutgoingMessage shown, OutgoingMessage message) {
        return !isReplaced
                && shown.givesWayTo(message.view())
                && shown.photo() == null
                && message.isPlain()
                && !stands
                && !isAskedFor();
    }

    /** Once everything is said: the buttons that have done their work go. */
    void putAway(Spent spent) {
        if (tapped == null || isReplaced || !hasSpoken) {
            return;
        }
        takeAway(tapped, spent, entry.message().text(), Priority.TAP);
    }

    /**
     * The same where a button was not tapped but named, or a question answered, in words: they stand below it, and so does what comes of them.
     *
     * @param chosen what the button says; empty where none was named
     */
    void putAway(OutboxMessage answered, Spent spent, String chosen) {
        if (hasSpoken && !isReplaced) {
            // Nobody looks at a button that spins: what others are told comes no later for it.
            takeAway(answered, spent, chosen, Priority.RECEIPT);
        }
    }

    private void takeAway(OutboxMessage text, Spent spent, String chosen, Priority priority) {
        var shown = text.shown();
        var isQuestion = shown.givesWayTo(null);
        var rest = (isQuestion ? Spent.ALL : spent).rest(shown.rows(), chosen);
        if (!rest.equals(shown.rows())) {
            var edit = OutgoingMessage.buttons(text.id(), rest, isQuestion ? null : shown.view());
            text.shows(speaking.say(person, edit, priority));
        }
    }

    private void sayAnew(OutgoingMessage message) {
        var text = person.language().words().address();
        var hasButtons = !message.rows().isEmpty();
        if (isAskedFor()) {
            stands = true;
            put(hasButtons ? message : message.withKeys(new Keys(text.contactKey())));
        } else if (stands) {
            takeAway(hasButtons ? OutgoingMessage.text(text.contactKeyGone(), List.of()) : message);
            if (hasButtons) {
                put(message);
            }
        } else {
            put(message);
        }
    }

    private void takeAway(OutgoingMessage message) {
        stands = false;
        put(message.withKeys(Keys.NONE));
        if (person.draft().containsKey(KEY)) {
            // The question was open for too long.
            person.asksNothing();
        }
    }

    private boolean isAskedFor() {
        return person.draft().containsKey(KEY)
                && person.openDialogue(Lane.current().now()).isPresent();
    }

    private void put(OutgoingMessage message) {
        var isTap = entry.message().kind() == IncomingMessage.Kind.TAP;
        var said = speaking.say(person, message, isTap ? Priority.TAP : Priority.RECEIPT)
                .answers(entry.id());
        offers(message, said.id());
    }

    /** What its buttons show may be typed too. */
    private void offers(OutgoingMessage message, long id) {
        last = id;
        person.offers(OpenChoice.beside(
                message.rows(),
                id,
                OutgoingMessage.QUESTION.equals(message.view()),
                Lane.current().now()));
    }

    /** Our number of what was said last. */
    @Nullable
    Long last() {
        return last;
    }
}
