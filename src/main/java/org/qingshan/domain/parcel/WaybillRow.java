package org.qingshan.domain.parcel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qingshan.domain.buyer.Destination;

/**
 * A line of the file that a courier gives back.
 *
 * @param line where it stands in the file, from 1
 * @param number of the order as it was sent to the courier, {@code 1001}, of several boxes {@code 1001-2}
 * @param courier as the file names it; empty if it does not
 * @param recipient as the file names him, perhaps with stars; empty if it does not
 * @param phone his, in the same way
 */
public record WaybillRow(int line, String number, String waybill, String courier, String recipient, String phone) {
    /** Between two numbers of which nobody knows which is meant. */
    public static final String OR = " / ";

    /** As the shop wrote it: an order's, and which of its boxes. */
    static final Pattern NUMBER = Pattern.compile("#?(\\d{4,9})(?:[-－_/](\\d{1,3}))?");

    /** A mobile number, perhaps with stars; what stands behind it is an extension. */
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?86)?1[\\d*]{6}(\\d{4})");

    private static final Pattern BETWEEN = Pattern.compile("[\\s()（）.\\-]+");

    /** The last digits, which no courier hides. */
    private static final Pattern SHOWN = Pattern.compile("(\\d{4})(?:[转\\-_ ]\\d{1,6})?$");

    /** Whether an order or a box may be called so. */
    public static boolean isNumber(String cell) {
        return NUMBER.matcher(cell.strip()).matches();
    }

    /** Whether it names two orders or two waybills. */
    boolean isDivided() {
        return number.contains(OR) || waybill.contains(OR);
    }

    /** Whether it speaks of somebody else: by all that it says of him, for names are shortened and phones are veiled by numbers that change. */
    boolean isOfAnother(String recipient, String phone) {
        var isOtherName = isKnown(this.recipient) && isKnown(recipient) && first(this.recipient) != first(recipient);
        var here = shown(this.phone);
        var there = shown(phone.split(Destination.EXTENSION, 2)[0]);
        var hasPhone = here.isPresent() && there.isPresent();
        var isOtherPhone = hasPhone && !here.equals(there);
        return hasPhone && isKnown(this.recipient) ? isOtherName && isOtherPhone : isOtherName || isOtherPhone;
    }

    /** The last digits of a phone, however it is written. */
    private static Optional<String> shown(String phone) {
        var mobile = MOBILE.matcher(BETWEEN.matcher(phone).replaceAll(""));
        if (mobile.lookingAt()) {
            return Optional.of(mobile.group(1));
        }
        var shown = SHOWN.matcher(phone.strip());
        return shown.find() ? Optional.of(shown.group(1)) : Optional.empty();
    }

    private static boolean isKnown(String name) {
        return !name.isBlank() && name.strip().charAt(0) != '*';
    }

    /** In whatever case and width it is written. */
    private static int first(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePointAt(0);
    }
}
