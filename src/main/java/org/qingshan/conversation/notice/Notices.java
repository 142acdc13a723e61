package org.qingshan.conversation.notice;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.platform.lane.Lane;

/** Tells people what happened to something of theirs. Collected and written at the end of the transaction, with one query. */
@Singleton
class Notices {

    /**
     * What one person is told, once the language is known.
     *
     * @param until from when on it is not true any more; null where it stays so
     */
    record Notice(
            long buyer,
            Function<Wording, String> text,
            Function<Wording, List<Button>> buttons,
            @Nullable Instant until) {}

    private final Speaking speaking;

    Notices(Speaking speaking) {
        this.speaking = speaking;
    }

    void tell(long buyer, Function<Wording, String> text, Function<Wording, List<Button>> buttons) {
        tell(new Notice(buyer, text, buttons, null));
    }

    void tell(Notice notice) {
        var lane = Lane.current();
        List<Notice> pending = lane.shared(Notices.class, ArrayList::new);
        pending.add(notice);
        lane.beforeCommit(Notices.class, () -> write(pending));
    }

    void tell(long buyer, Function<Wording, String> text) {
        tell(buyer, text, words -> List.of());
    }

    private void write(List<Notice> pending) {
        List<Notice> notices = List.copyOf(pending);
        pending.clear();
        Map<Long, List<Chat>> chats = new HashMap<>();
        Chat.withBuyers(notices.stream().map(Notice::buyer).distinct().toList())
                .forEach(chat -> chats.computeIfAbsent(
                                Objects.requireNonNull(chat.buyer()).id(), none -> new ArrayList<>())
                        .add(chat));
        Map<Long, List<Notice>> byBuyer =
                notices.stream().collect(Collectors.groupingBy(Notice::buyer, LinkedHashMap::new, Collectors.toList()));
        byBuyer.forEach((buyer, some) -> chats.getOrDefault(buyer, List.of()).forEach(chat -> write(chat, some)));
    }

    /** All that happened to one person at once is one message; the same button is shown once. */
    private void write(Chat chat, List<Notice> some) {
        var words = chat.language().words();
        var text = some.stream().map(notice -> notice.text().apply(words)).collect(Collectors.joining("\n"));
        var buttons = some.stream()
                .flatMap(notice -> notice.buttons().apply(words).stream())
                .distinct()
                .toList();
        var message = speaking.tell(
                chat, OutgoingMessage.text(text, rows(buttons)), Lane.current().now());
        if (some.stream().allMatch(notice -> notice.until() != null)) {
            some.stream()
                    .map(Notice::until)
                    .filter(Objects::nonNull)
                    .max(Comparator.naturalOrder())
                    .ifPresent(message::validUntil);
        }
    }

    private static List<List<Button>> rows(List<Button> buttons) {
        if (buttons.isEmpty()) {
            return List.of();
        }
        return buttons.size() <= 2 ? List.of(buttons) : Turn.column(buttons.stream());
    }
}
