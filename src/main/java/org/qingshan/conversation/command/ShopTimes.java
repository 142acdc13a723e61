package org.qingshan.conversation.command;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingshan.conversation.amount.Amounts;
import org.qingshan.domain.Refused;
import org.qingshan.domain.shop.Dispatch;
import org.qingshan.domain.shop.Shop;

/** Sets how long a shop keeps, promises and waits. */
final class ShopTimes {
    private static final Set<String> OFF = Set.of("off", "none", "关", "不");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]([0-5]\\d)");
    private static final Pattern PACKING =
            Pattern.compile("(\\d{1,3})\\s*(?:人|个人|people)?[\\s,，、xX×*]+(?:每小时|每人)?\\s*(\\d{1,3})\\s*(?:单|个|parcels)?");
    private static final BigDecimal SECONDS = new BigDecimal(60);
    private static final Pattern MINUTES = Pattern.compile("(?i)(\\d+)\\s*(?:分钟?|minutes?|mins?)?");
    private static final Pattern PARTS_OF_MINUTES =
            Pattern.compile("(?i)(\\d+(?:\\.\\d{1,3})?)\\s*(?:分钟?|minutes?|mins?)?");
    private static final Pattern SAID_SECONDS = Pattern.compile("(?i)(\\d+)\\s*(?:秒钟?|seconds?|secs?|s)?");
    private static final Pattern HOURS = Pattern.compile("(?i)(\\d+)\\s*(?:个?小时|hours?|hrs?|h)?");
    /** So many figures are out of any range. */
    private static final int MOST_FIGURES = 9;

    private ShopTimes() {}

    /** Returns whether the value was understood; with nothing done if not. */
    static boolean change(Shop shop, String what, String value) {
        return switch (what) {
            case "hold", "留货" -> hold(shop, value);
            case "remind", "提醒" -> remind(shop, value);
            case "grace", "延迟" -> grace(shop, value);
            case "dispatch", "发货" -> dispatch(shop, value);
            case "cutoff", "截单" -> cutOff(shop, value);
            case "packing", "打包" -> packing(shop, value);
            default -> false;
        };
    }

    private static boolean hold(Shop shop, String minutes) {
        var number = number(minutes, MINUTES, 1, 1440);
        number.ifPresent(value -> shop.holdsFor(Duration.ofMinutes(value.longValue())));
        return number.isPresent();
    }

    /** So many minutes before a hold ends; {@code off} reminds nobody. */
    private static boolean remind(Shop shop, String minutes) {
        var number = isOff(minutes) ? Optional.of(BigDecimal.ZERO) : number(minutes, PARTS_OF_MINUTES, 0, 60);
        number.ifPresent(value ->
                shop.remindsBefore(Duration.ofSeconds(value.multiply(SECONDS).longValue())));
        return number.isPresent();
    }

    /** So many seconds after the end of a sale in which claims still count. */
    private static boolean grace(Shop shop, String seconds) {
        var number = isOff(seconds) ? Optional.of(BigDecimal.ZERO) : number(seconds, SAID_SECONDS, 0, 60);
        number.ifPresent(value -> shop.takesLateClaimsFor(Duration.ofSeconds(value.longValue())));
        return number.isPresent();
    }

    /** So many hours after the order; {@code off} promises nothing. */
    private static boolean dispatch(Shop shop, String value) {
        if (isOff(value)) {
            shop.dispatch().within(null);
            return true;
        }
        var hours = number(value, HOURS, 1, 720);
        hours.map(BigDecimal::intValue).ifPresent(shop.dispatch()::within);
        return hours.isPresent();
    }

    /** {@code 17:30}: when the courier takes the last parcel; {@code off} where nobody has said. */
    private static boolean cutOff(Shop shop, String value) {
        if (isOff(value)) {
            shop.dispatch().closesAt(null);
            return true;
        }
        var time = TIME.matcher(Amounts.plain(value));
        if (time.matches()) {
            shop.dispatch().closesAt(LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))));
        }
        return time.matches();
    }

    /** {@code 6 15}: six people, each fifteen parcels an hour; {@code off} where nobody knows. */
    private static boolean packing(Shop shop, String value) {
        if (isOff(value)) {
            shop.dispatch().packs(null, null);
            return true;
        }
        var said = PACKING.matcher(Amounts.plain(value));
        if (!said.matches()) {
            return false;
        }
        var people = Integer.parseInt(said.group(1));
        var each = Integer.parseInt(said.group(2));
        var fits = people > 0 && people <= Dispatch.MOST_PACKERS && each > 0 && each <= Dispatch.MOST_PACKERS;
        if (fits) {
            shop.dispatch().packs(people, each);
        }
        return fits;
    }

    static boolean isOff(String value) {
        return OFF.contains(value.toLowerCase(Locale.ROOT));
    }

    /** With its unit or without; empty for what is not written so, refuses what is too small or too large. */
    private static Optional<BigDecimal> number(String text, Pattern written, int least, int most) {
        var said = written.matcher(Amounts.plain(text));
        if (!said.matches()) {
            return Optional.empty();
        }
        var figures = said.group(1);
        var number = new BigDecimal(figures.substring(0, Math.min(figures.length(), MOST_FIGURES)));
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refused(Refused.Reason.OUT_OF_RANGE, Map.of("least", least, "most", most));
        }
        return Optional.of(number);
    }
}
