package org.qingshan.platform.lane;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.jdbc.mutation.ParameterUsage;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.metamodel.mapping.SingularAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.sql.model.MutationOperationGroup;
import org.hibernate.sql.model.PreparableMutationOperation;
import org.hibernate.sql.model.jdbc.JdbcValueDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Where each value of a row of one kind stands in Hibernate's own statement for it. It is found out once; Hibernate looks for each value
 * of each row anew.
 */
final class RowShape {
    private static final int NOWHERE = -1;

    private final PreparableMutationOperation statement;
    private final List<AttributeMapping> attributes = new ArrayList<>();
    private final List<JdbcValueDescriptor> places = new ArrayList<>();
    /** Of each value, in the order in which Hibernate takes a row apart: its place among what is written, and among what the row is known by. */
    private final List<Integer> written = new ArrayList<>();

    private final List<Integer> known = new ArrayList<>();

    private RowShape(EntityPersister persister, MutationOperationGroup group, boolean isNew) {
        this.statement = (PreparableMutationOperation) group.getSingleOperation();
        persister.getAttributeMappings().forEach(attributes::add);
        place(
                (SelectableMapping) persister.getIdentifierMapping(),
                isNew ? ParameterUsage.SET : ParameterUsage.RESTRICT);
        for (var attribute : attributes) {
            attribute.forEachSelectable((i, value) -> {
                var isWritten = !value.isFormula() && (isNew ? value.isInsertable() : value.isUpdateable());
                written.add(isWritten ? place(value, ParameterUsage.SET) : NOWHERE);
                known.add(!isNew && value.isPartitioned() ? place(value, ParameterUsage.RESTRICT) : NOWHERE);
            });
        }
        if (places.size() != statement.getParameterBinders().size()) {
            throw new IllegalStateException("Not every value has its place: " + statement.getSqlString());
        }
    }

    /** Of rows that are inserted. */
    static RowShape ofNew(EntityPersister persister) {
        return new RowShape(persister, persister.getInsertCoordinator().getStaticMutationOperationGroup(), true);
    }

    /** Of rows that are changed. */
    static RowShape ofChanged(EntityPersister persister) {
        return new RowShape(persister, persister.getUpdateCoordinator().getStaticMutationOperationGroup(), false);
    }

    /** What the statement does not speak of has no place in it. */
    private int place(SelectableMapping value, ParameterUsage usage) {
        var place = statement.findValueDescriptor(value.getSelectionExpression(), usage);
        if (place == null) {
            return NOWHERE;
        }
        places.add(place);
        return places.size() - 1;
    }

    PreparableMutationOperation statement() {
        return statement;
    }

    Rows rows(SharedSessionContractImplementor session) {
        return new Rows(session);
    }

    /** Rows that one statement writes. */
    final class Rows {
        private final SharedSessionContractImplementor session;
        private final List<ColumnArray> columns;
        private final RowWriting writing;
        private int next;

        private Rows(SharedSessionContractImplementor session) {
            this.session = session;
            this.columns = places.stream()
                    .map(place -> new ColumnArray(place.getJdbcPosition(), place.getJdbcMapping()))
                    .toList();
            this.writing = new RowWriting(columns, session.getJdbcCoordinator());
        }

        /** @param values by attribute, as Hibernate takes them out of an entity */
        void add(Object id, @Nullable Object[] values) {
            columns.get(0).add(id);
            next = 0;
            for (var i = 0; i < values.length; i++) {
                // Collections are rows of their own.
                if (attributes.get(i) instanceof SingularAttributeMapping attribute) {
                    attribute.decompose(
                            values[i], 0, null, null, (at, none, nothing, value, place) -> keep(value), session);
                }
            }
            writing.added();
        }

        private void keep(@Nullable Object value) {
            keep(value, written.get(next));
            keep(value, known.get(next));
            next++;
        }

        private void keep(@Nullable Object value, int place) {
            if (place != NOWHERE) {
                columns.get(place).add(value);
            }
        }

        RowWriting writing() {
            return writing;
        }
    }
}
