package org.qingshan.platform.lane;

import java.util.function.Supplier;
import org.hibernate.cache.spi.access.EntityDataAccess;
import org.hibernate.cache.spi.access.NaturalIdDataAccess;
import org.hibernate.engine.jdbc.batch.spi.Batch;
import org.hibernate.engine.jdbc.batch.spi.BatchKey;
import org.hibernate.engine.jdbc.mutation.internal.PreparedStatementGroupSingleTable;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.values.GeneratedValues;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.metamodel.spi.RuntimeModelCreationContext;
import org.hibernate.persister.entity.SingleTableEntityPersister;
import org.hibernate.persister.entity.mutation.InsertCoordinator;
import org.hibernate.persister.entity.mutation.InsertCoordinatorStandard;
import org.hibernate.persister.entity.mutation.UpdateCoordinator;
import org.hibernate.persister.entity.mutation.UpdateCoordinatorNoOp;
import org.hibernate.persister.entity.mutation.UpdateCoordinatorStandard;
import org.hibernate.sql.model.MutationOperationGroup;
import org.hibernate.sql.model.PreparableMutationOperation;
import org.jspecify.annotations.Nullable;

/**
 * Hands the values of a row, once Hibernate has taken them out of its entity, straight to the statement that writes them with others. Hibernate
 * would first look for the place of each of them, and keep each with its name: more work than all else that a flush does.
 */
public final class RowPersister extends SingleTableEntityPersister {
    private @Nullable RowShape added;
    private @Nullable RowShape changed;

    /** As Hibernate calls it. */
    public RowPersister(
            PersistentClass entity,
            EntityDataAccess cache,
            NaturalIdDataAccess naturalIds,
            RuntimeModelCreationContext context) {
        super(entity, cache, naturalIds, context);
    }

    @Override
    protected InsertCoordinator buildInsertCoordinator() {
        return new Inserts(this, getFactory());
    }

    @Override
    protected UpdateCoordinator buildUpdateCoordinator() {
        var standard = super.buildUpdateCoordinator();
        return standard instanceof UpdateCoordinatorNoOp ? standard : new Updates(this, getFactory());
    }

    /** Of rows that are inserted. It is known once all kinds are. */
    RowShape added() {
        if (added == null) {
            added = RowShape.ofNew(this);
        }
        return added;
    }

    private RowShape changed() {
        if (changed == null) {
            changed = RowShape.ofChanged(this);
        }
        return changed;
    }

    /** Keeps the row with those that the session writes together. Returns false where it writes each at once. */
    private static boolean isKept(
            BatchKey key,
            Supplier<RowShape> shape,
            Object id,
            @Nullable Object[] values,
            MutationOperationGroup group,
            SharedSessionContractImplementor session) {
        if (group.getNumberOfOperations() != 1
                || !session.getTransactionCoordinator().isTransactionActive()) {
            return false;
        }
        Batch batch = session.getJdbcCoordinator()
                .getBatch(
                        key,
                        session.getFactory().getSessionFactoryOptions().getJdbcBatchSize(),
                        () -> new PreparedStatementGroupSingleTable(
                                (PreparableMutationOperation) group.getSingleOperation(), session));
        if (!(batch instanceof RowBatch rows)) {
            return false;
        }
        rows.add(shape.get(), id, values, session);
        return true;
    }

    private static final class Inserts extends InsertCoordinatorStandard {
        private final RowPersister persister;

        Inserts(RowPersister persister, SessionFactoryImplementor factory) {
            super(persister, factory);
            this.persister = persister;
        }

        @Override
        protected @Nullable GeneratedValues doStaticInserts(
                Object id, Object[] values, Object entity, SharedSessionContractImplementor session) {
            return isKept(getBatchKey(), persister::added, id, values, getStaticMutationOperationGroup(), session)
                    ? null
                    : super.doStaticInserts(id, values, entity, session);
        }
    }

    private static final class Updates extends UpdateCoordinatorStandard {
        private final RowPersister persister;

        Updates(RowPersister persister, SessionFactoryImplementor factory) {
            super(persister, factory);
            this.persister = persister;
        }

        @Override
        protected @Nullable GeneratedValues doStaticUpdate(
                Object entity,
                Object id,
                Object rowId,
                Object[] values,
                Object[] oldValues,
                UpdateValuesAnalysisImpl analysis,
                SharedSessionContractImplementor session) {
            return isKept(getBatchKey(), persister::changed, id, values, getStaticMutationOperationGroup(), session)
                    ? null
                    : super.doStaticUpdate(entity, id, rowId, values, oldValues, analysis, session);
        }
    }
}
