package org.qingshan.inbox;

/**
 * How many messages the batches of a shop have. Each question that Hibernate puts to the database goes through all rows of the batch first, to
 * see whether one that is asked for has changed. Where messages ask by themselves, as those that pay or look for a parcel do, each of them
 * costs the more the more of them there are: a batch ends early then, and the next ones are small as long as they do. For one thread at a
 * time.
 */
final class BatchLimit {
    /** What a batch asks whatever is in it, and a little more. */
    private static final int ANYWAY = 20;

    /** Enough to share what a batch costs by itself. */
    private static final int FEW = 32;

    private final int most;
    private int next;

    /** @param most messages of a batch that asks for nothing but what all of it needs */
    BatchLimit(int most) {
        this.most = most;
        this.next = most;
    }

    int next() {
        return next;
    }

    /** Whether the rest of a batch had better be decided in others. */
    static boolean isReached(int decided, int asked) {
        return decided >= FEW && areAsking(decided, asked);
    }

    /** @param asked statements that so many messages took; only a full batch shows that there may be more */
    void took(int messages, int asked) {
        if (areAsking(messages, asked)) {
            next = Math.min(most, FEW);
        } else if (messages >= next) {
            next = Math.min(most, 2 * next);
        }
    }

    /** Fewer may be decided in time where many were not. */
    void failed() {
        next = Math.min(most, FEW);
    }

    private static boolean areAsking(int messages, int asked) {
        return asked > ANYWAY + messages / 2;
    }
}
