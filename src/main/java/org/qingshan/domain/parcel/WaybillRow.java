package org.qingshan.domain.parcel;

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
    /** The last digits, which no courier hides. */
    private static final Pattern SHOWN = Pattern.compile("(\\d{4})(?:[转\\-_ ]\\d{1,6})?$");

    /** Whether it speaks of somebody else: by all that it says of him, for names are shortened and phones are veiled by numbers that change. */
    boolean isOfAnother(String recipient, String phone) {
        var isOtherName = isKnown(this.recipient) && this.recipient.strip().codePointAt(0) != first(recipient);
        var here = SHOWN.matcher(this.phone.strip());
        var there = SHOWN.matcher(phone.split(Destination.EXTENSION, 2)[0]);
        var hasPhone = here.find() && there.find();
        var isOtherPhone = hasPhone && !here.group(1).equals(there.group(1));
        return hasPhone && isKnown(this.recipient) ? isOtherName && isOtherPhone : isOtherName || isOtherPhone;
    }

    private static boolean isKnown(String name) {
        return !name.isBlank() && name.strip().charAt(0) != '*';
    }

    private static int first(String name) {
        return name.isBlank() ? 0 : name.strip().codePointAt(0);
    }
}
