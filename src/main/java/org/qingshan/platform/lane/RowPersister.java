package org.qingshan.platform.lane;

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
import org.hibernate.persister.entity.EntityPersister;
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

    /** The batch in which the session keeps such rows until it writes them; null where it writes each at once. */
    private static @Nullable RowBatch batch(
            BatchKey key, MutationOperationGroup group, SharedSessionContractImplementor session) {
        if (group.getNumberOfOperations() != 1
                || !session.getTransactionCoordinator().isTransactionActive()) {
            return null;
        }
        Batch batch = session.getJdbcCoordinator()
                .getBatch(
                        key,
                        session.getFactory().getSessionFactoryOptions().getJdbcBatchSize(),
                        () -> new PreparedStatementGroupSingleTable(
                                (PreparableMutationOperation) group.getSingleOperation(), session));
        return batch instanceof RowBatch rows ? rows : null;
    }

    private static final class Inserts extends InsertCoordinatorStandard {
        private @Nullable RowShape shape;

        Inserts(EntityPersister persister, SessionFactoryImplementor factory) {
            super(persister, factory);
        }

        @Override
        protected @Nullable GeneratedValues doStaticInserts(
                Object id, Object[] values, Object entity, SharedSessionContractImplementor session) {
            var batch = batch(getBatchKey(), getStaticMutationOperationGroup(), session);
            if (batch == null) {
                return super.doStaticInserts(id, values, entity, session);
            }
            if (shape == null) {
                shape = RowShape.ofNew(entityPersister());
            }
            batch.add(shape, id, values, session);
            return null;
        }
    }

    private static final class Updates extends UpdateCoordinatorStandard {
        private @Nullable RowShape shape;

        Updates(EntityPersister persister, SessionFactoryImplementor factory) {
            super(persister, factory);
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
            var batch = batch(getBatchKey(), getStaticMutationOperationGroup(), session);
            if (batch == null) {
                return super.doStaticUpdate(entity, id, rowId, values, oldValues, analysis, session);
            }
            if (shape == null) {
                shape = RowShape.ofChanged(entityPersister());
            }
            batch.add(shape, id, values, session);
            return null;
        }
    }
}
