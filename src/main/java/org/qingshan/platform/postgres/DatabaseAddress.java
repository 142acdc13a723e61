package org.qingshan.platform.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A database of an embedded server and who may enter it. Its text form leaves the password out.
 *
 * @param port on 127.0.0.1
 */
public record DatabaseAddress(int port, String database, String user, String password) {
    /** The address for a pool; how long its connections wait for the server is the pool's own business. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Opens a connection of its own, outside any pool. A server that is gone is noticed after 5 and 30 seconds. */
    public Connection connect() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "30");
        // Not through DriverManager: in dev mode it would ask the class loader of an earlier reload.
        Connection connection = new Driver().connect(jdbcUrl(), login);
        if (connection == null) {
            throw new SQLException("The driver does not know " + jdbcUrl());
        }
        return connection;
    }

    DatabaseAddress withDatabase(String other) {
        return new DatabaseAddress(port, other, user, password);
    }

    @Override
    public String toString() {
        return user + " at 127.0.0.1:" + port + "/" + database;
    }
}
