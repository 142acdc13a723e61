package org.qingshan.platform.postgres;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.SmallRyeConfig;
import java.nio.file.Path;

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

    /** Relative to the working directory. */
    Path dataDirectory() {
        return Path.of(configuration
                .getOptionalValue("qingshan.data-dir", String.class)
                .orElse("data"));
    }
}
