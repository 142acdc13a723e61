package org.qingshan.simulator;

import java.util.List;

/**
 * What a shop begins with.
 *
 * @param offered how many steps of each item are offered
 * @param inLots how many of them each lot of an item holds; the last lot holds the rest
 * @param addressed which buyers have an address, so that their claims are confirmed at once
 * @param holdSeconds how long something is kept
 * @param remindSeconds how long before the end of a hold people are reminded, but never more than a third of it; 0 for never
 * @param payMinutes how long what is ordered waits for its payment; 0 for ever
 * @param graceSeconds for how long claims still count after a sale has ended
 */
record Opening(
        List<Integer> offered,
        int inLots,
        List<Boolean> addressed,
        int holdSeconds,
        int remindSeconds,
        int graceSeconds,
        int payMinutes) {
    /** Even, so that half a jin costs whole minor units and rounding plays no part. */
    static int price(int item) {
        return 1000 + 200 * item;
    }
}
