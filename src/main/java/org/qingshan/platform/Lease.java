package org.qingshan.platform;

import org.jspecify.annotations.Nullable;

/**
 * A right that one replica has at a time.
 *
 * <p>Guaranteed: whoever finds {@link #token()} still valid in the table {@code lease} at the moment of writing is the only one
 * who does. Not guaranteed: that a replica whose thread was stopped for long notices in time; whatever must not be done twice
 * names the token in its statement.
 */
public final class Lease {

    /** @param until by {@link System#nanoTime()} */
    private record Grant(long token, long until) {}

    private final String name;

    @Nullable
    private volatile Grant grant;

    Lease(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** The number of our turn while the right is ours; it rises with every owner. */
    public @Nullable Long token() {
        var current = grant;
        return current != null && System.nanoTime() - current.until() < 0 ? current.token() : null;
    }

    public boolean held() {
        return token() != null;
    }

    void granted(long token, long until) {
        grant = new Grant(token, until);
    }

    void ended() {
        grant = null;
    }
}
