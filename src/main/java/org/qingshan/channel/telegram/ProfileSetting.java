package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.CommandCatalog;
import org.qingshan.inbox.ProfileChanged;

/**
 * Tells Telegram what a bot is called and says of itself, which is its shop's: a bot serves one shop alone. Written only where it is not so
 * already, since Telegram lets a bot change its name a few times a day; whoever is refused asks again at the next start or change.
 */
@ApplicationScoped
class ProfileSetting {
    private static final Logger LOG = Logger.getLogger(ProfileSetting.class);
    private static final int NAME = 64;
    private static final int DESCRIPTION = 512;
    private static final int ABOUT = 120;

    private final TelegramBots bots;
    private final BotApi api;
    private final ObjectMapper json;
    private final Instance<CommandCatalog> catalog;
    private final ReentrantLock writing = new ReentrantLock();

    ProfileSetting(TelegramBots bots, BotApi api, ObjectMapper json, Instance<CommandCatalog> catalog) {
        this.bots = bots;
        this.api = api;
        this.json = json;
        this.catalog = catalog;
    }

    /** Nobody waits for it. */
    void on(@Observes ProfileChanged changed) {
        bots.ofShop(changed.shop()).ifPresent(bot -> CompletableFuture.runAsync(() -> setQuietly(bot)));
    }

    private void setQuietly(Bot bot) {
        try {
            set(bot);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException away) {
            LOG.infof("%s keeps its profile for now: %s", bot, away.getMessage());
        }
    }

    /** One at a time: of two the slower one would put an old name back. */
    void set(Bot bot) throws InterruptedException {
        writing.lockInterruptibly();
        try {
            write(bot);
        } finally {
            writing.unlock();
        }
    }

    private void write(Bot bot) throws InterruptedException {
        // The name last: of the three it is the one that is refused for hours.
        for (var readers : List.of("", "en")) {
            var profile = catalog.get().profile(bot.shop(), readers.isEmpty() ? "zh" : readers);
            say(bot, "Description", "description", Cut.to(DESCRIPTION, profile.description()), readers);
            say(bot, "ShortDescription", "short_description", Cut.to(ABOUT, profile.about()), readers);
            say(bot, "Name", "name", Cut.to(NAME, profile.name()), readers);
        }
    }

    private void say(Bot bot, String what, String field, String text, String readers) throws InterruptedException {
        var asked = json.createObjectNode();
        if (!readers.isEmpty()) {
            asked.put("language_code", readers);
        }
        var now = Stop.await(api.call(bot, "getMy" + what, asked));
        if (!now.isDone() || now.result().path(field).asText().equals(text)) {
            return;
        }
        var set = Stop.await(api.call(bot, "setMy" + what, asked.put(field, text)));
        if (!set.isDone()) {
            LOG.infof("%s keeps its %s for now: %s", bot, field, set.problem());
        }
    }
}
