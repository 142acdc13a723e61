package org.qingshan.conversation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Miscounted;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.ComplaintWords;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;
import org.qingshan.conversation.question.QuestionReader;
import org.qingshan.conversation.turn.ForTheHost;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.conversation.turn.Upset;

/** What buyers complain of in words: the host is told at once, and finds it before all else that waits. */
@Singleton
public class Complaints {
    private static final Pattern NONE = Pattern.compile("(?:不|没)(?:再|想|要|用)?投诉(?!没|处理)|\\bno complaints?\\b");

    /** It shall be exchanged, or goes back. */
    private static final Pattern BACK = Pattern.compile(
            "(?:想|要|能|给我)换(?:大|小|一|个|货|成)(?!.{0,3}(?:地址|名字|时间|电话|号码|颜色|话题|说法))|寄回|退回去|退货|\\b(?:send (?:\\w+ ){0,3}back|exchange|return)\\b(?! to (?:the |your )?(?:stream|live|air|show))");

    /** Whether one could, and what the rule is: 支持退货吗, "when will you return?" */
    private static final Pattern ASKED =
            Pattern.compile("[?吗么]|能不能|可不可以|支不支持|\\b(?:when|how|what|where) |^(?:do|does|can|could|may|will|is|are) ");

    private static final Pattern OF_THE_RULE =
            Pattern.compile("支持|无理由|包退|包换|允许|\\b(?:do you|does the shop) (?:accept|take|allow)\\b|\\breturn policy\\b");

    private static final Pattern SPOILT = Pattern.compile("[坏烂霉馊臭碎裂]|\\b(?:rotten|bad|broken|spoil\\w+|damaged)\\b");

    private static final Duration DAY = Duration.ofDays(1);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** Whoever makes a noise makes no more of it for the hosts than so many notices a minute; what he says waits for them all the same. */
    private static final int MOST_A_MINUTE = 5;

    private final Event<Object> events;

    Complaints(Event<Object> events) {
        this.events = events;
    }

    /** Whether these words, which wait, tell that something is wrong, or want somebody called. */
    static boolean isOne(String words) {
        var plain = Normaliser.plain(words);
        var none = NONE.matcher(plain);
        var isAsked = ASKED.matcher(plain).find();
        if (isAsked
                && OF_THE_RULE.matcher(plain).find()
                && !SPOILT.matcher(plain).find()) {
            return false;
        }
        return tellsOfFault(none.find() ? none.replaceAll("") : words)
                || Miscounted.isTold(plain)
                || !isAsked && BACK.matcher(plain).find();
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
        var now = turn.sale().now();
        if (isOne(turn.said())
                && since(Unanswered.openOf(turn.chat()), now.minus(DAY)).count() == 0
                && since(Unanswered.open().stream(), now.minus(MINUTE)).count() < MOST_A_MINUTE) {
            events.fire(new ComplaintHeard(turn.buyer().id(), QuestionDesk.shown(turn.said())));
        }
    }

    private static Stream<Unanswered> since(Stream<Unanswered> all, Instant then) {
        return all.filter(one -> one.at().isAfter(then)).filter(one -> isOne(one.words()));
    }
}
