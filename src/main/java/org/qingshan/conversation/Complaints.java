package org.qingshan.conversation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import org.qingshan.conversation.question.ComplaintWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;

/** What buyers complain of in words: the host is told at once, and finds it before all else that waits. */
@Singleton
class Complaints {
    private final Event<Object> events;

    Complaints(Event<Object> events) {
        this.events = events;
    }

    /** Whether these words, which wait, tell that something is wrong, or want somebody called. */
    static boolean isOne(String words) {
        return CallMe.isSaid(words)
                || QuestionReader.tellsOfTrouble(words) && !ComplaintWords.isFear(words)
                || ConcernReader.read(words).filter(Concern::isTrouble).isPresent();
    }

    /** Those that wait, the newest first. Queries. */
    static List<QuestionDesk.Open> open() {
        return Unanswered.open().stream()
                .filter(one -> isOne(one.words()))
                .map(one -> new QuestionDesk.Open(one, 1))
                .toList();
    }

    /** Keeps what the turn says, and tells the person that it is heard. */
    void passOn(Turn turn) {
        tellHost(turn);
        ForTheHost.passOnTrouble(turn);
    }

    /** Before it is kept: the host is told of it, once for each person who waits. */
    void tellHost(Turn turn) {
        if (isOne(turn.said()) && Unanswered.openOf(turn.chat()).noneMatch(one -> isOne(one.words()))) {
            events.fire(new ComplaintHeard(turn.buyer().id(), QuestionDesk.shown(turn.said())));
        }
    }
}
