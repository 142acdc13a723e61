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

    private volatile boolean unasked;

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

    /**
     * Whether it was ours until it ran out, and nobody could be asked for it since: most likely nobody else has it either. Whoever acts on
     * this must do only what harms nobody who has.
     */
    public boolean isDoubtful() {
        return grant != null && !held() && unasked;
    }

    /** @param isUnasked the database cannot be asked for it now */
    void unasked(boolean isUnasked) {
        unasked = isUnasked;
    }

    void granted(long token, long until) {
        grant = new Grant(token, until);
    }

    void ended() {
        grant = null;
    }
}
