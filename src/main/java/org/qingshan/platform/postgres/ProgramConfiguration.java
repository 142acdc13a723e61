package org.qingshan.platform.postgres;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What must be known before Quarkus starts. It is read as Quarkus reads it at run time: system properties, environment,
 * .env, config/application.properties, application.properties, each with its profiles.
 */
final class ProgramConfiguration {
    private final SmallRyeConfig configuration;

    private ProgramConfiguration(SmallRyeConfig configuration) {
        this.configuration = configuration;
    }

    static ProgramConfiguration read() {
        return new ProgramConfiguration(ConfigUtils.configBuilder().build());
    }

    /** Whether anyone named a database; an empty value names none. */
    boolean namesDatabase() {
        return configuration.isPropertyPresent(DatasourceProperties.URL);
    }

    /** The database that was named; empty if there is none, or if somebody else has the password for it. */
    Optional<ExternalDatabase> database() {
        return configuration.isPropertyPresent("quarkus.datasource.credentials-provider")
                ? Optional.empty()
                : value(DatasourceProperties.URL)
                        .map(url -> new ExternalDatabase(
                                url, value(DatasourceProperties.USERNAME), value(DatasourceProperties.PASSWORD)));
    }

    private Optional<String> value(String property) {
        return configuration.getOptionalValue(property, String.class);
    }

    /** Relative to the working directory. */
    Path dataDirectory() {
        return Path.of(configuration
                .getOptionalValue("qingshan.data-dir", String.class)
                .orElse("data"));
    }
}
