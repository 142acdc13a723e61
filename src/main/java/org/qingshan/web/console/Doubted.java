package org.qingshan.web.console;

/** A price that looks like a slip of the thumb: nothing is changed until somebody says that it is meant. */
final class Doubted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Doubted() {
        super("MEANT", null, false, false);
    }
}
