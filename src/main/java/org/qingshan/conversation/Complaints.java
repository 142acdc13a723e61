package org.qingshan.conversation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.ComplaintWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;

/** What buyers complain of in words: the host is told at once, and finds it before all else that waits. */
@Singleton
public class Complaints {
    private static final Pattern NONE = Pattern.compile("(?:不|没)(?:再|想|要|用)?投诉(?!没|处理)|\\bno complaints?\\b");

    /** It shall be exchanged, or goes back. */
    private static final Pattern BACK =
            Pattern.compile("(?:想|要|能|给我)换(?:大|小|一|个|货|成)|寄回|退回去|退货|\\b(?:send (?:\\w+ ){0,3}back|exchange|return)\\b");

    private final Event<Object> events;

    Complaints(Event<Object> events) {
        this.events = events;
    }

    /** Whether these words, which wait, tell that something is wrong, or want somebody called. */
    static boolean isOne(String words) {
        var plain = Normaliser.plain(words);
        return !NONE.matcher(plain).find()
                && (tellsOfFault(words) || BACK.matcher(plain).find());
    }

    private static boolean tellsOfFault(String words) {
        return CallMe.isSaid(words)
                || Upset.isIn(words)
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
    public void passOn(Turn turn) {
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
