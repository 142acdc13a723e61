package org.qingshan.channel.telegram;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.qingshan.platform.Leases;

/** Starts a thread for each bot and ends them all with the program. */
@ApplicationScoped
class BotThreads {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final TelegramBots bots;
    private final TelegramConfig config;
    private final Leases leases;
    private final BotRun.Parts parts;
    private final Stop stop = new Stop();
    private final List<Thread> threads = new ArrayList<>();

    BotThreads(TelegramBots bots, TelegramConfig config, Leases leases, BotRun.Parts parts) {
        this.bots = bots;
        this.config = config;
        this.leases = leases;
        this.parts = parts;
    }

    void start(@Observes StartupEvent ready) {
        for (var bot : bots.all()) {
            var task = new BotRun.Task(bot, config, leases.want("poll/telegram/" + bot.id()));
            var thread = new Thread(new BotRun(task, parts, stop), "telegram-" + bot.id());
            thread.setDaemon(true);
            thread.setContextClassLoader(BotThreads.class.getClassLoader());
            threads.add(thread);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent last) throws InterruptedException {
        stop.now();
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            thread.join(PATIENCE.toMillis());
        }
    }
}
