package org.qingshan.domain.parcel;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.Refused;
import org.qingshan.domain.Refused.Reason;

/**
 * A courier's number for one box.
 *
 * @param courier null where neither the sender nor the number tells
 * @param number letters and digits, upper case
 */
public record Waybill(@Nullable Courier courier, String number) {
    /** From the shortest that is in use to twice the longest: 10 digits at STO once, 20 at JD. */
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d{4})[A-Z0-9]{8,40}");

    /**
     * Reads a number as it was typed, full-width or with spaces and hyphens. Refuses what no courier writes.
     *
     * @param courier as it was said beside the number; null to tell by the number
     */
    public static Waybill of(@Nullable Courier courier, String typed) {
        var number = Normalizer2.getNFKCInstance()
                .normalize(typed)
                .replaceAll("[\\s\\-_']+", "")
                .toUpperCase(Locale.ROOT);
        if (!NUMBER.matcher(number).matches()) {
            throw new Refused(Reason.NO_WAYBILL, Map.of("waybill", typed));
        }
        return new Waybill(courier == null ? Courier.writing(number).orElse(null) : courier, number);
    }
}
