package org.qingshan.channel.telegram;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.outbox.BotsChanged;
import org.qingshan.platform.Leases;

/** Runs a thread for each bot there is, as bots come, change and go, and ends them all with the program. */
@ApplicationScoped
class BotThreads {
    private static final Logger LOG = Logger.getLogger(BotThreads.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** So long a bot that was changed on another replica goes on as it was. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** What was answered to whoever changes the bot leaves through the old one: he may not have spoken to the new one yet. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final KeptBots bots;
    private final BotChecking checking;
    private final BotTurns turns;
    private final TelegramConfig config;
    private final Leases leases;
    private final BotRun.Parts parts;
    private final Semaphore wake = new Semaphore(0);
    private final Thread keeper = thread(this::keep, "telegram-bots");
    /** Only the keeper's, until it has ended. */
    private final Map<Bot, Running> running = new HashMap<>();

    private volatile boolean stopping;

    BotThreads(
            KeptBots bots,
            BotChecking checking,
            BotTurns turns,
            TelegramConfig config,
            Leases leases,
            BotRun.Parts parts) {
        this.bots = bots;
        this.turns = turns;
        this.checking = checking;
        this.config = config;
        this.leases = leases;
        this.parts = parts;
    }

    private record Running(Thread thread, BotRun run, Stop stop) {
        boolean isOver() {
            return !thread.isAlive() || run.isLost();
        }

        void end() {
            stop.now();
            thread.interrupt();
        }
    }

    void start(@Observes StartupEvent ready) {
        arrange();
        keeper.start();
    }

    void on(@Observes BotsChanged changed) {
        wake.release();
    }

    void stop(@Observes ShutdownEvent last) throws InterruptedException {
        stopping = true;
        keeper.interrupt();
        keeper.join(PATIENCE.toMillis());
        running.values().forEach(Running::end);
        for (var one : running.values()) {
            one.thread().join(PATIENCE.toMillis());
        }
    }

    private void keep() {
        while (!stopping) {
            try {
                if (wake.tryAcquire(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    Thread.sleep(LAST_WORDS.toMillis());
                    wake.drainPermits();
                }
                look();
                turns.note(bots.all());
                checking.check(this::lookAnew);
                turns.note(bots.all());
            } catch (InterruptedException end) {
                return;
            } catch (RuntimeException away) {
                LOG.debugf("The bots stay as they are for now: %s", away.getMessage());
            } catch (Error broken) {
                LOG.errorf(broken, "The bots stay as they are for now");
            }
        }
    }

    private void look() {
        bots.look();
        arrange();
    }

    /** A token that Telegram knows again is the same bot, which is not to wait any longer; where it only set a webhook, that is set again. */
    private void lookAnew() {
        running.values().removeIf(one -> {
            var isOver = one.isOver();
            if (isOver) {
                one.end();
            }
            return isOver;
        });
        look();
    }

    /** Ends what is no more as it was, and begins what is new. */
    private void arrange() {
        var all = bots.all();
        running.entrySet().removeIf(one -> {
            var isGone = !all.contains(one.getKey());
            if (isGone) {
                one.getValue().end();
            }
            return isGone;
        });
        all.forEach(bot -> running.computeIfAbsent(bot, this::begin));
    }

    private Running begin(Bot bot) {
        var stop = new Stop();
        var task = new BotRun.Task(bot, config, leases.want("poll/telegram/" + bot.id()));
        var run = new BotRun(task, parts, stop);
        var thread = thread(run, "telegram-" + bot.id());
        thread.start();
        return new Running(thread, run, stop);
    }

    private static Thread thread(Runnable work, String name) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setContextClassLoader(BotThreads.class.getClassLoader());
        return thread;
    }
}
