package org.qingshan.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** The unpacked server: its programs by name. */
record ServerFiles(Path binaries, String name) {
    private static final Logger LOG = Logger.getLogger(ServerFiles.class);
    private static final String NAME = "server-";

    /** Unpacks the server that this build carries, unless that was done before. */
    static ServerFiles in(Path binaries) throws IOException {
        ServerArchive archive = ServerArchive.forPlatform(Platform.current());
        String name = NAME + archive.fingerprint();
        FreshFolder.createIfAbsent(binaries, name, folder -> {
            LOG.infof("Unpacking PostgreSQL into %s", binaries);
            try (InputStream packed = archive.open()) {
                new ArchiveUnpacking(folder).unpack(packed);
            }
        });
        return new ServerFiles(binaries, name);
    }

    String program(String program) {
        return binaries.resolve(name).resolve("bin").resolve(program).toString();
    }

    /** Deletes the servers of earlier builds beside this one; only when none of them can be running. */
    void removeOlder() throws IOException {
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(binaries, NAME + "*")) {
            for (Path server : servers) {
                if (!server.endsWith(name)) {
                    FreshFolder.delete(server);
                }
            }
        }
    }
}
