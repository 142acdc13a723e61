package org.qingshan.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.qingshan.platform.StartRefused;

/** A database that somebody else runs. Tried before anything starts, so that a mistake is one line and not a page of traces. */
record ExternalDatabase(String url, Optional<String> username, Optional<String> password) {
    private static final String EXAMPLE = ", for example jdbc:postgresql://localhost:5432/qingshan with"
            + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD";
    private static final int OLDEST = 15;
    private static final String WRONG_LOGIN = "28";

    /** Throws {@link StartRefused} if nobody gets in there, or if it is too old. */
    void refuseIfUnusable() {
        try (Connection connection = new Driver().connect(url, login())) {
            if (connection == null) {
                throw refused("is no address of a PostgreSQL");
            }
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw refused("is a PostgreSQL " + version + " and must be " + OLDEST + " or newer");
            }
        } catch (SQLException failure) {
            throw refused(problem(failure));
        }
    }

    private Properties login() {
        Properties login = new Properties();
        username.ifPresent(name -> login.setProperty("user", name));
        password.ifPresent(secret -> login.setProperty("password", secret));
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        login.setProperty("logServerErrorDetail", "false");
        return login;
    }

    private static String problem(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        String words =
                String.valueOf(failure.getMessage()).replaceAll("\\s+", " ").strip();
        return state.startsWith(WRONG_LOGIN)
                ? "does not accept QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD (" + words + ")"
                : "cannot be used (" + words + ")";
    }

    /** What stands behind the question mark may be a password. */
    private StartRefused refused(String problem) {
        var shown = url.replaceFirst("\\?.*", "");
        return new StartRefused("QUARKUS_DATASOURCE_JDBC_URL is '" + shown + "' but this " + problem + EXAMPLE);
    }

    @Override
    public String toString() {
        return "external database";
    }
}
