package org.qingshan.conversation.command;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import org.qingshan.conversation.HowToPayAsked;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.PayingWords;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.domain.shop.Role;

/** Where a shop has not said how it wants to be paid, the first buyer who asks for it is told of to its people; the question waits for them meanwhile. */
@Singleton
class HowToPayUnsaid {
    private final Event<HowToPayAsked> events;

    HowToPayUnsaid(Event<HowToPayAsked> events) {
        this.events = events;
    }

    /** Once, until the question is answered. */
    void asked(Turn turn) {
        var isWaiting = Wording.all()
                .anyMatch(words ->
                        Unanswered.openSaying(words.beside().howToPayAsked()).isPresent());
        if (isWaiting
                || turn.may(Role.HOST)
                || PayingWords.ways(turn.words(), turn.shop().paying()).isPresent()) {
            return;
        }
        ForTheHost.keep(turn, turn.words().beside().howToPayAsked());
        events.fire(new HowToPayAsked());
    }
}
