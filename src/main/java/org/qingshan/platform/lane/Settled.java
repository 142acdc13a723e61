package org.qingshan.platform.lane;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Whatever Hibernate asks the database waits until all is written that the lane has {@link Underway}, and is counted. */
@Singleton
@PersistenceUnitExtension
class Settled implements StatementInspector {
    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        Lane.open().ifPresent(lane -> {
            lane.asks();
            lane.underway().settle();
        });
        return sql;
    }
}
