package org.qingshan.platform.postgres;

/** A server that was seen to be ours, and its port on 127.0.0.1. */
record RunningServer(ProcessHandle process, int port) {
    boolean isAlive() {
        return ServerProcess.isPostgres(process);
    }
}
