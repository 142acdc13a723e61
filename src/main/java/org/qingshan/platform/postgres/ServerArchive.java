package org.qingshan.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.Objects;
import org.qingshan.platform.StartRefused;

/** The packed server on the class path that fits this machine. */
final class ServerArchive {
    private final URL location;

    private ServerArchive(URL location) {
        this.location = location;
    }

    static ServerArchive forPlatform(Platform platform) {
        return platform.archiveNames().stream()
                .map(ServerArchive.class.getClassLoader()::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .map(ServerArchive::new)
                .orElseThrow(() -> new StartRefused("This build carries no PostgreSQL for " + platform.system() + " on "
                        + platform.processor() + ": build it on such a machine, or set QUARKUS_DATASOURCE_JDBC_URL"
                        + " to a PostgreSQL 15 or newer."));
    }

    /** The same for the same contents, so that a new version gets a folder of its own. */
    String fingerprint() throws IOException {
        URLConnection connection = location.openConnection();
        return connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : Long.toHexString(connection.getContentLengthLong());
    }

    InputStream open() throws IOException {
        return location.openStream();
    }
}
