package org.qingshan.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** More than this nobody remembers. */
    private static final int MOST_TOLD = 12;

    private static final Pattern STARS = Pattern.compile("/well (\\d+) [1-5]");

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
     * @param told stood under what nobody had asked for, the newest first: they may be named whatever was said in between
     * @param toldUntil to the second, since 1970
     * @param numberUntil until then a number alone may answer what was told; to the second, since 1970
     * @param below our number of the message below which they stand; null where it is not known
     * @param guess it was guessed what somebody may mean, who has perhaps asked for nothing, or was offered beside an answer: only a yes agrees to it
     * @param together all of it was wanted at once, so that a yes takes all
     * @param yesUntil until then a plain yes orders the cart, which was read back to be confirmed; to the second, since 1970, and 0 where it was not
     * @param about what the talk was about last, whatever was offered; null where that is nothing on sale
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Offered(
            List<Button> buttons,
            boolean asked,
            @Nullable String card,
            boolean beside,
            @Nullable List<Button> told,
            long toldUntil,
            long numberUntil,
            @Nullable Long below,
            boolean guess,
            boolean together,
            long yesUntil,
            @Nullable JustTalked about) {
        private static final Offered NOTHING =
                new Offered(List.of(), false, null, true, List.of(), 0, 0, null, false, false, 0, null);

        @Override
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        public List<Button> told() {
            return told == null ? List.of() : told;
        }

        /** Beside an answer: a yes takes it, and all else is said to something else. */
        boolean isLeftOpen() {
            return guess && !asked;
        }

        List<Button> all() {
            return Stream.concat(buttons.stream(), told().stream()).toList();
        }

        private Offered with(List<Button> told, long toldUntil, long numberUntil, @Nullable JustTalked about) {
            return new Offered(
                    buttons,
                    asked,
                    card,
                    beside,
                    told,
                    toldUntil,
                    numberUntil,
                    below,
                    guess,
                    together,
                    yesUntil,
                    about);
        }

        private Offered without(boolean isOver, Instant now) {
            return new Offered(
                    isOver ? List.of() : buttons,
                    !isOver && asked,
                    card,
                    beside,
                    now.getEpochSecond() < toldUntil ? told() : List.of(),
                    toldUntil,
                    now.getEpochSecond() < numberUntil ? numberUntil : 0,
                    isOver ? null : below,
                    !isOver && guess,
                    !isOver && together,
                    isOver || now.getEpochSecond() >= yesUntil ? 0 : yesUntil,
                    about);
        }

        private Offered guessed(boolean together) {
            return new Offered(
                    buttons, asked, card, beside, told, toldUntil, numberUntil, below, true, together, 0, about);
        }

        private Offered yesUntil(long until) {
            return new Offered(
                    buttons, asked, card, beside, told, toldUntil, numberUntil, below, guess, together, until, about);
        }
    }

    protected OpenChoice() {}

    private OpenChoice(Offered offered, Instant until) {
        this.offered = offered;
        this.until = until;
    }

    /** Null where there are no buttons. */
    static @Nullable OpenChoice of(
            List<List<Button>> rows, boolean asked, @Nullable String card, @Nullable Long below, Instant now) {
        return of(
                new Offered(buttons(rows), asked, card, false, List.of(), 0, 0, below, false, false, 0, null),
                now.plus(LIFE));
    }

    /** Those beside an answer; null where there are none. */
    static @Nullable OpenChoice beside(List<List<Button>> rows, @Nullable Long below, Instant now) {
        return of(
                new Offered(buttons(rows), false, null, true, List.of(), 0, 0, below, false, false, 0, null),
                now.plus(LIFE));
    }

    /** Those under what somebody is told unasked, and those that he was told of before; what was offered else is no longer. */
    static @Nullable OpenChoice told(List<List<Button>> rows, @Nullable OpenChoice before, Instant now) {
        var earlier = before == null
                ? List.<Button>of()
                : before.lasting()
                        .filter(one -> now.isBefore(before.lastsUntil()))
                        .toList();
        var told = Stream.concat(buttons(rows).stream(), earlier.stream())
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
    OpenChoice guessed(boolean together) {
        return new OpenChoice(offered.guessed(together), until);
    }

    /** The same, which read back what a plain yes orders until then. */
    OpenChoice yesUntil(Instant then) {
        return new OpenChoice(offered.yesUntil(then.getEpochSecond()), until);
    }

    private static @Nullable OpenChoice of(Offered offered, Instant until) {
        return offered.buttons().isEmpty() ? null : new OpenChoice(offered, until);
    }

    private static List<Button> buttons(List<List<Button>> rows) {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** What is offered now, with what of the choice before lasts; null where neither is. */
    static @Nullable OpenChoice after(@Nullable OpenChoice before, @Nullable OpenChoice now) {
        var told = before == null
                ? List.<Button>of()
                : before.lasting()
                        .filter(one -> !isAnswered(one, now))
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
    void turnsTo(@Nullable JustTalked talked) {
        offered = offered.with(offered.told(), offered.toldUntil(), offered.numberUntil(), talked);
    }

    /** Nothing is offered, but talked about. */
    static OpenChoice about(JustTalked talked, Instant now) {
        return new OpenChoice(Offered.NOTHING.with(List.of(), 0, 0, talked), now);
    }

    Optional<JustTalked> about() {
        return Optional.ofNullable(offered.about());
    }

    /** What may be chosen whatever is said in between: what was told unasked, the stars that were asked for, and what takes a host's change back. */
    private Stream<Button> lasting() {
        return Stream.of(backs(), stars(), ofOrders(), offered.told().stream()).flatMap(some -> some);
    }

    private Stream<Button> backs() {
        return offered.buttons().stream().filter(HostUndoes::isBack);
    }

    /** Whether an order shall go to the new address, too. */
    private Stream<Button> ofOrders() {
        return offered.asked() ? offered.buttons().stream().filter(AddressTold::isOfOrder) : Stream.empty();
    }

    private Stream<Button> stars() {
        return offered.buttons().stream()
                .filter(button -> STARS.matcher(button.text()).matches());
    }

    private Instant lastsUntil() {
        var told = Instant.ofEpochSecond(offered.toldUntil());
        boolean lasts = Stream.of(backs(), stars(), ofOrders())
                .flatMap(some -> some)
                .findAny()
                .isPresent();
        return told.isAfter(until) || !lasts ? told : until;
    }

    private long numberUntil() {
        return stars().findAny().isPresent() ? until.getEpochSecond() : offered.numberUntil();
    }

    /** Once the stars are given it is asked whether others may see them. */
    private static boolean isAnswered(Button star, @Nullable OpenChoice now) {
        var order = STARS.matcher(star.text());
        return now != null
                && order.matches()
                && now.offered.buttons().stream()
                        .map(Button::text)
                        .anyMatch(text -> text.equals("/well " + order.group(1) + " public")
                                || text.equals("/problem " + order.group(1)));
    }

    /** What the person is offered at this moment, by an answer to this very message, too. */
    static Optional<Offered> now(Turn turn) {
        return turn.chat().choice().flatMap(choice -> choice.at(turn.sale().now(), turn.pinnedSlot()));
    }

    /** What was offered, if that was not long ago and the same thing is presented still; and what lasts. */
    Optional<Offered> at(Instant now, @Nullable String card) {
        var isOver = !now.isBefore(until) || !offered.beside() && !Objects.equals(card, offered.card());
        return Optional.of(offered.without(isOver, now))
                .filter(one -> !one.all().isEmpty());
    }
}
