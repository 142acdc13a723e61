package org.qingshan.conversation.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What was answered in a chat to several people and may be on its way still; written anew with each further answer until then. */
@Embeddable
class Gathered {
    /** A little longer than a platform is left alone between two (TelegramConfig), so that none ever waits for the one before. */
    private static final Duration GATHERING = Duration.ofSeconds(7);
    /** Who claims first is told soon. */
    private static final Duration FIRST_GATHERING = Duration.ofSeconds(2);

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "digest")
    private List<PublicAnswer> answers;

    @Column(name = "digest_until")
    private Instant until;

    protected Gathered() {}

    /** The first answers after a silence, which are gathered for a short time only. */
    Gathered(List<PublicAnswer> answers, Instant now) {
        this.answers = List.copyOf(answers);
        this.until = now.plus(FIRST_GATHERING);
    }

    /** Joins answers to those that are gathered, or begins to gather anew. */
    void add(List<PublicAnswer> more, Instant now) {
        if (now.isBefore(until)) {
            answers = Stream.concat(answers.stream(), more.stream()).toList();
        } else {
            var isQuiet = now.isAfter(until.plus(GATHERING));
            until = now.plus(isQuiet ? FIRST_GATHERING : GATHERING);
            answers = List.copyOf(more);
        }
    }

    List<PublicAnswer> answers() {
        return answers;
    }

    Instant until() {
        return until;
    }
}
