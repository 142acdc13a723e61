package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.StartRefused;

/**
 * Whom the server runs as. PostgreSQL refuses to run as root, so root starts it in a user namespace without rights, and
 * where those are closed (containers) as an ordinary user, to whom the folder is then given.
 *
 * @param prefix what to put before each command of PostgreSQL
 * @param owner the numeric user and group the folder must belong to; none: it is already right
 */
record ServerUser(List<String> prefix, @Nullable Integer owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static ServerUser detect() throws IOException {
        if (!isRoot()) {
            return new ServerUser(List.of(), null);
        }
        return Stream.of(inUserNamespace(), asNobody())
                .filter(ServerUser::works)
                .findFirst()
                .orElseThrow(() -> new StartRefused("PostgreSQL does not run as root, and neither unshare nor setpriv"
                        + " works here: start the program as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL."));
    }

    static ServerUser inUserNamespace() {
        return new ServerUser(List.of("unshare", "-U"), ROOT);
    }

    static ServerUser asNobody() {
        return new ServerUser(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), NOBODY);
    }

    /** Runs a command of PostgreSQL as this user. */
    CommandRun run(List<String> command, Duration limit) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return CommandRun.of(whole, limit);
    }

    /** Gives the folder and all in it to this user, unless it already is his. */
    void own(Path path) throws IOException {
        if (owner != null && ownerOf(path) != owner) {
            Files.walkFileTree(path, new Giving(owner));
        }
    }

    private boolean works() {
        try {
            return run(List.of("true"), Duration.ofSeconds(10)).succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Files.getAttribute(self, "unix:uid").equals(ROOT)
                : "root".equals(System.getProperty("user.name"));
    }

    private static int ownerOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    /** The folder itself comes last, so that its owner tells whether all of it was given. */
    private static final class Giving extends SimpleFileVisitor<Path> {
        private final int owner;

        Giving(int owner) {
            this.owner = owner;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            return give(file);
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
            return give(folder);
        }

        private FileVisitResult give(Path path) throws IOException {
            Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            return FileVisitResult.CONTINUE;
        }
    }
}
