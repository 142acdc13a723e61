package org.qingshan.conversation.host;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingshan.conversation.LotSentences;
import org.qingshan.conversation.NextStream;
import org.qingshan.conversation.text.Wording;
import org.qingshan.conversation.turn.Turn;
import org.qingshan.domain.order.StreamSums;
import org.qingshan.domain.stream.LineupItem;
import org.qingshan.domain.stream.Stream;

/**
 * What a host asks of streams before this one: 昨天卖了多少, 这个月卖了多少钱, "how much did we sell last week", 12号黄桃卖了多少.
 *
 * @param from the first day, on the village's calendar
 * @param to the last one
 */
public record SalesBefore(LocalDate from, LocalDate to) {
    private static final int LONGEST = 50;

    /** As many streams as fit on a phone. */
    private static final int SHOWN = 8;

    private static final int MOST = 200;

    private static final Pattern ASKED = Pattern.compile(
            "(?:卖|售|销)(?:了|出去?|掉)*(?:多少|几|好多)|(?:多少|几).{0,6}(?:卖|售)(?:了|出|掉)?|(?:卖|销)得?(?:怎么样|怎样|咋样|如何|好不好)|销量|销售额|营业额|业绩|战况|(?:有|接了?|出了?|做了?|成了?)?(?:多少|几)(?:个)?(?:单|订单)|生意(?:怎么样|咋样|如何|好不好)|(?:收入|流水|赚了?|挣了?)(?:是)?(?:多少|怎么样)"
                    + "|\\bhow (?:much|many)\\b.{0,40}\\b(?:sold|sell|sales|make|made|earn(?:ed)?|take|took|orders)\\b|\\bhow (?:did|was|were|are|is|have|has) .{0,24}\\b(?:sales?|sell(?:ing)?|sold|stream|business|do|go)\\b|\\bwhat (?:did|were|was) .{0,20}\\b(?:sell|sales|revenue|turnover|figures|numbers|make)\\b|\\b(?:sales|revenue|turnover|takings|figures|numbers)\\b",
            Pattern.CASE_INSENSITIVE);

    /** How many were packed, sent or given back is another question. */
    private static final Pattern OF_PARCELS = Pattern.compile(
            "打包|发货|发了|发出|寄|装箱|退|快递|签收|付|\\b(?:ship(?:ped)?|sen[dt]|pack(?:ed)?|went out|refund(?:ed|s)?|return(?:ed|s)?|deliver(?:ed)?|paid)\\b");

    private static final Pattern NEAR = Pattern.compile(
            "(?<day>昨[天晚日儿]|前[天晚日]|大前天|\\byesterday\\b|\\blast night\\b|\\bthe day before yesterday\\b)|(?<lastweek>上个?(?:周|星期|礼拜)(?![一二三四五六日天末])|\\blast week\\b)|(?<week>(?:这|本)个?(?:周|星期|礼拜)(?![一二三四五六日天末])|\\bthis week\\b)"
                    + "|(?<lastmonth>上个?月(?!\\d)|\\blast month\\b)|(?<month>(?:这|本|当)个?月(?!\\d)|\\bthis month\\b)|(?<year>今年|\\bthis year\\b)|(?<stream>上一?场|上次(?:直播)?|\\b(?:the )?(?:last|previous) (?:stream|time|show)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?<last>上)?个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])|\\b(?:last |on )(?<english>mon|tues|wednes|thurs|fri|satur|sun)day\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<m>\\d{1,2})(?:月|/))?(?<d>\\d{1,2})(?:[号日](?!链接|货|\\p{IsHan}{0,1}商品)|(?<=\\d/\\d{1,2})(?!\\d))|\\bon the (?<nth>\\d{1,2})(?:st|nd|rd|th)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BY_NUMBER = Pattern.compile("(?<![\\d月/])(\\d{1,2})号");

    private static final String DAYS = "一二三四五六日";
    private static final List<String> ENGLISH_DAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

    /** Whether sales of a day before are meant, as they stand behind the command, and have been told: {@code yesterday}. */
    public static boolean isAnswered(Turn turn, String day) {
        var found = day.isBlank() ? Optional.<HostSays>empty() : of(turn, "sales " + day);
        found.ifPresent(one -> one.then().accept(turn));
        return found.isPresent();
    }

    static Optional<HostSays> of(Turn turn, String text) {
        var plain = text.replace('’', '\'').toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST
                || !ASKED.matcher(plain).find()
                || OF_PARCELS.matcher(plain).find()) {
            return Optional.empty();
        }
        return isOfItem(turn, plain)
                ? Optional.empty()
                : read(plain, turn.sale().now().atZone(Wording.VILLAGE).toLocalDate())
                        .map(found -> HostSays.told(found::tell));
    }

    /** 1号卖了多少 may be of what stands first on the list, 12号 of the day where there are fewer. */
    private static boolean isOfItem(Turn turn, String plain) {
        var found = BY_NUMBER.matcher(plain);
        return found.find()
                && turn.round().shelf().stream()
                        .anyMatch(item -> item.slot().replaceAll("\\D", "").equals(found.group(1)));
    }

