package org.qingshan.channel.telegram;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.Introduction.Met;
import org.qingshan.channel.telegram.Poller.Polled;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Unavailable;
import org.qingshan.platform.Lease;

/** One bot from start to end: it introduces itself, then polls while this replica has its lease, or sets its webhook. */
final class BotRun implements Runnable {
    private static final Logger LOG = Logger.getLogger(BotRun.class);

    /** What every run works with. */
    @Singleton
    record Parts(BotApi api, Introduction introduction, WebhookSetting webhook, Intake intake, BotLosses losses) {}

    /** What the run is to do; without a lease it is the webhook. */
    record Task(Bot bot, TelegramConfig config, Lease poll) {
        boolean isByWebhook() {
            var own = bot.mode();
            return (own == null ? config.mode() : own) == TelegramConfig.Mode.WEBHOOK;
        }
    }

    private final Task task;
    private final Parts parts;
    private final Stop stop;
    private final Backoff backoff = new Backoff();
    private volatile boolean isLost;

    BotRun(Task task, Parts parts, Stop stop) {
        this.task = task;
        this.parts = parts;
        this.stop = stop;
    }

    /** Whether Telegram does not know the token at this moment. */
    boolean isLost() {
        return isLost;
    }

    @Override
    public void run() {
        try {
            while (!isOver()) {
                stop.pause(backoff.next());
            }
        } catch (InterruptedException end) {
            LOG.debugf("%s stops", task.bot());
        }
    }

    /** Whether it came to its end. Whatever breaks it, such as a database that is away for a moment, it begins anew: nobody else would. */
    private boolean isOver() throws InterruptedException {
        try {
            parts.intake().warmUp();
            while (!run(task.bot())) {
                lose();
                stop.pause(task.config().askAgain());
            }
            return true;
        } catch (RuntimeException | Error broken) {
            LOG.errorf(broken, "%s was interrupted and begins anew", task.bot());
            return false;
        }
    }

    /** To the end, which it returns true for, or until Telegram does not know the token. */
    private boolean run(Bot bot) throws InterruptedException {
        if (!introduce()) {
            return false;
        }
        if (isLost) {
            isLost = false;
            LOG.infof("%s: Telegram knows the token again", bot);
        }
        // Also of a loss that another run of it noted, before a restart or on another replica.
        while (!parts.losses().found(bot)) {
            stop.pause(backoff.next());
        }
        backoff.reset();
        if (task.isByWebhook()) {
            setWebhook();
            return true;
        }
        return poll();
    }

    private void lose() {
        if (!isLost) {
            isLost = true;
            LOG.errorf(
                    "%s: Telegram does not know the token (QINGSHAN_TELEGRAM_TOKEN, or what /bot was given); it is asked"
                            + " again every %s",
                    task.bot(), task.config().askAgain());
        }
        // With every further question to Telegram, since the database may have been away.
        parts.losses().lost(task.bot());
    }

    /** Returns whether Telegram knows the bot. */
    private boolean introduce() throws InterruptedException {
        var met = parts.introduction().make(task.bot());
        while (met == Met.NOBODY) {
            if (backoff.isFresh()) {
                LOG.warnf("%s: Telegram does not answer", task.bot());
            }
            stop.pause(backoff.next());
            met = parts.introduction().make(task.bot());
        }
        backoff.reset();
        return met == Met.YES;
    }

    private void setWebhook() throws InterruptedException {
        while (!parts.webhook().set(task.bot())) {
            stop.pause(backoff.next());
        }
    }

    /** Until the end, or until Telegram does not know the bot any more, which it returns false for. */
    private boolean poll() throws InterruptedException {
        var poller = new Poller(task.bot(), parts.api(), parts.intake());
        var isSet = false;
        while (!stop.isAsked()) {
            if (!task.poll().held()) {
                isSet = false;
                if (task.poll().isDoubtful()) {
                    poller.glance();
                }
                stop.pause(Duration.ofSeconds(1));
            } else if (!isSet) {
                isSet = parts.webhook().remove(task.bot());
                if (!isSet) {
                    stop.pause(backoff.next());
                }
            } else if (!pause(poller.poll(task.config().pollTimeout()), poller)) {
                return false;
            }
        }
        return true;
    }

    private boolean pause(Polled polled, Poller poller) throws InterruptedException {
        switch (polled) {
            case GOOD -> backoff.reset();
            case LEFT_SOME -> stop.pause(Unavailable.RETRY_AFTER);
            case FAILED -> {
                var asked = poller.asked();
                stop.pause(asked != null ? asked : backoff.next());
            }
            case UNKNOWN -> {
                return false;
            }
        }
        return true;
    }
}
