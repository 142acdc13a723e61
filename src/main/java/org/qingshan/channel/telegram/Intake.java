package org.qingshan.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;
import org.qingshan.channel.telegram.TelegramBots.Bot;
import org.qingshan.inbox.Inbox;
import org.qingshan.inbox.IncomingMessage;
import org.qingshan.inbox.Taken;
import org.qingshan.platform.Storable;

/** Gives updates to the inbox, however they came. */
@ApplicationScoped
class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final Inbox inbox;
    private final BotNames names;
    private final Checkouts checkouts;
    private final ObjectMapper json;
    private final UpdateReader reader;
    private final MeterRegistry meters;

    Intake(Inbox inbox, BotNames names, Checkouts checkouts, ObjectMapper json, MeterRegistry meters) {
        this.checkouts = checkouts;
        this.inbox = inbox;
        this.names = names;
        this.json = json;
        this.reader = new UpdateReader(json);
        this.meters = meters;
    }

    /**
     * Takes an update. Empty where there is nothing to take: it is not for us, or it cannot be read and would not get better by
     * coming again.
     */
    Optional<CompletionStage<Taken>> take(Bot bot, JsonNode raw) {
        hurry(bot, raw);
        return read(bot, raw).map(inbox::take);
    }

    /** What cannot wait for the updates before it: whoever is about to pay is answered at once, once for all copies. Does not block. */
    void hurry(Bot bot, JsonNode raw) {
        if (raw.has(Checkouts.UPDATE)) {
            checkouts.answer(bot, Storable.json(raw.path(Checkouts.UPDATE)));
        }
    }

    /** Reads an example, because the library takes most of a second for its first update. */
    void warmUp() {
        var chat = "\"chat\":{\"id\":1},\"from\":{\"id\":1}";
        try {
            reader.read(json.readTree("{\"update_id\":1,\"message\":{\"message_id\":1,\"text\":\"A1\"," + chat + "}}"));
        } catch (IOException | UnreadableUpdate impossible) {
            LOG.warnf("The example update cannot be read: %s", impossible.getMessage());
        }
    }

    /** Notes an update that is passed over, without its words. */
    void skip(Bot bot, String why) {
        meters.counter("qingshan.telegram.unreadable").increment();
        LOG.warnf("%s: an update cannot be read and is skipped (%s)", bot, why);
    }

    /** What an update means; empty where it means nothing, or cannot be read, which is noted. */
    Optional<IncomingMessage> read(Bot bot, JsonNode told) {
        var updates = new Updates(bot.shop(), bot.id(), names.of(bot));
        try {
            var raw = Storable.json(told);
            var payment = PaymentUpdates.read(bot.shop(), raw);
            if (payment.isPresent()) {
                return payment;
            }
            var place = new PlaceUpdates(bot.shop(), bot.id(), names.of(bot), names.readsGroups(bot)).read(raw);
            return place.isPresent() ? place : reader.read(raw).flatMap(updates::incoming);
        } catch (UnreadableUpdate unreadable) {
            skip(bot, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            skip(bot, unforeseen.getClass().getSimpleName());
        }
        return Optional.empty();
    }
}
