package org.qingshan.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Button;

/** What the last answer offered as buttons, for whoever types his choice instead of tapping it. */
@Embeddable
class OpenChoice {
    /** Later a yes is said to something else. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** What somebody is told unasked he reads when he has time. */
    private static final Duration LONG_LIFE = Duration.ofDays(3);

    private static final Pattern WANTED = Pattern.compile("/buy (\\S+) .*");

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "choice")
    private Offered offered;

    @Column(name = "choice_until")
    private Instant until;

    /**
     * @param asked it was a question, to which a yes, a no or an amount is an answer too
     * @param card the slot that was presented then; null if none was
     * @param beside they stood beside what was said: only who names one of them chooses, whatever is presented
     * @param lasting nobody had asked for them: they stay, whatever is said in between, until others are shown
     */
    record Offered(
            List<Button> buttons, boolean asked, @Nullable String card, boolean beside, boolean lasting) {}

    protected OpenChoice() {}

    private OpenChoice(Offered offered, Instant until) {
        this.offered = offered;
        this.until = until;
    }

    /** Null where there are no buttons. */
    static @Nullable OpenChoice of(List<List<Button>> rows, boolean asked, @Nullable String card, Instant now) {
        return of(new Offered(buttons(rows), asked, card, false, false), now.plus(LIFE));
    }

    /** Those beside an answer; null where there are none. */
    static @Nullable OpenChoice beside(List<List<Button>> rows, Instant now) {
        return of(new Offered(buttons(rows), false, null, true, false), now.plus(LIFE));
    }

    /** Those under what somebody is told unasked; null where there are none. */
    static @Nullable OpenChoice told(List<List<Button>> rows, Instant now) {
        return of(new Offered(buttons(rows), false, null, true, true), now.plus(LONG_LIFE));
    }

    private static @Nullable OpenChoice of(Offered offered, Instant until) {
        return offered.buttons().isEmpty() ? null : new OpenChoice(offered, until);
    }

    private static List<Button> buttons(List<List<Button>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    static @Nullable OpenChoice ifLasting(@Nullable OpenChoice choice) {
        return choice != null && choice.offered.lasting() ? choice : null;
    }

    /** What was offered, if that was not long ago and the same thing is presented still. */
    Optional<Offered> at(Instant now, @Nullable String card) {
        return now.isBefore(until) && (offered.beside() || Objects.equals(card, offered.card()))
                ? Optional.of(offered)
                : Optional.empty();
    }

    /**
     * The one slot that words without a name mean: what was asked about, or what an answer was of. Where nothing was asked, "+1" is said to
     * the card.
     */
    static Optional<String> meant(Offered offered, String said) {
        var slots = slots(offered);
        boolean toCard = !offered.asked() && (said.startsWith("+") || said.startsWith("＋"));
        return slots.size() == 1 && !toCard && !offered.beside() ? Optional.of(slots.get(0)) : Optional.empty();
    }

    /** The slots of what may be wanted, each once. */
    static List<String> slots(Offered offered) {
        return offered.buttons().stream()
                .flatMap(button -> WANTED.matcher(button.text()).results())
                .map((MatchResult wanted) -> wanted.group(1))
                .distinct()
                .toList();
    }
}
