package org.qingshan.platform.postgres;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.util.PasswordUtil;

/**
 * The program's database on a new server, and the role that owns it. That role is no superuser: whoever tricks the program
 * into a statement of his own does not get at files and programs of the machine.
 */
final class DatabaseCreation {
    static final String ADMINISTRATOR = "postgres";
    static final String PROGRAM = "qingshan";

    /**
     * How often the password is hashed before it is kept, and again by whoever connects. Repetition protects passwords that people
     * think up from being guessed; ours is of 24 random bytes, and a program that has just started hashes slowly.
     */
    static final int SCRAM_ITERATIONS = 1;

    private static final int SALT_BYTES = 16;

    private DatabaseCreation() {}

    static DatabaseAddress administrator(int port, String password) {
        return new DatabaseAddress(port, "postgres", ADMINISTRATOR, password);
    }

    static DatabaseAddress program(int port, String password) {
        return new DatabaseAddress(port, PROGRAM, PROGRAM, password);
    }

    static void createIfAbsent(DatabaseAddress administrator) throws SQLException {
        try (Connection connection = administrator.connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = '" + PROGRAM + "' and rolcanlogin")) {
                createRole(statement, administrator.password());
            }
            if (!exists(statement, "select 1 from pg_database where datname = '" + PROGRAM + "'")) {
                statement.execute("create database " + PROGRAM + " owner " + PROGRAM);
            }
        }
    }

    /** Login is granted last, so that a crash in between leaves nothing that looks finished. */
    private static void createRole(Statement statement, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + PROGRAM + "'")) {
            statement.execute("create role " + PROGRAM);
        }
        // Only the hash: the password never stands in a statement.
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String hashed = PasswordUtil.encodeScramSha256(password.toCharArray(), SCRAM_ITERATIONS, salt);
        statement.execute("alter role " + PROGRAM + " password '" + hashed + "'");
        statement.execute("alter role " + PROGRAM + " login");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
