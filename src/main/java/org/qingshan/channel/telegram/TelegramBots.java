package org.qingshan.channel.telegram;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The bots of this install as they are now, known without asking anybody, so that any thread may ask. */
public interface TelegramBots {

    List<Bot> all();

    default Optional<Bot> ofShop(String shop) {
        return all().stream().filter(bot -> bot.shop().equals(shop)).findFirst();
    }

    default Optional<Bot> withId(String id) {
        return all().stream().filter(bot -> bot.id().equals(id)).findFirst();
    }

    /**
     * A shop's bot.
     *
     * @param token what proves that we are the bot; never to be shown
     * @param ownSecret what its webhook must be called with, where it is not derived from the token
     * @param mode how it is run, where that is not the setting's
     */
    record Bot(String shop, String token, @Nullable String ownSecret, TelegramConfig.@Nullable Mode mode) {

        Bot(String shop, String token, @Nullable String ownSecret) {
            this(shop, token, ownSecret, null);
        }

        /** The number before the token's colon. Not secret. */
        public String id() {
            return token.substring(0, token.indexOf(':'));
        }

        /** What Telegram must send in its secret header: 1–256 of A–Z, a–z, 0–9, underscore and hyphen. */
        String webhookSecret() {
            return ownSecret != null ? ownSecret : derivedSecret();
        }

        /** The text without the token, for logs and errors. */
        String conceal(String text) {
            return text.replace(token, id() + ":***");
        }

        private String derivedSecret() {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal("qingshan webhook".getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("Every Java has HmacSHA256", impossible);
            }
        }

        @Override
        public String toString() {
            return shop + "'s bot " + id();
        }
    }
}
