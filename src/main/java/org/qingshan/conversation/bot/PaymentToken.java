package org.qingshan.conversation.bot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** The token of the payment provider that a shop takes money by in its chats. The platform knows it for the bot alone that it was made for. */
@Entity
@Table(name = "payment_token")
public class PaymentToken extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    /** Null for the bot of the environment. */
    @Nullable
    @Column(name = "bot_id")
    private String botId;

    private String sealed;
    private boolean test;

    protected PaymentToken() {}

    static PaymentToken ofLane() {
        var token = new PaymentToken();
        token.shopId = Lane.current().shop();
        return token;
    }

    void is(String sealed, boolean test, @Nullable String botId) {
        this.sealed = sealed;
        this.test = test;
        this.botId = botId;
    }

    /** Whether nobody's money moves. */
    boolean isTest() {
        return test;
    }

    /** Whether it was made for the bot that speaks for the shop now. */
    boolean isFor(Optional<ShopBot> bot) {
        return bot.map(one -> one.is(botId)).orElse(botId == null);
    }

    static Optional<PaymentToken> ofShop() {
        return find("").firstResultOptional();
    }
}
