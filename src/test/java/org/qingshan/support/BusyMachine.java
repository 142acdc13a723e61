package org.qingshan.support;

import java.time.Duration;

/** Where much else is tried at once, what is late is no failure: there more time is given. */
public final class BusyMachine {
    private static final boolean IS_BUSY = System.getenv("CI") != null;

    private BusyMachine() {}

    /** @param alone how many where nothing else goes on */
    public static int atMost(int alone, int busy) {
        return IS_BUSY ? busy : alone;
    }

    /** @param alone how long where nothing else goes on */
    public static Duration patience(Duration alone, Duration busy) {
        return IS_BUSY ? busy : alone;
    }
}
