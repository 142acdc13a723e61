package org.qingshan.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** A new schema in a database that somebody else runs; nothing outside the schema is touched. */
record ExternalTestSchema(String url, String name) implements TestDatabase.FreshDatabase {
    static ExternalTestSchema create(String url) throws SQLException {
        ExternalTestSchema fresh = new ExternalTestSchema(url, TestDatabase.freshName());
        fresh.execute("create schema " + fresh.name);
        return fresh;
    }

    @Override
    public Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        // "public" stays behind it: extensions live there.
        properties.put(
                "quarkus.datasource.jdbc.url",
                url + (url.contains("?") ? "&" : "?") + "currentSchema=" + name + ",public");
        put(properties, "quarkus.datasource.username", System.getenv("QUARKUS_DATASOURCE_USERNAME"));
        put(properties, "quarkus.datasource.password", System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
        return properties;
    }

    @Override
    public void remove() throws SQLException {
        execute("drop schema " + name + " cascade");
    }

    private void execute(String sql) throws SQLException {
        Properties login = new Properties();
        login.putAll(renamed());
        try (Connection connection = new Driver().connect(url, login)) {
            if (connection == null) {
                throw new SQLException("QUARKUS_DATASOURCE_JDBC_URL is no address of a PostgreSQL: " + url);
            }
            TestDatabase.execute(connection, sql);
        }
    }

    private static Map<String, String> renamed() {
        Map<String, String> login = new HashMap<>();
        put(login, "user", System.getenv("QUARKUS_DATASOURCE_USERNAME"));
        put(login, "password", System.getenv("QUARKUS_DATASOURCE_PASSWORD"));
        return login;
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, value);
        }
    }
}
