package org.qingshan.conversation.command;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.Turn;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.conversation.lot.AgreedTime;
import org.qingshan.conversation.lot.HarvestDay;
import org.qingshan.conversation.text.Wording;
import org.qingshan.domain.order.Streaming;
import org.qingshan.outbox.Button;

/** Says when the shop is live next: {@code Saturday 8 pm}, {@code 周六晚八点}, {@code off}. Its title and its goods stay as they are. */
@Singleton
class PlanCommand extends HostCommand {
    private static final Pattern EXACTLY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

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
        if (arguments.isBlank()) {
            turn.say(NextStream.asked(turn) + "\n" + turn.words().wholeLineup().howToPlan());
        } else if (ShopTimes.isOff(arguments.strip())) {
            unplan(turn);
        } else {
            plan(turn, arguments.strip());
        }
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
        var before = planned();
        streaming.plan(turn.sale(), "", at, turn.actor());
        var when = NextStream.at(turn, at);
        var text = turn.words().wholeLineup();
        var tell = new Button(text.tellAllButton(), "/say " + text.nextStreamIs(when));
        if (before.filter(at::equals).isPresent()) {
            turn.say(text.plannedFor(when), tell);
            return;
        }
        var back = before.map(time -> new Button(
                        text.planBackButton(NextStream.at(turn, time)),
                        "/plan " + time.atZone(Wording.VILLAGE).toLocalDateTime()))
                .orElseGet(() -> new Button(text.unplanButton(), "/plan off"));
        turn.say(text.plannedFor(when), tell, back);
    }

    private void unplan(Turn turn) {
        var before = planned();
        if (before.isPresent()) {
            streaming.plan(turn.sale(), "", null, turn.actor());
            streaming.unplan(turn.actor());
        }
        turn.say(turn.words().wholeLineup().unplanned());
    }

    private static Optional<Instant> planned() {
        return org.qingshan.domain.stream.Stream.planned().flatMap(org.qingshan.domain.stream.Stream::plannedFor);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(Wording.VILLAGE).toInstant();
    }

    /** One, or two where the half of the day is not said; none without a day or an hour. */
    private static List<LocalDateTime> read(String said, LocalDateTime now) {
        if (EXACTLY.matcher(said).matches()) {
            return List.of(LocalDateTime.parse(said));
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
        hours(time.get().by(), HALF.matcher(plain).find()).map(on::atTime).forEach(times::add);
        return times;
    }

    private static Stream<LocalTime> hours(LocalTime said, boolean isKnown) {
        return isKnown || said.getHour() < EARLY || said.getHour() >= NOON
                ? Stream.of(said)
                : Stream.of(said.plusHours(NOON), said);
    }
}
