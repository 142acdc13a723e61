package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.lot.AgreedTime;
import org.qingshan.conversation.lot.HarvestDay;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.Streaming;
import org.qingshan.domain.stream.Stream;
import org.qingshan.outbox.Button;

/** Says when the shop is live next: {@code Saturday 8 pm}, {@code 周六晚八点}, {@code off}. Its title and its goods stay as they are. */
@Singleton
class PlanCommand extends HostCommand {
    private static final Pattern EXACTLY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    /** {@code off was 2026-12-05T20:00}: a button that takes a plan back names what was planned by it. */
    private static final String WAS = " was ";

    private static final Pattern SHOWN = Pattern.compile("(?<plan>\\S{1,20}(?: new)?) was (?<was>\\S{1,20})");

    /** Nothing was planned before. */
    private static final String OFF_NEW = "off new";

    private static final Pattern CLOCK = Pattern.compile("\\d|点");

    /** Which half of the day is meant, or an hour that is in one only. */
    private static final Pattern HALF = Pattern.compile(
            "[早晚夜晨]|上午|中午|下午|傍晚|\\b[ap]m\\b|morning|evening|afternoon|night|noon|\\d:\\d", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_HALF =
            Pattern.compile("(?<=\\bat )(\\d{1,2})(?![\\d:.]| ?(?:am|pm|o'clock)\\b)", Pattern.CASE_INSENSITIVE);

    /** Nobody streams before. */
    private static final int EARLY = 5;

    private static final int NOON = 12;

    private final Streaming streaming;

    PlanCommand(Streaming streaming) {
        this.streaming = streaming;
    }

    @Override
    public String name() {
        return "plan";
    }

    /** Planned in passing, in words; how is in the handbook. */
    @Override
    public String summary(Wording words) {
        return "";
    }

    @Override
    public void run(Turn turn, String arguments) {
        var shown = SHOWN.matcher(arguments.strip());
        var said = shown.matches() ? shown.group("plan") : arguments.strip();
        if (said.isEmpty()) {
            turn.say(NextStream.asked(turn) + "\n" + turn.words().wholeLineup().howToPlan());
        } else if (shown.matches() && !isStill(shown.group("was"))) {
            turn.say(turn.words().wholeLineup().changedSinceThen() + "\n" + NextStream.asked(turn));
        } else if (said.equals(OFF_NEW) || ShopTimes.isOff(said)) {
            unplan(turn, said.equals(OFF_NEW));
        } else {
            plan(turn, said);
        }
    }

    private static boolean isStill(String was) {
        return planned().filter(at -> local(at).toString().equals(was)).isPresent();
    }

    private void plan(Turn turn, String said) {
        var now = turn.sale().now().atZone(Wording.VILLAGE).toLocalDateTime();
        var times = read(said, now).stream().filter(time -> time.isAfter(now)).toList();
        if (times.isEmpty()) {
            turn.outcome("doubt");
            turn.say(turn.words().wholeLineup().howToPlan());
        } else if (times.size() > 1) {
            turn.outcome("doubt");
            turn.choose(
                    turn.words().wholeLineup().whichTime(),
                    Turn.column(times.stream()
                            .map(time -> new Button(NextStream.at(turn, instant(time)), "/plan " + time))));
        } else {
            plan(turn, instant(times.get(0)));
        }
    }

    private void plan(Turn turn, Instant at) {
        var isNew = Stream.planned().isEmpty();
        var before = planned();
        streaming.plan(turn.sale(), "", at, turn.actor());
        var when = NextStream.at(turn, at);
        var text = turn.words().wholeLineup();
        List<Button> buttons = new ArrayList<>();
        if (turn.sale().stream().isPresent()) {
            buttons.add(new Button(text.tellAllButton(), "/say " + text.nextStreamIs(when)));
        }
        if (before.filter(at::equals).isEmpty()) {
            buttons.add(back(turn, before, isNew, at));
        }
        turn.say(text.plannedFor(when), buttons.toArray(Button[]::new));
    }

    /** Counts as long as nothing else is planned. */
    private static Button back(Turn turn, Optional<Instant> before, boolean isNew, Instant at) {
        var text = turn.words().wholeLineup();
        return before.map(time -> new Button(
                        text.planBackButton(NextStream.at(turn, time)), "/plan " + local(time) + WAS + local(at)))
                .orElseGet(
                        () -> new Button(text.unplanButton(), "/plan " + (isNew ? OFF_NEW : "off") + WAS + local(at)));
    }

    /** A stream that was there before keeps its title and all else, and is only without a time. */
    private void unplan(Turn turn, boolean isNew) {
        if (planned().isPresent()) {
            streaming.plan(turn.sale(), "", null, turn.actor());
            if (isNew) {
                streaming.unplan(turn.actor());
            }
        }
        turn.say(turn.words().wholeLineup().unplanned());
    }

    private static Optional<Instant> planned() {
        return Stream.planned().flatMap(Stream::plannedFor);
    }

    private static LocalDateTime local(Instant time) {
        return time.atZone(Wording.VILLAGE).toLocalDateTime();
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Wording.VILLAGE).toInstant();
    }

    /** One, or two where the half of the day is not said; none without a day or an hour. */
    private static List<LocalDateTime> read(String said, LocalDateTime now) {
        if (EXACTLY.matcher(said).matches()) {
            return exactly(said).stream().toList();
        }
        var plain = NO_HALF.matcher(Amounts.plain(said).replace("a.m.", "am").replace("p.m.", "pm"))
                .replaceAll("$1 o'clock")
                .replaceAll("晚(?!上)", "晚上")
                .replaceAll("(?i)\\bnight\\b", "evening");
        var time = CLOCK.matcher(plain).find() ? AgreedTime.read(plain) : Optional.<AgreedTime>empty();
        var day = time.flatMap(found -> HarvestDay.coming(found.rest(), now.toLocalDate()));
        if (time.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        var on = day.get().day();
        List<LocalDateTime> times = new ArrayList<>();
        hours(time.get().by(), HALF.matcher(plain).find()).stream()
                .map(on::atTime)
                .forEach(times::add);
        return times;
    }

    /** Empty for a day or an hour that no calendar has. */
    private static Optional<LocalDateTime> exactly(String said) {
        try {
            return Optional.of(LocalDateTime.parse(said));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static List<LocalTime> hours(LocalTime said, boolean isKnown) {
        return isKnown || said.getHour() < EARLY || said.getHour() >= NOON
                ? List.of(said)
                : List.of(said.plusHours(NOON), said);
    }
}
