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
import org.qingshan.conversation.amount.SmallNumber;

/**
 * A day as people say it beside goods: 今早摘, 昨天, 11月24日, picked yesterday, 周五, on Friday.
 *
 * @param day on the village's calendar
 * @param rest the other words
 */
public record HarvestDay(LocalDate day, String rest) {
    private static final String PART = "(?:一大早|大清早|清早|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|早|晚)?";
    private static final String PICKED = "(?:才|刚|现)?(?:采摘|摘|采|挖|收(?!货)|打|捡|割|砍|拔|杀|下树)?(?:下来|下|上来)?的?";
    private static final String PICKED_BEFORE =
            "(?:\\b(?:(?:freshly|fresh)\\s+)?(?:picked|harvested|dug(?: up)?|laid|cut|gathered|collected|pulled|slaughtered|made)\\s+)?(?:\\b(?:on|early|late)\\s+)?(?:\\bthe\\s+)?";
    private static final String PICKED_BEHIND =
            "(?:(?:'s)?\\s+(?:picked|harvested|dug|laid|morning|afternoon|evening|night)\\b)?";
    private static final Pattern NEAR =
            Pattern.compile("(?<word>今早|今天|今日|今儿|今晨|今晚|大清早|清早|早上|昨天|昨日|昨儿|昨晚|昨夜|大前天|前天|前日|前儿)" + PART + PICKED);
    /** Two days ago, 三天前. */
    private static final Pattern AGO = Pattern.compile(
            "(?<n>[一两二三四五六七]|\\d)天(?:以|之)?前" + PART + PICKED + "|" + PICKED_BEFORE
                    + "\\b(?<n2>[1-7])\\s+days?\\s+ago\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMING =
            Pattern.compile("(?<word>今早|今天|今日|今儿|今晚|明早|明天|明日|明儿|明晚|大后天|后天|后日|后儿)(?:早上|上午|下午|晚上)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<next>下)?(?<last>上)?(?:个)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])" + PART + PICKED);
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?:(?<y>20\\d\\d)年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?" + PART + "|" + PICKED_BEFORE
                    + "(?<=^|\\s)(?:(?<y2>20\\d\\d)(?<by>[-/.]))?(?<m2>\\d{1,2})(?:\\k<by>|[-/])(?<d2>\\d{1,2})(?=[\\s,，]|$|\\p{IsHan})(?!\\s*(?:箱|盒|袋|斤|公斤|份|个|件|筐|担|box|bag|jin|kg|crate|basket)))"
                    + PICKED,
            Pattern.CASE_INSENSITIVE);
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String NTH = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final Pattern NAMED_MONTH = Pattern.compile(
            PICKED_BEFORE + "(?:\\b(?<d>" + NTH + ")\\s+(?:of\\s+)?(?<m>" + MONTH + ")\\b\\.?|\\b(?<m2>" + MONTH
                    + ")\\b\\.?\\s+(?:the\\s+)?(?<d2>" + NTH + ")\\b)(?:,?\\s+(?<y>20\\d\\d)\\b)?" + PICKED_BEHIND,
            Pattern.CASE_INSENSITIVE);
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Goods that will be picked are not picked yet. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?:明[早天日儿晚]|大?后[天日儿])(?:早上|上午|下午|晚上)?(?:刚)?(?:摘|采摘|采|挖|收|打|捡|割|下树)(?:的)?|\\b(?:picked|harvested|dug|laid)\\s+(?:the day after )?tomorrow\\b",
            Pattern.CASE_INSENSITIVE);

    /** A day of which nobody says the year is the one that is nearer; months. */
    private static final int NEARER = 6;

    private static final Pattern ENGLISH = Pattern.compile(
            PICKED_BEFORE
                    + "\\b(?<word>(?:the )?day before yesterday|yesterday|last night|today|this (?:morning|afternoon|evening)|tonight|"
                    + "(?:the )?day after tomorrow|tomorrow|(?:(?:next|last|this)\\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b"
                    + PICKED_BEHIND,
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> AWAY = Map.ofEntries(
            Map.entry("昨天", -1),
            Map.entry("昨日", -1),
            Map.entry("昨晚", -1),
            Map.entry("昨儿", -1),
            Map.entry("昨夜", -1),
            Map.entry("last night", -1),
            Map.entry("前日", -2),
            Map.entry("前儿", -2),
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
            Map.entry("day before yesterday", -2),
            Map.entry("day after tomorrow", 2));

    private static final String WEEKDAYS = "一二三四五六日";

    /** The day of a harvest: today or before; later where somebody says so all the same. */
    public static Optional<HarvestDay> past(String text, LocalDate today) {
        return toCome(text, today)
                .or(() -> near(NEAR, text, today))
                .or(() -> ago(text, today))
                .or(() -> weekday(text, today, false))
                .or(() -> date(text, today, false))
                .or(() -> namedMonth(text, today, false))
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
                .or(() -> namedMonth(text, today, true))
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
        // Who writes no Chinese may mean either of 5/11.
        var isDoubtful = year == null
                && found.group().contains("/")
                && day <= 12
                && day != month
                && !HAN.matcher(text).find();
        return isDoubtful
                ? Optional.empty()
                : of(year, month, day, today, ahead).map(date -> day(date, text, found));
    }

    /** 25 November, Nov 25th. */
    private static Optional<HarvestDay> namedMonth(String text, LocalDate today, boolean ahead) {
        var found = NAMED_MONTH.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = Objects.requireNonNull(either(found, "m", "m2")).toLowerCase(Locale.ROOT);
        var month = MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
        var day = Integer.parseInt(
                Objects.requireNonNull(either(found, "d", "d2")).replaceAll("\\D", ""));
        return of(found.group("y"), month, day, today, ahead).map(date -> day(date, text, found));
    }

    /** Empty where the calendar has no such day. */
    private static Optional<LocalDate> of(@Nullable String year, int month, int day, LocalDate today, boolean ahead) {
        try {
            var date = LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year), month, day);
            if (year == null && ahead && date.isBefore(today)) {
                return Optional.of(date.plusYears(1));
            }
            return Optional.of(
                    year == null && !ahead && date.isAfter(today.plusMonths(NEARER)) ? date.minusYears(1) : date);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static HarvestDay day(LocalDate day, String text, Matcher found) {
        return new HarvestDay(day, without(text, found.start(), found.end()));
    }

    private static Optional<HarvestDay> ago(String text, LocalDate today) {
        var found = AGO.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var days = SmallNumber.of(Objects.requireNonNull(either(found, "n", "n2")));
        return Optional.of(day(today.minusDays(days), text, found));
    }

    private static @Nullable String either(Matcher found, String one, String other) {
        return found.group(one) == null ? found.group(other) : found.group(one);
    }

    private static Optional<HarvestDay> english(String text, LocalDate today, boolean ahead) {
        var found = ENGLISH.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var word = found.group("word").toLowerCase(Locale.ROOT).replaceFirst("^(?:the|this) (?=day|\\w+day)", "");
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
