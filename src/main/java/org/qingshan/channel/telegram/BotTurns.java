package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/**
 * Sees to it that the places of a shop that has another bot than before are shown everything by that one. By which bot each was shown is in the
 * database and is changed with what is shown: a replica that starts catches up, and where Telegram did not answer it is asked again.
 */
@ApplicationScoped
class BotTurns {
    /** Longer than Telegram takes for an answer, and than it makes most wait who have asked too much. */
    private static final Duration ASK_AGAIN = Duration.ofMinutes(1);

    private final BotRows rows;
    private final PlaceLook places;
    private final Duration patience;
    /** Those that speak, as far as is known here. Only the keeper's. */
    private @Nullable List<Bot> speaking;

    private long asked;

    @Inject
    BotTurns(BotRows rows, PlaceLook places) {
        this(rows, places, ASK_AGAIN);
    }

    BotTurns(BotRows rows, PlaceLook places, Duration patience) {
        this.rows = rows;
        this.places = places;
        this.patience = patience;
    }

    /** @param bots as they were just read */
    void note(List<Bot> bots) {
        var before = speaking;
        if (bots.equals(before) && System.nanoTime() - asked < patience.toNanos()) {
            return;
        }
        // What was linked since the last look was shown by whoever spoke then.
        rows.haveShown(before == null ? bots : before);
        if (!bots.equals(before)) {
            rows.areAll(bots);
        }
        for (var turn : rows.shownByOthers(bots)) {
            bots.stream()
                    .filter(bot -> bot.shop().equals(turn.shop()))
                    .forEach(bot -> places.takeOver(bot, turn.address()));
        }
        speaking = List.copyOf(bots);
        asked = System.nanoTime();
    }
}
