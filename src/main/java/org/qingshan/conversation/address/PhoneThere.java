package org.qingshan.conversation.address;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Phones as they are dialled where the address lies: 0412 345 678 in Australia, 0987654322 in Taiwan, 415-555-0134 in the United States. */
final class PhoneThere {
    private static final Map<String, String> POSTS = Map.of("台湾省", "TW", "香港特别行政区", "HK", "澳门特别行政区", "MO");

    /** No number of a mobile in China, so that it may be of anywhere. */
    private static final Pattern NO_MOBILE = Pattern.compile("\\+86(?!1[3-9]\\d{9})(\\d{7,11})");

    private PhoneThere() {}

    /** The phone that is said of an address that is known. */
    static AddressReading read(AddressReading earlier, String text) {
        var read = AddressReader.read(text);
        var region = region(earlier);
        var there = region != null && (read.phone() == null || read.phone().startsWith("+86"))
                ? PhoneFinding.take(PastedLine.of(text), region, true).first()
                : null;
        return there == null ? read : read.with(Part.PHONE, there.number());
    }

    /** A phone that was told before anybody knew where the address lies is one of there. */
    static AddressReading known(AddressReading before, AddressReading now) {
        var region = region(now);
        var dialled = NO_MOBILE.matcher(Objects.requireNonNullElse(now.phone(), ""));
        if (region == null
                || Objects.equals(region, region(before))
                || !Objects.equals(before.phone(), now.phone())
                || !dialled.matches()) {
            return now;
        }
        var there =
                PhoneFinding.take(PastedLine.of(dialled.group(1)), region, true).first();
        return there == null ? now : now.with(Part.PHONE, there.number());
    }

    /** Whether it is all of a number there: eight figures are one in Hong Kong and Macau. */
    static boolean isWhole(AddressReading earlier, String digits) {
        var region = region(earlier);
        return region != null
                && PhoneFinding.take(PastedLine.of(digits), region, true).first() != null;
    }

    /** Whose numbers are dialled there; null for those of mainland China. */
    private static @Nullable String region(AddressReading reading) {
        return Countries.isForeign(reading.country())
                ? reading.country()
                : reading.province() == null ? null : POSTS.get(reading.province());
    }
}
