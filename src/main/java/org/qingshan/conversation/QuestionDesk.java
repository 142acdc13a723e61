package org.qingshan.conversation;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.shop.History;
import org.qingshan.outbox.OutgoingMessage;
import org.qingshan.outbox.Priority;

/** What people said and the bot could not answer: for the host to look through, to answer, to leave. May query. */
@Singleton
public class QuestionDesk {
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
    public record Open(Unanswered newest, int times) {}

    /** What is open of the newest, the newest first; what differs only in case, width or punctuation at the ends is the same. */
    public List<Open> open() {
        var same = said().collect(Collectors.groupingBy(QuestionDesk::plain, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .map(all -> new Open(all.get(0), all.size()))
                .toList();
    }

    /** By the number of one who said it; empty if it is no longer open. */
    public Optional<Open> open(long id) {
        var words = said().filter(one -> one.id() == id).findFirst().map(QuestionDesk::plain);
        return words.flatMap(plain ->
                open().stream().filter(one -> plain(one.newest()).equals(plain)).findFirst());
    }

    /** Keeps a pair of question and answer for whoever asks later. */
    public Faq keep(Turn turn, List<String> triggers, String answer) {
        var faq = new Faq(triggers, answer, turn.sale().now());
        faq.persist();
        turn.round().faqs().add(faq);
        History.write(turn.actor(), "faq.added", "faq " + faq.id(), Map.of());
        return faq;
    }

    /** Tells everyone who said it. Returns how many people that were. */
    public int answer(Open open, String answer) {
        return tell(sameAs(open), answer);
    }

    /** Tells everyone whose words the new pair answers. Returns how many people that were. */
    public int answer(Faq faq) {
        return tell(one -> faq.fit(Normaliser.plain(one.words())) > 0, faq.answer());
    }

    /** Leaves it. Returns the numbers of all who said it. */
    public List<Long> ignore(Open open) {
        var left = said().filter(sameAs(open)).toList();
        left.forEach(Unanswered::ignored);
        return left.stream().map(Unanswered::id).toList();
    }

    private int tell(Predicate<Unanswered> meant, String answer) {
        var byChat = said().filter(meant).collect(Collectors.groupingBy(Unanswered::chatId));
        var told =
                Chat.withIds(byChat.keySet()).stream().filter(Chat::isReachable).toList();
        for (var chat : told) {
            var words = byChat.getOrDefault(chat.id(), List.of()).stream()
                    .map(Unanswered::words)
                    .findFirst()
                    .orElse("");
            var fact = Wording.of(chat.language().isChinese()).fact();
            speaking.say(
                    chat,
                    OutgoingMessage.text(fact.hostAnswered(Wording.quoted(words), answer), List.of()),
                    Priority.RECEIPT);
        }
        byChat.values().stream().flatMap(Collection::stream).forEach(Unanswered::answered);
        return told.size();
    }

    private static Stream<Unanswered> said() {
        return Unanswered.open().stream();
    }

    private static Predicate<Unanswered> sameAs(Open open) {
        var plain = plain(open.newest());
        return one -> plain(one).equals(plain);
    }

    private static String plain(Unanswered one) {
        var plain = Normaliser.plain(one.words());
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
