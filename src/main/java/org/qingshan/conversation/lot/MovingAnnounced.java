package org.qingshan.conversation.lot;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Normaliser;
import org.qingshan.conversation.heard.GrowerQuestion;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.lot.Intake;
import org.qingshan.domain.lot.Lot;
import org.qingshan.domain.lot.LotIntake;
import org.qingshan.domain.product.Product;
import org.qingshan.domain.shop.Shop;

/** Hears a grower say that what was announced comes on another day, or at another hour; the amount stays unless another is said. */
@Singleton
class MovingAnnounced {
    /** Another hour of the same day. */
    private static final OtherDay HOUR = new OtherDay(null, null, null, 0, "");

    /** Beside an hour: 改到下午, "I'll be there". */
    private static final Pattern COMES = Pattern.compile(
            "(?:那|我|要|大概|可能|大约|估计|应该|就|会|能|才|改[成到为]?|换[成到]?|推迟?到?|提前到?|一大早|早上|上午|中午|下午|傍晚|晚上|到|来|送[来到]?|过来|带来|吧|了|哈|(?:i'll|we'll|i|we|will|be|there|come|coming|make it|it|at|by|around|in|the|afternoon|morning|evening|instead|to|change|sorry)\\b|[,，。.! ]){0,16}+",
            Pattern.CASE_INSENSITIVE);

    /** That somebody comes, or comes otherwise: 八点吧 alone may answer anything. */
    private static final Pattern MOVES = Pattern.compile(
            "[来到改换送带]|推迟|提前|\\b(?:come|coming|there|bring|make it|change|instead)\\b", Pattern.CASE_INSENSITIVE);

    private final LotIntake intake;

    MovingAnnounced(LotIntake intake) {
        this.intake = intake;
    }

    /** Nothing but an hour is said, and nothing is asked. */
    private static boolean isAlone(Turn turn, AgreedTime hour) {
        var said = Normaliser.simplified(hour.rest());
        return !hour.rest().equals(turn.said().strip())
                && (MOVES.matcher(said).find() || OwnGoods.justAnnounced(turn).isPresent())
                && COMES.matcher(said.replace('’', '\'')).matches()
                && turn.chat().openDialogue(turn.sale().now()).isEmpty();
    }

    private record Move(Lot lot, Intake agreed, String rest) {}

    boolean isMeant(Turn turn) {
        return move(turn).isPresent();
    }

    /** Of what it is said: of what is named, else of what was announced last. */
    private static Optional<Move> move(Turn turn) {
        var now = turn.sale().now();
        var today = AnnouncingDialogue.now(turn).toLocalDate();
        var time = AgreedTime.read(turn.said());
        if (time.filter(hour -> isAlone(turn, hour)).isPresent()) {
            return meant(turn, HOUR, now)
                    .filter(lot -> lot.intake().expectedOn() != null)
                    .map(lot -> new Move(
                            lot, agreed(lot, Objects.requireNonNull(lot.intake().expectedOn()), time), ""));
        }
        var dayless = daylessMove(turn, time, today);
        if (dayless.isPresent()) {
            return dayless;
        }
        return OtherDay.read(time.map(AgreedTime::rest).orElse(turn.said()), Product.all(), today)
                .flatMap(said -> meant(turn, said, now)
                        .flatMap(lot -> said.day(lot.intake().expectedOn())
                                .filter(day -> !day.isBefore(today))
                                .map(day -> new Move(lot, agreed(lot, day, time), said.rest()))));
    }

    /** 今晚送, "tonight": the day of what was announced a moment ago without any. */
    private static Optional<Move> daylessMove(Turn turn, Optional<AgreedTime> time, LocalDate today) {
        var said = time.map(AgreedTime::rest).orElse(turn.said().strip());
        var day = HarvestDay.coming(said, today)
                .filter(one -> COMES.matcher(Normaliser.simplified(one.rest()).replace('’', '\''))
                        .matches());
        return day.isEmpty() || turn.chat().openDialogue(turn.sale().now()).isPresent()
                ? Optional.empty()
                : OwnGoods.justAnnounced(turn)
                        .filter(lot -> lot.intake().expectedOn() == null)
                        .map(lot -> new Move(lot, agreed(lot, day.get().day(), time), ""));
    }

    private static Optional<Lot> meant(Turn turn, OtherDay said, Instant now) {
        var goods = said.goods();
        var from = said.from();
        var lots = LotIntake.openOf(GrowerQuestion.growersOf(turn), now).stream()
                .filter(lot -> goods == null || lot.product().equals(goods))
                .filter(lot -> from == null || from.equals(lot.intake().expectedOn()))
                .toList();
        return lots.size() == 1
                ? Optional.of(lots.get(0))
                : OwnGoods.justAnnounced(turn).filter(lots::contains);
    }

    /** Returns whether it was that. */
    boolean answer(Turn turn) {
        var move = move(turn);
        move.ifPresent(one -> {
            turn.chat().asksNothing();
            var lot = one.lot();
            var isOther = intake.proposeFor(
                    lot,
                    quantity(turn, one),
                    one.agreed(),
                    turn.actor(),
                    turn.sale().now());
            turn.outcome(isOther ? "announcement changed" : "announced before");
            AnnouncingDialogue.say(turn, lot);
        });
        return move.isPresent();
    }

    private static BigDecimal quantity(Turn turn, Move move) {
        var lot = move.lot();
        var said = AnnouncementWords.isAmountIn(move.rest())
                ? AnnouncementWords.answer(move.rest(), List.of(lot.product()), AnnouncingDialogue.now(turn))
                        .quantity()
                : null;
        return said == null ? lot.brought() : said;
    }

    /** At the hour that is said, else at that which was agreed, if one was. */
    private static Intake agreed(Lot lot, LocalDate day, Optional<AgreedTime> time) {
        return Intake.NOTHING.expected(
                day,
                time.map(said -> day.atTime(said.by()).atZone(Shop.VILLAGE).toInstant())
                        .orElseGet(() -> hour(lot.intake(), day)));
    }

    private static @Nullable Instant hour(Intake agreed, LocalDate day) {
        var by = agreed.expectedBy();
        var before = agreed.expectedOn();
        return by == null || before == null ? null : by.plus(Duration.ofDays(before.until(day, ChronoUnit.DAYS)));
    }
}
