package org.qingshan.conversation.place;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.qingshan.conversation.SpentWords;
import org.qingshan.conversation.Wishing;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.inbox.PlaceNews.Hidden;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.Sender.Door;
import org.qingshan.platform.Secrets;
import org.qingshan.platform.lane.Lane;

/**
 * Tells administrators who hide their names, and whoever speaks in the name of a channel, why nothing comes of what they want. They are
 * never buyers nor of the team.
 */
@Singleton
class HiddenSpeakers {
    /** Many a host forgets it for a whole evening; nobody else wants to read it with each word. */
    private static final Duration ONCE_IN = Duration.ofHours(1);

    /** Of the few signs that Telegram has for everybody. */
    private static final String NOBODY = "🤷";

    private static final String TELL = """
            update chat set %1$s = :now
            where shop_id = :shop and id = :chat and (%1$s is null or %1$s <= :since)""";

    private static final String TELL_ADMINISTRATOR = TELL.formatted("hidden_told_at");
    private static final String TELL_CHANNEL = TELL.formatted("channel_told_at");

    private final Wishing wishing;
    private final Speaking speaking;
    private final Doors doors;
    private final SpentWords spent;

    HiddenSpeakers(Wishing wishing, Speaking speaking, Doors doors, SpentWords spent) {
        this.spent = spent;
        this.wishing = wishing;
        this.speaking = speaking;
        this.doors = doors;
    }

    /** @param isSold whether anything is sold there, as far as is known; else only linking it is anything to us */
    void hear(Turn turn, boolean isSold, Hidden hidden) {
        var words = turn.place().language().words();
        if (Secrets.holdsToken(hidden.words())) {
            spent.spend(turn, hidden.ref());
            var answer =
                    OutgoingMessage.text(words.bot().keepYourToken(), List.of()).inTopic(hidden.topic());
            speaking.say(turn.place(), answer, Priority.RECEIPT);
            return;
        }
        var isWish = isSold ? wishing.isOne(turn, hidden.words()) : wishing.links(hidden.words());
        if (!isWish) {
            return;
        }
        if (isToBeTold(turn.place(), hidden)) {
            var text = words.place();
            var door = doors.to(turn.shop().key(), Door.PRIVATE, "cart")
                    .map(address -> new Button(text.privateButton(), address));
            var answer = OutgoingMessage.text(
                            hidden.isChannel() ? text.whoseChannel() : text.whoAreYou(), Turn.column(door.stream()))
                    .inTopic(hidden.topic());
            speaking.say(turn.place(), answer, Priority.RECEIPT);
        } else {
            // Whoever comes later, or has forgotten, sees on his own words that nothing came of them, and all others
            // read nothing again.
            speaking.sign(turn.place(), hidden.ref(), NOBODY);
        }
    }

    /** Whether it was not said there lately; then it is said now. */
    private static boolean isToBeTold(Chat place, Hidden hidden) {
        var lane = Lane.current();
        return Objects.requireNonNull(Chat.getEntityManager())
                        .createNativeQuery(hidden.isChannel() ? TELL_CHANNEL : TELL_ADMINISTRATOR)
                        .setParameter("shop", lane.shop())
                        .setParameter("chat", place.id())
                        .setParameter("now", lane.now())
                        .setParameter("since", lane.now().minus(ONCE_IN))
                        .executeUpdate()
                > 0;
    }
}
