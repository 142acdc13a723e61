package org.qingshan.conversation.words;

import java.util.function.Function;

/**
 * Something that words tell by themselves, whoever says them and whatever is on sale. Whoever wants to know it has one for all messages, and
 * asks {@link Sentence#tells}.
 *
 * @param <T> what is found out
 */
public final class Trait<T> {
    private final Function<Sentence, T> finding;

    private Trait(Function<Sentence, T> finding) {
        this.finding = finding;
    }

    /**
     * @param finding depends on nothing but the sentence
     */
    public static <T> Trait<T> of(Function<Sentence, T> finding) {
        return new Trait<>(finding);
    }

    T of(Sentence said) {
        return finding.apply(said);
    }
}
