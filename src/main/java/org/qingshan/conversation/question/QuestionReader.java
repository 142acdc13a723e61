package org.qingshan.conversation.question;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.qingshan.conversation.address.AddressReader;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;

/**
 * Finds in a text the questions that the shop's records can answer. Words decide, not grammar: a text that contains none of
 * the known ways to ask is no question, whatever its punctuation.
 *
 * <p>Never throws, whatever the text; takes time in proportion to its length.
 */
public final class QuestionReader {
    private QuestionReader() {}

    public static Optional<Question> read(String text, Lineup lineup) {
        var slots = lineup.named(text);
        var topics = topics(Normaliser.plain(text), !slots.isEmpty());
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        var province = topics.contains(Topic.FEE) ? AddressReader.read(text).province() : null;
        return Optional.of(new Question(topics, slots, province));
    }

    private static Set<Topic> topics(String plain, boolean namesAnItem) {
        var topics = EnumSet.noneOf(Topic.class);
        int at = 0;
        while (at < plain.length()) {
            var hit = TopicWords.at(plain, at);
            if (hit != null) {
                hit.value().stream()
                        .filter(asked -> namesAnItem || !asked.ofAnItem())
                        .filter(asked -> asked.isAskedBy(plain, hit.end()))
                        .forEach(asked -> topics.add(asked.topic()));
            }
            at = hit == null ? at + 1 : hit.end();
        }
        return topics;
    }
}
