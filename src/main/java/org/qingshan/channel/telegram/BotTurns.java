package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.qingshan.channel.telegram.TelegramBots.Bot;

/**
 * Sees to it that the places of a shop that has another bot than before are shown everything by that one. By which bot they were shown is in the
 * database: whichever replica notes the change first asks and tells, and one that starts catches up with what nobody has noted yet.
 */
@ApplicationScoped
class BotTurns {
    private final BotRows rows;
    private final PlaceLook places;
    /** Those that are noted, as far as is known here. Only the keeper's. */
    private List<Bot> noted = List.of();

    private boolean begun;

    BotTurns(BotRows rows, PlaceLook places) {
        this.rows = rows;
        this.places = places;
    }

    /** @param bots as they were just read */
    void note(List<Bot> bots) {
        if (!begun) {
            bots.forEach(rows::begins);
            begun = true;
        }
        noted.stream()
                .filter(bot -> !bots.contains(bot))
                .filter(bot -> !has(bots, bot.shop()))
                .forEach(rows::isGone);
        bots.stream()
                .filter(bot -> !noted.contains(bot))
                .filter(rows::takesOver)
                .forEach(this::takeOver);
        noted = List.copyOf(bots);
    }

    private static boolean has(List<Bot> bots, String shop) {
        return bots.stream().anyMatch(bot -> bot.shop().equals(shop));
    }

    /** A new token of the same bot changes nothing for anybody. */
    private void takeOver(Bot bot) {
        rows.places(bot.shop()).forEach(address -> places.takeOver(bot, address));
    }
}
