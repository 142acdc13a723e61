package org.qingshan.platform.lane;

import java.util.EnumSet;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.BeforeExecutionGenerator;
import org.hibernate.generator.EventType;
import org.hibernate.generator.EventTypeSets;
import org.jspecify.annotations.Nullable;

/**
 * Hands Hibernate the next number of the lane that the thread is in, and the row its shop.
 *
 * <p>Hibernate itself writes the shop into a new row as late as it inserts it. By then it has looked whether the row was changed
 * since it was kept, has seen no shop, and would look for the row without one at the next change in the same transaction.
 */
public final class LaneIdGenerator implements BeforeExecutionGenerator {
    private static final String SHOP = "shopId";

    @Override
    public Object generate(
            SharedSessionContractImplementor session,
            Object owner,
            @Nullable Object currentValue,
            EventType eventType) {
        var kind = session.getEntityPersister(null, owner);
        kind.setValue(owner, kind.getPropertyIndex(SHOP), session.getTenantIdentifierValue());
        return currentValue != null ? currentValue : Lane.current().nextId();
    }

    @Override
    public EnumSet<EventType> getEventTypes() {
        return EventTypeSets.INSERT_ONLY;
    }
}
