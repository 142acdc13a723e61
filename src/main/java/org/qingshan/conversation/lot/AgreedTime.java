package org.qingshan.conversation.lot;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qingshan.conversation.amount.SmallNumber;

/**
 * The time of day by which a grower says that he comes: 下午三点, 明早8点半, 15:30, "by 3 pm", or a part of the day, which lasts to its end.
 *
 * @param by on the village's clock
 * @param rest the other words; the part of the day still stands in them
 */
public record AgreedTime(LocalTime by, String rest) {
    /** 三点五斤 is a weight; 一点笋 is a little. */
    private static final Pattern CHINESE = Pattern.compile("(?<hour>\\d{1,2}|十[一二]?|[一二两三四五六七八九])点(?:钟|整)?"
            + "(?:(?<half>半)(?![斤箱袋盒个份])|(?<quarter>[一三])刻|(?<minute>\\d{1,2})分|(?![零一二两三四五六七八九十半]))"
            + "(?:之前|以前|前|左右|的时候|的样子)?");

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:.])(?:by |at |before |around )?(?<hour>\\d{1,2})[:：](?<minute>\\d{2})(?!\\d)(?: ?(?<half>am|pm)\\b)?(?:之前|以前|前|左右)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\b(?:by|at|before|around) )?(?<!\\d)(?<hour>\\d{1,2}) ?(?<half>am|pm|o'?clock)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A part of the day and when it is over. Who says only that it is in the evening has the day. */
    private record Part(Pattern words, LocalTime end) {
        Part(String words, int hour) {
            this(Pattern.compile(words, Pattern.CASE_INSENSITIVE), LocalTime.of(hour, 0));
        }

        boolean isIn(String text) {
            return words.matcher(text).find();
        }
    }

    private static final Part LATE = new Part("下午|傍晚|晚上|今晚|明晚|夜里|\\b(?:afternoon|evening|tonight)\\b", 0);
    private static final List<Part> PARTS = List.of(
            new Part("一大早|一早|清早|大早|早上|早晨|清晨|今早|明早|早起", 10),
            new Part("上午|\\bmorning\\b", 12),
            new Part("中午|晌午|\\bnoon\\b", 14),
            new Part("下午|\\bafternoon\\b", 18),
            new Part("傍晚|擦黑", 20));

    private static final Pattern AT_NIGHT = Pattern.compile("晚上|今晚|明晚|夜里");

    private static final int NOON = 12;
    /** Nobody brings anything to the desk at four in the night: an hour up to this one is after noon, where nothing else is said. */
    private static final int NIGHT = 6;

    public static Optional<AgreedTime> read(String text) {
        return Stream.of(CLOCK, ENGLISH, CHINESE)
                .flatMap(pattern -> hour(pattern.matcher(text), text).stream())
                .findFirst()
                .or(() -> PARTS.stream()
                        .filter(part -> part.isIn(text))
                        .findFirst()
                        .map(part -> new AgreedTime(part.end(), text)));
    }

    private static Optional<AgreedTime> hour(Matcher found, String text) {
        if (!found.find() || isLittle(found, text)) {
            return Optional.empty();
        }
        int hour = SmallNumber.of(found.group("hour"));
        int minute = minute(found);
        if (hour > 24 || minute > 59) {
            return Optional.empty();
        }
        var rest = (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
        return Optional.of(new AgreedTime(time(ofDay(hour, found, text), minute), rest));
    }

    /** Twelve at night is the end of the day that was named, and not its beginning. */
    private static LocalTime time(int hour, int minute) {
        return hour >= 24 ? LocalTime.of(23, 59) : LocalTime.of(hour, minute);
    }

    /** 能带一点笋: that much, and not at one o'clock. */
    private static boolean isLittle(Matcher found, String text) {
        return found.pattern() == CHINESE
                && found.group("hour").equals("一")
                && !LATE.isIn(text.substring(0, found.start()))
                && !text.startsWith("钟", found.end());
    }

    private static int minute(Matcher found) {
        if (found.pattern() == CLOCK) {
            return SmallNumber.of(found.group("minute"));
        }
        if (found.pattern() == ENGLISH) {
            return 0;
        }
        if (found.group("quarter") != null) {
            return SmallNumber.of(found.group("quarter")) * 15;
        }
        return found.group("half") != null
                ? 30
                : found.group("minute") == null ? 0 : SmallNumber.of(found.group("minute"));
    }

    /** Of twelve hours the one of twenty-four that is meant. */
    private static int ofDay(int hour, Matcher found, String text) {
        if (hour > NOON) {
            return hour;
        }
        var half = found.pattern() == CHINESE || found.group("half") == null
                ? ""
                : found.group("half").toLowerCase(Locale.ROOT);
        if (half.equals("am")) {
            return hour % NOON;
        }
        var isEarly = PARTS.get(0).isIn(text) || PARTS.get(1).isIn(text);
        var isLate = half.equals("pm") || LATE.isIn(text) || hour <= NIGHT && !isEarly;
        var isMidnight = hour == NOON && AT_NIGHT.matcher(text).find();
        return isMidnight || isLate && hour < NOON ? hour + NOON : hour;
    }
}
