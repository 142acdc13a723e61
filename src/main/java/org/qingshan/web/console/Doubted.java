package org.qingshan.web.console;

/** A price that looks like a slip of the thumb: nothing is changed until somebody says that it is meant. */
final class Doubted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean belowFloor;

    /** @param belowFloor whether it is below what the run sheet says, not only far from what it was */
    Doubted(boolean belowFloor) {
        super("MEANT", null, false, false);
        this.belowFloor = belowFloor;
    }

    boolean isBelowFloor() {
        return belowFloor;
    }
}
