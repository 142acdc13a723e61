package org.qingshan.conversation.lot;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people say it beside goods: 今早摘, 昨天, 11月24日, picked yesterday, 周五, on Friday.
 *
 * @param day on the village's calendar
 * @param rest the other words
 */
public record HarvestDay(LocalDate day, String rest) {
    private static final String PICKED = "(?:刚)?(?:摘|采摘|采|挖|收|打|捡|割|下树)?(?:下来)?的?";
    private static final Pattern NEAR = Pattern.compile("(?<word>今早|今天早上|今天|今日|今晚|早上|昨天|昨日|昨晚|大前天|前天)" + PICKED);
    private static final Pattern COMING =
            Pattern.compile("(?<word>今早|今天|今日|今儿|今晚|明早|明天|明日|明儿|明晚|大后天|后天|后日|后儿)(?:早上|上午|下午|晚上)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<next>下)?(?<last>上)?(?:个)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?:早上|上午|下午|晚上)?" + PICKED);
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:(?:(?<y>20\\d\\d)年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?"
                    + "|(?<=^|\\s)(?:(?<y2>20\\d\\d)-)?(?<m2>\\d{1,2})-(?<d2>\\d{1,2})(?=\\s|$))" + PICKED);
    /** Goods that will be picked are not picked yet. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?:明[早天日儿晚]|大?后[天日儿])(?:早上|上午|下午|晚上)?(?:刚)?(?:摘|采摘|采|挖|收|打|捡|割|下树)(?:的)?|\\b(?:picked|harvested|dug|laid)\\s+(?:the day after )?tomorrow\\b",
            Pattern.CASE_INSENSITIVE);

    /** A day of which nobody says the year is the one that is nearer; months. */
    private static final int NEARER = 6;

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:(?:picked|harvested|dug|laid)\\s+)?(?:on\\s+)?(?<word>the day before yesterday|yesterday|today|this morning|tonight|"
                    + "the day after tomorrow|tomorrow|(?:(?:next|last)\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> AWAY = Map.ofEntries(
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨晚", -1),
            Map.entry("前天", -2),
            Map.entry("大前天", -3),
            Map.entry("明早", 1),
            Map.entry("明天", 1),
            Map.entry("明晚", 1),
            Map.entry("明日", 1),
            Map.entry("明儿", 1),
            Map.entry("后天", 2),
            Map.entry("后日", 2),
            Map.entry("后儿", 2),
            Map.entry("大后天", 3),
            Map.entry("yesterday", -1),
            Map.entry("tomorrow", 1),
            Map.entry("the day before yesterday", -2),
            Map.entry("the day after tomorrow", 2));

    private static final String WEEKDAYS = "一二三四五六日";

    /** The day of a harvest: today or before; later where somebody says so all the same. */
    public static Optional<HarvestDay> past(String text, LocalDate today) {
        return toCome(text, today)
                .or(() -> near(NEAR, text, today))
                .or(() -> weekday(text, today, false))
                .or(() -> date(text, today, false))
                .or(() -> english(text, today, false));
    }

    private static Optional<HarvestDay> toCome(String text, LocalDate today) {
        var found = TO_COME.matcher(text);
        return found.find()
                ? coming(found.group(), today)
                        .map(day -> new HarvestDay(day.day(), without(text, found.start(), found.end())))
                : Optional.empty();
    }

    /** The day for which something is announced: today or later. */
    public static Optional<HarvestDay> coming(String text, LocalDate today) {
        return near(COMING, text, today)
                .or(() -> weekday(text, today, true))
                .or(() -> date(text, today, true))
                .or(() -> english(text, today, true));
    }

    private static Optional<HarvestDay> near(Pattern pattern, String text, LocalDate today) {
        var found = pattern.matcher(text);
        return found.find()
                ? Optional.of(new HarvestDay(
                        today.plusDays(AWAY.getOrDefault(found.group("word"), 0)),
                        without(text, found.start(), found.end())))
                : Optional.empty();
    }

    private static Optional<HarvestDay> weekday(String text, LocalDate today, boolean ahead) {
        var found = WEEKDAY.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group("day").replace('天', '日');
        var of = DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
        var day = ahead || found.group("next") != null
                ? coming(today, of, found.group("next") != null)
                : gone(today, of, found.group("last") != null);
        return Optional.of(new HarvestDay(day, without(text, found.start(), found.end())));
    }

    /** "Friday" is the next one that comes, today too; "next Friday" is the one of next week. */
    private static LocalDate coming(LocalDate today, DayOfWeek day, boolean nextWeek) {
        return nextWeek
                ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day))
                : today.with(TemporalAdjusters.nextOrSame(day));
    }

    /** "Monday" is the last one there was, today too; 上周一 is the one of last week. */
    private static LocalDate gone(LocalDate today, DayOfWeek day, boolean lastWeek) {
        return lastWeek
                ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusWeeks(1)
                        .with(TemporalAdjusters.nextOrSame(day))
                : today.with(TemporalAdjusters.previousOrSame(day));
    }

    /** Without a year: of a harvest the nearer such day, else the next one. */
    private static Optional<HarvestDay> date(String text, LocalDate today, boolean ahead) {
        var found = DATE.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var year = either(found, "y", "y2");
        var month = Integer.parseInt(Objects.requireNonNull(either(found, "m", "m2")));
        var day = Integer.parseInt(Objects.requireNonNull(either(found, "d", "d2")));
        try {
            var date = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month, day);
            if (year == null && ahead && date.isBefore(today)) {
                date = date.plusYears(1);
            } else if (year == null && !ahead && date.isAfter(today.plusMonths(NEARER))) {
                date = date.minusYears(1);
            }
            return Optional.of(new HarvestDay(date, without(text, found.start(), found.end())));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static @Nullable String either(Matcher found, String one, String other) {
        return found.group(one) == null ? found.group(other) : found.group(one);
    }

    private static Optional<HarvestDay> english(String text, LocalDate today, boolean ahead) {
        var found = ENGLISH.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var word = found.group("word").toLowerCase(Locale.ROOT);
        var isWeekday = word.endsWith("day") && !AWAY.containsKey(word) && !word.equals("today");
        var day = isWeekday ? named(word, today, ahead) : today.plusDays(AWAY.getOrDefault(word, 0));
        return Optional.of(new HarvestDay(day, without(text, found.start(), found.end())));
    }

    private static LocalDate named(String word, LocalDate today, boolean ahead) {
        var day = DayOfWeek.valueOf(word.substring(word.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT));
        return ahead || word.startsWith("next")
                ? coming(today, day, word.startsWith("next"))
                : gone(today, day, word.startsWith("last"));
    }

    private static String without(String text, int from, int to) {
        return (text.substring(0, from) + " " + text.substring(to)).strip();
    }
}
