package org.qingshan.conversation.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.qingshan.outbox.Button;

/** What the last answer offered as buttons, for whoever types his choice instead of tapping it. */
@Embeddable
public class OpenChoice {
    /** Later a yes is said to something else. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    /** What somebody is told unasked he reads when he has time. */
    private static final Duration LONG_LIFE = Duration.ofDays(3);

    /** More than this nobody remembers. */
    private static final int MOST_TOLD = 12;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "choice")
    private Offered offered;

    @Column(name = "choice_until")
    private Instant until;

    protected OpenChoice() {}

    private OpenChoice(Offered offered, Instant until) {
        this.offered = offered;
        this.until = until;
    }

    /** Null where there are no buttons. */
    static @Nullable OpenChoice of(
            List<List<Button>> rows, boolean asked, @Nullable String card, @Nullable Long below, Instant now) {
        return of(Offered.of(rows, asked, card, false, below), now.plus(LIFE));
    }

    /**
     * Those beside an answer; null where there are none.
     *
     * @param toTap whether they are a question that only a tap answers
     */
    static @Nullable OpenChoice beside(List<List<Button>> rows, @Nullable Long below, boolean toTap, Instant now) {
        var beside = Offered.of(rows, false, null, true, below);
        return of(toTap ? beside.toBeTapped() : beside, now.plus(LIFE));
    }

    /** Those under what somebody is told unasked, and those that he was told of before; what was offered else is no longer. */
    static @Nullable OpenChoice told(List<List<Button>> rows, @Nullable OpenChoice before, Instant now) {
        var earlier = before == null
                ? List.<Button>of()
                : before.offered
                        .lasting()
                        .filter(one -> now.isBefore(before.lastsUntil()))
                        .toList();
        var told = Stream.concat(Offered.buttons(rows).stream(), earlier.stream())
                .distinct()
                .limit(MOST_TOLD)
                .toList();
        return told.isEmpty()
                ? null
                : new OpenChoice(
                        Offered.NOTHING.with(
                                told,
                                now.plus(LONG_LIFE).getEpochSecond(),
                                before == null ? 0 : before.numberUntil(),
                                before == null ? null : before.offered.about()),
                        now.plus(LONG_LIFE));
    }

    /**
     * The same, which nobody has asked for.
     *
     * @param together all of it was named as wanted
     */
    public OpenChoice guessed(boolean together) {
        return new OpenChoice(offered.guessed(together), until);
    }

    /** The same, which read back what a plain yes orders until then. */
    public OpenChoice yesUntil(Instant then) {
        return new OpenChoice(offered.yesUntil(then.getEpochSecond()), until);
    }

    private static @Nullable OpenChoice of(Offered offered, Instant until) {
        return offered.buttons().isEmpty() ? null : new OpenChoice(offered, until);
    }

    /** What is offered now, with what of the choice before lasts; null where neither is. */
    static @Nullable OpenChoice after(@Nullable OpenChoice before, @Nullable OpenChoice now) {
        var told = before == null
                ? List.<Button>of()
                : before.offered
                        .lasting()
                        .filter(one -> now == null || !now.offered.answers(one))
                        .distinct()
                        .limit(MOST_TOLD)
                        .toList();
        var about = before == null ? null : before.offered.about();
        if (before == null
                || told.isEmpty() && about == null
                || now != null && !now.offered.told().isEmpty()) {
            return now;
        }
        boolean lasts = !told.isEmpty();
        var choice = now == null ? Offered.NOTHING : now.offered;
        return new OpenChoice(
                choice.with(
                        told,
                        lasts ? before.lastsUntil().getEpochSecond() : 0,
                        lasts ? before.numberUntil() : 0,
                        about),
                now == null ? before.until : now.until);
    }

    /** From now on the talk is about this; null for nothing. */
    public void turnsTo(@Nullable LastTalk talked) {
        offered = offered.with(offered.told(), offered.toldUntil(), offered.numberUntil(), talked);
    }

    /** Nothing is offered, but talked about. */
    public static OpenChoice about(LastTalk talked, Instant now) {
        return new OpenChoice(Offered.NOTHING.with(List.of(), 0, 0, talked), now);
    }

    public Optional<LastTalk> about() {
        return Optional.ofNullable(offered.about());
    }

    private Instant lastsUntil() {
        var told = Instant.ofEpochSecond(offered.toldUntil());
        boolean lasts = offered.lastingAWhile().findAny().isPresent();
        return told.isAfter(until) || !lasts ? told : until;
    }

    private long numberUntil() {
        return offered.stars().findAny().isPresent() ? until.getEpochSecond() : offered.numberUntil();
    }

    /** What was offered, if that was not long ago and the same thing is presented still; and what lasts. */
    Optional<Offered> at(Instant now, @Nullable String card) {
        var isOver = !now.isBefore(until) || !offered.beside() && !Objects.equals(card, offered.card());
        return Optional.of(offered.without(isOver, now))
                .filter(one -> !one.all().isEmpty());
    }
}
