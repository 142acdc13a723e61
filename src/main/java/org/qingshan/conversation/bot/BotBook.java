package org.qingshan.conversation.bot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.bot.ShopBot.Mode;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.BotToken;
import org.qingshan.outbox.BotsChanged;
import org.qingshan.platform.Sealing;
import org.qingshan.platform.WebhookAddress;
import org.qingshan.platform.lane.Lane;

/** Gives a shop its bot, changes how it is run and takes it away. */
@Singleton
public class BotBook {
    /** Any number that nobody else locks: of two shops that are given one bot at the same time one must see the other. */
    private static final long GIVING = 0x42_4f_54L;

    private static final Pattern TOKEN = Pattern.compile("\\d{6,20}:[A-Za-z0-9_-]{30,100}");

    private final Sealing sealing;
    private final EntityManager entityManager;
    private final PaymentBook payments;
    private final Event<BotsChanged> changing;
    private final String publicUrl;

    BotBook(
            Sealing sealing,
            EntityManager entityManager,
            PaymentBook payments,
            Event<BotsChanged> changing,
            @ConfigProperty(name = "qingshan.public-url") String publicUrl) {
        this.sealing = sealing;
        this.entityManager = entityManager;
        this.payments = payments;
        this.changing = changing;
        this.publicUrl = publicUrl;
    }

    /** What came of giving a token. */
    public enum Given {
        CHECKING,
        /** The install has no key to seal it with. */
        NO_KEY,
        /** It is the bot of another shop. */
        TAKEN
    }

    /** Whether it looks like one of @BotFather's: the number of the bot, and 35 characters. */
    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    /** @param chat who waits there is told what came of it; null for nobody */
    public Given give(String token, @Nullable Long chat, String actor) {
        if (!sealing.isPossible()) {
            return Given.NO_KEY;
        }
        var botId = token.substring(0, token.indexOf(':'));
        if (isAnothers(botId)) {
            return Given.TAKEN;
        }
        var sealed = sealing.seal(BotToken.purpose(Lane.current().shop()), token);
        var known = ShopBot.ofShop();
        var bot = known.orElseGet(ShopBot::ofLane);
        bot.offered(botId, sealed, chat);
        if (known.isEmpty()) {
            bot.persist();
        }
        changed();
        History.write(actor, "bot given", "bot " + botId, Map.of());
        return Given.CHECKING;
    }

    /** Whether it can be run so: a platform brings updates only to a public address with a certificate. */
    public boolean canRunBy(Mode mode) {
        return mode == Mode.POLLING || WebhookAddress.isTaken(publicUrl);
    }

    public void run(ShopBot bot, Mode mode, String actor) {
        bot.runsBy(mode);
        changed();
        History.write(actor, "bot run by " + mode, "bot " + bot.botId(), Map.of());
    }

    /** What it was paid by goes with it. Returns whether there was one. */
    public boolean takeAway(String actor) {
        Optional<ShopBot> bot = ShopBot.ofShop();
        bot.ifPresent(one -> {
            payments.takeAway(actor);
            one.delete();
            History.write(actor, "bot taken away", "bot " + one.botId(), Map.of());
            changed();
        });
        return bot.isPresent();
    }

    private void changed() {
        var lane = Lane.current();
        lane.afterCommit(() -> changing.fire(new BotsChanged(lane.shop())));
    }

    private boolean isAnothers(String botId) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)")
                .setParameter("lock", GIVING)
                .getSingleResult();
        return !entityManager
                .createNativeQuery(
                        "select shop_id from bot where (bot_id = :bot or offered_id = :bot) and shop_id <> :shop",
                        String.class)
                .setParameter("bot", botId)
                .setParameter("shop", Lane.current().shop())
                .getResultList()
                .isEmpty();
    }
}
