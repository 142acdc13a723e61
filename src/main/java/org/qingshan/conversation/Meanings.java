package org.qingshan.conversation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.claim.Presented;
import org.qingshan.conversation.question.Concern;
import org.qingshan.conversation.question.ConcernReader;

/**
 * What words mean, whoever says them. Found out once in a batch, where most people say the same, and by whoever asks first: of one
 * message several commands want to know it. Of no thread but the batch's.
 */
final class Meanings {
    /** @param card the slot that a text without a name means; null for none */
    private record Said(String words, @Nullable String card) {}

    private final Map<Said, ClaimReading> claims = new HashMap<>();
    private final Map<String, Optional<Concern>> concerns = new HashMap<>();
    private final Map<String, Optional<String>> presented = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    /** @param lineup that is on sale, the same each time until {@link #lineupChanged()} */
    ClaimReading claim(String words, @Nullable String card, Lineup lineup) {
        return claims.computeIfAbsent(new Said(words, card), said -> ClaimReader.read(words, lineup.answering(card)));
    }

    /** The slot of the one thing that the words show, as {@link Presented#in} finds it in the same lineup. */
    Optional<String> presented(String words, Lineup lineup) {
        return presented.computeIfAbsent(words, said -> Presented.in(said, lineup));
    }

    Optional<Concern> concern(String words) {
        return concerns.computeIfAbsent(words, ConcernReader::read);
    }

    /** The words as {@link Normaliser#plain} makes them. */
    String plain(String words) {
        return plain.computeIfAbsent(words, Normaliser::plain);
    }

    /** What is named may be another thing now, or nothing. */
    void lineupChanged() {
        claims.clear();
        presented.clear();
    }
}
