package org.qingshan.bench;

/**
 * What came of a load.
 *
 * @param acknowledged answered with success
 * @param refused answered with 503
 * @param failed answered otherwise, or not at all
 * @param inFlight requests that may have been decided without an answer that was waited for
 * @param perSecond acknowledged a second
 * @param p50 in milliseconds
 * @param p99 in milliseconds
 * @param generator processor time of whoever sent them
 */
record Load(
        long acknowledged,
        long refused,
        long failed,
        long inFlight,
        double perSecond,
        double p50,
        double p99,
        CpuTime generator) {}
