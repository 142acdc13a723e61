package org.qingshan.simulator;

/** What was brought at once, in whole steps. */
final class ReferenceLot {
    final ReferenceItem item;
    final int brought;
    int held;
    int sold;

    ReferenceLot(ReferenceItem item, int brought) {
        this.item = item;
        this.brought = brought;
    }

    int left() {
        return brought - held - sold;
    }
}
