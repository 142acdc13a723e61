package org.qingshan.conversation.address;

import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.address.PhoneFinding.Phone;

/** Says what stands directly beside the phone number: most often the recipient. */
record PhoneNeighbours(PastedLine line, @Nullable Phone phone) {

    boolean isBesidePhone(Span span) {
        if (phone == null) {
            return false;
        }
        return before(span.start()) == phone.span().end() - 1
                || after(span.end()) == phone.span().start();
    }

    /** The last character before this place that is no separator, or was taken. */
    private int before(int start) {
        int i = start - 1;
        while (i >= 0 && line.isSeparator(i) && !line.isTaken(i)) {
            i--;
        }
        return i;
    }

    private int after(int end) {
        int i = end;
        while (i < line.length() && line.isSeparator(i) && !line.isTaken(i)) {
            i++;
        }
        return i;
    }
}