    private static Optional<SalesBefore> read(String plain, LocalDate today) {
        var near = NEAR.matcher(plain);
        return near.find() ? near(near, today) : weekday(plain, today).or(() -> date(plain, today));
    }

    private static Optional<SalesBefore> near(Matcher near, LocalDate today) {
        if (near.group("day") != null) {
            var word = near.group("day");
            int back = word.startsWith("大") ? 3 : word.startsWith("前") || word.startsWith("the day") ? 2 : 1;
            return of(today.minusDays(back), today.minusDays(back));
        }
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var first = today.withDayOfMonth(1);
        if (near.group("lastweek") != null) {
            return of(monday.minusWeeks(1), monday.minusDays(1));
        }
        if (near.group("lastmonth") != null) {
            return of(first.minusMonths(1), first.minusDays(1));
        }
        if (near.group("stream") != null) {
            return Stream.last()
                    .flatMap(Stream::startedAt)
                    .map(at -> at.atZone(Wording.VILLAGE).toLocalDate())
                    .flatMap(day -> of(day, day));
        }
        return of(
                near.group("week") != null ? monday : near.group("month") != null ? first : today.withDayOfYear(1),
                today);
    }

    private static Optional<SalesBefore> weekday(String plain, LocalDate today) {
        var found = WEEKDAY.matcher(plain);
        if (!found.find()) {
            return Optional.empty();
        }
        var of = found.group("english") == null
                ? DAYS.indexOf(found.group("day").replace('天', '日'))
                : ENGLISH_DAYS.indexOf(found.group("english"));
        var day = DayOfWeek.of(of + 1);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var on = found.group("last") == null
                ? today.with(TemporalAdjusters.previousOrSame(day))
                : monday.minusWeeks(1).with(TemporalAdjusters.nextOrSame(day));
        return of(on, on);
    }

    /** The last such day there was. */
    private static Optional<SalesBefore> date(String plain, LocalDate today) {
        var found = DATE.matcher(plain);
        if (!found.find()) {
            return Optional.empty();
        }
        var day = Integer.parseInt(found.group("nth") == null ? found.group("d") : found.group("nth"));
        try {
            var month = found.group("m") == null ? today.getMonthValue() : Integer.parseInt(found.group("m"));
            var on = LocalDate.of(today.getYear(), month, 1).withDayOfMonth(day);
            var past = !on.isAfter(today) ? on : found.group("m") == null ? on.minusMonths(1) : on.minusYears(1);
            return of(past, past);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<SalesBefore> of(LocalDate from, LocalDate to) {
        return Optional.of(new SalesBefore(from, to));
    }

    private void tell(Turn turn) {
        turn.outcome("answered");
        var streams = Stream.airedBetween(
                from.atStartOfDay(Wording.VILLAGE).toInstant(),
                to.plusDays(1).atStartOfDay(Wording.VILLAGE).toInstant(),
                MOST);
        var text = turn.words().wholeLineup();
        if (streams.isEmpty()) {
            turn.say(text.nothingSoldThen(days(turn)) + last(turn));
            return;
        }
        var sums = StreamSums.of(streams.stream().map(Stream::id).toList());
        var orders = sums.values().stream().mapToLong(StreamSums::orders).sum();
        var money = sums.values().stream().mapToLong(StreamSums::money).sum();
        var lines = new StringJoiner("\n").add(text.soldThen(days(turn), streams.size(), orders, turn.money(money)));
        streams.stream().limit(SHOWN).forEach(stream -> {
            var sum = sums.getOrDefault(stream.id(), StreamSums.NONE);
            lines.add(text.soldInStream(start(turn, stream), stream.title(), sum.orders(), turn.money(sum.money())));
        });
        if (streams.size() > SHOWN) {
            lines.add(text.soldInMore(streams.size() - SHOWN));
        }
        goods(turn, streams).forEach(lines::add);
        turn.say(lines.toString());
    }

    private static String last(Turn turn) {
        return Stream.last()
                .map(stream -> turn.words().gap() + turn.words().wholeLineup().lastStreamWas(start(turn, stream)))
                .orElse("");
    }

    private static String start(Turn turn, Stream stream) {
        return stream.startedAt().map(at -> NextStream.at(turn, at)).orElse("");
    }

    private String days(Turn turn) {
        var first = LotSentences.day(from, turn.words());
        return from.equals(to) ? first : turn.words().wholeLineup().fromTo(first, LotSentences.day(to, turn.words()));
    }

    /** Of one stream all that was sold, of several what is named. */
    private static List<String> goods(Turn turn, List<Stream> streams) {
        if (streams.size() > SHOWN) {
            return List.of();
        }
        return streams.stream()
                .flatMap(stream -> {
                    var items = LineupItem.of(stream);
                    var named = turn.round().namesOf(items).named(turn.said());
                    return items.stream()
                            .filter(item -> named.contains(item.slot()) || named.isEmpty() && streams.size() == 1);
                })
                .filter(item -> item.sold().compareTo(BigDecimal.ZERO) > 0)
                .map(item -> turn.words()
                        .wholeLineup()
                        .soldOf(turn.words().name(item), turn.words().quantity(item.sold(), item)))
                .toList();
    }
}
