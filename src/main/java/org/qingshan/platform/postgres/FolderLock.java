package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to start, adopt and stop the server of one folder. One process holds it at a time; the operating system takes
 * it back when that process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final String mark;

    private FolderLock(FileChannel channel, String mark) {
        this.channel = channel;
        this.mark = mark;
    }

    /** Empty when another process, or another part of this one, holds it. */
    static Optional<FolderLock> tryTake(PostgresSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        String mark = mark(settings);
        if (System.getProperties().putIfAbsent(mark, "held") != null) {
            return Optional.empty();
        }
        Optional<FolderLock> lock = Optional.empty();
        try {
            lock = lock(settings.lockFile(), mark);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                System.clearProperty(mark);
            }
        }
    }

    /** The process that holds it, as far as that can be told. */
    static Optional<String> holder(PostgresSettings settings) {
        try {
            return System.getProperty(mark(settings)) == null
                    ? Optional.of(Files.readString(settings.lockFile()).strip())
                    : Optional.of(ownProcess());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Set for the whole process, over all class loaders, while it holds the lock. Opening and closing the file again in the
     * same process would give the lock up, so the file is not touched while this is set.
     */
    private static String mark(PostgresSettings settings) throws IOException {
        return "qingshan.postgres.lock." + settings.folder().toRealPath();
    }

    private static String ownProcess() {
        return Long.toString(ProcessHandle.current().pid());
    }

    private static Optional<FolderLock> lock(Path file, String mark) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        byte[] holder = ownProcess().getBytes(StandardCharsets.UTF_8);
        channel.truncate(0).write(ByteBuffer.wrap(holder));
        return Optional.of(new FolderLock(channel, mark));
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            System.clearProperty(mark);
        }
    }
}
