package org.qingshan.platform.postgres;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The helpers of a server that was killed. They end by themselves, but one in the middle of a long computation only when it
 * is done, and until then no new server may start on the folder.
 */
final class LeftoverBackends {
    private static final Logger LOG = Logger.getLogger(LeftoverBackends.class);

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private LeftoverBackends() {}

    /** Ends them; only for the holder of the folder's lock who knows that the server itself is dead. */
    static void end(PostgresSettings settings) {
        List<ProcessHandle> leftover = ProcessHandle.allProcesses()
                .filter(ServerProcess::isPostgres)
                .filter(process -> ServerProcess.place(process, settings.cluster()) == ServerProcess.Place.HERE)
                .toList();
        if (!leftover.isEmpty()) {
            LOG.infof("Ending %d processes left over by the server that was killed", leftover.size());
            leftover.forEach(ProcessHandle::destroyForcibly);
            Patience.await(LIMIT, () -> Optional.of(leftover).filter(LeftoverBackends::areGone));
        }
    }

    private static boolean areGone(List<ProcessHandle> processes) {
        return processes.stream().noneMatch(ServerProcess::isPostgres);
    }
}
