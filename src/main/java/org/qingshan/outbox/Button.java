package org.qingshan.outbox;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A button under a message. Tapping it says its text, with no more authority than typing it.
 *
 * @param label what it shows
 * @param text what it says, at most 64 bytes in UTF-8; or an address that it opens, where it begins with {@code https://} or {@code http://}
 */
public record Button(String label, String text) {
    /** What Telegram carries with a tap. */
    public static final int MOST_BYTES = 64;

    @JsonIgnore
    public boolean isLink() {
        return text.startsWith("https://") || text.startsWith("http://");
    }
}
