package org.qingshan.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;

/**
 * Takes messages to send, inside the shop's lane.
 *
 * <p>Guaranteed: a message is sent if and only if the transaction commits; messages to one chat leave in the order of writing,
 * except that a broadcast lets others pass; what could not be sent while it was worth anything never is. Not guaranteed: when, and, for a receipt whose fate is unknown, that it is shown
 * only once.
 */
@Singleton
public class Outbox {
    private final Map<String, Sender> senders;
    private final OutboxConfig config;

    Outbox(@All List<Sender> senders, OutboxConfig config) {
        this.config = config;
        this.senders = senders.stream().collect(Collectors.toMap(Sender::channel, Function.identity()));
    }

    /** Queues the message and returns it, so that it can be given what only some messages have. */
    public OutboxMessage put(Recipient to, OutgoingMessage body, Priority priority) {
        var lane = Lane.current();
        var message = new OutboxMessage(lane.nextId(), to, body, priority, lane.now());
        var sender = senders.get(to.channel());
        // A channel without a carrier has nobody waiting at the other end: the program that spoke reads the record.
        if (sender == null || sender.deliversAtCommit()) {
            message.sentAtCommit();
            tell(sender, lane, message);
        } else {
            message.validFor(life(body, priority));
        }
        if (body.holdsSecret()) {
            message.secretFor(config.keepSecrets());
        }
        // Written at the end, with what the caller still adds to it, so that its row is written once. Cards are looked
        // for by what is
        // done last, and must be found.
        lane.beforeCommit(message, body.isForMany() ? message::persist : message::add);
        return message;
    }

    /** What it is worth without anybody saying more of it; whoever knows the end of what it tells says that. */
    private Duration life(OutgoingMessage body, Priority priority) {
        if (body.kind() == OutgoingMessage.Kind.EDIT) {
            return config.keepAnswers();
        }
        return switch (priority) {
            case TAP, RECEIPT -> config.keepAnswers();
            case CARD -> config.keepCards();
            case BROADCAST -> config.keepBroadcasts();
        };
    }

    private static void tell(@Nullable Sender sender, Lane lane, OutboxMessage message) {
        if (sender != null) {
            lane.afterCommit(() -> sender.committed(lane.shop(), message));
        }
    }
}
