package org.qingshan.outbox;

import org.jspecify.annotations.Nullable;

/**
 * The keys that stand where a person types, until others are shown. They are used once.
 *
 * @param contact what the key says that sends the person's own contact; null for no key, so that those that stood there go away
 */
public record Keys(@Nullable String contact) {
    /** None any more. */
    public static final Keys NONE = new Keys(null);
}
