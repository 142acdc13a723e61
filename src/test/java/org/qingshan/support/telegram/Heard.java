package org.qingshan.support.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;
import org.qingshan.support.BusyMachine;

/** What a person has heard in one chat, and waits to hear there. What was heard once is not heard again. */
final class Heard {
    static final Duration PATIENCE = BusyMachine.patience(Duration.ofSeconds(20), Duration.ofSeconds(60));

    private final FakeWorld world;
    private final String name;
    private final long chat;
    private long moment;

    Heard(FakeWorld world, String name, long chat) {
        this.world = world;
        this.name = name;
        this.chat = chat;
    }

    List<ShownMessage> all() {
        return world.rooms().shown(chat);
    }

    /** Waits for it, new or written anew. */
    ShownMessage next(Predicate<ShownMessage> wanted, String what) {
        var found = new AtomicReference<ShownMessage>();
        try {
            await(name + " waits for '" + what + "'").atMost(PATIENCE).until(() -> {
                news().stream().filter(wanted).findFirst().ifPresent(found::set);
                return found.get() != null;
            });
        } catch (ConditionTimeoutException late) {
            // Only then: to put into words what is there costs more than to look at it.
            assertThat(news()).as(what).anyMatch(wanted);
            throw late;
        }
        moment = found.get().moment();
        return found.get();
    }

    /** Waits until some message, shown before or after, reads like this now. */
    ShownMessage comesToRead(String words) {
        await(name + " waits to see '" + words + "'")
                .atMost(PATIENCE)
                .until(() -> all().stream().anyMatch(shown -> shown.text().contains(words)));
        return all().stream()
                .filter(shown -> shown.text().contains(words))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private List<ShownMessage> news() {
        return all().stream()
                .filter(message -> message.moment() > moment)
                .sorted(Comparator.comparing(ShownMessage::moment))
                .toList();
    }
}
