package org.qingshan.conversation;

import java.util.List;
import java.util.Optional;
import org.qingshan.conversation.text.Wording;
import org.qingshan.inbox.InboxEntry;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.outbox.Keys;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Viewed;
import org.qingshan.platform.lane.Lane;

/**
 * Tells a person alone what came of a message. While a question is open that the person's own contact answers, the key that sends it stands
 * where he types; with the next words after that it goes away.
 */
public final class Telling {
    /** In the draft of a question: the person's own contact answers it, and there is a key for it. */
    public static final String KEY = "key";

    private final InboxEntry entry;
    private final Chat person;
    private final Speaking speaking;
    private boolean stands;

    Telling(InboxEntry entry, Chat person, Speaking speaking) {
        this.entry = entry;
        this.person = person;
        this.speaking = speaking;
        this.stands = person.draft().containsKey(KEY);
    }

    void say(OutgoingMessage message) {
        var before = message.view() == null ? Optional.<OutboxMessage>empty() : tapped(message.view());
        if (before.isPresent()) {
            var shown = before.get().id();
            var edit = OutgoingMessage.edit(shown, null, message.text(), message.rows());
            speaking.say(person, edit, Priority.TAP).answers(entry.id()).replacing("edit " + shown);
        } else {
            sayAnew(message);
        }
    }

    /** What was tapped, where it shows the same view: that changes, and nothing is said. */
    private Optional<OutboxMessage> tapped(String view) {
        var said = entry.message();
        var ref = said.details().answersRef();
        return said.kind() == IncomingMessage.Kind.TAP && ref != null
                ? Viewed.tapped(person.recipient(), ref, view)
                : Optional.empty();
    }

    private void sayAnew(OutgoingMessage message) {
        var text = Wording.of(person.language().isChinese()).address();
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
        speaking.say(person, message, isTap ? Priority.TAP : Priority.RECEIPT).answers(entry.id());
        person.offers(OpenChoice.beside(message.rows(), Lane.current().now()));
    }
}
