package org.qingshan.conversation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.qingshan.conversation.Chat;
import org.qingshan.conversation.Speaking;
import org.qingshan.conversation.text.Wording;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.platform.lane.Lane;

/** Tells people what happened to something of theirs. Collected and written at the end of the transaction, with one query. */
@ApplicationScoped
class Notices {

    /** What one person is told, once the language is known. */
    record Notice(long buyer, Function<Wording, String> text, Function<Wording, List<Button>> buttons) {}

    private final Speaking speaking;

    Notices(Speaking speaking) {
        this.speaking = speaking;
    }

    void tell(long buyer, Function<Wording, String> text, Function<Wording, List<Button>> buttons) {
        var lane = Lane.current();
        List<Notice> pending = lane.shared(Notices.class, ArrayList::new);
        pending.add(new Notice(buyer, text, buttons));
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
        for (var notice : notices) {
            chats.getOrDefault(notice.buyer(), List.of()).forEach(chat -> write(chat, notice));
        }
    }

    private void write(Chat chat, Notice notice) {
        var words = Wording.of(chat.language().isChinese());
        var buttons = notice.buttons().apply(words);
        speaking.say(
                chat,
                OutgoingMessage.text(notice.text().apply(words), buttons.isEmpty() ? List.of() : List.of(buttons)),
                Priority.RECEIPT);
    }
}
