package org.qingshan.conversation.turn;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.ClaimReader;
import org.qingshan.conversation.claim.ClaimReading;
import org.qingshan.conversation.claim.Lineup;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.conversation.claim.Presented;
import org.qingshan.conversation.words.Sentence;

/**
 * What words mean, whoever says them. In a rush most people say the same, and of one message several commands want to know it: it is
 * found out once, and kept for a while. Only what depends on nothing but the words and what is offered is kept here.
 */
@Singleton
public final class Meanings {
    /** Shops that sell at the same time on one replica; what is kept of one of thirty offers takes some 50 kB. */
    private static final int LINEUPS = 300;
    /** Of each kind; some four thousand messages, and with what they mean a few megabytes. */
    private static final int CHARACTERS = 1_000_000;
    /** What an entry takes beside its words, in characters. */
    private static final int ENTRY = 200;
    /** Longer than a rush pauses. */
    private static final Duration UNASKED = Duration.ofMinutes(5);

    /**
     * What is on sale, as the claim reader wants it.
     *
     * @param number another one for each that was made, so that what is kept of its words does not keep itself
     */
    record OnSale(Lineup lineup, long number) {}

    /** @param card the slot that a text without a name means; null for none */
    private record Said(String words, @Nullable String card, long onSale) {}

    private record Named(String words, long onSale) {}

    private final AtomicLong numbers = new AtomicLong();
    private final Cache<List<Offer>, OnSale> lineups = Caffeine.newBuilder()
            .maximumSize(LINEUPS)
            .expireAfterAccess(UNASKED)
            .build();
    private final Cache<Said, ClaimReading> claims = kept(said -> said.words().length());
    private final Cache<Named, Optional<String>> presented =
            kept(shown -> shown.words().length());
    private final Cache<Named, List<String>> named = kept(said -> said.words().length());
    /** What a sentence tells takes as much again. */
    private final Cache<String, Sentence> sentences = kept(words -> ENTRY + 3 * words.length());

    /** Keeps what words mean by themselves. */
    static <K, V> Cache<K, V> kept(ToIntFunction<K> length) {
        return Caffeine.newBuilder()
                .maximumWeight(CHARACTERS)
                .weigher((K said, V meant) -> ENTRY + length.applyAsInt(said))
                .expireAfterAccess(UNASKED)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    /** Two who ask at the same time may both find it out: nobody waits for what somebody else's long words mean. */
    static <K, V> V found(Cache<K, V> kept, K said, Function<K, V> finding) {
        var known = kept.getIfPresent(said);
        if (known != null) {
            return known;
        }
        var found = finding.apply(said);
        kept.put(said, found);
        return found;
    }

    /** The same offers in the same order are the same, without a card. */
    OnSale onSale(List<Offer> offers) {
        return lineups.get(offers, known -> new OnSale(Lineup.of(known, null), numbers.incrementAndGet()));
    }

    ClaimReading claim(String words, @Nullable String card, OnSale onSale) {
        return found(
                claims,
                new Said(words, card, onSale.number()),
                said -> ClaimReader.read(said.words(), onSale.lineup().answering(card)));
    }

    /** The slot of the one thing that the words show, as {@link Presented#in} finds it. */
    Optional<String> presented(String words, OnSale onSale) {
        return found(
                presented, new Named(words, onSale.number()), shown -> Presented.in(shown.words(), onSale.lineup()));
    }

    /** The slots that the words name, as {@link Lineup#named} finds them. */
    List<String> named(String words, OnSale onSale) {
        return found(
                named,
                new Named(words, onSale.number()),
                said -> onSale.lineup().named(said.words()));
    }

    /** What the words tell by themselves. */
    Sentence sentence(String words) {
        return found(sentences, words, Sentence::new);
    }
}
