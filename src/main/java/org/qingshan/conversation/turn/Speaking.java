package org.qingshan.conversation.turn;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Outbox;
import org.qingshan.outbox.OutboxMessage;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;

/** Puts what the bot says into the outbox. */
@Singleton
public class Speaking {
    /** Platforms refuse the answer to a tap after some ten seconds; what comes later helps nobody. */
    private static final Duration TOAST_LIFE = Duration.ofSeconds(12);

    /** By then the message that answers everybody stands below. */
    private static final Duration SIGN_LIFE = Duration.ofSeconds(20);

    private final Outbox outbox;

    Speaking(Outbox outbox) {
        this.outbox = outbox;
    }

    public OutboxMessage say(Chat to, OutgoingMessage message, Priority priority) {
        if (message.kind() != OutgoingMessage.Kind.EDIT) {
            // Whatever somebody answers now is no answer to what was asked before.
            to.offers(null);
        }
        return outbox.put(to.recipient(), message, priority);
    }

    /** Says what nobody has asked for; what its buttons show may be typed too, also when something else was said in between. */
    public OutboxMessage tell(Chat to, OutgoingMessage message, Instant now) {
        var said = say(to, message, Priority.RECEIPT);
        to.offers(OpenChoice.told(message.rows(), to.choice().orElse(null), now));
        return said;
    }

    /** A sign on what was said, where there can be one. */
    public void sign(Chat to, String messageRef, String sign) {
        outbox.put(to.recipient(), OutgoingMessage.sign(messageRef, sign), Priority.TAP)
                .validFor(SIGN_LIFE);
    }

    /** What was said there goes out of the chat, however often the program must try. */
    public void takeAway(Chat from, String messageRef) {
        outbox.put(from.recipient(), OutgoingMessage.takingAway(messageRef), Priority.TAP);
    }

    /**
     * What was tapped.
     *
     * @param ref what the answer must name
     * @param topic in which of the place's talks the button stands; null for the general one
     * @param tapper the name by which others are told if it is never seen; null where there is nothing to tell
     */
    public record Tap(
            String ref, @Nullable String topic, @Nullable String tapper) {}

    /** @param door an address that the answer also opens; null for none */
    public OutboxMessage toast(Chat to, Tap tap, String text, @Nullable String door) {
        var toast = OutgoingMessage.toast(tap.ref(), text, door)
                .inTopic(tap.topic())
                .tappedBy(tap.tapper());
        return outbox.put(to.recipient(), toast, Priority.TAP).validFor(TOAST_LIFE);
    }
}
