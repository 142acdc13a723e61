package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where a shop's goods come from and whom to ask about them, as its certificates say.
 *
 * @param place province, county and village; empty where nobody has said
 * @param contact a phone or the like; empty where nobody has said
 */
@Embeddable
public record Origin(@Column(name = "origin") String place, String contact) {
    /** Letters. */
    public static final int LONGEST_PLACE = 60;

    public static final int LONGEST_CONTACT = 40;

    public static final Origin UNKNOWN = new Origin("", "");

    private static final int SHOWN_IN_FRONT = 3;
    private static final int SHOWN_BEHIND = 4;

    /** For a page that everybody can read: the first three and the last four signs, where there are more. */
    public static String masked(String contact) {
        return contact.length() <= SHOWN_IN_FRONT + SHOWN_BEHIND
                ? contact
                : contact.substring(0, SHOWN_IN_FRONT) + "****" + contact.substring(contact.length() - SHOWN_BEHIND);
    }
}
