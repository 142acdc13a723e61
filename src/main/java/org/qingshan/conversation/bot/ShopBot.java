package org.qingshan.conversation.bot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** The bot of a shop, as somebody of the team has given it. What becomes of it is written down by the channel that runs it. */
@Entity
@Table(name = "bot")
public class ShopBot extends Row {
    /** How updates come to it. */
    public enum Mode {
        /** We ask for them. */
        POLLING,
        /** The platform brings them to our address. */
        WEBHOOK
    }

    public enum State {
        /** Nobody has asked the platform yet whether the token is good. */
        CHECKING,
        WORKING,
        /** The platform does not know the token that it worked with any more. */
        LOST,
        /** The platform does not know the token that was given. */
        REFUSED,
        /** The bot of the token speaks for another shop. */
        TAKEN
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    /** The one that has proved good; null before the first has. Written by the channel. */
    @Nullable
    @Column(name = "bot_id")
    private String botId;

    /** The one that is still asked about. */
    @Nullable
    @Column(name = "offered_id")
    private String offeredId;

    @Nullable
    private String offered;

    @Enumerated(EnumType.STRING)
    private Mode mode = Mode.POLLING;

    @Enumerated(EnumType.STRING)
    private State state = State.CHECKING;

    private String name = "";

    @Nullable
    @Column(name = "chat_id")
    private Long chatId;

    protected ShopBot() {}

    /** Made where a shop is given its first one. */
    static ShopBot ofLane() {
        var bot = new ShopBot();
        bot.shopId = Lane.current().shop();
        return bot;
    }

    /** It shall become the bot of this token, once that has proved good; whoever waits in the chat, if any, is told. */
    void offered(String botId, String sealed, @Nullable Long chat) {
        offeredId = botId;
        offered = sealed;
        state = State.CHECKING;
        chatId = chat;
    }

    void runsBy(Mode mode) {
        this.mode = mode;
    }

    public static Optional<ShopBot> ofShop() {
        return find("").firstResultOptional();
    }

    public Mode mode() {
        return mode;
    }

    public State state() {
        return state;
    }

    /** What people call it on the platform; empty until the platform has told. */
    public String name() {
        return name;
    }

    String botId() {
        return String.valueOf(botId);
    }

    /** The number of the bot that it is or, where it has a new token, shall be. */
    @Nullable
    String nextBotId() {
        return offeredId == null ? botId : offeredId;
    }

    /** Whether it is the bot of this number now; none, while none has proved good. */
    boolean is(@Nullable String number) {
        return Objects.equals(botId, number);
    }
}
