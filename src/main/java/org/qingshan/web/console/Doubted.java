package org.qingshan.web.console;

import java.util.Set;
import org.qingshan.domain.stream.Doubt;

/** A price that looks like a slip of the thumb: nothing is changed until somebody says that it is meant. */
final class Doubted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Doubt why;

    private Doubted(Doubt why) {
        super("MEANT", null, false, false);
        this.why = why;
    }

    /** Throws it where there is a doubt. */
    static void ask(Set<Doubt> doubts) {
        // Far off is seen; what else there is has to be said.
        doubts.stream().reduce((first, last) -> last).ifPresent(why -> {
            throw new Doubted(why);
        });
    }

    Doubt why() {
        return why;
    }
}
