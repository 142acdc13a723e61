package org.qingshan.platform.lane;

import org.hibernate.mapping.PersistentClass;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.persister.internal.StandardPersisterClassResolver;

/** Which rows are taken apart by {@link RowPersister}. Named by {@code hibernate.persister.resolver}; nothing else knows of it. */
public final class RowPersisters extends StandardPersisterClassResolver {
    private static final long serialVersionUID = 1L;

    @Override
    public Class<? extends EntityPersister> getEntityPersisterClass(PersistentClass entity) {
        return entity.isInherited() || entity.hasSubclasses() || entity.isVersioned()
                ? super.getEntityPersisterClass(entity)
                : RowPersister.class;
    }
}
