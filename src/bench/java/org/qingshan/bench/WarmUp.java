package org.qingshan.bench;

/**
 * What a program is told before it is measured. The JVM's second compiler needs more than a minute of a processor for all that a claim
 * runs through, and takes it from the claims: until then it is the compiler that is measured.
 */
final class WarmUp {
    /** Messages after which the compiler rests. */
    static final int ENOUGH = 120_000;

    /** Minutes enough for ten thousand shops; a machine too busy for so many is measured cold, and the result says so. */
    private static final int LOADS = 40;

    private static final int SECONDS = 5;

    private WarmUp() {}

    /** One load; {@code said} messages came in the loads before it. */
    interface Loading {
        Measured tell(long said, long seconds) throws Exception;
    }

    /** Loads until so many messages came, in forty loads at the most, and notes in the result how many did. */
    static void by(Loading load, int enough, Options options, Result result) throws Exception {
        var seconds = Math.min(options.length().toSeconds(), SECONDS);
        long said = 0;
        for (var i = 0; i < (options.isSmoke() ? 1 : LOADS) && said < enough; i++) {
            said += load.tell(said, seconds).load().acknowledged();
        }
        result.note("messages before it was measured", said);
    }
}
