package org.qingshan.conversation.place;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.qingshan.conversation.Speaking;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.Wishing;
import org.qingshan.conversation.text.Wording;
import org.qingshan.inbox.PlaceNews.Hidden;
import org.qingshan.outbox.Button;
import org.qingshan.outbox.Doors;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;
import org.qingshan.outbox.SaidLately;
import org.qingshan.outbox.Sender.Door;
import org.qingshan.platform.lane.Lane;

/** Tells administrators who hide their names why nothing comes of what they want. They are never buyers nor of the team. */
@Singleton
class HiddenSpeakers {
    private static final String KEY = "hidden";

    /** Many a host forgets it for a whole evening; nobody else wants to read it with each word. */
    private static final Duration ONCE_IN = Duration.ofHours(1);

    private final Wishing wishing;
    private final Speaking speaking;
    private final Doors doors;

    HiddenSpeakers(Wishing wishing, Speaking speaking, Doors doors) {
        this.wishing = wishing;
        this.speaking = speaking;
        this.doors = doors;
    }

    /** @param isSold whether anything is sold there, as far as is known; else only linking it is anything to us */
    void hear(Turn turn, boolean isSold, Hidden hidden) {
        var since = Lane.current().now().minus(ONCE_IN);
        var isWish = isSold ? wishing.isOne(turn, hidden.words()) : wishing.links(hidden.words());
        if (isWish && !SaidLately.is(turn.place().id(), KEY, since)) {
            var text = Wording.of(turn.place().language().isChinese()).place();
            var door = doors.to(turn.shop().key(), Door.PRIVATE, "cart")
                    .map(address -> new Button(text.privateButton(), address));
            var answer = OutgoingMessage.text(text.whoAreYou(), Turn.column(door.stream()))
                    .inTopic(hidden.topic());
            speaking.say(turn.place(), answer, Priority.RECEIPT).replacing(KEY);
        }
    }
}
