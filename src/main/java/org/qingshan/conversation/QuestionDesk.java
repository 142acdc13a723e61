package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.conversation.turn.Faq;
import org.qingshan.conversation.turn.Speaking;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.conversation.turn.Unanswered;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.CallingBack;
import org.qingshan.outbox.CallingBack.Seen;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;

/** What people said and the bot could not answer: for the host to look through, to answer, to leave. May query. */
@Singleton
public class QuestionDesk {
    private static final Pattern PHONE = Pattern.compile("(?<![\\d.])\\+?\\d(?:[ -]?\\d){6,}+(?![\\d.])");

    private final Speaking speaking;

    QuestionDesk(Speaking speaking) {
        this.speaking = speaking;
    }

    /**
     * The same words, said by one or by many.
     *
     * @param newest the last time that they were said
     * @param times how often
     */
    public record Open(Unanswered newest, int times) {
        /** What was said, as it may be seen on a host's phone beside the stream: without phone numbers. */
        public String shown() {
            return QuestionDesk.shown(newest.words());
        }
    }

    static String shown(String words) {
        return Wording.quoted(PHONE.matcher(words).replaceAll("…"));
    }

    /** What is open of the newest, complaints before all else and the newest first; what differs only in case, width or punctuation at the ends is the same. */
    public List<Open> open() {
        var same = said().collect(Collectors.groupingBy(QuestionDesk::plain, LinkedHashMap::new, Collectors.toList()));
        var all = same.values().stream()
                .map(one -> new Open(one.get(0), one.size()))
                .collect(Collectors.partitioningBy(
                        open -> Complaints.isOne(open.newest().words())));
        return Stream.of(true, false)
                .flatMap(isOne -> all.getOrDefault(isOne, List.of()).stream())
                .toList();
    }

    /** How many entries {@link #open} has. */
    public int waiting() {
        return (int) Unanswered.openWords().stream()
                .map(QuestionDesk::plain)
                .distinct()
                .count();
    }

    /** By the number of one who said it; empty if it is no longer open. */
    public Optional<Open> open(long id) {
        return said().filter(one -> one.id() == id)
                .map(QuestionDesk::plain)
                .flatMap(words -> open().stream().filter(one -> words.equals(plain(one.newest()))))
                .findFirst();
    }

    /** Keeps a pair of question and answer for whoever asks later. */
    public Faq keep(Turn turn, List<String> triggers, String answer) {
        var faq = new Faq(triggers, answer, turn.sale().now());
        faq.persist();
        turn.round().faqs().add(faq);
        History.write(turn.actor(), "faq.added", "faq " + faq.id(), Map.of());
        return faq;
    }

    /**
     * What was told.
     *
     * @param people how many were told
     * @param messages the numbers of what was answered by it
     */
    public record Told(int people, List<Long> messages) {}

    /** Tells everyone who said it. */
    public Told answer(Open open, String answer) {
        return tell(sameAs(open), answer);
    }

    /** Tells everyone whose words the new pair answers. Returns how many people that were. */
    public int answer(Faq faq) {
        return tell(one -> faq.fit(one.words()) > 0, faq.answer()).people();
    }

    /**
     * What was taken back.
     *
     * @param people how many may have read it
     * @param messages the numbers of what waits again
     */
    public record Unsaid(int people, List<Long> messages) {}

    /**
     * Takes an answer back: what is not on its way yet is never sent, what may have been read says instead that it is taken back, and what
     * was asked is open again. Empty where none of these is answered in words any more.
     */
    public Optional<Unsaid> takeBack(Collection<Long> messages) {
        var byAnswer = Unanswered.withIds(messages).stream()
                .filter(one -> one.toldBy().isPresent())
                .collect(Collectors.groupingBy(one -> one.toldBy().orElseThrow()));
        if (byAnswer.isEmpty()) {
            return Optional.empty();
        }
        var seen = byAnswer.entrySet().stream()
                .filter(told -> unsay(told.getKey(), told.getValue().get(0)))
                .count();
        var again = byAnswer.values().stream().flatMap(Collection::stream).toList();
        again.forEach(Unanswered::reopened);
        return Optional.of(
                new Unsaid((int) seen, again.stream().map(Unanswered::id).toList()));
    }

    /** Returns whether it may have been read. */
    private boolean unsay(long answer, Unanswered asked) {
        var seen = answer == Unanswered.TOLD_NOBODY ? Seen.BY_NOBODY : CallingBack.withdraw(answer);
        if (seen == Seen.BY_NOBODY) {
            return false;
        }
        Chat.withIds(List.of(asked.chatId())).forEach(chat -> {
            var fact = chat.language().words().fact();
            var words = OutgoingMessage.text(fact.answerTakenBack(Wording.quoted(asked.words())), List.of());
            speaking.say(chat, seen == Seen.IN_ITS_PLACE ? words.inPlaceOf(answer) : words, Priority.RECEIPT);
        });
        return true;
    }

    /**
     * Leaves what somebody has seen, by the numbers of the newest of each; who has said the same since waits. Returns the numbers of all
     * that is left.
     */
    public List<Long> ignore(Collection<Long> seen) {
        var newest = said().filter(one -> seen.contains(one.id()))
                .collect(Collectors.toMap(QuestionDesk::plain, Unanswered::id, Math::max));
        var left = said().filter(one -> one.id() <= newest.getOrDefault(plain(one), 0L))
                .toList();
        left.forEach(Unanswered::ignored);
        return left.stream().map(Unanswered::id).toList();
    }

    private Told tell(Predicate<Unanswered> meant, String answer) {
        var asked = said().filter(meant).toList();
        asked.forEach(one -> one.answeredBy(Unanswered.TOLD_NOBODY));
        var byChat = asked.stream().collect(Collectors.groupingBy(Unanswered::chatId));
        var told =
                Chat.withIds(byChat.keySet()).stream().filter(Chat::isReachable).toList();
        for (var chat : told) {
            var same = byChat.getOrDefault(chat.id(), List.of());
            var words = same.stream().map(Unanswered::words).findFirst().orElse("");
            var fact = chat.language().words().fact();
            var said = speaking.say(
                    chat,
                    OutgoingMessage.text(fact.hostAnswered(Wording.quoted(words), answer), List.of()),
                    Priority.RECEIPT);
            same.forEach(one -> one.answeredBy(said.id()));
        }
        return new Told(told.size(), asked.stream().map(Unanswered::id).toList());
    }

    private static Stream<Unanswered> said() {
        return Unanswered.open().stream();
    }

    private static Predicate<Unanswered> sameAs(Open open) {
        var plain = plain(open.newest());
        return one -> plain(one).equals(plain);
    }

    private static String plain(Unanswered one) {
        return plain(one.words());
    }

    private static String plain(String words) {
        var plain = Normaliser.plain(words);
        int from = 0;
        int to = plain.length();
        while (from < to && isDecoration(plain.charAt(from))) {
            from++;
        }
        while (to > from && isDecoration(plain.charAt(to - 1))) {
            to--;
        }
        return from == to ? plain : plain.substring(from, to);
    }

    private static boolean isDecoration(char character) {
        return !Character.isLetterOrDigit(character) && !Character.isSurrogate(character);
    }
}
