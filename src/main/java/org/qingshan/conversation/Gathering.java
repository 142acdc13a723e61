package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.PublicAnswer;
import org.qingshan.conversation.turn.PublicAnswer.Sort;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Sender.Door;
import org.qingshan.platform.lane.Lane;

/**
 * Gathers what is answered in a place for some seconds into one message. Each batch writes the message anew with all that is gathered
 * so far, and it takes the place of the one before, so that nobody need come back when the time is over.
 */
@Singleton
class Gathering {
    /**
     * What is decided at the last moment is written down before the message is sent, by a batch of the largest size on a busy machine: what
     * is sent before would be said again by the message that the batch writes.
     */
    private static final Duration WRITING = Duration.ofSeconds(1);

    private final Speaking speaking;
    private final Doors doors;

    Gathering(Speaking speaking, Doors doors) {
        this.speaking = speaking;
        this.doors = doors;
    }

    /** What is answered in one place by one batch. */
    private static final class Fresh {
        private final List<PublicAnswer> answers = new ArrayList<>();
        private long last;
    }

    /** What is told in one of a place's talks. */
    private record Digest(@Nullable String topic, List<PublicAnswer> answers, Instant until, long last) {}

    void add(Turn turn, List<PublicAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var lane = Lane.current();
        Map<Chat, Fresh> places = lane.shared(Gathering.class, LinkedHashMap::new);
        var fresh = places.computeIfAbsent(turn.place(), none -> new Fresh());
        fresh.answers.addAll(answers);
        fresh.last = turn.id();
        lane.beforeCommit(Gathering.class, () -> {
            places.forEach(this::write);
            places.clear();
        });
    }

    private void write(Chat place, Fresh fresh) {
        var lane = Lane.current();
        var until = place.gathers(fresh.answers, lane.now());
        var all = place.gathered();
        fresh.answers.stream()
                .map(PublicAnswer::topic)
                .distinct()
                .forEach(topic -> write(place, new Digest(topic, in(topic, all), until, fresh.last)));
    }

    private static List<PublicAnswer> in(@Nullable String topic, List<PublicAnswer> all) {
        return all.stream()
                .filter(answer -> Objects.equals(answer.topic(), topic))
                .toList();
    }

    /** Whatever else was answered is not found there. */
    private static boolean isConfirmedInPrivate(PublicAnswer answer) {
        return answer.alone() && answer.sort() == Sort.KEPT;
    }

    /** Each of a place's talks has a message of its own. */
    private void write(Chat place, Digest digest) {
        var lane = Lane.current();
        var words = place.language().words();
        var all = digest.answers();
        var door = all.stream().anyMatch(PublicAnswer::alone)
                ? doors.to(lane.shop(), Door.PRIVATE, "cart")
                : Optional.<String>empty();
        var rows = Turn.column(door.map(to -> new Button(words.place().privateButton(), to)).stream());
        var text = DigestText.of(words, all)
                + (door.isPresent() && all.stream().anyMatch(Gathering::isConfirmedInPrivate)
                        ? "\n" + words.place().restInPrivate()
                        : "");
        var topic = digest.topic();
        speaking.say(place, OutgoingMessage.digest(text, rows).inTopic(topic), Priority.RECEIPT)
                .answers(digest.last())
                .replacing("digest " + digest.until().toEpochMilli() + (topic == null ? "" : " " + topic))
                .notBefore(digest.until().plus(WRITING));
    }
}
