package org.qingshan.conversation.bot;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.regex.Pattern;
import org.qingshan.domain.place.OwnBot.Payments;
import org.qingshan.domain.shop.History;
import org.qingshan.domain.shop.Shop;
import org.qingshan.outbox.BotToken;
import org.qingshan.outbox.Doors;
import org.qingshan.platform.Sealing;
import org.qingshan.platform.lane.Lane;

/** Gives a shop the token of its payment provider, and takes it away. Until it has one nobody can pay in a chat. */
@Singleton
public class PaymentBook {
    /** As @BotFather gives it: a number, whether it is a test, and the provider's own. */
    private static final Pattern TOKEN = Pattern.compile("\\d{4,20}:[A-Z]{2,10}:[A-Za-z0-9_-]{3,120}");

    private static final String TEST = ":TEST:";

    private final Sealing sealing;
    private final Doors doors;

    PaymentBook(Sealing sealing, Doors doors) {
        this.sealing = sealing;
        this.doors = doors;
    }

    /** What came of giving a token. */
    public enum Given {
        DONE,
        /** The install has no key to seal it with. */
        NO_KEY,
        /** Nobody can pay anywhere that the shop speaks. */
        NO_BOT
    }

    public static boolean isToken(String text) {
        return TOKEN.matcher(text).matches();
    }

    public Given give(String token, String actor) {
        var shop = Lane.current().shop();
        var bot = ShopBot.ofShop();
        if (bot.isEmpty() && !doors.takesInvoices(shop)) {
            return Given.NO_BOT;
        }
        if (!sealing.isPossible()) {
            return Given.NO_KEY;
        }
        var known = PaymentToken.ofShop();
        var own = known.orElseGet(PaymentToken::ofLane);
        var isTest = token.contains(TEST);
        own.is(
                sealing.seal(BotToken.purposeOfPayments(shop), token),
                isTest,
                bot.map(ShopBot::nextBotId).orElse(null));
        if (known.isEmpty()) {
            own.persist();
        }
        Shop.byKey(shop).orElseThrow().paying().byInvoice(true, isTest);
        History.write(actor, isTest ? "payment token given, a test" : "payment token given", "bot", Map.of());
        return Given.DONE;
    }

    /** Returns whether there was one. */
    public boolean takeAway(String actor) {
        var token = PaymentToken.ofShop();
        token.ifPresent(one -> {
            one.delete();
            Shop.byKey(Lane.current().shop()).orElseThrow().paying().byInvoice(false, false);
            History.write(actor, "payment token taken away", "bot", Map.of());
        });
        return token.isPresent();
    }

    /** How the shop is paid in its chats. */
    public static Payments now() {
        return PaymentToken.ofShop()
                .map(token -> !token.isFor(ShopBot.ofShop())
                        ? Payments.OF_ANOTHER_BOT
                        : token.isTest() ? Payments.TEST : Payments.REAL)
                .orElse(Payments.OFF);
    }

    /**
     * Whether somebody can pay the shop in this channel's chats.
     *
     * @param ofTheTeam whether he works for the shop: by a test token nobody else pays
     */
    public boolean isPossible(String shop, String channel, boolean ofTheTeam) {
        return doors.takesInvoices(shop, channel)
                && switch (now()) {
                    case REAL -> true;
                    case TEST -> ofTheTeam;
                    case OFF, OF_ANOTHER_BOT -> false;
                };
    }
}
