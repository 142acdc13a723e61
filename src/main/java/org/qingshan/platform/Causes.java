package org.qingshan.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What lies beneath a failure. */
public final class Causes {
    private Causes() {}

    /**
     * The failure and its causes, the outermost first, then what any of them suppressed, in the same way: why a commit failed is told by the
     * transaction manager in no other. Each once: causes that name each other in a ring end where they began.
     */
    public static List<Throwable> of(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        follow(failure, all, Collections.newSetFromMap(new IdentityHashMap<>()));
        return all;
    }

    private static void follow(Throwable failure, List<Throwable> all, Set<Throwable> seen) {
        int first = all.size();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            all.add(cause);
        }
        for (var cause : List.copyOf(all.subList(first, all.size()))) {
            for (var suppressed : cause.getSuppressed()) {
                follow(suppressed, all, seen);
            }
        }
    }
}
