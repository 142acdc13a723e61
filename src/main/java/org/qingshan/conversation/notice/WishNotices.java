package org.qingshan.conversation.notice;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.qingshan.conversation.StreamWish;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.domain.stream.Stream;
import org.qingshan.domain.stream.StreamStarted;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.platform.lane.Lane;

/** Calls those who wanted to be told when a stream begins. Who follows it anyway is shown the lineup, and is not called besides. */
@Singleton
class WishNotices {
    private final Speaking speaking;

    WishNotices(Speaking speaking) {
        this.speaking = speaking;
    }

    void on(@Observes StreamStarted started) {
        var lane = Lane.current();
        if (lane.isTrial()) {
            return;
        }
        Stream stream = Objects.requireNonNull(Stream.<Stream>findById(started.streamId()));
        var following = Chat.following(stream.id(), stream.startedAt().orElse(lane.now())).stream()
                .map(Chat::id)
                .collect(Collectors.toSet());
        Chat.withBuyers(StreamWish.toTell(lane.now())).stream()
                .filter(chat -> !following.contains(chat.id()))
                .forEach(chat -> call(chat, stream));
    }

    private void call(Chat chat, Stream stream) {
        var words = chat.language().words();
        var after = words.after();
        speaking.say(
                chat,
                OutgoingMessage.text(
                        after.begins(stream.title()),
                        List.of(List.of(
                                new Button(words.chat().lineupButton(), "/lineup"),
                                new Button(after.noMoreButton(), "/tellme off")))),
                Priority.BROADCAST);
    }
}
