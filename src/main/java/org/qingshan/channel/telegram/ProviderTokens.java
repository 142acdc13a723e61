package org.qingshan.channel.telegram;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.qingshan.outbox.BotToken;
import org.qingshan.platform.Sealing;
import org.qingshan.platform.Sql;

/** The tokens of payment providers that shops were given. Read when an invoice goes, so that one that was taken away is used no more. */
@ApplicationScoped
class ProviderTokens {
    /** Telegram knows it for one bot alone. */
    private static final String SEALED = """
            select t.sealed from payment_token t left join bot b on b.shop_id = t.shop_id
            where t.shop_id = ? and t.bot_id is not distinct from b.bot_id""";

    private final Sql sql;
    private final Sealing sealing;

    ProviderTokens(Sql sql, Sealing sealing) {
        this.sql = sql;
        this.sealing = sealing;
    }

    /** The shop's, never to be shown; empty where there is none for its bot. Reads; throws where it cannot. */
    Optional<String> of(String shop) {
        return sql.query(SEALED, row -> row.getString(1), shop).stream()
                .findFirst()
                .flatMap(kept -> sealing.open(BotToken.purposeOfPayments(shop), kept));
    }
}
