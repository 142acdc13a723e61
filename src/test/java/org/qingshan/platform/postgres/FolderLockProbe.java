package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.qingshan.support.ChildProgram;

/** Asks from another process, which alone shows what the operating system thinks of a lock. */
final class FolderLockProbe {
    private FolderLockProbe() {}

    static boolean isFree(PostgresSettings settings) throws IOException, InterruptedException {
        try (ChildProgram probe = new ChildProgram.Plan()
                .run(FolderLockProbe.class, settings.folder().toString())) {
            return Boolean.parseBoolean(probe.line());
        }
    }

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Optional<FolderLock> lock = FolderLock.tryTake(new PostgresSettings(folder, folder, false));
        System.out.println(lock.isPresent());
    }
}
