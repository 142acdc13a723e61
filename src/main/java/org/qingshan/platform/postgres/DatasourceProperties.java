package org.qingshan.platform.postgres;

/** Tells Quarkus about the embedded server, by system properties: they reach it in every way of starting. */
final class DatasourceProperties {
    static final String URL = "quarkus.datasource.jdbc.url";
    static final String USERNAME = "quarkus.datasource.username";
    static final String PASSWORD = "quarkus.datasource.password";

    private DatasourceProperties() {}

    static void set(DatabaseAddress address) {
        System.setProperty(URL, address.jdbcUrl());
        System.setProperty(USERNAME, address.user());
        System.setProperty(PASSWORD, address.password());
    }

    static void clear() {
        System.clearProperty(URL);
        System.clearProperty(USERNAME);
        System.clearProperty(PASSWORD);
    }
}
