package org.qingshan.platform;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionFactoryConfiguration;
import io.agroal.api.configuration.AgroalDataSourceConfiguration.DataSourceImplementation;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets migrations take their time: of the connections' limits (see application.properties) none holds for them. A change of a
 * large table may take minutes, while the connection that keeps other replicas from migrating too waits in its transaction.
 */
@ApplicationScoped
class UnhurriedMigrations implements FlywayConfigurationCustomizer {
    private static final Set<String> LIMITS = Set.of("options", "socketTimeout");

    /** One works, one keeps the others out, one looks. */
    private static final int CONNECTIONS = 4;

    @Override
    public void customize(FluentConfiguration flyway) {
        if (flyway.getDataSource() instanceof AgroalDataSource pool) {
            flyway.dataSource(withoutLimits(
                    pool.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration()));
        }
    }

    private static DataSource withoutLimits(AgroalConnectionFactoryConfiguration limited) {
        var way = new AgroalConnectionFactoryConfigurationSupplier()
                .connectionProviderClass(limited.connectionProviderClass())
                .jdbcUrl(limited.jdbcUrl())
                .principal(limited.principal());
        limited.credentials().forEach(way::credential);
        limited.jdbcProperties().stringPropertyNames().stream()
                .filter(name -> !LIMITS.contains(name))
                .forEach(name -> way.jdbcProperty(name, limited.jdbcProperties().getProperty(name)));
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .dataSourceImplementation(DataSourceImplementation.AGROAL_POOLLESS)
                    .connectionPoolConfiguration(
                            pool -> pool.maxSize(CONNECTIONS).connectionFactoryConfiguration(way)));
        } catch (SQLException wrong) {
            throw new IllegalStateException("Migrations have no way to the database", wrong);
        }
    }
}
