package org.qingshan.simulator;

/** What was brought at once, in whole steps. */
final class ReferenceLot {
    final int turn;
    final ReferenceItem item;
    int brought;

    /** Nobody has brought it: it is a number that a host has said. */
    boolean onWord;

    int held;
    int sold;

    /** @param turn how many had come before */
    ReferenceLot(int turn, ReferenceItem item, int brought) {
        this.turn = turn;
        this.item = item;
        this.brought = brought;
    }

    int left() {
        return brought - held - sold;
    }
}
