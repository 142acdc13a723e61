package org.qingshan.simulator;

/** What happens next in a history. */
sealed interface Move {

    /** A message arrives and waits to be decided. */
    record Say(Step step) implements Move {
        @Override
        public String toString() {
            return "say " + step;
        }
    }

    /** Time goes by. */
    record Wait(int seconds) implements Move {
        @Override
        public String toString() {
            return "wait " + seconds + " s";
        }
    }

    /** All that waits is decided in one batch. What is not acknowledged goes on waiting, in the same order. */
    record Decide(Fault fault) implements Move {
        @Override
        public String toString() {
            return "decide" + (fault == Fault.NONE ? "" : ", " + fault);
        }
    }

    /** Deadlines are carried out. */
    record Sweep() implements Move {
        @Override
        public String toString() {
            return "sweep";
        }
    }

    enum Fault {
        NONE,
        /** The program or the database dies before the commit: nothing of it has remained. */
        LOST,
        /** The same, but it is back at the next try: nobody may make the message pay for that. */
        LOST_ONCE,
        /** It dies after the commit and before anything is acknowledged. */
        UNACKNOWLEDGED
    }
}
