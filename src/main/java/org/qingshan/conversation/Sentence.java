package org.qingshan.conversation;

import java.util.Optional;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.question.Concern;

/** Words by themselves, whoever says them. What they mean is found out once for all who ask. */
public final class Sentence {
    private final String words;
    private final Meanings meanings;

    Sentence(String words, Meanings meanings) {
        this.words = words;
        this.meanings = meanings;
    }

    /** As they were said. */
    public String words() {
        return words;
    }

    /** As {@link Normaliser#plain} makes them, without space around. */
    public String plain() {
        return meanings.plain(words).strip();
    }

    /** What somebody who says this wants of the shop once he has ordered; what is named in it is not looked at. */
    public Optional<Concern> concern() {
        return meanings.concern(words);
    }
}
